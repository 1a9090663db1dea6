internal import KubernetesAPI
internal import Store

/// A store of one custom resource as one of its versions sees it: a webhook turns what lies in the store below into
/// that version when it is read, and into the version that is stored when it is written.
struct ConvertedStore: StoreLayer {
    let base: any KeyValueStore
    let converter: CustomConverter

    func get(_ key: [UInt8], revision: Int64) async throws -> ReadOutcome {
        var outcome = try await self.base.get(key, revision: revision)
        outcome.value = try await self.converter.read(outcome.value)
        return outcome
    }

    func list(start: [UInt8], end: [UInt8], limit: Int, revision: Int64) async throws -> ListPage {
        var page = try await self.base.list(start: start, end: end, limit: limit, revision: revision)
        page.values = try await self.converter.read(page.values)
        return page
    }

    func put(
        _ key: [UInt8],
        _ value: [UInt8],
        expectedModRevision: Int64?,
        lease: Int64
    ) async throws -> PutOutcome {
        let stored = try await self.converter.write(value)
        let outcome = try await self.base.put(key, stored, expectedModRevision: expectedModRevision, lease: lease)
        guard case .conflict(let current?, let revision) = outcome else { return outcome }
        return .conflict(current: try await self.converter.read(current), revision: revision)
    }

    func delete(_ key: [UInt8], expectedModRevision: Int64?) async throws -> DeleteOutcome {
        switch try await self.base.delete(key, expectedModRevision: expectedModRevision) {
        case .deleted(let previous, let revision):
            // What is gone was seen before; nobody waits for the webhook to see it again.
            return .deleted(previous: previous, revision: revision)
        case .conflict(let current, let revision):
            return .conflict(current: try await self.converter.read(current), revision: revision)
        case .absent(let revision): return .absent(revision: revision)
        }
    }

    func watch(start: [UInt8], end: [UInt8], from revision: Int64) async throws -> StoreWatch {
        let watch = try await self.base.watch(start: start, end: end, from: revision)
        return StoreWatch(source: ConvertedWatch(watch, converter: self.converter))
    }
}
