/// The leases that are granted, and the keys attached to them: replicated state, changed only by applying commands.
package struct LeaseBook: Sendable {
    private struct Lease: Sendable {
        var timeToLive: Int64
        var remaining: Int64 = 0
        var keys: Set<[UInt8]> = []
    }

    private var leases: [Int64: Lease] = [:]

    /// A book without leases.
    package init() {}

    /// The identifiers of all leases, ascending.
    package var ids: [Int64] { self.leases.keys.sorted() }

    /// Whether the lease is granted.
    package func contains(_ id: Int64) -> Bool { self.leases[id] != nil }

    /// The time to live that was granted, in seconds; nil if there is no such lease.
    package func timeToLive(of id: Int64) -> Int64? { self.leases[id]?.timeToLive }

    /// The seconds that were left of it at its last checkpoint; 0 when all were, or when there is no such lease.
    package func remaining(of id: Int64) -> Int64 { self.leases[id]?.remaining ?? 0 }

    /// The keys attached to a lease, in order.
    package func keys(of id: Int64) -> [[UInt8]] {
        (self.leases[id]?.keys ?? []).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Adds a lease.
    package mutating func grant(_ id: Int64, timeToLive: Int64, remaining: Int64 = 0) {
        self.leases[id] = Lease(timeToLive: timeToLive, remaining: remaining)
    }

    /// Notes what is left of a lease's time; 0: all of it.
    package mutating func setRemaining(_ seconds: Int64, of id: Int64) {
        self.leases[id]?.remaining = seconds
    }

    /// Forgets a lease and what is attached to it.
    package mutating func remove(_ id: Int64) {
        self.leases[id] = nil
    }

    /// The key now belongs to `new` (0: none) instead of `old`.
    package mutating func move(_ key: [UInt8], from old: Int64, to new: Int64) {
        guard old != new else { return }
        if old != 0 { self.leases[old]?.keys.remove(key) }
        if new != 0 { self.leases[new]?.keys.insert(key) }
    }
}
