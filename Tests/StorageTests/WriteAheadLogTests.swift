import Core
import Raft
import Storage
import Testing

@Suite struct WriteAheadLogTests {
    private let disk = SimulatedDisk()

    private func open(_ seed: UInt64 = 1) throws -> (log: WriteAheadLog, contents: LogContents) {
        let settings = WriteAheadLog.Settings(segmentSize: 8192) { 0x1234_5678_9ABC_DEF0 ^ seed }
        return try WriteAheadLog.open(self.disk, settings: settings)
    }

    private func entry(_ index: UInt64, term: UInt64 = 1, size: Int = 40) -> LogEntry {
        LogEntry(
            term: Term(term),
            index: LogIndex(index),
            data: (0..<size).map { UInt8(truncatingIfNeeded: $0 &+ Int(index)) | 1 }
        )
    }

    @Test func keepsEntriesAndHardState() throws {
        let state = HardState(term: Term(3), vote: NodeID(9), commitIndex: LogIndex(1))
        do {
            let (log, contents) = try self.open()
            #expect(contents.entries.isEmpty)
            try log.append(hardState: state, entries: [self.entry(1), self.entry(2)], mustSync: true)
            try log.append(hardState: nil, entries: [self.entry(3, size: 0)], mustSync: true)
        }
        let (_, contents) = try self.open()
        #expect(contents.entries == [self.entry(1), self.entry(2), self.entry(3, size: 0)])
        #expect(contents.hardState == state)
        #expect(contents.tornBytes == 0)
    }

    @Test func syncsOnceAGroup() throws {
        let (log, _) = try self.open()
        let before = self.disk.syncCount
        try log.append(hardState: nil, entries: (1...50).map { self.entry($0) }, mustSync: true)
        #expect(self.disk.syncCount == before + 1)
        try log.append(hardState: HardState(commitIndex: LogIndex(50)), entries: [], mustSync: false)
        #expect(self.disk.syncCount == before + 1, "a commit index alone waits for the next group")
        try log.append(hardState: nil, entries: [self.entry(51)], mustSync: true)
        #expect(self.disk.syncCount == before + 2)
        #expect(try self.open().contents.hardState.commitIndex == LogIndex(50))
    }

    @Test func goesOnInNewSegmentsAndReleasesOldOnes() throws {
        let (log, _) = try self.open()
        for index in 1...200 as ClosedRange<UInt64> {
            try log.append(hardState: nil, entries: [self.entry(index, size: 300)], mustSync: true)
        }
        #expect(log.segmentCount > 5)
        try log.release(through: LogIndex(150))
        let (again, contents) = try self.open()
        #expect(contents.lastIndex == LogIndex(200))
        #expect(contents.base.index <= LogIndex(150))
        #expect(contents.base.index > LogIndex(100))
        #expect(contents.base.term == Term(1))
        #expect(again.segmentCount == log.segmentCount)
    }

    @Test func takesAGroupLargerThanASegment() throws {
        let (log, _) = try self.open()
        try log.append(hardState: nil, entries: [self.entry(1, size: 50_000)], mustSync: true)
        try log.append(hardState: nil, entries: [self.entry(2)], mustSync: true)
        #expect(try self.open().contents.entries == [self.entry(1, size: 50_000), self.entry(2)])
    }

    @Test func replacesWhatAnotherLeaderOverwrote() throws {
        let (log, _) = try self.open()
        try log.append(hardState: nil, entries: (1...5).map { self.entry($0) }, mustSync: true)
        try log.append(hardState: nil, entries: [self.entry(3, term: 2)], mustSync: true)
        let terms = try self.open().contents.entries.map(\.term.rawValue)
        #expect(terms == [1, 1, 2])
    }

    /// Whatever a power cut leaves of the last write, all that was acknowledged is there, and nothing else but
    /// possibly the whole last group.
    @Test(arguments: 1...200) func survivesPowerCuts(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var acknowledged: [LogEntry] = []
        for _ in 0..<4 {
            let (log, contents) = try self.open(UInt64(seed))
            #expect(contents.entries.starts(with: acknowledged), "acknowledged entries are kept")
            acknowledged = contents.entries
            for _ in 0..<Int.random(in: 0..<12, using: &random) {
                let group = self.makeGroup(after: acknowledged.count, &random)
                try log.append(hardState: nil, entries: group, mustSync: true)
                acknowledged += group
            }
            // The last write is cut short: it is written, but its sync never happens.
            self.disk.breakSyncs()
            let lost = self.makeGroup(after: acknowledged.count, &random)
            #expect(throws: StorageError.self) { try log.append(hardState: nil, entries: lost, mustSync: true) }
            self.disk.crash(&random)
            self.disk.mendSyncs()
            let found = try self.open(UInt64(seed)).contents.entries
            #expect(found == acknowledged || found == acknowledged + lost)
            acknowledged = found
        }
    }

    private func makeGroup(after count: Int, _ random: inout SeededGenerator) -> [LogEntry] {
        let length = UInt64.random(in: 1...5, using: &random)
        return (1...length).map { self.entry(UInt64(count) + $0, size: Int.random(in: 0..<900, using: &random)) }
    }

    /// Damage to anything that was acknowledged is refused, naming the file; it is never taken for a torn write.
    @Test func refusesDamageAnywhere() throws {
        let (log, _) = try self.open()
        for index in 1...60 as ClosedRange<UInt64> {
            try log.append(hardState: nil, entries: [self.entry(index, size: 300)], mustSync: true)
        }
        let expected = try self.open().contents.entries
        for name in self.disk.names() {
            let written = self.disk.bytes(name).lastIndex { $0 != 0 } ?? 0
            for offset in stride(from: 0, through: written, by: 37) where offset % 16 < 12 {
                self.disk.damage(name, at: offset)
                do {
                    let found = try self.open().contents.entries
                    // Only padding between frames may be damaged without harm.
                    #expect(found == expected, "damage at \(offset) of \(name) went unnoticed")
                } catch let error as StorageError {
                    #expect(error.code == .corrupt)
                    #expect(error.message.hasPrefix(name), "\(error.message)")
                }
                self.disk.damage(name, at: offset)
            }
        }
    }

    @Test func refusesAMissingSegment() throws {
        let (log, _) = try self.open()
        for index in 1...100 as ClosedRange<UInt64> {
            try log.append(hardState: nil, entries: [self.entry(index, size: 300)], mustSync: true)
        }
        self.disk.remove(self.disk.names()[1])
        #expect(throws: StorageError.self) { _ = try self.open() }
    }
}
