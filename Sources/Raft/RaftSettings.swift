/// How a `RaftNode` behaves. Time is counted in ticks, whose length the caller chooses.
package struct RaftSettings: Hashable, Sendable {
    /// This member.
    package var id: NodeID
    /// After how many ticks without a leader an election starts, at the earliest; at the latest after twice as many.
    package var electionTicks: Int = 10
    /// How often a leader makes itself heard.
    package var heartbeatTicks: Int = 1
    /// The most a message with entries weighs, beyond its first entry.
    package var messageBytesMax: Int = 1 << 20
    /// The most that is handed out to be applied at once, beyond the first entry.
    package var applyBytesMax: Int = 4 << 20
    /// The most that a leader's log holds uncommitted, beyond its first entry; also what waits to be forwarded.
    package var uncommittedBytesMax: Int = 64 << 20
    /// How many messages with entries may be on their way to a follower.
    package var inFlightMax: Int = 128
    /// The most that those weigh together, beyond the first.
    package var inFlightBytesMax: Int = 16 << 20
    /// How many reads may wait for confirmation.
    package var readsWaitingMax: Int = 1 << 16
    /// Whether a leader that a quorum confirmed less than `electionTicks` ago serves reads without asking again. It
    /// relies on clocks that tick alike everywhere, and all members must agree on it.
    package var readsByLease = false
    /// Makes election timeouts of members differ, and runs repeat.
    package var seed: UInt64

    /// Usual settings for a member.
    package init(id: NodeID, seed: UInt64) {
        self.id = id
        self.seed = seed
    }
}
