import Store
import Synchronization
import Testing

/// A real process, really killed.
@Suite(.enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"))
struct KillTests {
    /// Writers of which each keeps writing until its store dies; what they were told is stored must be there.
    private final class Ledger: Sendable {
        private let acknowledged = Mutex<[[UInt8]: Int64]>([:])

        var count: Int { self.acknowledged.withLock { $0.count } }
        var all: [[UInt8]: Int64] { self.acknowledged.withLock { $0 } }

        func note(_ key: [UInt8], _ revision: Int64) {
            self.acknowledged.withLock { $0[key] = revision }
        }
    }

    @Test func keepsEveryAcknowledgedWrite() async throws {
        let directory = try TemporaryDirectory()
        let ledger = Ledger()
        for round in 0..<4 {
            let process = try await MartletProcess.start(dataDirectory: directory.path)
            try await self.check(ledger, process.store)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask { await Self.write(ledger, process.store, round: round, writer: writer) }
                }
                let target = ledger.count + 150
                while ledger.count < target { await Task.yield() }
                try await process.kill()
            }
            await process.store.shutdown()
        }
        let process = try await MartletProcess.start(dataDirectory: directory.path)
        try await self.check(ledger, process.store)
        try await process.stop()
        #expect(ledger.count >= 600)
    }

    private static func write(_ ledger: Ledger, _ store: EtcdStore, round: Int, writer: Int) async {
        var number = 0
        while true {
            let key = Array("/\(round)/\(writer)/\(number)".utf8)
            guard case .stored(let revision)? = try? await store.put(key, key, expectedModRevision: 0) else { return }
            ledger.note(key, revision)
            number += 1
        }
    }

    private func check(_ ledger: Ledger, _ store: EtcdStore) async throws {
        let page = try await store.list(start: [0], end: [0], limit: 0, revision: 0)
        let found = Dictionary(uniqueKeysWithValues: page.values.map { ($0.key, $0) })
        for (key, revision) in ledger.all {
            #expect(found[key]?.modRevision == revision)
            #expect(found[key]?.value == key)
        }
        #expect(page.revision >= (ledger.all.values.max() ?? 1))
    }
}
