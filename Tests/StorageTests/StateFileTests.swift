import Core
import Foundation
import MVCC
import Raft
import Storage
import Testing

@Suite struct StateFileTests {
    private let path = NSTemporaryDirectory() + "martlet-state-" + UUID().uuidString

    private func open(_ path: String, trustsMemory: Bool = true) throws -> StateFile {
        try StateFile(disk: PosixDisk(path: path), trustsMemory: trustsMemory)
    }

    private func write(_ state: StateFile, _ range: Range<Int>, _ random: inout SeededGenerator) throws {
        for number in range {
            let change = try state.change()
            var applier = Applier(space: change, leases: LeaseBook())
            let size = Int.random(in: 0..<6000, using: &random)
            let key = Array("key-\(number % 23)".utf8)
            let value = Array(repeating: UInt8(number & 255), count: size)
            _ = try applier.apply(.put(PutOperation(key: key, value: value)))
            change.setApplied(index: LogIndex(UInt64(number)), term: Term(1))
            try change.commit()
        }
    }

    private func contents(_ state: StateFile) throws -> [KeyValue] {
        let view = try state.view()
        var count = 0
        try view.visitRecords(from: Revision(main: 0)) { _, bytes throws(MVCCError) in
            _ = try RevisionRecord(bytes)
            count += 1
            return true
        }
        #expect(Int64(count) == view.currentRevision - 1)
        return try view.range(RangeQuery(KeyRange(key: [0], rangeEnd: [0]))).values
    }

    @Test func keepsWhatIsCommitted() throws {
        defer { try? FileManager.default.removeItem(atPath: self.path) }
        var random = SeededGenerator(seed: 1)
        var expected: [KeyValue] = []
        do {
            let state = try self.open(self.path)
            try self.write(state, 1..<100, &random)
            expected = try self.contents(state)
        }
        let again = try self.open(self.path)
        #expect(try self.contents(again) == expected)
        #expect(try again.view().numbers.applied.index == LogIndex(99))
    }

    @Test func aViewDoesNotMove() throws {
        defer { try? FileManager.default.removeItem(atPath: self.path) }
        var random = SeededGenerator(seed: 2)
        let state = try self.open(self.path)
        try self.write(state, 1..<10, &random)
        let view = try state.view()
        try self.write(state, 10..<50, &random)
        #expect(view.currentRevision == 10)
        #expect(try view.range(RangeQuery(KeyRange(key: [0], rangeEnd: [0]))).count == 9)
        #expect(try state.view().currentRevision == 50)
    }

    /// One that took long to be made durable does not take the place of one that was taken after it.
    @Test func anOlderCheckpointDoesNotReplaceANewerOne() throws {
        defer { try? FileManager.default.removeItem(atPath: self.path) }
        var random = SeededGenerator(seed: 3)
        do {
            let state = try self.open(self.path)
            try self.write(state, 1..<10, &random)
            let older = try state.makeCheckpoint()
            try self.write(state, 10..<20, &random)
            let newer = try state.makeCheckpoint()
            try newer.persist()
            try older.persist()
        }
        let recovered = try self.open(self.path, trustsMemory: false)
        #expect(try recovered.view().numbers.applied.index == LogIndex(19))
    }

    /// The power is cut while pages written since the checkpoint are, each for itself, on the disk or not.
    @Test(arguments: 1...12) func goesBackToTheCheckpointAfterAPowerCut(seed: Int) throws {
        let cutPath = self.path + "-cut"
        defer {
            try? FileManager.default.removeItem(atPath: self.path)
            try? FileManager.default.removeItem(atPath: cutPath)
        }
        var random = SeededGenerator(seed: UInt64(seed))
        let state = try self.open(self.path)
        try self.write(state, 1..<60, &random)
        let checkpoint = try state.makeCheckpoint()
        try self.write(state, 60..<65, &random)
        try checkpoint.persist()
        #expect(checkpoint.applied.index == LogIndex(59))
        let synced = try self.read("state.mdb")
        try self.write(state, 65..<200, &random)
        let written = try self.read("state.mdb")
        try FileManager.default.createDirectory(atPath: cutPath, withIntermediateDirectories: true)
        let mixed = self.mix(synced, written, &random)
        try Data(mixed).write(to: URL(fileURLWithPath: cutPath + "/state.mdb"))
        try Data(self.read("checkpoint")).write(to: URL(fileURLWithPath: cutPath + "/checkpoint"))

        let recovered = try self.open(cutPath, trustsMemory: false)
        #expect(try recovered.view().numbers.applied.index == LogIndex(59))
        let values = try self.contents(recovered)
        #expect(values.count == 23)
        #expect(values.allSatisfy { $0.modRevision <= 60 })
        // The log brings it up to date again.
        var replay = SeededGenerator(seed: 99)
        try self.write(recovered, 60..<120, &replay)
        #expect(try self.contents(recovered).count == 23)
        withExtendedLifetime(checkpoint) {}
    }

    private func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: self.path + "/" + name)))
    }

    private func mix(_ synced: [UInt8], _ written: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var mixed = written
        for start in stride(from: 0, to: written.count, by: 4096) where Bool.random(using: &random) {
            let end = min(start + 4096, written.count)
            let old = start < synced.count ? Array(synced[start..<min(end, synced.count)]) : []
            mixed.replaceSubrange(start..<end, with: old + Array(repeating: 0, count: end - start - old.count))
        }
        return mixed
    }
}
