internal import MVCC
internal import Synchronization

/// When leases lapse, for all threads: keep-alives touch nothing else.
final class LeaseClocks: Sendable {
    /// How many lapsed leases are revoked at a time.
    private static let lapsedMax = 1_000

    private let machine = Mutex(LeaseMachine())
    private let clock: any MonotonicClock

    init(clock: any MonotonicClock) {
        self.clock = clock
    }

    func start(_ id: Int64, timeToLive: Int64) {
        let now = self.clock.now()
        self.machine.withLock { $0.start(id, timeToLive: timeToLive, now: now) }
    }

    func stop(_ id: Int64) {
        self.machine.withLock { $0.stop(id) }
    }

    func retry(_ id: Int64) {
        let now = self.clock.now()
        self.machine.withLock { $0.retry(id, now: now) }
    }

    /// Renews a lease and returns its time to live; nil when it has lapsed or never was.
    func renew(_ id: Int64) -> Int64? {
        let now = self.clock.now()
        return self.machine.withLock { $0.renew(id, now: now) }
    }

    /// Seconds until the lease lapses; nil when it does not run.
    func remaining(_ id: Int64) -> Int64? {
        let now = self.clock.now()
        return self.machine.withLock { $0.remaining(id, now: now) }
    }

    func takeLapsed() -> [Int64] {
        let now = self.clock.now()
        return self.machine.withLock { $0.takeLapsed(now: now, limit: Self.lapsedMax) }
    }

    /// How long nothing lapses; nil when nothing ever will.
    func untilNextDeadline() -> Duration? {
        let now = self.clock.now()
        return self.machine.withLock { $0.nextDeadline }.map { max(.zero, $0 - now) }
    }
}
