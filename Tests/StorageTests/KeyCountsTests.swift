import Core
import Foundation
import MVCC
import Raft
import Storage
import Testing

/// Counts by blocks against plain visits, on a state file whose keys come and go.
@Suite struct KeyCountsTests {
    private let path = NSTemporaryDirectory() + "martlet-counts-" + UUID().uuidString

    private func key(_ number: Int) -> [UInt8] {
        // Some are too long for the tree of heads, and share a bucket there.
        let tail = number % 17 == 0 ? String(repeating: "x", count: 500) + "-\(number)" : ""
        return Array("key-\(String(number, radix: 3))\(tail)".utf8)
    }

    private func range(_ keyMax: Int, _ random: inout SeededGenerator) -> KeyRange {
        let start = Int.random(in: 0..<4, using: &random) == 0 ? [0] : self.key(.random(in: 0..<keyMax, using: &random))
        let isOpen = Int.random(in: 0..<4, using: &random) == 0
        return KeyRange(key: start, rangeEnd: isOpen ? [0] : self.key(.random(in: 0..<keyMax, using: &random)))
    }

    private func visited(_ view: KeyspaceView, _ range: KeyRange, at revision: Int64) throws -> Int64 {
        var count: Int64 = 0
        for value in try view.range(RangeQuery(KeyRange(key: [0], rangeEnd: [0]), revision: revision)).values
        where range.contains(value.key) {
            count += 1
        }
        return count
    }

    private func compare(_ view: KeyspaceView, _ keyMax: Int, _ random: inout SeededGenerator) throws {
        for _ in 0..<6 {
            let range = self.range(keyMax, &random)
            let oldest = max(view.compactRevision, 1)
            let revision =
                Bool.random(using: &random) ? 0 : Int64.random(in: oldest...view.currentRevision, using: &random)
            let expected = try self.visited(view, range, at: revision)
            var query = RangeQuery(range, limit: Int64.random(in: 1...5, using: &random), revision: revision)
            let page = try view.range(plain: query) { _ in }
            #expect(page.count == expected)
            #expect(page.more == (expected > query.limit))
            query.keysOnly = true
            #expect(try view.range(query).count == expected)
            query.countOnly = true
            #expect(try view.range(query).count == expected)
        }
    }

    private func change(_ applier: inout Applier<KeyspaceChange>, _ keyMax: Int, _ random: inout SeededGenerator) throws
    {
        let key = self.key(.random(in: 0..<keyMax, using: &random))
        switch Int.random(in: 0..<10, using: &random) {
        case 0:
            // Many at a time, so that blocks become empty.
            let range = KeyRange(key: key, rangeEnd: key.dropLast(2) + [255])
            _ = try applier.apply(.delete(DeleteOperation(range)))
        case 1...3: _ = try applier.apply(.delete(DeleteOperation(KeyRange(key: key))))
        default: _ = try applier.apply(.put(PutOperation(key: key, value: [1])))
        }
    }

    @Test(arguments: 1...4) func agreesWithVisits(seed: Int) throws {
        defer { try? FileManager.default.removeItem(atPath: self.path) }
        var random = SeededGenerator(seed: UInt64(seed))
        for keyMax in [2_000, 2_000, 200] { try self.changeAndCompare(keyMax, &random) }
    }

    /// Opens the state, which counts all there is, and goes on from there.
    private func changeAndCompare(_ keyMax: Int, _ random: inout SeededGenerator) throws {
        let state = try StateFile(disk: PosixDisk(path: self.path))
        for round in 1...20 {
            let change = try state.change()
            var applier = Applier(space: change, leases: LeaseBook())
            for _ in 0..<Int.random(in: 1...150, using: &random) { try self.change(&applier, keyMax, &random) }
            // Within a transaction the counts are those of what it has done so far.
            try self.compare(change, keyMax, &random)
            if round % 10 == 0 {
                let target = Int64.random(in: change.compactRevision + 1...change.currentRevision, using: &random)
                var compaction = Compaction(from: change.compactRevision, to: target)
                change.setCompactRevision(target)
                while try compaction.step(in: change, records: 100) {}
            }
            let before = try state.view()
            try change.commit()
            try self.compare(before, keyMax, &random)
            try self.compare(state.view(), keyMax, &random)
            #expect(try state.view().counts != nil)
        }
    }

    /// A view that is older than what is remembered counts by visiting.
    @Test func countsInAViewThatNobodyRemembers() throws {
        defer { try? FileManager.default.removeItem(atPath: self.path) }
        let state = try StateFile(disk: PosixDisk(path: self.path))
        func put(_ number: Int) throws {
            let change = try state.change()
            var applier = Applier(space: change, leases: LeaseBook())
            _ = try applier.apply(.put(PutOperation(key: self.key(number), value: [])))
            try change.commit()
        }
        for number in 0..<10 { try put(number) }
        let view = try state.view()
        for number in 10..<50 { try put(number) }
        var query = RangeQuery(KeyRange(key: [0], rangeEnd: [0]))
        query.countOnly = true
        #expect(view.counts == nil)
        #expect(try view.range(query).count == 10)
        #expect(try state.view().range(query).count == 50)
    }

    /// Blocks are cut as keys come, and become few again as they go.
    @Test func blocksFollowTheKeys() throws {
        defer { try? FileManager.default.removeItem(atPath: self.path) }
        let state = try StateFile(disk: PosixDisk(path: self.path))
        let change = try state.change()
        var applier = Applier(space: change, leases: LeaseBook())
        for number in 0..<3_000 { _ = try applier.apply(.put(PutOperation(key: self.key(number), value: []))) }
        #expect(try #require(change.counts).blockCount >= 3_000 / 256)
        _ = try applier.apply(.delete(DeleteOperation(KeyRange(key: [0], rangeEnd: [0]))))
        let revision = change.currentRevision
        _ = try applier.apply(.put(PutOperation(key: self.key(1), value: [])))
        var compaction = Compaction(from: 0, to: revision + 1)
        change.setCompactRevision(revision + 1)
        while try compaction.step(in: change, records: 100) {}
        #expect(try #require(change.counts).blockCount <= 2)
        var query = RangeQuery(KeyRange(key: [0], rangeEnd: [0]))
        query.countOnly = true
        #expect(try change.range(query).count == 1)
    }
}
