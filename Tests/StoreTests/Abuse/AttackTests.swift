import Store
import Synchronization
import Testing

/// Clients that mean harm, against a real process. Whatever they do, a client on its own connection is served all
/// the while, and the process stays as large as it was.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .timeLimit(.minutes(3)),
    .serialized
)
struct AttackTests {
    /// More than a server under attack may need; an attack that is let through costs several times that.
    private static let growthBytesMax = 256 << 20

    private final class Rounds: Sendable {
        private let rounds = Mutex(0)

        var count: Int { self.rounds.withLock { $0 } }

        /// Counts one more; returns how many there were with it.
        func didRun() -> Int {
            self.rounds.withLock { rounds in
                rounds += 1
                return rounds
            }
        }
    }

    @Test(arguments: Attack.allCases)
    func othersAreServedMeanwhile(_ attack: Attack) async throws {
        let directory = try TemporaryDirectory()
        let process = try await MartletProcess.start(dataDirectory: directory.path)
        let store = process.store
        // What is asked for and not taken is held, as it is in etcd: so much for each stream that a connection may
        // have.
        _ = try await store.put(Attack.bigKey, Array(repeating: 7, count: 64 << 10), expectedModRevision: nil)
        let before = try process.residentBytes
        let rounds = Rounds()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<3 {
                    try await attack.run(against: process.port) {
                        // The last is held until the neighbour has had enough of it.
                        guard rounds.didRun() == 3, !attack.isAnsweredByClosing else { return }
                        try await Task.sleep(for: .seconds(3_600))
                    }
                }
            }
            var writes = 0
            while writes < 100 || rounds.count < 3 {
                let outcome = try await store.put([UInt8(writes & 7)], [1], expectedModRevision: nil)
                if case .stored = outcome { writes += 1 } else { Issue.record("not stored") }
            }
            #expect(process.isRunning)
            let growth = try process.residentBytes - before
            #expect(growth < Self.growthBytesMax, "\(attack) grew the process by \(growth >> 20) MiB")
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
        _ = try await store.currentRevision()
        try await process.stop()
    }
}
