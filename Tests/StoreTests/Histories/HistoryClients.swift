import Foundation
import Store
import Synchronization
import Testing

/// Clients that read, write and swap a few keys while a cluster suffers, and take down what they are told and when.
final class HistoryClients: Sendable {
    private static let keysCount = 3
    private static let clientsPerMember = 2

    private struct State {
        var clock = 0
        var lastValue = 0
        var histories = Array(repeating: RegisterHistory(), count: HistoryClients.keysCount)
        var hasStopped = false
    }

    private let state = Mutex(State())

    /// How many operations were answered or given up.
    var count: Int { self.state.withLock { state in state.histories.reduce(0) { $0 + $1.operations.count } } }

    /// The next moment: whoever asks later gets a later one.
    private func now() -> Int {
        self.state.withLock { state in
            state.clock += 1
            return state.clock
        }
    }

    /// A value that was never written before.
    private func makeValue() -> Int {
        self.state.withLock { state in
            state.lastValue += 1
            return state.lastValue
        }
    }

    private func add(_ action: RegisterHistory.Action, of key: Int, call: Int, isAnswered: Bool) {
        let answer = isAnswered ? self.now() : nil
        self.state.withLock { $0.histories[key].add(.init(action: action, call: call, answer: answer)) }
    }

    /// Runs `body` while clients of each member do what they do.
    func keepGoing(on members: [StoreCluster.Member], while body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { self.state.withLock { $0.hasStopped = true } }
            for member in members {
                for _ in 0..<Self.clientsPerMember { group.addTask { try await self.keepGoing(on: member) } }
            }
            try await body()
            self.state.withLock { $0.hasStopped = true }
            try await group.waitForAll()
        }
    }

    private func keepGoing(on member: StoreCluster.Member) async throws {
        let client = try member.client()
        var known: (value: Int?, revision: Int64) = (nil, 0)
        while !self.state.withLock({ $0.hasStopped }) {
            let key = Int.random(in: 0..<Self.keysCount)
            do {
                known = try await self.read(key, client)
                if Bool.random() {
                    try await self.write(key, client)
                } else {
                    try await self.swap(key, known, client)
                }
                _ = try await blocking { usleep(2_000) }
            } catch is StoreError {
                // The member is down or has no leader. Few operations are to be left open, or checking takes long.
                _ = try await blocking { usleep(100_000) }
            }
        }
        await client.shutdown()
    }

    private static func bytes(_ key: Int) -> [UInt8] { Array("/history/\(key)".utf8) }

    private func read(_ key: Int, _ client: EtcdStore) async throws -> (value: Int?, revision: Int64) {
        let call = self.now()
        let found = try await client.get(Self.bytes(key)).value
        let value = found.flatMap { Int(String(decoding: $0.value, as: UTF8.self)) }
        self.add(.read(value), of: key, call: call, isAnswered: true)
        return (value, found?.modRevision ?? 0)
    }

    private func write(_ key: Int, _ client: EtcdStore) async throws {
        let (call, value) = (self.now(), self.makeValue())
        do {
            _ = try await client.put(Self.bytes(key), Array(String(value).utf8), expectedModRevision: nil)
            self.add(.write(value), of: key, call: call, isAnswered: true)
        } catch {
            self.add(.write(value), of: key, call: call, isAnswered: false)
            throw error
        }
    }

    /// The value of a revision is that of no other, so the revision stands for it.
    private func swap(_ key: Int, _ known: (value: Int?, revision: Int64), _ client: EtcdStore) async throws {
        let (call, value) = (self.now(), self.makeValue())
        func action(_ wasDone: Bool?) -> RegisterHistory.Action {
            .swap(expected: known.value, new: value, wasDone: wasDone)
        }
        do {
            let bytes = Array(String(value).utf8)
            let outcome = try await client.put(Self.bytes(key), bytes, expectedModRevision: known.revision)
            let wasDone = if case .stored = outcome { true } else { false }
            self.add(action(wasDone), of: key, call: call, isAnswered: true)
        } catch {
            self.add(action(nil), of: key, call: call, isAnswered: false)
            throw error
        }
    }

    /// Judges what was taken down.
    func check() {
        for (key, history) in self.state.withLock({ $0.histories }).enumerated() {
            let verdict = history.check()
            #expect(verdict == .linearizable, "key \(key): \(Self.text(history))")
        }
    }

    private static func text(_ history: RegisterHistory) -> String {
        history.operations.sorted { $0.call < $1.call }
            .map { "\($0.call)–\($0.answer.map(String.init) ?? "?") \($0.action)" }.joined(separator: "\n")
    }
}
