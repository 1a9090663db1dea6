internal import Wire

/// A failed request: what the client gets as a `Status`, and what a client throws that got one.
package struct StatusError: Error, Hashable, Sendable {
    package var status: MetaV1.Status

    package init(_ status: MetaV1.Status) {
        self.status = status
    }

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
            $0.code = Int32(code ?? reason.httpStatus)
        }
    }

    /// Unknown where the reason is none that this version knows.
    package var reason: StatusReason { StatusReason(rawValue: self.status.reason) ?? .unknown }
    package var message: String { self.status.message }
    /// The HTTP status.
    package var code: Int { Int(self.status.code) }
}

extension StatusError: CustomStringConvertible {
    package var description: String { self.status.message }
}
