// Who may do what. Without authentication everybody may do everything.
extension AuthBook {
    /// Throws unless the user may do everything. `user` nil or empty: nobody said who asks.
    package func requireRoot(_ user: String?) throws(AuthRefusal) {
        guard self.isEnabled else { return }
        guard let user, !user.isEmpty else { throw .userEmpty }
        guard self.user(user)?.isRoot == true else { throw .permissionDenied }
    }

    /// Throws unless the user is known by what is true now and may read all of the range.
    package func requireReading(_ range: KeyRange, _ stamp: AuthStamp?) throws(AuthRefusal) {
        guard self.isEnabled else { return }
        let user = try self.current(stamp)
        guard self.mayRead(range, user) else { throw .permissionDenied }
    }

    /// Throws unless the user is known by what is true now and may write all of the range.
    package func requireWriting(_ range: KeyRange, _ stamp: AuthStamp?) throws(AuthRefusal) {
        guard self.isEnabled else { return }
        let user = try self.current(stamp)
        guard self.mayWrite(range, user) else { throw .permissionDenied }
    }

    /// Throws unless all that a transaction may read and write, whichever way it goes, is allowed. Nothing is read to
    /// find out which way that is, for the answer would give it away.
    package func require(
        _ transaction: Transaction,
        _ stamp: AuthStamp?,
        leases: LeaseBook
    ) throws(AuthRefusal) {
        guard self.isEnabled else { return }
        for comparison in transaction.comparisons { try self.requireReading(comparison.range, stamp) }
        for operation in transaction.success + transaction.failure {
            switch operation {
            case .range(let query): try self.requireReading(query.range, stamp)
            case .put(let operation): try self.require(operation, stamp, leases)
            case .delete(let operation): try self.require(operation, stamp)
            case .transaction(let nested): try self.require(nested, stamp, leases: leases)
            }
        }
    }

    /// Throws unless the user may have the command done.
    package func require(_ command: Command, _ stamp: AuthStamp, leases: LeaseBook) throws(AuthRefusal) {
        guard self.isEnabled else { return }
        switch command {
        case .put(let operation): try self.require(operation, stamp, leases)
        case .delete(let operation): try self.require(operation, stamp)
        case .transaction(let transaction): try self.require(transaction, stamp, leases: leases)
        case .revokeLease(let id): try self.requireWriting(keysOf: id, stamp, leases)
        case .auth: try self.requireRoot(self.current(stamp))
        case .authorized(let inner, let command): try self.require(command, inner, leases: leases)
        case .compact, .grantLease, .checkpointLeases, .setMember, .alarm, .setDowngrade, .authenticate: break
        }
    }

    private func require(_ put: PutOperation, _ stamp: AuthStamp?, _ leases: LeaseBook) throws(AuthRefusal) {
        let range = KeyRange(key: put.key)
        try self.requireWriting(range, stamp)
        // Who could not end a lease must not tie more keys to it.
        try self.requireWriting(keysOf: put.lease, stamp, leases)
        if put.wantsPrevious { try self.requireReading(range, stamp) }
    }

    private func require(_ delete: DeleteOperation, _ stamp: AuthStamp?) throws(AuthRefusal) {
        try self.requireWriting(delete.range, stamp)
        if delete.wantsPrevious { try self.requireReading(delete.range, stamp) }
    }

    private func requireWriting(keysOf lease: Int64, _ stamp: AuthStamp?, _ leases: LeaseBook) throws(AuthRefusal) {
        guard lease != 0 else { return }
        for key in leases.keys(of: lease) { try self.requireWriting(KeyRange(key: key), stamp) }
    }

    /// The user, if it is recognized by the users as they are now.
    private func current(_ stamp: AuthStamp?) throws(AuthRefusal) -> String {
        guard let stamp, !stamp.user.isEmpty else { throw .userEmpty }
        guard stamp.revision >= self.revision else { throw .oldRevision }
        return stamp.user
    }
}
