internal import Wire

/// A failed request: what the client gets as a `Status`, and what a client throws that got one.
package struct StatusError: Error, Hashable, Sendable {
    /// What the client gets.
    package var status: MetaV1.Status

    /// Wraps what a server answered.
    package init(_ status: MetaV1.Status) {
        self.status = status
    }

    /// Makes a failure; its code is the reason's unless given.
    package init(
        _ reason: StatusReason,
        _ message: String,
        details: MetaV1.StatusDetails? = nil,
        code: Int? = nil
    ) {
        self.status = MetaV1.Status {
            $0.status = "Failure"
            $0.message = message
            $0.reason = reason.rawValue
            $0.details = details
            $0.code = Int32(clamping: code ?? reason.httpStatus)
        }
    }

    /// Unknown where the reason is none that this version knows.
    package var reason: StatusReason { StatusReason(rawValue: self.status.reason) ?? .unknown }
    /// The text that people read.
    package var message: String { self.status.message }
    /// The HTTP status.
    package var code: Int { Int(self.status.code) }
}

extension StatusError: CustomStringConvertible {
    package var description: String { self.status.message }
}
