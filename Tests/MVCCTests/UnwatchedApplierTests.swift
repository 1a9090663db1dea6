import MVCC
import Testing

/// Without watchers nothing is kept for them; all else is the same.
@Suite struct UnwatchedApplierTests {
    private static let commands: [Command] = [
        .put(PutOperation(key: [1], value: [1])),
        .put(PutOperation(key: [1], value: [2], wantsPrevious: true)),
        .transaction(
            Transaction(success: [
                .put(PutOperation(key: [2], value: [3])), .put(PutOperation(key: [3], value: [4])),
                .delete(DeleteOperation(KeyRange(key: [1]), wantsPrevious: true)),
            ])
        ),
        .delete(DeleteOperation(KeyRange(key: [2]))),
    ]

    @Test func hasTheSameStateAndResultsAsAWatchedOne() throws {
        var watched = Applier(space: MemoryKeyspace(), leases: LeaseBook())
        var unwatched = Applier(space: MemoryKeyspace(), leases: LeaseBook(), keepsChanges: false)
        for command in Self.commands {
            let results = (try watched.apply(command), try unwatched.apply(command))
            #expect("\(results.0)" == "\(results.1)")
        }
        #expect(watched.space.records == unwatched.space.records)
        #expect(watched.space.currentRevision == 5)
        #expect(unwatched.space.currentRevision == 5)
        #expect(watched.takeChanges().map(\.count) == [1, 1, 3, 1])
        #expect(unwatched.takeChanges().isEmpty)
        #expect((watched.putCount, watched.deleteCount) == (4, 2))
        #expect((unwatched.putCount, unwatched.deleteCount) == (4, 2))
    }

    @Test func keepsAValueThatIsNotWrittenAnew() throws {
        var applier = Applier(space: MemoryKeyspace(), leases: LeaseBook(), keepsChanges: false)
        _ = try applier.apply(.put(PutOperation(key: [1], value: [7])))
        var touch = PutOperation(key: [1], value: [])
        touch.ignoresValue = true
        _ = try applier.apply(.put(touch))
        #expect(try applier.space.value(of: [1])?.value == [7])
        #expect(try applier.space.value(of: [1])?.version == 2)
    }

    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, .max] as [Int64])
    func recordsAreAsLargeAsTheySayTheyAre(number: Int64) throws {
        let value = KeyValue(
            key: [1],
            createRevision: number,
            modRevision: number,
            version: number,
            value: Array(repeating: 5, count: Int(min(number, 20_000))),
            lease: -number
        )
        let record = RevisionRecord(previous: Revision(main: number, sub: 3), isTombstone: false, keyValue: value)
        #expect(record.encoded().count == record.encodedCount)
        #expect(try RevisionRecord(record.encoded().span).keyValue == value)
    }
}
