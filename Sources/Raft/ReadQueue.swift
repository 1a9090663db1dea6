/// Linearizable reads that wait until a majority confirms that this leader still leads (Raft dissertation §6.4).
struct ReadQueue: Sendable {
    private struct Waiting {
        var id: UInt64
        var index: LogIndex
        var round: UInt64
    }

    private var waiting: [Waiting] = []
    /// The newest round that each peer has confirmed.
    private var confirmed: [NodeID: UInt64] = [:]
    private(set) var round: UInt64 = 0

    var isEmpty: Bool { self.waiting.isEmpty }

    /// Adds a read of everything committed by now, to be confirmed by a round of heartbeats that starts after it.
    mutating func add(id: UInt64, index: LogIndex) {
        self.round += 1
        self.waiting.append(Waiting(id: id, index: index, round: self.round))
    }

    /// Takes a peer's confirmation and returns the reads that a majority now stands behind.
    mutating func confirm(round: UInt64, by peer: NodeID, self id: NodeID, in membership: Membership) -> [Ready.Read] {
        self.confirmed[peer] = max(self.confirmed[peer] ?? 0, round)
        let confirmed = self.confirmed
        let reached = membership.voters
            .map { $0 == id ? UInt64.max : confirmed[$0] ?? 0 }
            .sorted(by: >)
        let quorumRound = reached[membership.quorum - 1]
        let count = self.waiting.prefix { $0.round <= quorumRound }.count
        defer { self.waiting.removeFirst(count) }
        return self.waiting.prefix(count).map { Ready.Read(id: $0.id, index: $0.index) }
    }

    /// Gives up all waiting reads.
    mutating func abandonAll() -> [UInt64] {
        defer { self = ReadQueue() }
        return self.waiting.map(\.id)
    }
}
