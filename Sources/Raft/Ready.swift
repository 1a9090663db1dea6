/// What a `RaftNode` wants done. The caller, in this order: may send `earlyMessages` at once; installs
/// `snapshot`, persists `hardState` and `entries` (durably if `mustSync`); sends `messages`; applies `committed`; calls
/// `advance()`.
package struct Ready: Hashable, Sendable {
    /// A read that may now be served once the state machine has applied `index`.
    package struct Read: Hashable, Sendable {
        /// The identifier given to `RaftNode.read`.
        package var id: UInt64
        /// Where the state machine must stand.
        package var index: LogIndex

        /// A read that is confirmed at `index`.
        package init(id: UInt64, index: LogIndex) {
            self.id = id
            self.index = index
        }
    }

    /// Term, vote or commit index, if changed.
    package var hardState: HardState?
    /// Entries to append to the log on disk; they replace what is there from the first one's index on.
    package var entries: [LogEntry] = []
    /// A snapshot to install in place of log and state.
    package var snapshot: LogSnapshot?
    /// Whether the disk must have it all before `messages` are sent.
    package var mustSync = false
    /// Messages of a leader, which need not wait for its own disk.
    package var earlyMessages: [RaftMessage] = []
    /// Messages that vouch for what is persisted.
    package var messages: [RaftMessage] = []
    /// Entries to apply: committed, and durable here.
    package var committed: [LogEntry] = []
    /// Reads confirmed by a majority.
    package var reads: [Read] = []
    /// Reads that can not be confirmed: leadership changed, or the leader did not answer.
    package var abandonedReads: [UInt64] = []
    /// Members that need a snapshot: give it to `RaftNode.sendSnapshot`.
    package var snapshotsWanted: [NodeID] = []

    /// Whether there is nothing to do.
    package var isEmpty: Bool {
        self.hardState == nil && self.entries.isEmpty && self.snapshot == nil && self.earlyMessages.isEmpty
            && self.messages.isEmpty && self.committed.isEmpty && self.reads.isEmpty && self.abandonedReads.isEmpty
            && self.snapshotsWanted.isEmpty
    }
}
