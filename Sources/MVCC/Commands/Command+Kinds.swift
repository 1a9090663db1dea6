extension Command {
    /// Whether it may make the state larger; deletions and compactions are the way out of a full store.
    package var addsData: Bool {
        switch self {
        case .put, .grantLease: true
        case .delete, .compact, .revokeLease, .checkpointLeases, .setMember, .alarm, .setDowngrade, .auth,
            .authenticate:
            false
        case .authorized(_, let command): command.addsData
        case .transaction(let transaction): transaction.addsData
        }
    }

    /// Whether it is about what clients store, rather than about the cluster.
    package var concernsKeyspace: Bool {
        switch self {
        case .put, .delete, .transaction, .compact, .grantLease, .revokeLease: true
        case .checkpointLeases, .setMember, .alarm, .setDowngrade, .auth, .authenticate: false
        case .authorized(_, let command): command.concernsKeyspace
        }
    }
}

extension Transaction {
    fileprivate var addsData: Bool {
        (self.success + self.failure).contains { operation in
            switch operation {
            case .put: true
            case .range, .delete: false
            case .transaction(let nested): nested.addsData
            }
        }
    }
}
