internal import DequeModule

/// The log as one member holds it: entries after the last snapshot, and how far they are durable, committed, applied.
struct RaftLog: Sendable {
    /// The entry before the first one held: the end of the snapshot, or (0, 0).
    private(set) var base: (index: LogIndex, term: Term)
    private var entries: Deque<LogEntry>
    /// Up to here it is on disk. Entries after it go out with the next `Ready`.
    private(set) var durableIndex: LogIndex
    private(set) var commitIndex: LogIndex
    /// Up to here committed entries were handed out to be applied.
    private(set) var handedOutIndex: LogIndex
    /// What the entries after the commit index weigh.
    private(set) var uncommittedBytes = 0

    init(base: (index: LogIndex, term: Term), entries: [LogEntry], appliedIndex: LogIndex) throws(RaftError) {
        var expected = base.index.next
        for entry in entries {
            guard entry.index == expected else {
                throw RaftError(.logBroken, "entry \(entry.index.rawValue) where \(expected.rawValue) must be")
            }
            guard entry.kind != .membership || entry.membershipChange != nil else {
                throw RaftError(.logBroken, "entry \(entry.index.rawValue) is no membership")
            }
            expected = expected.next
        }
        guard appliedIndex >= base.index, appliedIndex < expected else {
            throw RaftError(.logBroken, "applied \(appliedIndex.rawValue) outside of the log")
        }
        self.base = base
        self.entries = Deque(entries)
        self.durableIndex = expected.previous
        self.commitIndex = appliedIndex
        self.handedOutIndex = appliedIndex
        self.uncommittedBytes = self.weight(from: appliedIndex.next, through: expected.previous)
    }

    var lastIndex: LogIndex { self.entries.last?.index ?? self.base.index }

    var lastTerm: Term { self.entries.last?.term ?? self.base.term }

    /// The term at `index`, or nil where the log does not reach (any more).
    func term(at index: LogIndex) -> Term? {
        if index == self.base.index { return self.base.term }
        guard index > self.base.index, index <= self.lastIndex else { return nil }
        return self.entries[self.offset(of: index)].term
    }

    /// Whether a log that ends so contains at least what this one does (Raft §5.4.1).
    func isUpToDate(lastIndex: LogIndex, lastTerm: Term) -> Bool {
        lastTerm > self.lastTerm || (lastTerm == self.lastTerm && lastIndex >= self.lastIndex)
    }

    /// Entries from `start` on, as many as fit, but at least one.
    func slice(from start: LogIndex, through end: LogIndex, bytesMax: Int) -> [LogEntry] {
        guard start <= end, start > self.base.index, end <= self.lastIndex else { return [] }
        let range = self.offset(of: start)...self.offset(of: end)
        var bytes = 0
        var count = 0
        for offset in range {
            bytes += self.entries[offset].weight
            if bytes > bytesMax && count > 0 { break }
            count += 1
        }
        return Array(self.entries[range.lowerBound..<(range.lowerBound + count)])
    }

    /// Adds an entry of this member's own at the end.
    mutating func append(_ entry: LogEntry) {
        precondition(entry.index == self.lastIndex.next, "entries follow each other")
        self.entries.append(entry)
        self.uncommittedBytes += entry.weight
    }

    /// Takes a leader's entries that follow an entry both have; what contradicts them is dropped (Raft §5.3).
    /// Returns those that were new.
    mutating func merge(_ incoming: [LogEntry]) throws(RaftError) -> ArraySlice<LogEntry> {
        guard let firstNew = incoming.firstIndex(where: { self.term(at: $0.index) != $0.term }) else { return [] }
        let start = incoming[firstNew].index
        guard start > self.base.index else { return [] }
        if start <= self.lastIndex {
            guard start > self.commitIndex else {
                throw RaftError(.committedEntryReplaced, "at \(start.rawValue), committed \(self.commitIndex.rawValue)")
            }
            self.uncommittedBytes -= self.weight(from: start, through: self.lastIndex)
            self.entries.removeSubrange(self.offset(of: start)...)
            self.durableIndex = min(self.durableIndex, start.previous)
        }
        self.entries.append(contentsOf: incoming[firstNew...])
        self.uncommittedBytes += self.weight(from: start, through: self.lastIndex)
        return incoming[firstNew...]
    }

    /// Moves the commit index forward; it never moves back nor beyond the log.
    mutating func commit(to index: LogIndex) -> Bool {
        let target = min(index, self.lastIndex)
        guard target > self.commitIndex else { return false }
        self.uncommittedBytes -= self.weight(from: self.commitIndex.next, through: target)
        self.commitIndex = target
        return true
    }

    var unstable: [LogEntry] {
        self.slice(from: self.durableIndex.next, through: self.lastIndex, bytesMax: .max)
    }

    mutating func didPersist(through index: LogIndex) {
        self.durableIndex = max(self.durableIndex, min(index, self.lastIndex))
    }

    /// Committed entries to apply next. They are durable here, so that applied state is never ahead of the log.
    mutating func takeCommitted(bytesMax: Int) -> [LogEntry] {
        let end = min(self.commitIndex, self.durableIndex)
        let result = self.slice(from: self.handedOutIndex.next, through: end, bytesMax: bytesMax)
        if let last = result.last { self.handedOutIndex = last.index }
        return result
    }

    /// Forgets entries up to `index`, which must have been handed out.
    mutating func compact(through index: LogIndex) {
        let end = min(index, self.handedOutIndex)
        guard end > self.base.index, let term = self.term(at: end) else { return }
        self.entries.removeFirst(self.offset(of: end) + 1)
        self.base = (end, term)
    }

    /// Starts over after a snapshot.
    mutating func restore(_ snapshot: LogSnapshot) {
        self.base = (snapshot.index, snapshot.term)
        self.entries = []
        self.durableIndex = snapshot.index
        self.commitIndex = snapshot.index
        self.handedOutIndex = snapshot.index
        self.uncommittedBytes = 0
    }

    private func weight(from start: LogIndex, through end: LogIndex) -> Int {
        guard start <= end else { return 0 }
        return (self.offset(of: start)...self.offset(of: end)).reduce(0) { $0 + self.entries[$1].weight }
    }

    private func offset(of index: LogIndex) -> Int {
        index.distance(from: self.base.index) - 1
    }
}
