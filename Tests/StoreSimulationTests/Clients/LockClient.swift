import MVCC

@testable import Store

/// Takes a lock that stands on a lease, keeps the lease alive for a while, and lets go. Holders must not overlap.
// SAFETY: used by the simulation's one thread.
final class LockClient: @unchecked Sendable {
    static let key = Array("/lock".utf8)

    private let simulation: Simulation
    private let number: Int
    private var count: Int64 = 0

    init(_ simulation: Simulation, _ number: Int) {
        self.simulation = simulation
        self.number = number
    }

    private var scheduler: SimulatedScheduler { self.simulation.scheduler }

    func run() async {
        while !self.simulation.isEnding {
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(20) ... .milliseconds(300)))
            guard !self.simulation.isEnding else { return }
            self.count += 1
            // An answer that does not come is a lock that is not held; the lease sees to the rest.
            try? await self.lockOnce(Int64(self.number + 1) * 100_000 + self.count)
            self.simulation.release(self.number)
        }
    }

    private func lockOnce(_ id: Int64) async throws {
        guard let member = self.simulation.drawServing()?.member else { return }
        let seconds = Int64(self.simulation.plan.leaseSeconds.lowerBound)
        // By a clock that goes too fast.
        let shortest = Duration.seconds(seconds) * (1000 - self.simulation.plan.clockDrift) / 1000
        let asked = self.scheduler.now
        _ = try await member.grantLease(id: id, timeToLive: seconds)
        self.simulation.leases.answered(id, seconds, asked: asked)
        let outcome = try await member.put(Self.key, Array("lock-\(id)".utf8), expectedModRevision: 0, lease: id)
        guard case .stored = outcome else { return }
        self.simulation.hold(self.number, until: asked + shortest)
        for _ in 0..<self.scheduler.below(5) {
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(100) ... .milliseconds(900)))
            guard let target = self.simulation.drawLeader() else { break }
            let asked = self.scheduler.now
            guard try await target.renewLease(id) > 0 else { return }
            self.simulation.hold(self.number, until: asked + shortest)
        }
        self.simulation.release(self.number)
        // Whoever lets go does not hold it any more, whatever comes of the request.
        guard self.scheduler.chance(0.5), let member = self.simulation.drawServing()?.member else { return }
        self.simulation.leases.willRevoke(id)
        try await member.revokeLease(id)
    }
}
