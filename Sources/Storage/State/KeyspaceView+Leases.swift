internal import MVCC

extension KeyspaceView {
    /// Visits the leases as they are stored, by identifier: ascending, the negative ones last.
    package func visitLeases(_ body: (StoredLease) throws -> Void) throws {
        var thrown: (any Error)?
        let failure = try self.transaction.visit(self.trees.leases, from: []) { key, value throws(MVCCError) in
            let lease = try StoredLease(key: key, value: value)
            do {
                try body(lease)
                return true
            } catch {
                thrown = error
                return false
            }
        }
        if let thrown { throw thrown }
        if let failure { throw failure }
    }
}
