internal import MVCC
internal import Raft
internal import Storage
internal import Wire

/// What the state holds of a member, in the protobuf form of `etcdserverpb.Member`; nothing once it is removed.
typealias MemberRecord = (id: NodeID, record: [UInt8])

// Who takes part changes by entries of the log, like everything else.
extension ApplyThread {
    /// Applies a membership entry. What members said of themselves, their names and clients' addresses, stays.
    ///
    /// Who took part before it is read from the change, which sees the entries before this one in the same group.
    /// Members that the log does not know yet are left alone: one that joins is such a one until its own addition.
    func changeMembership(_ entry: LogEntry, in change: KeyspaceChange) throws -> [MemberRecord] {
        guard let decoded = MembershipChange(encoded: entry.data) else {
            throw StoreError(.corrupt, "entry \(entry.index.rawValue) is no change of membership")
        }
        let before = try change.membership()?.all ?? []
        try change.setMembership(decoded.membership)
        guard let context = try MembershipContext(decoded.context) else { return [] }
        let known = try change.memberRecords()
        var records: [MemberRecord] = []
        for member in context.members {
            var member = member
            if let record = known.first(where: { $0.id.rawValue == member.id })?.record, !record.isEmpty {
                let known = try Etcd.Member(protobuf: record)
                member.name = known.name
                member.clientURLs = known.clientURLs
            }
            records.append((NodeID(member.id), member.protobuf()))
        }
        let present = Set(records.map(\.id))
        for id in before where !present.contains(id) { records.append((id, [])) }
        for (id, record) in records { try change.setMemberRecord(record, of: id) }
        return records
    }

    /// Whether the command says something of a member that does not take part any more: then it comes too late.
    func isTooLate(_ command: Command, in change: KeyspaceChange) throws -> Bool {
        guard case .setMember(let id, _) = command else { return false }
        return try !change.memberRecords().contains { $0.id.rawValue == id && !$0.record.isEmpty }
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

    /// Goes on from a state that took the place of the one before.
    func startOver(from view: KeyspaceView) throws {
        for id in self.leases.ids { self.context.clocks.stop(id) }
        self.leases = try view.leases()
        self.context.auth.startOver(with: try view.auth())
        self.startLeaseClocks()
        self.alarms = try view.alarms()
        self.context.status.update(self.alarms)
        self.context.status.update(downgrade: try view.downgrade())
        self.applied = view.numbers.applied
        self.sweptRevision = view.numbers.sweptRevision
        self.sweep = nil
        if view.numbers.sweptRevision < view.compactRevision {
            self.sweep = Compaction(from: view.numbers.sweptRevision, to: view.compactRevision)
        }
        self.context.hub.startOver(at: view.currentRevision)
        self.noteApplied()
    }
}
