internal import MVCC
internal import RPC
internal import Wire

/// v3lockpb.Lock on a member: etcd's recipe for locks, for clients that can not follow it themselves.
struct EtcdLockService: Sendable {
    let member: StoreMember
    let leases: ConcurrencyLease

    init(member: StoreMember, clock: any Clock<Duration>) {
        self.member = member
        self.leases = ConcurrencyLease(member: member, clock: clock)
    }

    func register(on router: GRPCRouter) {
        router.register(EtcdLock.LockService.lock) { try await self.lock($0, $1) }
        router.register(EtcdLock.LockService.unlock) { try await self.unlock($0, $1) }
    }

    /// Answers once the lock is held. A client that goes away before leaves nothing behind.
    private func lock(_ request: EtcdLock.LockRequest, _ context: RPCContext) async throws -> EtcdLock.LockResponse {
        let queue = PrefixQueue(name: request.name, member: self.member, for: context)
        return try await self.leases.with(request.lease, for: context) { lease in
            let place = try await queue.enter([], lease: lease)
            do {
                let start = try await queue.waitForTurn(of: place)
                let (isHeld, revision) = try await queue.holds(place)
                guard isHeld else { throw GRPCStatus(.unknown, EtcdText.sessionExpired) }
                return EtcdLock.LockResponse { response in
                    response.header = self.member.header(revision: max(start, revision))
                    response.key = place.key
                }
            } catch {
                await queue.abandon(place)
                throw error
            }
        }
    }

    private func unlock(
        _ request: EtcdLock.UnlockRequest,
        _ context: RPCContext
    ) async throws -> EtcdLock.UnlockResponse {
        guard !request.key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
        let delete = DeleteOperation(KeyRange(key: request.key))
        let result = try self.member.operation(in: try await self.member.propose(.delete(delete), for: context))
        return EtcdLock.UnlockResponse { $0.header = self.member.header(revision: result.revision) }
    }
}
