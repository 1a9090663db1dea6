internal import MVCC
internal import Raft
internal import Storage

extension StoreError {
    /// A failure of the layers below, after which the member must stop.
    init(storage error: any Error) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as StorageError:
            let code: Code =
                switch error.code {
                case .corrupt: .corrupt
                // A full disk too: `.noSpace` says that a write was refused, and of this one nobody knows.
                case .inputOutput, .locked, .full: .inputOutput
                }
            self.init(code, error.message, cause: error)
        case let error as RaftError:
            self.init(.corrupt, error.message, cause: error)
        case let error as MVCCError:
            self.init(error)
        default:
            self.init(.inputOutput, "the store failed", cause: error)
        }
    }

    /// A refusal by the rules of revisions, in etcd's words.
    init(_ error: MVCCError, compactRevision: Int64 = 0) {
        switch error.code {
        case .compacted: self.init(.compacted, EtcdText.compacted, compactRevision: compactRevision)
        case .futureRevision: self.init(.futureRevision, EtcdText.futureRevision)
        case .keyNotFound: self.init(.keyNotFound, EtcdText.keyNotFound)
        case .leaseNotFound: self.init(.leaseNotFound, EtcdText.leaseNotFound)
        case .leaseExists: self.init(.leaseExists, EtcdText.leaseExists)
        case .noSpace: self.init(.noSpace, EtcdText.noSpace)
        case .corruptCluster: self.init(.corrupt, EtcdText.corrupt)
        case .corrupt: self.init(.corrupt, error.message, cause: error.cause)
        case .storage: self.init(storage: error.cause ?? StorageError(.inputOutput, error.message))
        }
    }
}
