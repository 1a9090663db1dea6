/// A transaction whose conditions have been evaluated, nested ones too, all against the state before it.
struct TransactionPlan {
    indirect enum Step {
        case range(RangeQuery)
        case put(PutOperation)
        case delete(DeleteOperation)
        case transaction(TransactionPlan)
    }

    var succeeded: Bool
    var steps: [Step]

    init(_ transaction: Transaction, in space: some KeyspaceReader) throws(MVCCError) {
        self.succeeded = try Self.allHold(transaction.comparisons, in: space)
        self.steps = []
        for operation in self.succeeded ? transaction.success : transaction.failure {
            switch operation {
            case .range(let query): self.steps.append(.range(query))
            case .put(let operation): self.steps.append(.put(operation))
            case .delete(let operation): self.steps.append(.delete(operation))
            case .transaction(let nested): self.steps.append(.transaction(try TransactionPlan(nested, in: space)))
            }
        }
    }

    private static func allHold(_ comparisons: [Comparison], in space: some KeyspaceReader) throws(MVCCError) -> Bool {
        for comparison in comparisons {
            guard try Self.holds(comparison, in: space) else { return false }
        }
        return true
    }

    private static func holds(_ comparison: Comparison, in space: some KeyspaceReader) throws(MVCCError) -> Bool {
        var query = RangeQuery(comparison.range)
        if case .value = comparison.operand { query.keysOnly = false } else { query.keysOnly = true }
        let values = try space.range(query).values
        // A range without keys compares like a key that does not exist.
        if values.isEmpty { return comparison.holds(for: nil) }
        return values.allSatisfy { comparison.holds(for: $0) }
    }
}
