package import Core

/// What a controller wants done.
package struct Reconciliation: Hashable, Sendable {
    /// In this order; the first that fails ends the attempt, and the work is tried again later.
    package var writes: [Write] = []
    /// What is told whatever becomes of the writes.
    package var events: [EventNote] = []
    /// When to look again, even if nothing changes.
    package var requeueAt: Instant?

    /// Nothing to do.
    package init() {}

    /// Only these writes.
    package init(_ writes: [Write]) {
        self.writes = writes
    }

    /// Looks again at `moment` at the latest.
    package mutating func requeue(at moment: Instant) {
        self.requeueAt = self.requeueAt.map { min($0, moment) } ?? moment
    }
}
