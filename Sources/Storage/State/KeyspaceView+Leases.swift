internal import MVCC

extension KeyspaceView {
    /// Visits the leases as they are stored, by identifier: ascending, the negative ones last.
    package func visitLeases(_ body: (_ id: Int64, _ timeToLive: Int64) throws -> Void) throws {
        var thrown: (any Error)?
        let failure = try self.transaction.visit(self.trees.leases, from: []) { key, value throws(MVCCError) in
            guard key.count == 8, value.count == 8 else { throw MVCCError(.corrupt, "a stored lease is broken") }
            do {
                try body(
                    Int64(bitPattern: key.bigEndian64(at: 0)),
                    Int64(bitPattern: value.bigEndian64(at: 0))
                )
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
