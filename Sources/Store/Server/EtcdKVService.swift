internal import MVCC
internal import RPC
internal import Wire

/// etcdserverpb.KV on a member.
struct EtcdKVService: Sendable {
    let member: StoreMember

    func register(on router: GRPCRouter) {
        router.register(Etcd.KVService.range) { request, _ in try await self.range(request) }
        router.register(Etcd.KVService.put) { request, _ in try await self.put(request) }
        router.register(Etcd.KVService.deleteRange) { request, _ in try await self.delete(request) }
        router.register(Etcd.KVService.txn) { request, _ in try await self.transact(request) }
        router.register(Etcd.KVService.compact) { request, _ in try await self.compact(request) }
    }

    private func range(_ request: Etcd.RangeRequest) async throws -> Etcd.RangeResponse {
        let query = try RangeQuery(request)
        if !request.serializable { try await self.member.linearize() }
        let result = try self.member.range(query)
        return Etcd.RangeResponse(result, header: self.member.header(revision: result.revision))
    }

    private func put(_ request: Etcd.PutRequest) async throws -> Etcd.PutResponse {
        let result = try await self.member.proposeOperation(.put(try PutOperation(request)))
        guard case .put(let previous, let revision) = result else { throw Self.mismatch }
        return Etcd.PutResponse(previous: previous, header: self.member.header(revision: revision))
    }

    private func delete(_ request: Etcd.DeleteRangeRequest) async throws -> Etcd.DeleteRangeResponse {
        let result = try await self.member.proposeOperation(.delete(try DeleteOperation(request)))
        guard case .delete(let count, let previous, let revision) = result else { throw Self.mismatch }
        return Etcd.DeleteRangeResponse(
            count: count,
            previous: previous,
            header: self.member.header(revision: revision)
        )
    }

    private func transact(_ request: Etcd.TxnRequest) async throws -> Etcd.TxnResponse {
        let transaction = try Transaction(request)
        let result: OperationResult
        if transaction.isReadOnly {
            if !request.isSerializable { try await self.member.linearize() }
            result = try StoreMember.evaluate(self.member.view()) { view throws(MVCCError) in
                try view.readOnly(transaction)
            }
        } else {
            result = try await self.member.proposeOperation(.transaction(transaction))
        }
        guard case .transaction(let succeeded, let results, let revision) = result else { throw Self.mismatch }
        return Etcd.TxnResponse(
            succeeded: succeeded,
            results: results,
            header: self.member.header(revision: revision)
        )
    }

    private func compact(_ request: Etcd.CompactionRequest) async throws -> Etcd.CompactionResponse {
        try await self.member.compact(at: request.revision)
        return Etcd.CompactionResponse { $0.header = self.member.header() }
    }

    private static var mismatch: StoreError { StoreError(.corrupt, "the log answered with another kind of result") }
}
