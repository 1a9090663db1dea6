internal import MVCC
internal import Synchronization

/// When leases lapse, for all threads: keep-alives touch nothing else.
final class LeaseClocks: Sendable {
    /// How many lapsed leases are revoked at a time.
    private static let lapsedMax = 1_000

    /// How many leases are in a checkpoint at most: etcd's number.
    private static let checkpointsMax = 1_000

    private let machine: Mutex<LeaseMachine>
    private let clock: any MonotonicClock

    init(clock: any MonotonicClock, checkpointInterval: Duration) {
        self.machine = Mutex(LeaseMachine(checkpointInterval: checkpointInterval))
        self.clock = clock
    }

    func start(_ id: Int64, timeToLive: Int64, remaining: Int64 = 0) {
        let now = self.clock.now()
        self.machine.withLock { $0.start(id, timeToLive: timeToLive, remaining: remaining, now: now) }
    }

    func stop(_ id: Int64) {
        self.machine.withLock { $0.stop(id) }
    }

    func retry(_ id: Int64) {
        let now = self.clock.now()
        self.machine.withLock { $0.retry(id, now: now) }
    }

    /// Renews a lease; nil when it has lapsed or never was.
    func renew(_ id: Int64) -> LeaseMachine.Renewal? {
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

    /// Names what is due to `send`, which must not wait. Nobody renews meanwhile: what a renewal then sends comes after
    /// the checkpoint that it takes back.
    func takeCheckpoints(_ send: ([LeaseCheckpoint]) -> Void) {
        let now = self.clock.now()
        self.machine.withLock { machine in
            let checkpoints = machine.takeCheckpoints(now: now, limit: Self.checkpointsMax)
            if !checkpoints.isEmpty { send(checkpoints) }
        }
    }

    func didEnd(_ checkpoint: LeaseMachine.CheckpointNumber, of id: Int64) {
        self.machine.withLock { $0.didEnd(checkpoint, of: id) }
    }

    /// How long nothing lapses and no checkpoint is due; nil when nothing ever will.
    func untilNextDeadline() -> Duration? {
        let now = self.clock.now()
        return self.machine.withLock { $0.nextDeadline }.map { max(.zero, $0 - now) }
    }
}
