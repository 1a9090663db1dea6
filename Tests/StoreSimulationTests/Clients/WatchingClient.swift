import MVCC

@testable import Store

/// A client that watches from some past revision on, now and then on another member, at its own pace. What it is told
/// must be the whole history of its range, in order, each change once.
// SAFETY: used by the simulation's one thread.
final class WatchingClient: @unchecked Sendable {
    private let simulation: Simulation
    private let range: KeyRange
    /// The revision it needs next.
    private var next: Int64 = 1

    init(_ simulation: Simulation, _ range: KeyRange) {
        self.simulation = simulation
        self.range = range
    }

    private var scheduler: SimulatedScheduler { self.simulation.scheduler }
    private var truth: Truth { self.simulation.truth }

    func run() async {
        while !self.simulation.isEnding {
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(5) ... .milliseconds(300)))
            guard !self.simulation.isEnding, let member = self.simulation.drawServing()?.member else { continue }
            // Sometimes one that looks back.
            if self.scheduler.chance(0.1) {
                self.next = max(1, self.next - Int64(self.scheduler.below(40)))
            }
            do {
                try await self.follow(member)
            } catch let error as StoreError where error.code == .compacted {
                self.truth.expect(
                    error.compactRevision > self.next,
                    "a watch from \(self.next) is refused, though only \(error.compactRevision) is compacted"
                )
                self.next = error.compactRevision
            } catch {
                self.simulation.counts["watches broken", default: 0] += 1
            }
        }
    }

    private func follow(_ member: StoreMember) async throws {
        let source = try member.makeWatch(self.range, from: self.next + self.simulation.watchSlip)
        self.scheduler.after(self.scheduler.draw(.milliseconds(50) ... .seconds(3))) { source.cancel() }
        self.askForProgress(source)
        while let batch = try await source.next() {
            self.check(batch)
            guard self.scheduler.chance(0.2) else { continue }
            // Slow enough now and then to fall out of the window.
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(1) ... .milliseconds(900)))
        }
    }

    private func askForProgress(_ source: MemberWatch) {
        self.scheduler.after(self.scheduler.draw(.milliseconds(50) ... .milliseconds(800))) { [weak source] in
            guard let source, !self.simulation.isEnding else { return }
            source.requestProgress()
            self.askForProgress(source)
        }
    }

    private func check(_ batch: StoreWatchBatch) {
        self.simulation.counts[batch.events.isEmpty ? "progress" : "watched", default: 0] += 1
        self.scheduler.note("watch", batch.revision, Int64(batch.events.count))
        // One that is ahead of its member may hear how far that one is.
        guard !batch.events.isEmpty || batch.revision >= self.next else { return }
        self.truth.expect(
            batch.revision >= self.next - 1,
            "a watch goes back to \(batch.revision), having been at \(self.next - 1)"
        )
        let known = self.truth.events(in: self.range, from: self.next, through: batch.revision)
        let isSame =
            known.count == batch.events.count
            && zip(known, batch.events).allSatisfy { known, event in
                known.isDeletion == (event.kind == .delete) && StoredValue(known.current) == event.value
            }
        self.truth.expect(
            isSame,
            "a watch at \(self.next)...\(batch.revision) is told \(batch.events.map(\.revision)), not "
                + "\(known.map(\.current.modRevision))"
        )
        self.truth.expect(batch.revision <= self.truth.currentRevision, "a watch is told of the future")
        self.next = batch.revision + 1
    }
}
