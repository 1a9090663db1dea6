import Foundation
import Store
import Synchronization
import Testing

/// Writes that were acknowledged. Each must be there afterwards, on every member.
final class WriteLedger: Sendable {
    private struct State {
        var acknowledged: [[UInt8]: Int64] = [:]
        var hasStopped = false
    }

    private let state = Mutex(State())

    var count: Int { self.state.withLock { $0.acknowledged.count } }

    /// Lets writers end.
    func stop() { self.state.withLock { $0.hasStopped = true } }

    /// Writes one key after the other to a member until told to stop. What is not acknowledged is not noted.
    private func keepWriting(to member: StoreCluster.Member, writer: Int) async throws {
        let client = try member.client()
        var number = 0
        while !self.state.withLock({ $0.hasStopped }) {
            let key = Array("/\(writer)/\(number)".utf8)
            number += 1
            if case .stored(let revision)? = try? await client.put(key, key, expectedModRevision: 0) {
                self.state.withLock { $0.acknowledged[key] = revision }
            } else {
                // The member is down or has no leader: nothing to do but to wait a little.
                _ = try await blocking { usleep(10_000) }
            }
        }
        await client.shutdown()
    }

    /// Runs `body` while a client writes to each member; the writers end, whatever came of it.
    func keepWriting(to members: [StoreCluster.Member], while body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            // Else a failure would wait for writers that do not end.
            defer { self.stop() }
            for (number, member) in members.enumerated() {
                group.addTask { try await self.keepWriting(to: member, writer: number) }
            }
            try await body()
            self.stop()
            try await group.waitForAll()
        }
    }

    /// Waits until so many writes are acknowledged; the time limit is only there for a test that fails.
    func wait(for count: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while self.count < count {
            guard ContinuousClock.now < deadline else {
                throw StoreCluster.Failure(description: "\(self.count) writes where \(count) were to be")
            }
            _ = try await blocking { usleep(5_000) }
        }
    }

    /// Looks for every acknowledged write on a member.
    func check(_ member: StoreCluster.Member) async throws {
        let client = try member.client()
        let page = try await client.list(start: [0], end: [0], limit: 0, revision: 0)
        let found = Dictionary(uniqueKeysWithValues: page.values.map { ($0.key, $0) })
        for (key, revision) in self.state.withLock({ $0.acknowledged }) {
            #expect(found[key]?.modRevision == revision)
            #expect(found[key]?.value == key)
        }
        await client.shutdown()
    }
}
