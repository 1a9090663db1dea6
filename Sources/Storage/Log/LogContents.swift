package import Raft

/// What the log on disk holds.
package struct LogContents: Sendable {
    /// The entry before the first one.
    package var base: (index: LogIndex, term: Term) = (.zero, Term(0))
    /// The entries, following each other.
    package var entries: [LogEntry] = []
    /// The newest hard state.
    package var hardState = HardState()
    /// How many bytes of an interrupted write were cleared away.
    package var tornBytes = 0

    /// An empty log.
    package init() {}

    /// The index of the last entry.
    package var lastIndex: LogIndex { self.entries.last?.index ?? self.base.index }

    /// Takes over a record that was written after what is here. Returns false if it does not follow.
    mutating func take(_ record: LogRecord) -> Bool {
        switch record {
        case .hardState(let state):
            self.hardState = state
        case .entry(let entry):
            let offset = entry.index.distance(from: self.base.index) - 1
            if offset < 0 {
                // It replaces the base itself: entries of an older leader that were released with their segment.
                self.base = (entry.index, entry.term)
                self.entries = []
                return true
            }
            // An entry at an index that is there already replaces it and all after it: the leader changed.
            guard offset <= self.entries.count else { return false }
            self.entries.removeSubrange(offset...)
            self.entries.append(entry)
        }
        return true
    }
}
