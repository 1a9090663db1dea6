internal import Raft
internal import Storage

/// What a member's disk holds when it starts, log and state made to agree.
struct LogAndState {
    let contents: LogContents
    let numbers: StateNumbers
    let membership: Membership
    let memberRecords: [MemberRecord]

    /// Looks at both. Throws `.corrupt` when they can not belong together.
    init(log: WriteAheadLog, contents: LogContents, state: StateFile) throws {
        let view = try state.view()
        self.numbers = view.numbers
        self.membership = try view.membership() ?? Membership(voters: [])
        self.memberRecords = try view.memberRecords()
        var contents = contents
        let applied = view.numbers.applied
        if let end = try view.snapshotEnd(), end.index == applied.index, !contents.holds(end) {
            // The member stopped between installing a snapshot and starting its log over.
            try log.startOver(base: end, hardState: nil)
            contents.hardState.commitIndex = max(contents.hardState.commitIndex, end.index)
            contents.base = end
            contents.entries = []
        }
        guard applied.index <= contents.lastIndex, applied.index >= contents.base.index else {
            let range = "\(contents.base.index.rawValue)...\(contents.lastIndex.rawValue)"
            throw StoreError(.corrupt, "state stands at entry \(applied.index.rawValue), the log has \(range)")
        }
        self.contents = contents
    }

    /// The member's Raft.
    func makeNode(_ identity: MemberIdentity, electionTicks: Int) throws -> RaftNode {
        var settings = RaftSettings(id: NodeID(identity.member), seed: identity.member)
        settings.electionTicks = electionTicks
        return try RaftNode(
            settings: settings,
            membership: self.membership,
            hardState: self.contents.hardState,
            base: self.contents.base,
            entries: self.contents.entries,
            appliedIndex: self.numbers.applied.index
        )
    }
}

extension LogContents {
    /// Whether the log has the entry, or has let go of it.
    fileprivate func holds(_ entry: (index: LogIndex, term: Term)) -> Bool {
        if entry.index < self.base.index { return true }
        if entry.index == self.base.index { return entry.term == self.base.term }
        let offset = entry.index.distance(from: self.base.index) - 1
        return offset < self.entries.count && self.entries[offset].term == entry.term
    }
}
