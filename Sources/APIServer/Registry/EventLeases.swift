internal import Core
internal import Store
internal import Synchronization

/// The leases that make events lapse after an hour. One lease serves all events of some time, so that a store with
/// many events has few leases.
final class EventLeases: Sendable {
    private struct Current {
        var id: Int64
        var grantedAt: Instant
        var uses: Int
    }

    private static let timeToLive: Int64 = 3600
    private static let reuse = Duration.seconds(60)
    private static let usesMax = 1000

    private let clock: any WallClock
    private let current = Mutex<Current?>(nil)

    init(clock: any WallClock) {
        self.clock = clock
    }

    /// A lease that lapses in an hour, or a little later.
    func lease(_ store: any KeyValueStore) async throws -> Int64 {
        let now = self.clock.now()
        let known = self.current.withLock { current -> Int64? in
            guard let held = current, held.uses < Self.usesMax, now - held.grantedAt < Self.reuse else { return nil }
            current?.uses += 1
            return held.id
        }
        if let known { return known }
        let lease = try await store.grantLease(id: 0, timeToLive: Self.timeToLive + 60)
        self.current.withLock { $0 = Current(id: lease.id, grantedAt: now, uses: 1) }
        return lease.id
    }
}
