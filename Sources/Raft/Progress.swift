/// What a leader knows about one follower.
struct Progress: Sendable {
    /// How entries are sent.
    enum Mode: Hashable, Sendable {
        /// One message at a time, until the point is found up to which the logs agree.
        case probing(isPaused: Bool)
        /// Message after message without waiting for answers.
        case replicating
        /// Waiting for a snapshot that ends at this index (nil: not sent yet) to arrive.
        case snapshot(LogIndex?)
    }

    /// How many unanswered messages may be under way.
    static let inFlightMax = 128

    private(set) var mode = Mode.probing(isPaused: false)
    private(set) var matchIndex = LogIndex.zero
    private(set) var nextIndex: LogIndex
    /// The last index of each message under way.
    private var inFlight: [LogIndex] = []
    /// Whether it was heard from since the leader last counted.
    var isActive = true

    init(nextIndex: LogIndex, matchIndex: LogIndex = .zero) {
        self.nextIndex = nextIndex
        self.matchIndex = matchIndex
    }

    var mayReceive: Bool {
        switch self.mode {
        case .probing(let isPaused): !isPaused
        case .replicating: self.inFlight.count < Self.inFlightMax
        case .snapshot: false
        }
    }

    mutating func didSend(through lastIndex: LogIndex?) {
        switch self.mode {
        case .probing:
            self.mode = .probing(isPaused: true)
        case .replicating:
            guard let lastIndex else { return }
            self.nextIndex = lastIndex.next
            self.inFlight.append(lastIndex)
        case .snapshot:
            break
        }
    }

    /// Takes an acceptance; false when it tells nothing new.
    mutating func didAccept(_ index: LogIndex) -> Bool {
        self.inFlight.removeAll { $0 <= index }
        let isNews = index > self.matchIndex
        self.matchIndex = max(self.matchIndex, index)
        self.nextIndex = max(self.nextIndex, index.next)
        switch self.mode {
        case .probing:
            self.startReplicating()
        case .snapshot(let pending):
            if let pending, self.matchIndex >= pending { self.startReplicating() }
        case .replicating:
            break
        }
        return isNews
    }

    /// Takes a rejection; false when it answers a message that does not matter any more.
    mutating func didReject(previousIndex: LogIndex, hintIndex: LogIndex) -> Bool {
        switch self.mode {
        case .replicating:
            guard previousIndex > self.matchIndex else { return false }
            self.startProbing(at: self.matchIndex.next)
        case .probing:
            guard self.nextIndex.previous == previousIndex else { return false }
            self.startProbing(at: max(self.matchIndex.next, min(previousIndex, hintIndex.next)))
        case .snapshot:
            return false
        }
        return true
    }

    /// Any answer shows that messages arrive again: one more may be sent.
    mutating func didHear() {
        self.isActive = true
        if case .probing = self.mode { self.mode = .probing(isPaused: false) }
        if self.inFlight.count >= Self.inFlightMax { self.inFlight.removeFirst() }
    }

    mutating func waitForSnapshot(through index: LogIndex?) {
        self.mode = .snapshot(index)
        self.inFlight = []
    }

    /// The snapshot may have been lost: find out where the follower stands.
    mutating func startProbing(at index: LogIndex) {
        self.mode = .probing(isPaused: false)
        self.nextIndex = index
        self.inFlight = []
    }

    private mutating func startReplicating() {
        self.mode = .replicating
        self.nextIndex = self.matchIndex.next
        self.inFlight = []
    }
}
