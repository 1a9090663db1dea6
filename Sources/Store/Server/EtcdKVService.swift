internal import MVCC
internal import RPC
internal import Wire

/// etcdserverpb.KV on a member. Reads, puts and transactions are answered without a task for each.
struct EtcdKVService: Sendable {
    let member: StoreMember
    let clock: any Clock<Duration>

    func register(on router: GRPCRouter) {
        router.registerDirect(Etcd.KVService.range.path) { bytes, call in try self.range(bytes, call) }
        router.registerDirect(Etcd.KVService.put.path) { bytes, call in
            try self.change(.put(try PutOperation(encoded: bytes)), call)
        }
        router.registerDirect(Etcd.KVService.deleteRange.path) { bytes, call in
            let request: Etcd.DeleteRangeRequest = try GRPCDecoding.request(bytes)
            try self.change(.delete(try DeleteOperation(request)), call)
        }
        router.registerDirect(Etcd.KVService.txn.path) { bytes, call in try self.transact(bytes, call) }
        router.register(Etcd.KVService.compact) { request, context in try await self.compact(request, context) }
    }

    private func range(_ bytes: [UInt8], _ call: GRPCDirectCall) throws {
        let query = try RangeQuery(encoded: bytes)
        guard self.member.auth.isEnabled else { return try self.answer(query, call) }
        try self.identified(call) { try self.answer(query, call) }
    }

    private func answer(_ query: RangeQuery, _ call: GRPCDirectCall) throws {
        let isQuick = if case .single = query.range.end { true } else { false }
        try self.read(call, isSerializable: query.isSerializable, isQuick: isQuick) {
            try self.member.reading(call.context) { book, stamp throws(AuthRefusal) in
                try book.requireReading(query.range, stamp)
            } _: {
                try self.member.answer(to: query)
            }
        }
    }

    private func transact(_ bytes: [UInt8], _ call: GRPCDirectCall) throws {
        let transaction = try Transaction(encoded: bytes)
        guard transaction.isReadOnly else { return try self.change(.transaction(transaction), call) }
        guard self.member.auth.isEnabled else { return try self.answer(transaction, call) }
        try self.identified(call) { try self.answer(transaction, call) }
    }

    private func answer(_ transaction: Transaction, _ call: GRPCDirectCall) throws {
        try self.read(call, isSerializable: transaction.isSerializable, isQuick: false) {
            let result = try self.member.reading(call.context) { book, stamp throws(AuthRefusal) in
                try book.require(transaction, stamp, leases: LeaseBook())
            } _: {
                try StoreMember.evaluate(self.member.view()) { view throws(MVCCError) in
                    try view.readOnly(transaction)
                }
            }
            return .whole(self.member.framed(result))
        }
    }

    /// Reads once the state is new enough. What is quick and needs to wait for nobody is done at once.
    private func read(
        _ call: GRPCDirectCall,
        isSerializable: Bool,
        isQuick: Bool,
        _ body: @escaping @Sendable () throws -> EtcdReadAnswer
    ) throws {
        guard isSerializable || self.member.seesEverything else {
            return self.member.linearize { result in
                switch result {
                case .success: self.leaveLoop(call, body)
                case .failure(let error): call.fail(error)
                }
            }
        }
        guard isQuick else { return self.leaveLoop(call, body) }
        switch try body() {
        case .whole(let frame): call.finish(with: frame)
        case .pieces(let pieces): self.leaveLoop(call) { .pieces(pieces) }
        }
    }

    private func change(_ command: Command, _ call: GRPCDirectCall) throws {
        guard self.member.auth.isEnabled else {
            return try self.member.propose(command) { self.finish(call, $0) }
        }
        try self.identified(call) { try self.propose(command, call, AuthAttempts()) }
    }

    private func finish(_ call: GRPCDirectCall, _ answer: Result<CommandResult, StoreError>) {
        switch answer {
        case .success(.operation(let result)): call.finish(with: self.member.framed(result))
        case .success: call.fail(StoreError(.corrupt, "the log answered with another kind of result"))
        case .failure(let error): call.fail(error)
        }
    }

    // MARK: Authentication

    /// Goes on at once, unless the call has a token that this member must first find out about.
    private func identified(_ call: GRPCDirectCall, _ body: @escaping @Sendable () throws -> Void) throws {
        let context = call.context
        if self.member.knows(context) { return try body() }
        Task {
            do {
                _ = try await self.member.identify(context)
                try body()
            } catch {
                call.fail(error)
            }
        }
    }

    /// Proposes a command on behalf of who calls, again if users changed meanwhile.
    private func propose(_ command: Command, _ call: GRPCDirectCall, _ attempts: AuthAttempts) throws {
        try self.member.propose(try self.member.authorizing(command, call.context)) { answer in
            guard case .failure(let error) = answer else { return self.finish(call, answer) }
            do {
                var attempts = attempts
                try attempts.retry(after: error)
                try self.propose(command, call, attempts)
            } catch {
                call.fail(error)
            }
        }
    }

    /// Runs what may take its time where no connection waits for it. The server waits for the call to end.
    private func leaveLoop(_ call: GRPCDirectCall, _ body: @escaping @Sendable () throws -> EtcdReadAnswer) {
        Task {
            do {
                switch try body() {
                case .whole(let frame): call.finish(with: frame)
                case .pieces(let pieces): await self.send(pieces, to: call)
                }
            } catch {
                call.fail(error)
            }
        }
    }

    private func send(_ pieces: EtcdRangePieces, to call: GRPCDirectCall) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    try await self.clock.sleep(for: EtcdRangePieces.patience)
                    pieces.letGo()
                } catch {
                    // All is sent.
                }
            }
            await call.finish(pieces: pieces.next)
            group.cancelAll()
        }
    }

    /// Needs no permission, as in etcd; but a token, if there is one, must be good.
    private func compact(
        _ request: Etcd.CompactionRequest,
        _ context: RPCContext
    ) async throws -> Etcd.CompactionResponse {
        _ = try await self.member.identify(context)
        try await self.member.compact(at: request.revision)
        if request.physical { try await self.member.waitForSweep(through: request.revision) }
        return Etcd.CompactionResponse { $0.header = self.member.header() }
    }
}
