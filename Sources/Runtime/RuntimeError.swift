package import RPC

/// Why the runtime could not do what it was asked.
package struct RuntimeError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is; each becomes one gRPC code.
    package enum Code: String, Sendable, CaseIterable {
        case invalidArgument, notFound, alreadyExists, failedPrecondition, unimplemented, unavailable, deadlineExceeded
        /// Something else changed what this stood on; it can be tried again.
        case aborted
        case corrupt, `internal`
    }

    package var code: Code
    /// What failed on what, in lower case.
    package var message: String
    /// What was thrown below.
    package var cause: (any Error)?

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    package var description: String {
        guard let cause = self.cause else { return self.message }
        return "\(self.message): \(cause)"
    }
}

extension RuntimeError: GRPCStatusConvertible {
    /// As the CRI client sees it.
    package var grpcStatus: GRPCStatus {
        let code: GRPCCode =
            switch self.code {
            case .invalidArgument: .invalidArgument
            case .notFound: .notFound
            case .alreadyExists: .alreadyExists
            case .failedPrecondition: .failedPrecondition
            case .unimplemented: .unimplemented
            case .unavailable: .unavailable
            case .deadlineExceeded: .deadlineExceeded
            case .aborted: .aborted
            case .corrupt: .dataLoss
            case .internal: .unknown
            }
        return GRPCStatus(code, self.description)
    }
}
