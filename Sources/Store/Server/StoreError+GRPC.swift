package import RPC

extension StoreError: GRPCStatusConvertible {
    /// etcd's status for it; the text is the message.
    package var grpcStatus: GRPCStatus { GRPCStatus(self.code.grpc, self.message) }
}

extension StoreError.Code {
    /// etcd's gRPC code.
    var grpc: GRPCCode {
        switch self {
        case .compacted, .futureRevision, .leaseTooLong: .outOfRange
        case .leaseNotFound, .memberNotFound: .notFound
        case .leaseExists, .notLeader, .badTransferee, .memberExists, .peerURLExists, .memberNotLearner,
            .learnerNotReady, .tooManyLearners, .notEnoughStarted, .clusterMismatch, .authConflict:
            .failedPrecondition
        case .invalidRequest, .keyNotFound, .requestTooLarge, .tooManyOperations, .authChanged: .invalidArgument
        case .noSpace, .tooManyRequests: .resourceExhausted
        case .unavailable, .stopped, .connection, .unhealthy: .unavailable
        case .permissionDenied: .permissionDenied
        case .unauthenticated: .unauthenticated
        case .corrupt: .dataLoss
        case .inputOutput: .internal
        }
    }
}
