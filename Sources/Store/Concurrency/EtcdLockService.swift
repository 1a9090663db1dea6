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
        router.register(EtcdLock.LockService.lock) { request, _ in try await self.lock(request) }
        router.register(EtcdLock.LockService.unlock) { request, _ in try await self.unlock(request) }
    }

    /// Answers once the lock is held. A client that goes away before leaves nothing behind.
    private func lock(_ request: EtcdLock.LockRequest) async throws -> EtcdLock.LockResponse {
        let queue = PrefixQueue(name: request.name, member: self.member)
        return try await self.leases.with(request.lease) { lease in
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
                // The first failure is the one to tell.
                _ = try? await queue.leave(place)
                throw error
            }
        }
    }

    private func unlock(_ request: EtcdLock.UnlockRequest) async throws -> EtcdLock.UnlockResponse {
        guard !request.key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
        let delete = DeleteOperation(KeyRange(key: request.key))
        let result = try await self.member.proposeOperation(.delete(delete))
        return EtcdLock.UnlockResponse { $0.header = self.member.header(revision: result.revision) }
    }
}
