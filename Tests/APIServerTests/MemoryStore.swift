import Store
import Synchronization

/// A store in memory: the contract of `KeyValueStore` in the simplest way that holds it.
final class MemoryStore: KeyValueStore {
    struct State {
        var revision: Int64 = 1
        var values: [[UInt8]: StoredValue] = [:]
        var history: [StoreEvent] = []
        var compacted: Int64 = 0
        var watches: [MemoryWatch] = []
    }

    let state = Mutex(State())
    /// Lists of keys with this prefix take this long.
    let delay = Mutex<(prefix: String, time: Duration)?>(nil)

    func get(_ key: [UInt8], revision: Int64) async throws -> ReadOutcome {
        try self.state.withLock { state in
            let values = try Self.values(of: state, at: revision)
            return ReadOutcome(value: values[key], revision: state.revision)
        }
    }

    func list(start: [UInt8], end: [UInt8], limit: Int, revision: Int64) async throws -> ListPage {
        if let delay = self.delay.withLock({ $0 }), start.starts(with: Array(delay.prefix.utf8)) {
            try await Task.sleep(for: delay.time)
        }
        return try self.state.withLock { state in
            let found = try Self.values(of: state, at: revision).values
                .filter { !$0.key.lexicographicallyPrecedes(start) && $0.key.lexicographicallyPrecedes(end) }
                .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            let shown = limit > 0 ? Array(found.prefix(limit)) : found
            return ListPage(
                values: shown,
                revision: revision == 0 ? state.revision : revision,
                more: shown.count < found.count,
                remainingCount: Int64(found.count - shown.count)
            )
        }
    }

    func count(start: [UInt8], end: [UInt8], revision: Int64) async throws -> Int64 {
        Int64(try await self.list(start: start, end: end, limit: 0, revision: revision).values.count)
    }

    func put(_ key: [UInt8], _ value: [UInt8], expectedModRevision: Int64?, lease: Int64) async throws -> PutOutcome {
        self.state.withLock { state in
            let old = state.values[key]
            if let expectedModRevision, (old?.modRevision ?? 0) != expectedModRevision {
                return .conflict(current: old, revision: state.revision)
            }
            state.revision += 1
            let new = StoredValue(
                key: key,
                value: value,
                createRevision: old?.createRevision ?? state.revision,
                modRevision: state.revision,
                version: (old?.version ?? 0) + 1
            )
            state.values[key] = new
            Self.publish(StoreEvent(kind: .put, value: new, previous: old), &state)
            return .stored(revision: state.revision)
        }
    }

    func delete(_ key: [UInt8], expectedModRevision: Int64?) async throws -> DeleteOutcome {
        self.state.withLock { state in
            guard let old = state.values[key] else { return .absent(revision: state.revision) }
            if let expectedModRevision, old.modRevision != expectedModRevision {
                return .conflict(current: old, revision: state.revision)
            }
            state.revision += 1
            state.values[key] = nil
            let gone = StoredValue(key: key, value: [], createRevision: 0, modRevision: state.revision, version: 0)
            Self.publish(StoreEvent(kind: .delete, value: gone, previous: old), &state)
            return .deleted(previous: old, revision: state.revision)
        }
    }

    func watch(start: [UInt8], end: [UInt8], from revision: Int64) async throws -> StoreWatch {
        try self.state.withLock { state in
            let first = revision == 0 ? state.revision + 1 : revision
            if first <= state.compacted { throw StoreError(.compacted, "required revision has been compacted") }
            let watch = MemoryWatch(start: start, end: end)
            let missed = state.history.filter { $0.revision >= first && watch.covers($0) }
            watch.push(missed, revision: state.revision)
            state.watches.append(watch)
            return StoreWatch(source: watch)
        }
    }

    func currentRevision() async throws -> Int64 { self.state.withLock { $0.revision } }

    func compact(at revision: Int64) async throws {
        self.state.withLock { state in
            state.compacted = revision
            state.history.removeAll { $0.revision <= revision }
        }
    }

    func grantLease(id: Int64, timeToLive: Int64) async throws -> StoreLease {
        StoreLease(id: id, timeToLive: timeToLive)
    }

    func keepLeaseAlive(_ id: Int64) async throws -> StoreLease { throw StoreError(.leaseNotFound, "no leases here") }
    func revokeLease(_ id: Int64) async throws {}

    private static func publish(_ event: StoreEvent, _ state: inout State) {
        state.history.append(event)
        for watch in state.watches where watch.covers(event) { watch.push([event], revision: event.revision) }
    }

    /// The state at a revision, by undoing what came after.
    private static func values(of state: State, at revision: Int64) throws -> [[UInt8]: StoredValue] {
        guard revision > 0, revision != state.revision else { return state.values }
        if revision > state.revision { throw StoreError(.futureRevision, "future revision") }
        if revision < state.compacted { throw StoreError(.compacted, "compacted") }
        var values = state.values
        for event in state.history.reversed() where event.revision > revision {
            values[event.value.key] = event.previous
        }
        return values
    }
}
