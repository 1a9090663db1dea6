extension Applier {
    /// Changes users and roles.
    mutating func apply(_ change: AuthChange) throws(MVCCError) -> CommandResult {
        let records: [AuthRecord]
        do {
            records = try self.auth.apply(change)
        } catch {
            return .authRefused(error)
        }
        for record in records { try self.space.setAuthRecord(record) }
        return .authChanged(change)
    }

    /// Lets a user in whose password was found right when users and roles stood at `stamp.revision`.
    func authenticate(_ stamp: AuthStamp, token: String) -> CommandResult {
        guard self.auth.isEnabled else { return .authRefused(.notEnabled) }
        guard self.auth.revision == stamp.revision else { return .authRefused(.oldRevision) }
        guard self.auth.user(stamp.user) != nil else { return .authRefused(.authenticationFailed) }
        return .authenticated(user: stamp.user, token: token)
    }

    /// Whether a command is one that somebody must be named for: the member that took it did not know yet that
    /// authentication is enabled.
    func isNobodys(_ command: Command) -> Bool {
        guard self.auth.isEnabled else { return false }
        switch command {
        case .put, .delete, .transaction, .revokeLease, .auth: return true
        case .compact, .grantLease, .checkpointLeases, .setMember, .alarm, .setDowngrade, .authenticate, .authorized:
            return false
        }
    }

    /// Why a command is not done on somebody's behalf; nil if it is.
    func refusal(of command: Command, by stamp: AuthStamp) -> AuthRefusal? {
        if stamp == .own { return nil }
        do {
            try self.auth.require(command, stamp, leases: self.leases)
            return nil
        } catch {
            return error
        }
    }
}
