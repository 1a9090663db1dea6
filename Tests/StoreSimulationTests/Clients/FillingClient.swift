import MVCC

@testable import Store

/// Fills the state until the store refuses to take more, and then, as an operator would, makes room and ends the alarm.
// SAFETY: used by the simulation's one thread.
final class FillingClient: @unchecked Sendable {
    private static let range = KeyRange(key: Array("/f/".utf8), rangeEnd: Array("/f0".utf8))
    private static let valueBytes = 12_000
    /// Longer than any message is on its way: one that says that a member is full may come when none is.
    private static let calm = Duration.seconds(4)

    private let simulation: Simulation
    private var count = 0

    init(_ simulation: Simulation) { self.simulation = simulation }

    private var scheduler: SimulatedScheduler { self.simulation.scheduler }

    func run() async {
        // In the end it takes back what it filled, for the store may be full before anybody's write finds it so, and
        // stays until no member has found itself full for a while, or until nothing helps.
        var (calmSince, tries, hasCleared) = (self.scheduler.now, 0, false)
        while !self.simulation.isEnding || self.scheduler.now - calmSince < Self.calm && tries < 200 {
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(20) ... .milliseconds(120)))
            if self.simulation.isEnding { tries += 1 }
            guard let member = self.simulation.drawLeader() else { continue }
            var isCalm = false
            do {
                let isLastTime = self.simulation.isEnding && !hasCleared
                if isLastTime || !member.status.alarms.all.isEmpty {
                    try await self.makeRoom(member)
                    hasCleared = isLastTime || hasCleared
                } else if self.simulation.isEnding {
                    isCalm = true
                } else {
                    try await self.fill(member)
                }
            } catch let error as StoreError {
                self.simulation.counts["filling: \(error.code.rawValue)", default: 0] += 1
            } catch {
                self.simulation.truth.violate("an error of another kind: \(error)")
            }
            if !isCalm { calmSince = self.scheduler.now }
        }
    }

    private func fill(_ member: StoreMember) async throws {
        self.count += 1
        let value = Array("f\(self.count)-".utf8) + [UInt8](repeating: 0x66, count: Self.valueBytes)
        let outcome = try await member.put(Array("/f/\(self.count % 20)".utf8), value, expectedModRevision: nil)
        if case .stored(let revision) = outcome { self.simulation.truth.answered(with: revision) }
    }

    /// What takes nothing more is accepted by a store that is full, or there were no way out.
    private func makeRoom(_ member: StoreMember) async throws {
        let deletion = Command.delete(DeleteOperation(Self.range))
        let deleted = try await member.proposeOperation(deletion)
        self.simulation.truth.answered(with: deleted.revision)
        do {
            try await member.compact(at: deleted.revision)
        } catch let error as StoreError where error.code == .compacted {
            // Somebody else was quicker.
        }
        await self.scheduler.sleep(.milliseconds(200))
        _ = try await member.propose(.alarm(.deactivate(member: 0, kind: .noSpace)))
        self.simulation.counts["room made", default: 0] += 1
    }
}
