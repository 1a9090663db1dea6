internal import Store

/// A store whose values lie encrypted in the one below, by the rules of a configuration: whoever reads through it sees
/// plain values, and what the one below keeps, logs and replicates is sealed.
struct EncryptedStore: StoreLayer {
    let base: any KeyValueStore
    let encryption: EncryptionAtRest

    private var rules: EncryptionRules { self.encryption.rules }

    func get(_ key: [UInt8], revision: Int64) async throws -> ReadOutcome {
        var outcome = try await self.base.get(key, revision: revision)
        outcome.value = try outcome.value.map { try self.rules.open($0) }
        return outcome
    }

    func list(start: [UInt8], end: [UInt8], limit: Int, revision: Int64) async throws -> ListPage {
        var page = try await self.base.list(start: start, end: end, limit: limit, revision: revision)
        let rules = self.rules
        guard rules.touches(start: start, end: end) else { return page }
        page.values = try page.values.map { try rules.open($0) }
        return page
    }

    func put(
        _ key: [UInt8],
        _ value: [UInt8],
        expectedModRevision: Int64?,
        lease: Int64
    ) async throws -> PutOutcome {
        let rules = self.rules
        let sealed = try rules.transformer(for: key)?.seal(value, key: key) ?? value
        let outcome = try await self.base.put(key, sealed, expectedModRevision: expectedModRevision, lease: lease)
        guard case .conflict(let current?, let revision) = outcome else { return outcome }
        return .conflict(current: try rules.open(current), revision: revision)
    }

    func delete(_ key: [UInt8], expectedModRevision: Int64?) async throws -> DeleteOutcome {
        switch try await self.base.delete(key, expectedModRevision: expectedModRevision) {
        case .deleted(let previous, let revision):
            // What cannot be opened can still be deleted.
            .deleted(previous: (try? self.rules.open(previous)) ?? previous, revision: revision)
        case .conflict(let current, let revision):
            .conflict(current: try self.rules.open(current), revision: revision)
        case .absent(let revision):
            .absent(revision: revision)
        }
    }

    func watch(start: [UInt8], end: [UInt8], from revision: Int64) async throws -> StoreWatch {
        let watch = try await self.base.watch(start: start, end: end, from: revision)
        guard self.rules.touches(start: start, end: end) else { return watch }
        return StoreWatch(source: EncryptedWatch(watch, encryption: self.encryption))
    }
}
