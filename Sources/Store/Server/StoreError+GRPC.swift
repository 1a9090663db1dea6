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
            .learnerNotReady, .tooManyLearners, .notEnoughStarted, .clusterMismatch:
            .failedPrecondition
        case .invalidRequest, .keyNotFound, .requestTooLarge, .tooManyOperations: .invalidArgument
        case .noSpace, .tooManyRequests: .resourceExhausted
        case .unavailable, .stopped, .connection, .unhealthy: .unavailable
        case .corrupt: .dataLoss
        case .inputOutput: .internal
        }
    }
}
