internal import Transport

/// How a call ended when it did not end well. Thrown by handlers to send it and by clients that received it.
package struct GRPCStatus: Error, Hashable, Sendable {
    /// The code.
    package var code: GRPCCode
    /// What went wrong, for people.
    package var message: String
    /// A serialized `google.rpc.Status` with more, as in `grpc-status-details-bin`.
    package var details: [UInt8]?
    /// Whether the server surely did not act on the call, so that it is safe to make it again.
    package var wasNotSent = false

    /// A status.
    package init(_ code: GRPCCode, _ message: String, details: [UInt8]? = nil) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// A server's word for a call whose time is up.
    static let deadlineExceeded = GRPCStatus(.deadlineExceeded, "deadline exceeded")
}

extension GRPCStatus: CustomStringConvertible {
    /// Code and message.
    package var description: String {
        "\(self.code): \(self.message)"
    }
}

/// An error that knows the status it is to be sent as. Domains conform their error types at their boundary.
package protocol GRPCStatusConvertible: Error {
    /// The status a client receives.
    var grpcStatus: GRPCStatus { get }
}

extension GRPCStatus {
    /// The status any error is sent or seen as.
    init(mapping error: any Error) {
        switch error {
        case let status as GRPCStatus: self = status
        case let convertible as any GRPCStatusConvertible: self = convertible.grpcStatus
        case is CancellationError: self.init(.cancelled, "call cancelled")
        case let error as TransportError: self.init(mapping: error)
        default: self.init(.unknown, String(describing: error))
        }
    }

    private init(mapping error: TransportError) {
        let code: GRPCCode =
            switch error.code {
            case .connectFailed, .connectionLost, .refused, .shutDown: .unavailable
            case .streamReset: Self.code(resetCode: error.resetCode)
            case .timedOut: .deadlineExceeded
            case .bodyTooLarge: .resourceExhausted
            case .malformed, .misuse, .bindFailed, .badCredentials: .internal
            }
        self.init(code, error.description)
        self.wasNotSent = error.code == .connectFailed || error.code == .refused
    }

    /// The code for an HTTP/2 error code on a stream, by the gRPC specification.
    private static func code(resetCode: UInt32?) -> GRPCCode {
        switch resetCode {
        case 7: .unavailable
        case 8: .cancelled
        case 11: .resourceExhausted
        case 12: .permissionDenied
        default: .internal
        }
    }

    /// The code for an answer that came from something that does not speak gRPC.
    static func code(httpStatus: Int) -> GRPCCode {
        switch httpStatus {
        case 400: .internal
        case 401: .unauthenticated
        case 403: .permissionDenied
        case 404: .unimplemented
        case 429, 502, 503, 504: .unavailable
        default: .unknown
        }
    }
}
