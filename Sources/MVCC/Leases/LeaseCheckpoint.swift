/// How much of a lease's time was left when its leader said so, for a leader after it to go on from.
package struct LeaseCheckpoint: Hashable, Sendable {
    /// The lease.
    package var id: Int64
    /// Seconds; 0: all of its time.
    package var remaining: Int64

    /// A lease with so many seconds left.
    package init(id: Int64, remaining: Int64) {
        self.id = id
        self.remaining = remaining
    }
}
