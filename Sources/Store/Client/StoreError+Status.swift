internal import RPC

extension StoreError {
    /// What a server's answer means, told by its text where etcd has one, else by its code.
    init(_ status: GRPCStatus) {
        self.init(Self.code(status), status.message, cause: status)
    }

    /// Whether another server may know better.
    var isWorthAnotherServer: Bool {
        self.code == .unavailable || self.code == .connection
    }

    /// Whether the server surely did not act on the request.
    var wasNotSent: Bool {
        (self.cause as? GRPCStatus)?.wasNotSent == true
    }

    private static func code(_ status: GRPCStatus) -> Code {
        switch status.message {
        case EtcdText.compacted: .compacted
        case EtcdText.futureRevision: .futureRevision
        case EtcdText.leaseNotFound: .leaseNotFound
        case EtcdText.leaseExists: .leaseExists
        case EtcdText.leaseTooLong: .leaseTooLong
        case EtcdText.keyNotFound: .keyNotFound
        case EtcdText.requestTooLarge: .requestTooLarge
        case EtcdText.tooManyOperations: .tooManyOperations
        case EtcdText.tooManyRequests: .tooManyRequests
        case EtcdText.noSpace: .noSpace
        default: Self.code(status.code)
        }
    }

    private static func code(_ code: GRPCCode) -> Code {
        switch code {
        case .invalidArgument: .invalidRequest
        case .outOfRange: .futureRevision
        case .resourceExhausted: .tooManyRequests
        case .unavailable, .deadlineExceeded, .failedPrecondition, .aborted: .unavailable
        case .dataLoss: .corrupt
        case .permissionDenied: .permissionDenied
        case .unauthenticated: .unauthenticated
        case .ok, .cancelled, .unknown, .notFound, .alreadyExists, .unimplemented, .internal:
            .connection
        }
    }
}
