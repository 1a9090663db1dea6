import Core
import MVCC
import Testing

/// Random histories against a model that keeps a whole copy of the map for every revision.
@Suite struct ModelTests {
    private struct Model {
        var history: [Int64: [[UInt8]: KeyValue]] = [1: [:]]
        var revision: Int64 = 1
        var compacted: Int64 = 0
        var events: [ChangeEvent] = []

        var now: [[UInt8]: KeyValue] { self.history[self.revision] ?? [:] }

        mutating func put(_ key: [UInt8], _ value: [UInt8], lease: Int64) {
            var map = self.now
            let before = map[key]
            self.revision += 1
            let after = KeyValue(
                key: key,
                createRevision: before?.createRevision ?? self.revision,
                modRevision: self.revision,
                version: (before?.version ?? 0) + 1,
                value: value,
                lease: lease
            )
            map[key] = after
            self.history[self.revision] = map
            self.events.append(ChangeEvent(isDeletion: false, current: after, previous: before))
        }

        mutating func delete(_ range: KeyRange) -> Int64 {
            var map = self.now
            let keys = map.keys.filter(range.contains).sorted { $0.lexicographicallyPrecedes($1) }
            guard !keys.isEmpty else { return 0 }
            self.revision += 1
            for key in keys {
                let tombstone = KeyValue(key: key, modRevision: self.revision)
                self.events.append(ChangeEvent(isDeletion: true, current: tombstone, previous: map[key]))
                map[key] = nil
            }
            self.history[self.revision] = map
            return Int64(keys.count)
        }

        func range(_ range: KeyRange, at revision: Int64) -> [KeyValue] {
            (self.history[revision] ?? [:]).values.filter { range.contains($0.key) }
                .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        }
    }

    private static func key(_ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
    }

    private static func range(_ random: inout SeededGenerator) -> KeyRange {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: KeyRange(key: self.key(&random))
        case 1: KeyRange(key: self.key(&random), rangeEnd: [0])
        default: KeyRange(key: self.key(&random), rangeEnd: self.key(&random))
        }
    }

    @Test(arguments: 1...40) func agreesWithTheModel(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var model = Model()
        let space = MemoryKeyspace()
        var applier = Applier(space: space, leases: LeaseBook())
        var changes: [ChangeEvent] = []
        for step in 0..<300 {
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<12:
                let key = Self.key(&random)
                let value = [UInt8(step & 255)]
                model.put(key, value, lease: 0)
                _ = try applier.apply(.put(PutOperation(key: key, value: value)))
            case 12..<17:
                let range = Self.range(&random)
                let expected = model.delete(range)
                guard
                    case .operation(.delete(let count, _, let revision)) =
                        try applier.apply(.delete(DeleteOperation(range)))
                else { throw MVCCError(.corrupt, "another result") }
                #expect(count == expected)
                #expect(revision == model.revision)
            case 17 where model.revision > model.compacted + 5:
                let target = Int64.random(in: model.compacted + 1...model.revision, using: &random)
                _ = try applier.apply(.compact(target))
                var compaction = Compaction(from: model.compacted, to: target)
                while try compaction.step(in: space, records: 7) {}
                model.compacted = target
            default:
                try self.compareRange(model, space, &random)
            }
            changes += applier.takeChanges().flatMap { $0 }
            #expect(space.currentRevision == model.revision)
        }
        #expect(changes == model.events)
        try self.compareChanges(model, space, &random)
        try self.compareGarbage(model, space)
    }

    private func compareRange(_ model: Model, _ space: MemoryKeyspace, _ random: inout SeededGenerator) throws {
        let range = Self.range(&random)
        let revision = Int64.random(in: 0...model.revision + 1, using: &random)
        let limit = Int64.random(in: 0...3, using: &random)
        let query = RangeQuery(range, limit: limit, revision: revision)
        if revision > model.revision {
            #expect(throws: MVCCError.self) { try space.range(query) }
        } else if revision > 0, revision < model.compacted {
            #expect(throws: MVCCError.self) { try space.range(query) }
        } else {
            let expected = model.range(range, at: revision == 0 ? model.revision : revision)
            let found = try space.range(query)
            #expect(found.values == Array(limit == 0 ? expected[...] : expected.prefix(Int(limit))))
            #expect(found.count == Int64(expected.count))
            #expect(found.more == (limit > 0 && expected.count > limit))
            var counting = query
            counting.countOnly = true
            #expect(try space.range(counting).count == Int64(expected.count))
        }
    }

    /// A watcher that catches up sees the same changes, whatever the steps it takes.
    private func compareChanges(_ model: Model, _ space: MemoryKeyspace, _ random: inout SeededGenerator) throws {
        let range = Self.range(&random)
        var cursor = model.compacted + 1
        var found: [ChangeEvent] = []
        while cursor <= model.revision {
            let batch = try space.changes(from: cursor, in: range, recordsMax: 3)
            found += batch.events
            #expect(batch.next > cursor)
            cursor = batch.next
        }
        let expected = model.events.filter {
            $0.current.modRevision > model.compacted && range.contains($0.current.key)
        }
        #expect(found.map(\.current) == expected.map(\.current))
        for (left, right) in zip(found, expected) {
            // What was there before may be compacted away.
            #expect(left.previous == right.previous || (left.previous == nil && model.compacted > 0))
        }
    }

    /// After a compaction nothing is kept that no readable revision shows.
    private func compareGarbage(_ model: Model, _ space: MemoryKeyspace) throws {
        let needed = model.events.filter { $0.current.modRevision > model.compacted }.count
        let atCompaction = (model.history[model.compacted] ?? [:]).count
        let tombstonesAtCompaction = model.events.filter {
            $0.isDeletion && $0.current.modRevision == model.compacted
        }.count
        #expect(space.records.count <= needed + atCompaction + tombstonesAtCompaction)
    }
}
