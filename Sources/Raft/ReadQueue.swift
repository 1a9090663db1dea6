/// Linearizable reads that wait until a quorum confirms that this leader still leads (Raft dissertation §6.4).
///
/// Confirmation goes in rounds of heartbeats. Reads that arrive while a round is under way share the next one, which
/// starts when the present one is confirmed: however many reads there are, there is one round per round trip.
struct ReadQueue: Sendable {
    /// A read, by whose number it is known to this member, or to the one that asked.
    struct Request: Sendable {
        var id: UInt64
        /// Who asked; nil for this member.
        var origin: NodeID?
    }

    /// A read that may be served from `index` on.
    struct Confirmed: Sendable {
        var request: Request
        var index: LogIndex
    }

    /// Those that the present round confirms.
    private var current: [Confirmed] = []
    /// Those that wait for the next round.
    private var next: [Confirmed] = []
    /// The newest round that each peer has confirmed.
    private var confirmed: [NodeID: UInt64] = [:]
    /// The present round, 0 before the first.
    private(set) var round: UInt64 = 0
    private var startedAt = 0
    private var isUnderway = false
    /// When the newest round that was confirmed had started.
    private(set) var confirmedAt: Int?

    var count: Int { self.current.count + self.next.count }

    /// Adds a read of everything committed by now. Returns whether a round is to be started for it.
    mutating func add(_ request: Request, index: LogIndex) -> Bool {
        self.next.append(Confirmed(request: request, index: index))
        return !self.isUnderway
    }

    /// Starts a round, unless one is under way.
    mutating func startRound(now: Int) {
        guard !self.isUnderway else { return }
        self.isUnderway = true
        self.round += 1
        self.startedAt = now
        self.current = self.next
        self.next = []
    }

    /// Takes a peer's confirmation; one of a round that has not begun counts for nothing.
    mutating func confirm(round: UInt64, by peer: NodeID) {
        guard round <= self.round else { return }
        self.confirmed[peer] = max(self.confirmed[peer] ?? 0, round)
    }

    /// The reads that a quorum stands behind by now; and whether others wait for a round of their own.
    mutating func takeConfirmed(self id: NodeID, in membership: Membership) -> (reads: [Confirmed], isNextDue: Bool) {
        guard self.isUnderway else { return ([], !self.next.isEmpty) }
        let confirmed = self.confirmed
        let reached = membership.quorumValue { $0 == id ? UInt64.max : confirmed[$0] ?? 0 }
        guard reached >= self.round else { return ([], false) }
        self.isUnderway = false
        self.confirmedAt = self.startedAt
        defer { self.current = [] }
        return (self.current, !self.next.isEmpty)
    }

    /// Gives up all waiting reads.
    mutating func abandonAll() -> [Request] {
        defer { self = ReadQueue() }
        return (self.current + self.next).map(\.request)
    }
}
