/// How much there is of what the node may run out of, and how much of it is free.
struct NodeUsage: Hashable, Sendable {
    struct Reading: Hashable, Sendable {
        /// Free units: bytes, inodes or processes.
        var available: Int64
        /// All units.
        var capacity: Int64
    }

    var readings: [EvictionSignal: Reading] = [:]
}
