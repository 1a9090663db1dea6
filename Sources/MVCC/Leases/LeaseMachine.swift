internal import HeapModule

/// Decides when leases lapse, and when what is left of their time is to be made known. Volatile and the leader's own:
/// another leader starts from the last checkpoints.
///
/// Time is a duration since some fixed moment that never runs backwards. Transitions: started → (renewed)* →
/// lapsed, then revoked through the log → stopped.
package struct LeaseMachine: Sendable {
    /// What a renewal did.
    package struct Renewal: Hashable, Sendable {
        /// Seconds from now until the lease lapses.
        package var timeToLive: Int64
        /// The newest checkpoint that says that less is left: it holds no more, and all must know; `didEnd` then. Nil
        /// if there is none.
        package var checkpoint: CheckpointNumber?

        /// A renewal as told.
        package init(timeToLive: Int64, checkpoint: CheckpointNumber?) {
            self.timeToLive = timeToLive
            self.checkpoint = checkpoint
        }
    }

    /// Tells the checkpoints of one machine apart, whatever lease they are of.
    package typealias CheckpointNumber = UInt64

    /// Something that is due at some time; superseded ones stay in their heap until they come up.
    private struct Alarm: Comparable, Sendable {
        var deadline: Duration
        var id: Int64

        static func < (left: Alarm, right: Alarm) -> Bool {
            (left.deadline, left.id) < (right.deadline, right.id)
        }
    }

    private struct Running: Sendable {
        var deadline: Duration
        var timeToLive: Int64
        /// When a checkpoint is due; nil for a lease that lapses before.
        var checkpointAt: Duration?
        /// The newest checkpoint that says that less than all of its time is left, known to all or on its way.
        var checkpoint: CheckpointNumber?
        /// Its time is over: it is not renewed any more.
        var isLapsed = false
        /// Somebody revokes it.
        var isNamed = false
    }

    private let checkpointInterval: Duration
    private var running: [Int64: Running] = [:]
    private var alarms = Heap<Alarm>()
    private var checkpointAlarms = Heap<Alarm>()
    private var lastCheckpoint: CheckpointNumber = 0

    /// No lease runs. Leases are to have a checkpoint after each `checkpointInterval` without a renewal.
    package init(checkpointInterval: Duration = .seconds(300)) {
        self.checkpointInterval = checkpointInterval
    }

    /// Starts a lease's time, or starts it over: with what is left of it, if that is not 0.
    package mutating func start(_ id: Int64, timeToLive: Int64, remaining: Int64 = 0, now: Duration) {
        let deadline = now + .seconds(remaining > 0 ? remaining : timeToLive)
        self.running[id] = Running(deadline: deadline, timeToLive: timeToLive)
        if remaining > 0 { self.noteCheckpoint(of: id) }
        self.schedule(Alarm(deadline: deadline, id: id))
        self.scheduleCheckpoint(of: id, now: now)
    }

    /// Renews a lease; nil when it does not run or has lapsed.
    package mutating func renew(_ id: Int64, now: Duration) -> Renewal? {
        guard let lease = self.running[id], !lease.isLapsed, lease.deadline > now else { return nil }
        self.start(id, timeToLive: lease.timeToLive, now: now)
        // Only what all members know takes it back.
        self.running[id]?.checkpoint = lease.checkpoint
        return Renewal(timeToLive: lease.timeToLive, checkpoint: lease.checkpoint)
    }

    /// Ends a lease's time.
    package mutating func stop(_ id: Int64) {
        self.running[id] = nil
    }

    /// Whole seconds that remain, at least 0; nil when the lease does not run.
    package func remaining(_ id: Int64, now: Duration) -> Int64? {
        self.running[id].map { max(0, ($0.deadline - now).components.seconds) }
    }

    /// When to ask `takeLapsed` or `takeCheckpoints` next.
    package var nextDeadline: Duration? {
        switch (self.alarms.min?.deadline, self.checkpointAlarms.min?.deadline) {
        case (let lapse?, let checkpoint?): min(lapse, checkpoint)
        case (let lapse, let checkpoint): lapse ?? checkpoint
        }
    }

    /// Up to `limit` leases whose time is over, in the order of their deadlines. Each is named once; who fails to
    /// revoke it says so with `retry`.
    package mutating func takeLapsed(now: Duration, limit: Int) -> [Int64] {
        var lapsed: [Int64] = []
        while lapsed.count < limit, let alarm = self.alarms.min, alarm.deadline <= now {
            self.alarms.removeMin()
            guard let lease = self.running[alarm.id], lease.deadline == alarm.deadline, !lease.isNamed else {
                continue
            }
            self.running[alarm.id]?.isLapsed = true
            self.running[alarm.id]?.isNamed = true
            lapsed.append(alarm.id)
        }
        return lapsed
    }

    /// A lapsed lease may not have been revoked: name it again a second later. As it may have been, it stays lapsed.
    package mutating func retry(_ id: Int64, now: Duration) {
        guard self.running[id] != nil else { return }
        let deadline = now + .seconds(1)
        self.running[id]?.isNamed = false
        self.running[id]?.deadline = deadline
        self.schedule(Alarm(deadline: deadline, id: id))
    }

    // MARK: Checkpoints

    /// Up to `limit` checkpoints that are due now. The next of each comes an interval later, however this one fares.
    package mutating func takeCheckpoints(now: Duration, limit: Int) -> [LeaseCheckpoint] {
        var due: [LeaseCheckpoint] = []
        while due.count < limit, let alarm = self.checkpointAlarms.min, alarm.deadline <= now {
            self.checkpointAlarms.removeMin()
            guard let lease = self.running[alarm.id], lease.checkpointAt == alarm.deadline, !lease.isLapsed,
                lease.deadline > now
            else { continue }
            due.append(LeaseCheckpoint(id: alarm.id, remaining: Self.wholeSeconds(lease.deadline - now)))
            // A renewal from now on has to take back what is on its way.
            self.noteCheckpoint(of: alarm.id)
            self.scheduleCheckpoint(of: alarm.id, now: now)
        }
        return due
    }

    /// All members know that a lease has all of its time, and that this was said after the checkpoint with `number`.
    /// A newer one may be on its way: whoever renews has to take that back, too.
    package mutating func didEnd(_ number: CheckpointNumber, of id: Int64) {
        if self.running[id]?.checkpoint == number { self.running[id]?.checkpoint = nil }
    }

    private mutating func noteCheckpoint(of id: Int64) {
        self.lastCheckpoint += 1
        self.running[id]?.checkpoint = self.lastCheckpoint
    }

    /// Rounded up, as in etcd: whoever goes on from it must not end the lease before the time that was promised.
    private static func wholeSeconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return attoseconds > 0 ? seconds + 1 : seconds
    }

    private mutating func scheduleCheckpoint(of id: Int64, now: Duration) {
        guard let lease = self.running[id] else { return }
        let next = now + self.checkpointInterval
        self.running[id]?.checkpointAt = lease.deadline > next ? next : nil
        if lease.deadline > next { self.checkpointAlarms.insert(Alarm(deadline: next, id: id)) }
        guard Self.isCrowded(self.checkpointAlarms, self.running.count) else { return }
        self.checkpointAlarms = Heap(
            self.running.compactMap { id, lease in lease.checkpointAt.map { Alarm(deadline: $0, id: id) } }
        )
    }

    private mutating func schedule(_ alarm: Alarm) {
        self.alarms.insert(alarm)
        guard Self.isCrowded(self.alarms, self.running.count) else { return }
        let current = self.running.filter { !$0.value.isNamed }
        self.alarms = Heap(current.map { Alarm(deadline: $0.value.deadline, id: $0.key) })
    }

    /// Renewals leave superseded alarms behind; when they outnumber the leases, it is time to start over without them.
    private static func isCrowded(_ alarms: Heap<Alarm>, _ count: Int) -> Bool {
        alarms.count > 64 + 4 * count
    }
}
