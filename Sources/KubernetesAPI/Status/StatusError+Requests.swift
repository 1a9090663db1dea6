internal import Wire

/// Failures that concern the request as such.
extension StatusError {
    /// The request makes no sense.
    package static func badRequest(_ message: String) -> StatusError { StatusError(.badRequest, message) }

    /// Nobody vouches for the caller.
    package static func unauthorized(_ message: String = "Unauthorized") -> StatusError {
        StatusError(.unauthorized, message)
    }

    /// The history that was asked for is compacted; the client lists anew.
    package static func expired(_ message: String) -> StatusError { StatusError(.expired, message) }

    /// What was asked for is not served any more.
    package static func gone(_ message: String) -> StatusError { StatusError(.gone, message) }

    /// No resource is served at the path.
    package static let unknownPath = StatusError(
        .notFound,
        "the server could not find the requested resource",
        details: MetaV1.StatusDetails()
    )

    /// The resource has no such verb.
    package static let methodNotAllowed = StatusError(
        .methodNotAllowed,
        "the server does not allow this method on the requested resource",
        details: MetaV1.StatusDetails()
    )

    /// The request has more than is read.
    package static func requestEntityTooLarge(_ cause: String) -> StatusError {
        StatusError(.requestEntityTooLarge, "Request entity too large: \(cause)")
    }

    /// - Parameter limitBytes: the greatest body that is read.
    package static func bodyTooLarge(limitBytes: Int) -> StatusError {
        Self.requestEntityTooLarge("limit is \(limitBytes)")
    }

    /// The body is in a form that is not read.
    package static func unsupportedMediaType(accepted: [String]) -> StatusError {
        let list = accepted.joined(separator: ", ")
        let message = "the body of the request was in an unknown format - accepted media types include: \(list)"
        return StatusError(.unsupportedMediaType, message)
    }

    /// The answer is wanted in a form that is not written.
    package static func notAcceptable(accepted: [String]) -> StatusError {
        let list = accepted.joined(separator: ", ")
        return StatusError(.notAcceptable, "only the following media types are accepted: \(list)")
    }

    /// The request took too long.
    package static func timeout(_ message: String, retryAfterSeconds: Int32 = 0) -> StatusError {
        let details = MetaV1.StatusDetails { $0.retryAfterSeconds = retryAfterSeconds }
        return StatusError(.timeout, "Timeout: \(message)", details: details)
    }

    /// The server does too much already.
    package static func tooManyRequests(_ message: String, retryAfterSeconds: Int32) -> StatusError {
        let details = MetaV1.StatusDetails { $0.retryAfterSeconds = retryAfterSeconds }
        return StatusError(.tooManyRequests, message, details: details)
    }

    /// The server cannot answer now.
    package static func serviceUnavailable(_ message: String) -> StatusError {
        StatusError(.serviceUnavailable, message)
    }

    /// The server has failed.
    package static func internalError(_ cause: String) -> StatusError {
        let details = MetaV1.StatusDetails { details in
            details.causes = [MetaV1.StatusCause { $0.message = cause }]
        }
        return StatusError(.internalError, "Internal error occurred: \(cause)", details: details)
    }
}
