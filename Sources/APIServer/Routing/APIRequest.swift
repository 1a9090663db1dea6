internal import Core
internal import NIOCore
internal import Transport

/// A request on its way through the server, apart from how it came.
struct APIRequest: Sendable {
    var method: String
    /// Path and query as sent.
    var target: String
    var info: RequestInfo
    var query: QueryParameters
    var headers: HTTPHeaders
    /// Who asks, once that is known.
    var user = User.anonymous
    /// What its client is to be told beside the answer.
    let notes: RequestNotes
    /// When it came.
    var time: Instant
    /// Reads the whole body, up to the limit.
    var body: @Sendable () async throws -> [UInt8]

    init(
        method: String,
        target: String,
        headers: HTTPHeaders = [:],
        time: Instant,
        notes: RequestNotes = RequestNotes(),
        body: @escaping @Sendable () async throws -> [UInt8] = { [] }
    ) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.query = parts.count > 1 ? QueryParameters(parts[1]) : QueryParameters()
        let path = PercentEncoding.decode(parts.first ?? "/")
        self.info = RequestInfo(method: method, path: path, query: self.query)
        self.method = method
        self.target = target
        self.notes = notes
        self.headers = headers
        self.time = time
        self.body = body
    }
}
