internal import Storage

/// What a member stands on, so that a simulation can take the place of disk, network and threads.
struct MemberSurroundings: Sendable {
    /// Where the log is kept; nil: in the data directory.
    var logDisk: (any Disk)?
    /// Whether the machine was not restarted since the state was written; see `StateFile`.
    var trustsMemory = true
    /// Where messages to peers go; nil: over the network.
    var peers: (any PeerOutbox)?
    /// What blocks runs here.
    var threads: any StoreThreads = SystemThreads()
    /// How many applied entries the log keeps in memory for peers that are behind; those further behind get a snapshot.
    var entriesKeptForPeers = 5_000
    /// The first number for proposals and reads.
    var firstNumber = UInt64.random(in: 1 ... .max)
}
