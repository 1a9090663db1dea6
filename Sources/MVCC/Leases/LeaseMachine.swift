internal import HeapModule

/// Decides when leases lapse. Volatile and the leader's own: after a restart every lease gets its full time again.
///
/// Time is a duration since some fixed moment that never runs backwards. Transitions: started → (renewed)* →
/// lapsed, then revoked through the log → stopped.
package struct LeaseMachine: Sendable {
    /// A deadline that was set at some time; superseded ones stay in the heap until they come up.
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
        /// Its time is over: it is not renewed any more.
        var isLapsed = false
        /// Somebody revokes it.
        var isNamed = false
    }

    private var running: [Int64: Running] = [:]
    private var alarms = Heap<Alarm>()

    /// No lease runs.
    package init() {}

    /// Starts a lease's time, or starts it over.
    package mutating func start(_ id: Int64, timeToLive: Int64, now: Duration) {
        let deadline = now + .seconds(timeToLive)
        self.running[id] = Running(deadline: deadline, timeToLive: timeToLive)
        self.schedule(Alarm(deadline: deadline, id: id))
    }

    /// Renews a lease and returns its time to live; nil when it does not run or has lapsed.
    package mutating func renew(_ id: Int64, now: Duration) -> Int64? {
        guard let lease = self.running[id], !lease.isLapsed, lease.deadline > now else { return nil }
        self.start(id, timeToLive: lease.timeToLive, now: now)
        return lease.timeToLive
    }

    /// Ends a lease's time.
    package mutating func stop(_ id: Int64) {
        self.running[id] = nil
    }

    /// Whole seconds that remain, at least 0; nil when the lease does not run.
    package func remaining(_ id: Int64, now: Duration) -> Int64? {
        self.running[id].map { max(0, ($0.deadline - now).components.seconds) }
    }

    /// When to ask `takeLapsed` next.
    package var nextDeadline: Duration? { self.alarms.min?.deadline }

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

    private mutating func schedule(_ alarm: Alarm) {
        self.alarms.insert(alarm)
        // Renewals leave superseded alarms behind; when they outnumber the leases, start over without them.
        guard self.alarms.count > 64 + 4 * self.running.count else { return }
        let current = self.running.filter { !$0.value.isNamed }
        self.alarms = Heap(current.map { Alarm(deadline: $0.value.deadline, id: $0.key) })
    }
}
