extension KeyspaceReader {
    /// Evaluates a transaction that only reads, without going through the log.
    package func readOnly(_ transaction: Transaction) throws(MVCCError) -> OperationResult {
        precondition(transaction.isReadOnly, "a transaction that changes something goes through the log")
        return try self.execute(try TransactionPlan(transaction, in: self))
    }

    private func execute(_ plan: TransactionPlan) throws(MVCCError) -> OperationResult {
        var results: [OperationResult] = []
        for step in plan.steps {
            switch step {
            case .range(let query): results.append(.range(try self.range(query)))
            case .transaction(let nested): results.append(try self.execute(nested))
            case .put, .delete: preconditionFailure("checked to be read-only")
            }
        }
        return .transaction(succeeded: plan.succeeded, results: results, revision: self.currentRevision)
    }
}
