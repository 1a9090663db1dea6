internal import Identity
internal import MVCC
internal import RPC
internal import Raft
internal import Transport

// Who asks, and whether they may. What this process does with its own member is nobody's request and is not asked.
extension StoreMember {
    /// Who makes a call, as far as this member knows by now; nil: the call does not say.
    ///
    /// Throws if it has a token that is not known, which `learn` may help with.
    func stamp(of context: RPCContext) throws(StoreError) -> AuthStamp? {
        guard self.auth.isEnabled else { return nil }
        if let token = context.metadata.first("token") ?? context.metadata.first("authorization") {
            guard let stamp = self.auth.stamp(token: token) else { throw StoreError(AuthRefusal.invalidToken) }
            return stamp
        }
        guard self.auth.configuration.trustsCommonNames, context.metadata.first("grpcgateway-accept") == nil,
            let certificate = context.peer.certificates.first
        else { return nil }
        do {
            let name = try PeerCertificate(der: certificate).commonName
            return name.isEmpty ? nil : AuthStamp(user: name, revision: self.auth.book.revision)
        } catch {
            return nil
        }
    }

    /// Whether nothing more can be found out about who makes a call.
    func knows(_ context: RPCContext) -> Bool {
        do {
            _ = try self.stamp(of: context)
            return true
        } catch {
            return false
        }
    }

    /// Who makes a call, once this member has found out about a token that another one gave or that is signed.
    func identify(_ context: RPCContext) async throws -> AuthStamp? {
        do {
            return try self.stamp(of: context)
        } catch {
            guard error.code == .unauthenticated else { throw error }
            try await self.learn(context.metadata.first("token") ?? context.metadata.first("authorization") ?? "")
            return try self.stamp(of: context)
        }
    }

    private func learn(_ token: String) async throws {
        if let signed = self.auth.configuration.signedTokens {
            guard let (stamp, time) = await signed.verify(token) else { throw StoreError(AuthRefusal.invalidToken) }
            return self.auth.learn(token, stamp, lasting: time)
        }
        // A token ends in the index of the entry that gave it: this member may not have come so far.
        guard let index = token.split(separator: ".").last.flatMap({ UInt64($0) }),
            index > self.status.now.appliedIndex.rawValue
        else { throw StoreError(AuthRefusal.invalidToken) }
        try await self.linearize()
    }

    /// Throws unless who calls may do everything.
    func requireRoot(_ context: RPCContext) async throws {
        guard self.auth.isEnabled else { return }
        let stamp = try await self.identify(context)
        do throws(AuthRefusal) {
            try self.auth.book.requireRoot(stamp?.user)
        } catch {
            throw StoreError(error)
        }
    }

    /// A command as it goes into the log for who makes a call: what may not be done is refused before, and once more
    /// when it is applied, by what is true then.
    func authorizing(_ command: Command, _ context: @autoclosure () -> RPCContext) throws(StoreError) -> Command {
        guard self.auth.isEnabled else { return command }
        let context = context()
        var attempts = AuthAttempts()
        while true {
            let stamp = try self.stamp(of: context) ?? AuthStamp(user: "", revision: 0)
            do throws(AuthRefusal) {
                // Leases are looked at when it is applied.
                try self.auth.book.require(command, stamp, leases: LeaseBook())
                return .authorized(stamp, command)
            } catch {
                // Users may have changed between the two looks at them.
                try attempts.retry(after: StoreError(error))
            }
        }
    }

    /// Has a command done on behalf of this process, which may do everything.
    /// - Parameter term: the term in which this member must lead for it to be made; nil: whoever leads.
    func propose(_ command: Command, onlyIn term: Term? = nil) async throws -> CommandResult {
        if self.auth.isEnabled { return try await self.submit(.authorized(.own, command), onlyIn: term) }
        do {
            return try await self.submit(command, onlyIn: term)
        } catch let error as StoreError where error.message == EtcdText.userEmpty {
            // Authentication was enabled meanwhile, so now this has to be said.
            return try await self.submit(.authorized(.own, command), onlyIn: term)
        }
    }

    /// Has a command done for who makes a call.
    func propose(_ command: Command, for context: RPCContext) async throws -> CommandResult {
        var attempts = AuthAttempts()
        while true {
            _ = try await self.identify(context)
            do {
                return try await self.submit(try self.authorizing(command, context))
            } catch let error as StoreError {
                try attempts.retry(after: error)
            }
        }
    }

    /// Reads something for who makes a call, by users and roles that are the same before and after it.
    func reading<Value>(
        _ context: @autoclosure () -> RPCContext,
        _ check: (AuthBook, AuthStamp?) throws(AuthRefusal) -> Void,
        _ body: () throws -> Value
    ) throws -> Value {
        guard self.auth.isEnabled else { return try body() }
        let context = context()
        var attempts = AuthAttempts()
        while true {
            let stamp = try self.stamp(of: context)
            let book = self.auth.book
            do throws(AuthRefusal) {
                try check(book, stamp)
            } catch {
                try attempts.retry(after: StoreError(error))
                continue
            }
            let value = try body()
            if self.auth.book.revision == book.revision { return value }
            try attempts.retry(after: StoreError(AuthRefusal.oldRevision))
        }
    }
}
