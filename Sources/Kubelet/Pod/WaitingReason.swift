/// Why a container waits: the reason and message of its status.
package struct WaitingReason: Hashable, Sendable {
    package var reason: String
    package var message: String

    package init(_ reason: String, _ message: String = "") {
        self.reason = reason
        self.message = message
    }
}
