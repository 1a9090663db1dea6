internal import RPC

/// The lease under which a call of the Lock or the Election service holds its key.
///
/// A client that names none gets one of its own, as in etcd. Here that one is kept alive for as long as the call
/// waits (etcd lets go of it at once, so that a wait of more than a minute loses its place); from then on it lapses
/// like any other that nobody renews.
struct ConcurrencyLease: Sendable {
    /// How long a lease lasts that is made for a call: etcd's time for sessions.
    static let timeToLive: Int64 = 60
    private static let renewalInterval = Duration.seconds(20)

    let member: StoreMember
    let clock: any Clock<Duration>

    /// Runs `body` with the lease `wanted`, or with a new one if that is 0; a new one ends with a body that fails. As
    /// in etcd that needs no permission; but a token, if there is one, must be good.
    func with<Result: Sendable>(
        _ wanted: Int64,
        for context: RPCContext,
        _ body: @escaping @Sendable (_ lease: Int64) async throws -> Result
    ) async throws -> Result {
        _ = try await self.member.identify(context)
        guard wanted == 0 else { return try await body(wanted) }
        let lease = try await self.member.grantLease(id: 0, timeToLive: Self.timeToLive).id
        do {
            return try await withThrowingTaskGroup(of: Result.self) { group in
                group.addTask { try await body(lease) }
                group.addTask {
                    while true {
                        try await self.clock.sleep(for: Self.renewalInterval)
                        try await self.renew(lease)
                    }
                }
                defer { group.cancelAll() }
                guard let result = try await group.next() else { throw CancellationError() }
                return result
            }
        } catch {
            // Should this fail too, the lease lapses by itself.
            try? await self.member.revokeLease(lease)
            throw error
        }
    }

    /// A renewal that does not get through, as while the leader changes, is made up for by the next.
    private func renew(_ lease: Int64) async throws {
        do {
            _ = try await self.member.keepLeaseAlive(lease)
        } catch let error as StoreError where error.code == .leaseNotFound {
            throw error
        } catch {
            try Task.checkCancellation()
        }
    }
}
