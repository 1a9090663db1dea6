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
            let request: Etcd.DeleteRangeRequest = try EtcdDecoding.message(bytes)
            try self.change(.delete(try DeleteOperation(request)), call)
        }
        router.registerDirect(Etcd.KVService.txn.path) { bytes, call in try self.transact(bytes, call) }
        router.register(Etcd.KVService.compact) { request, _ in try await self.compact(request) }
    }

    private func range(_ bytes: [UInt8], _ call: GRPCDirectCall) throws {
        let query = try RangeQuery(encoded: bytes)
        let isQuick = if case .single = query.range.end { true } else { false }
        try self.read(call, isSerializable: query.isSerializable, isQuick: isQuick) {
            try self.member.answer(to: query)
        }
    }

    private func transact(_ bytes: [UInt8], _ call: GRPCDirectCall) throws {
        let transaction = try Transaction(encoded: bytes)
        guard transaction.isReadOnly else { return try self.change(.transaction(transaction), call) }
        try self.read(call, isSerializable: transaction.isSerializable, isQuick: false) {
            let result = try StoreMember.evaluate(self.member.view()) { view throws(MVCCError) in
                try view.readOnly(transaction)
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
        try self.member.propose(command) { answer in
            switch answer {
            case .success(.operation(let result)): call.finish(with: self.member.framed(result))
            case .success: call.fail(StoreError(.corrupt, "the log answered with another kind of result"))
            case .failure(let error): call.fail(error)
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

    private func compact(_ request: Etcd.CompactionRequest) async throws -> Etcd.CompactionResponse {
        try await self.member.compact(at: request.revision)
        return Etcd.CompactionResponse { $0.header = self.member.header() }
    }
}
