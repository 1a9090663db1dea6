internal import MVCC
internal import Raft
internal import Storage
internal import Wire

/// What the state holds of a member, in the protobuf form of `etcdserverpb.Member`; nothing once it is removed.
typealias MemberRecord = (id: NodeID, record: [UInt8])

// Who takes part changes by entries of the log, like everything else.
extension ApplyThread {
    /// Applies a membership entry. What members said of themselves, their names and clients' addresses, stays.
    func changeMembership(_ entry: LogEntry, in change: KeyspaceChange) throws -> [MemberRecord] {
        guard let decoded = MembershipChange(encoded: entry.data) else {
            throw StoreError(.corrupt, "entry \(entry.index.rawValue) is no change of membership")
        }
        try change.setMembership(decoded.membership)
        guard let context = try MembershipContext(decoded.context) else { return [] }
        var records: [MemberRecord] = []
        for member in context.members {
            var member = member
            if let known = self.context.book.member(NodeID(member.id)) {
                member.name = known.name
                member.clientURLs = known.clientURLs
            }
            records.append((NodeID(member.id), member.protobuf()))
        }
        let present = Set(records.map(\.id))
        for member in self.context.book.members where !present.contains(NodeID(member.id)) {
            records.append((NodeID(member.id), []))
        }
        for (id, record) in records { try change.setMemberRecord(record, of: id) }
        return records
    }

    /// Tells the others in this process who takes part now.
    func noteMembers(_ records: [MemberRecord]) throws(StoreError) {
        guard !records.isEmpty else { return }
        do {
            for (id, record) in records { try self.context.book.set(record, of: id) }
        } catch {
            throw StoreError(.corrupt, "what is stored of a member is broken", cause: error)
        }
        self.context.peers.update(self.context.book.members)
    }

    /// Puts another member's state in place of this one.
    func install(
        _ path: String,
        through index: LogIndex,
        _ done: Mailbox<Result<[MemberRecord], StoreError>>
    ) throws(StoreError) {
        do {
            try self.context.state.replace(withCopyAt: path)
            try self.checkpoints.takeNow()
            let view = try self.context.state.view()
            guard view.numbers.applied.index == index else {
                throw StoreError(.corrupt, "a snapshot of entry \(index.rawValue) holds another state")
            }
            try self.startOver(from: view)
            let records = try view.memberRecords()
            try self.noteMembers(records)
            done.put(.success(records))
        } catch {
            let failure = StoreError(storage: error)
            done.put(.failure(failure))
            throw failure
        }
    }
}
