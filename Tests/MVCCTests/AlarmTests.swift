import MVCC
import Testing

@Suite struct AlarmTests {
    private static let put = Command.put(PutOperation(key: [1], value: [1]))
    private static let delete = Command.delete(DeleteOperation(KeyRange(key: [1])))
    private static let read = Command.transaction(Transaction(success: [.range(RangeQuery(KeyRange(key: [1])))]))

    private static func refusal(of command: Command, by alarms: [Alarm]) throws -> MVCCError.Code? {
        var applier = Applier(space: MemoryKeyspace(), leases: LeaseBook())
        for alarm in alarms { _ = try applier.apply(.alarm(.activate(alarm))) }
        guard case .refused(let error) = try applier.apply(command) else { return nil }
        return error.code
    }

    @Test func withoutSpaceNothingIsAdded() throws {
        let alarms = [Alarm(.noSpace, of: 7)]
        let nested = Transaction(success: [
            .transaction(Transaction(failure: [.put(PutOperation(key: [1], value: []))]))
        ])
        #expect(try Self.refusal(of: Self.put, by: alarms) == .noSpace)
        #expect(try Self.refusal(of: .transaction(nested), by: alarms) == .noSpace)
        #expect(try Self.refusal(of: .grantLease(id: 1, timeToLive: 60), by: alarms) == .noSpace)
        #expect(try Self.refusal(of: Self.delete, by: alarms) == nil)
        #expect(try Self.refusal(of: Self.read, by: alarms) == nil)
        #expect(try Self.refusal(of: .compact(1), by: alarms) == nil)
    }

    @Test func ofACorruptClusterNothingIsChanged() throws {
        let alarms = [Alarm(.corrupt, of: 7), Alarm(.noSpace, of: 7)]
        for command in [Self.put, Self.delete, Self.read, .compact(1), .grantLease(id: 1, timeToLive: 60)] {
            #expect(try Self.refusal(of: command, by: alarms) == .corruptCluster)
        }
        #expect(try Self.refusal(of: .setMember(id: 1, record: []), by: alarms) == nil)
    }

    private static func book(_ stored: [UInt8]) -> AlarmBook? {
        AlarmBook(encoded: stored.span)
    }

    @Test func areStoredAndEnd() throws {
        let space = MemoryKeyspace()
        var applier = Applier(space: space, leases: LeaseBook())
        for alarm in [Alarm(.corrupt, of: 2), Alarm(.noSpace, of: .max), Alarm(.noSpace, of: 2)] {
            _ = try applier.apply(.alarm(.activate(alarm)))
        }
        let stored = try #require(Self.book(space.alarms.encoded()))
        #expect(stored.all == [Alarm(.noSpace, of: 2), Alarm(.noSpace, of: .max), Alarm(.corrupt, of: 2)])
        _ = try applier.apply(.alarm(.deactivate(member: 3, kind: .noSpace)))
        #expect(space.alarms.all.count == 3)
        _ = try applier.apply(.alarm(.deactivate(member: .max, kind: .noSpace)))
        #expect(space.alarms.all == [Alarm(.noSpace, of: 2), Alarm(.corrupt, of: 2)])
        guard case .alarmsChanged(let ended) = try applier.apply(.alarm(.deactivate(member: 0, kind: nil))) else {
            Issue.record("not the result of a change of alarms")
            return
        }
        #expect(ended.count == 2)
        #expect(space.alarms.all.isEmpty)
        #expect(Self.book([3, 0, 0, 0, 0, 0, 0, 0, 1]) == nil)
        #expect(Self.book([1]) == nil)
    }

    @Test func goThroughTheLog() throws {
        let changes = [
            AlarmChange.activate(Alarm(.corrupt, of: .max)), .deactivate(member: 0, kind: nil),
            .deactivate(member: 5, kind: .noSpace),
        ]
        for change in changes {
            #expect(try Command(encoded: Command.alarm(change).encoded()) == .alarm(change))
        }
        // Nothing is raised by an alarm of no kind.
        #expect(throws: MVCCError.self) { try Command(encoded: [33, 1, 0, 2]) }
    }
}
