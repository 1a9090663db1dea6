internal import DequeModule

/// What a leader knows about one follower.
struct Progress: Sendable {
    /// How entries are sent.
    enum Mode: Hashable, Sendable {
        /// One message at a time, until the point is found up to which the logs agree.
        case probing(isPaused: Bool)
        /// Message after message without waiting for answers.
        case replicating
        /// Waiting for a snapshot that ends at this entry (nil: not sent yet) to arrive, or to be reported lost.
        case snapshot(SnapshotEnd?)
    }

    /// The last entry that a snapshot contains.
    struct SnapshotEnd: Hashable, Sendable {
        var index: LogIndex
        var term: Term
    }

    private struct Message: Sendable {
        var lastIndex: LogIndex
        var weight: Int
    }

    private(set) var mode = Mode.probing(isPaused: false)
    private(set) var matchIndex = LogIndex.zero
    private(set) var nextIndex: LogIndex
    /// The commit index that it was told last.
    var toldCommitIndex = LogIndex.zero
    /// When it was heard from last.
    private(set) var heardAt: Int
    /// Whether it ever answered this leader.
    private(set) var hasAnswered = false
    private var inFlight: Deque<Message> = []
    private var inFlightWeight = 0

    init(nextIndex: LogIndex, matchIndex: LogIndex = .zero, now: Int) {
        self.nextIndex = nextIndex
        self.matchIndex = matchIndex
        self.heardAt = now
    }

    func mayReceive(_ settings: RaftSettings) -> Bool {
        switch self.mode {
        case .probing(let isPaused): !isPaused
        case .replicating: !self.isFull(settings)
        case .snapshot: false
        }
    }

    private func isFull(_ settings: RaftSettings) -> Bool {
        self.inFlight.count >= settings.inFlightMax || self.inFlightWeight >= settings.inFlightBytesMax
    }

    mutating func didSend(_ entries: [LogEntry]) {
        switch self.mode {
        case .probing:
            self.mode = .probing(isPaused: true)
        case .replicating:
            guard let last = entries.last else { return }
            self.nextIndex = last.index.next
            let message = Message(lastIndex: last.index, weight: entries.reduce(0) { $0 + $1.weight })
            self.inFlight.append(message)
            self.inFlightWeight += message.weight
        case .snapshot:
            break
        }
    }

    /// Takes an acceptance; false when it tells nothing new.
    mutating func didAccept(_ index: LogIndex) -> Bool {
        while let first = self.inFlight.first, first.lastIndex <= index { self.forgetFirst() }
        let isNews = index > self.matchIndex
        self.matchIndex = max(self.matchIndex, index)
        self.nextIndex = max(self.nextIndex, index.next)
        switch self.mode {
        case .probing:
            self.startReplicating()
        case .snapshot(let pending):
            if let pending, self.matchIndex >= pending.index { self.startReplicating() }
        case .replicating:
            break
        }
        return isNews
    }

    /// Takes a rejection; it may answer a message that does not matter any more.
    mutating func didReject(previousIndex: LogIndex, hintIndex: LogIndex) {
        switch self.mode {
        case .replicating:
            guard previousIndex > self.matchIndex else { return }
            self.startProbing()
        case .probing:
            guard self.nextIndex.previous == previousIndex else { return }
            let next = max(self.matchIndex.next, min(previousIndex, hintIndex.next))
            self.startProbing()
            self.nextIndex = next
        case .snapshot:
            break
        }
    }

    /// Any answer shows that messages arrive again: one more may be sent.
    mutating func didHear(now: Int, _ settings: RaftSettings) {
        self.heardAt = now
        self.hasAnswered = true
        switch self.mode {
        case .probing: self.mode = .probing(isPaused: false)
        case .replicating: if self.isFull(settings) { self.forgetFirst() }
        case .snapshot: break
        }
    }

    mutating func waitForSnapshot(_ end: SnapshotEnd?) {
        self.mode = .snapshot(end)
        self.forgetAll()
    }

    /// Messages may have been lost: find out where the follower stands.
    ///
    /// `isPaused`: nothing is sent before it is heard from again.
    mutating func startProbing(isPaused: Bool = false) {
        self.mode = .probing(isPaused: isPaused)
        self.toldCommitIndex = .zero
        self.nextIndex = self.matchIndex.next
        self.forgetAll()
    }

    /// The snapshot arrived. If the member loses it before it is installed, probing finds that out.
    mutating func didDeliverSnapshot() {
        guard case .snapshot(let end?) = self.mode else { return }
        self.startProbing()
        self.nextIndex = max(self.nextIndex, end.index.next)
    }

    private mutating func startReplicating() {
        self.mode = .replicating
        self.nextIndex = self.matchIndex.next
        self.forgetAll()
    }

    private mutating func forgetFirst() {
        guard let first = self.inFlight.popFirst() else { return }
        self.inFlightWeight -= first.weight
    }

    private mutating func forgetAll() {
        self.inFlight = []
        self.inFlightWeight = 0
    }
}
