import MVCC
import Testing

@Suite struct TransactionTests {
    private func makeApplier() -> Applier<MemoryKeyspace> {
        Applier(space: MemoryKeyspace(), leases: LeaseBook())
    }

    private func key(_ text: String) -> KeyRange { KeyRange(key: Array(text.utf8)) }

    private func put(_ text: String, _ value: UInt8, lease: Int64 = 0) -> PutOperation {
        PutOperation(key: Array(text.utf8), value: [value], lease: lease)
    }

    private func apply(
        _ transaction: Transaction,
        _ applier: inout Applier<MemoryKeyspace>
    ) throws -> (succeeded: Bool, results: [OperationResult], revision: Int64) {
        guard
            case .operation(.transaction(let succeeded, let results, let revision)) =
                try applier.apply(.transaction(transaction))
        else { throw MVCCError(.corrupt, "another result") }
        return (succeeded, results, revision)
    }

    @Test func allItsChangesShareOneRevision() throws {
        var applier = self.makeApplier()
        let steps: [Operation] = [.put(self.put("a", 1)), .put(self.put("b", 2)), .range(RangeQuery(self.key("a")))]
        let result = try self.apply(Transaction(success: steps), &applier)
        #expect(result.revision == 2)
        guard case .range(let seen) = result.results[2] else { throw MVCCError(.corrupt, "no range") }
        #expect(seen.values.map(\.value) == [[1]], "a transaction sees what it has done")
        #expect(seen.revision == 2)
        let changes = applier.takeChanges()
        #expect(changes.count == 1)
        #expect(changes[0].map(\.current.modRevision) == [2, 2])
    }

    @Test func conditionsAreEvaluatedBeforeAnythingChanges() throws {
        var applier = self.makeApplier()
        let nested = Transaction(
            comparisons: [Comparison(self.key("a"), .equal, .version(0))],
            success: [.put(self.put("b", 1))],
            failure: [.put(self.put("b", 2))]
        )
        let outer = Transaction(success: [.put(self.put("a", 1)), .transaction(nested)])
        _ = try self.apply(outer, &applier)
        let value = try applier.space.value(of: Array("b".utf8))
        #expect(value?.value == [1], "a did not exist yet when the transaction began")
    }

    @Test func readsDoNotMakeARevision() throws {
        var applier = self.makeApplier()
        let result = try self.apply(Transaction(success: [.range(RangeQuery(self.key("a")))]), &applier)
        #expect(result.revision == 1)
        #expect(applier.space.currentRevision == 1)
        #expect(applier.takeChanges().isEmpty)
    }

    @Test(arguments: [
        (Comparison.Operand.version(1), Comparison.Relation.equal, true),
        (.version(1), .notEqual, false),
        (.version(2), .less, true),
        (.createRevision(2), .equal, true),
        (.modRevision(1), .greater, true),
        (.value([7]), .equal, true),
        (.value([7]), .greater, false),
        (.value([6, 9]), .greater, true),
        (.lease(0), .equal, true),
    ])
    func compares(operand: Comparison.Operand, relation: Comparison.Relation, holds: Bool) throws {
        var applier = self.makeApplier()
        _ = try applier.apply(.put(self.put("k", 7)))
        let transaction = Transaction(comparisons: [Comparison(self.key("k"), relation, operand)])
        #expect(try self.apply(transaction, &applier).succeeded == holds)
    }

    @Test func aKeyThatIsNotThereHasNoValue() throws {
        var applier = self.makeApplier()
        let absent = self.key("none")
        let asZero = Transaction(comparisons: [Comparison(absent, .equal, .modRevision(0))])
        #expect(try self.apply(asZero, &applier).succeeded)
        let asEmpty = Transaction(comparisons: [Comparison(absent, .equal, .value([]))])
        #expect(try self.apply(asEmpty, &applier).succeeded == false)
    }

    @Test func aRefusedStepRefusesAll() throws {
        var applier = self.makeApplier()
        var keeping = self.put("none", 0)
        keeping.ignoresValue = true
        let steps: [Operation] = [.put(self.put("a", 1)), .put(keeping)]
        guard case .refused(let error) = try applier.apply(.transaction(Transaction(success: steps))) else {
            Issue.record("not refused")
            return
        }
        #expect(error.code == .keyNotFound)
        #expect(try applier.space.value(of: [97]) == nil)
        #expect(applier.space.currentRevision == 1)
    }

    @Test func revokingALeaseDeletesItsKeysAtOnce() throws {
        var applier = self.makeApplier()
        _ = try applier.apply(.grantLease(id: 5, timeToLive: 10))
        _ = try applier.apply(.put(self.put("a", 1, lease: 5)))
        _ = try applier.apply(.put(self.put("b", 1, lease: 5)))
        _ = try applier.apply(.put(self.put("b", 2)))
        _ = applier.takeChanges()
        #expect(applier.leases.keys(of: 5) == [[97]], "b was detached by a write without the lease")
        _ = try applier.apply(.revokeLease(id: 5))
        let changes = applier.takeChanges()
        #expect(changes.map { $0.map(\.current.key) } == [[[97]]])
        guard case .refused(let error) = try applier.apply(.put(self.put("c", 1, lease: 5))) else {
            Issue.record("attached to a lease that is gone")
            return
        }
        #expect(error.code == .leaseNotFound)
    }

    @Test func commandsSurviveTheirStoredForm() throws {
        var query = RangeQuery(KeyRange(key: [1], rangeEnd: [2]), limit: 5, revision: -3)
        query.sortOrder = .descending
        query.sortTarget = .value
        query.keysOnly = true
        query.minModRevision = 7
        var put = self.put("x", 1, lease: -9)
        put.ignoresLease = true
        let nested = Transaction(
            comparisons: [Comparison(KeyRange(key: [0], rangeEnd: [0]), .less, .value([1, 2]))],
            success: [.put(put), .range(query)],
            failure: [.delete(DeleteOperation(KeyRange(key: [3]), wantsPrevious: true))]
        )
        let commands: [Command] = [
            .put(put), .delete(DeleteOperation(KeyRange(key: [3], rangeEnd: [0]))),
            .transaction(Transaction(success: [.transaction(nested)])), .compact(.max),
            .grantLease(id: .min, timeToLive: 3), .revokeLease(id: 1),
        ]
        for command in commands {
            let bytes = command.encoded()
            #expect(try Command(encoded: bytes) == command)
            for count in 0..<bytes.count {
                #expect(throws: MVCCError.self) { try Command(encoded: Array(bytes.prefix(count))) }
            }
        }
    }
}
