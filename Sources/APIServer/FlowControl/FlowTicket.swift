/// A place among the running requests, to be given back.
struct FlowTicket: Sendable {
    var id: UInt64
    var schemaUID: String
    var levelUID: String
}
