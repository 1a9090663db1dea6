import MVCC

@testable import Store

/// What clients know of their leases: until when each must live, and that its keys vanish together.
// SAFETY: used by the simulation's one thread.
final class LeaseLedger: @unchecked Sendable {
    private struct Lease {
        /// Until then it lives, by what was answered.
        var livesUntil: Duration
        /// When it would lapse at the latest, if its leader stayed the same: from the last answer on.
        var lapsesBy = Duration.zero
        /// Somebody asked for its end.
        var isRevoked = false
        var goneAt: Duration?
    }

    static let prefix = Array("/l/".utf8)
    private let truth: Truth
    private let scheduler: SimulatedScheduler
    private let plan: SimulationPlan
    private var leases: [Int64: Lease] = [:]

    init(_ truth: Truth, _ scheduler: SimulatedScheduler, _ plan: SimulationPlan) {
        self.plan = plan
        self.truth = truth
        self.scheduler = scheduler
    }

    static func key(_ id: Int64, _ number: Int) -> [UInt8] { Array("/l/\(id)/\(number)".utf8) }

    static func range(_ id: Int64) -> KeyRange {
        KeyRange(key: Array("/l/\(id)/".utf8), rangeEnd: Array("/l/\(id)0".utf8))
    }

    /// A grant or a renewal was answered that was asked for at `asked`.
    func answered(_ id: Int64, _ seconds: Int64, asked: Duration) {
        var lease = self.leases[id] ?? Lease(livesUntil: asked)
        // By a clock that goes too fast.
        let shortest = Duration.seconds(seconds) * (1000 - self.plan.clockDrift) / 1000
        lease.livesUntil = max(lease.livesUntil, asked + shortest)
        lease.lapsesBy = self.scheduler.now + .seconds(seconds)
        self.leases[id] = lease
        if let goneAt = lease.goneAt { self.check(id, lease, goneAt) }
    }

    func willRevoke(_ id: Int64) { self.leases[id]?.isRevoked = true }

    /// The store says that there is no such lease.
    func isGone(_ id: Int64) {
        if let lease = self.leases[id], lease.goneAt == nil { self.check(id, lease, self.scheduler.now) }
    }

    func observe(_ events: [ChangeEvent]) {
        let deleted = events.filter { $0.isDeletion && $0.current.key.starts(with: Self.prefix) }.map(\.current.key)
        guard let first = deleted.first, let revision = events.first?.current.modRevision else { return }
        let parts = String(decoding: first, as: UTF8.self).split(separator: "/")
        guard parts.count == 3, let id = Int64(parts[1]) else { return }
        let attached = self.truth.values(in: Self.range(id), at: revision - 1).map(\.key)
        self.truth.expect(
            attached.sorted { $0.lexicographicallyPrecedes($1) } == deleted.sorted { $0.lexicographicallyPrecedes($1) },
            "lease \(id) left keys behind at \(revision)"
        )
        self.leases[id]?.goneAt = self.scheduler.now
        if let lease = self.leases[id] { self.check(id, lease, self.scheduler.now) }
    }

    private func check(_ id: Int64, _ lease: Lease, _ goneAt: Duration) {
        let early = lease.livesUntil - goneAt
        self.truth.expect(
            lease.isRevoked || early <= .zero,
            "lease \(id) ended at \(goneAt), \(early) before its time"
        )
        guard let overtimeMax = self.plan.leaseOvertimeMax else { return }
        let late = goneAt - lease.lapsesBy
        self.truth.expect(late <= overtimeMax, "lease \(id) ended at \(goneAt), \(late) after its time")
    }
}
