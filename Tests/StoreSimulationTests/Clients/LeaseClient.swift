import MVCC

@testable import Store

/// A client that holds keys by leases, renews them for a while, and then lets them lapse or revokes them.
// SAFETY: used by the simulation's one thread.
final class LeaseClient: @unchecked Sendable {
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
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(50) ... .milliseconds(600)))
            guard !self.simulation.isEnding else { return }
            self.count += 1
            let id = Int64(self.number + 1) * 1000 + self.count
            do {
                try await self.hold(id)
            } catch let error as StoreError {
                if error.code == .leaseNotFound { self.simulation.leases.isGone(id) }
                self.simulation.counts["lease errors: \(error.code.rawValue)", default: 0] += 1
            } catch {
                self.simulation.truth.violate("an error of another kind: \(error)")
            }
        }
    }

    private func hold(_ id: Int64) async throws {
        guard let granting = self.simulation.drawServing()?.member else { return }
        let bounds = self.simulation.plan.leaseSeconds
        let seconds = Int64(bounds.lowerBound + self.scheduler.below(bounds.count))
        let asked = self.scheduler.now
        _ = try await granting.grantLease(id: id, timeToLive: seconds)
        self.simulation.leases.answered(id, seconds, asked: asked)
        for number in 0..<1 + self.scheduler.below(3) {
            guard let member = self.simulation.drawServing()?.member else { break }
            let floor = self.simulation.truth.floor
            let key = LeaseLedger.key(id, number)
            let put = try await member.put(key, Array("l\(id)-\(number)".utf8), expectedModRevision: nil, lease: id)
            guard case .stored(let revision) = put else { continue }
            let isLater = revision > floor
            self.simulation.truth.expect(isLater, "a write at \(revision) came after \(floor) was answered")
            self.simulation.truth.answered(with: revision)
        }
        for _ in 0..<self.scheduler.below(6) {
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(300) ... .milliseconds(1200)))
            guard !self.simulation.isEnding else { return }
            try await self.renew(id)
        }
        guard self.scheduler.chance(0.3), let member = self.simulation.drawServing()?.member else { return }
        self.simulation.leases.willRevoke(id)
        try await member.revokeLease(id)
    }

    /// Asks the leader, as far as some member knows it.
    private func renew(_ id: Int64) async throws {
        let asked = self.scheduler.now
        guard let target = self.simulation.drawLeader() else { return }
        do {
            let seconds = try await target.renewLease(id)
            guard seconds > 0 else { throw StoreError(.leaseNotFound, EtcdText.leaseNotFound) }
            self.simulation.leases.answered(id, seconds, asked: asked)
            self.simulation.counts["renewals", default: 0] += 1
        } catch let error as StoreError where error.code != .leaseNotFound {
            // It may or may not count. The next one is tried all the same.
            self.simulation.counts["renewals without answer", default: 0] += 1
        }
    }
}
