/// Why a container waits: the reason and message of its status.
struct WaitingReason: Hashable, Sendable {
    var reason: String
    var message: String

    init(_ reason: String, _ message: String = "") {
        self.reason = reason
        self.message = message
    }
}
