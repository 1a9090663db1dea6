internal import Raft
internal import Wire

/// Changes of membership under way, and the members by the last one that is committed. Used by the log's thread.
struct MembershipChanges {
    private let book: MemberBook
    private var members: [Etcd.Member]
    private var underWay: [UInt64: (request: MembershipRequest, deadline: Duration)] = [:]
    /// Asked for while another change was under way.
    private var postponed: [(request: MembershipRequest, deadline: Duration)] = []

    private static let patience = Duration.seconds(7)

    var hasPostponed: Bool { !self.postponed.isEmpty }

    init(book: MemberBook) {
        self.book = book
        self.members = book.members
    }

    /// Proposes a change, or refuses it.
    mutating func propose(_ request: MembershipRequest, to node: inout RaftNode, now: Duration) {
        self.propose(request, to: &node, deadline: now + Self.patience)
    }

    /// Tries again what had to wait for another change.
    mutating func proposePostponed(to node: inout RaftNode) {
        let waiting = self.postponed
        self.postponed = []
        for (request, deadline) in waiting { self.propose(request, to: &node, deadline: deadline) }
    }

    private mutating func propose(_ request: MembershipRequest, to node: inout RaftNode, deadline: Duration) {
        do {
            guard node.isLeader else { throw StoreError(.notLeader, EtcdText.notLeader) }
            let after = try request.edit.apply(to: self.situation(of: node))
            let context = MembershipContext(request: request.id, members: after.members)
            do {
                _ = try node.propose(membership: after.membership, context: context.encoded())
                self.underWay[request.id] = (request, deadline)
            } catch {
                switch error.code {
                case .changeUnderway, .transferUnderway: self.postponed.append((request, deadline))
                case .notLeader: throw StoreError(.notLeader, EtcdText.notLeader)
                case .invalid: throw StoreError(.notEnoughStarted, EtcdText.notEnoughStarted)
                }
            }
        } catch let error as StoreError {
            request.answer.respond(.failure(error))
        } catch {
            request.answer.respond(.failure(StoreError(storage: error)))
        }
    }

    private func situation(of node: RaftNode) -> MemberEdit.Situation {
        let book = self.book
        let lastIndex = Double(max(1, node.lastIndex.rawValue))
        let active = node.membership.all.filter { $0 == node.id || node.progress(of: $0)?.isActive == true }
        return MemberEdit.Situation(
            members: self.members,
            membership: node.membership,
            started: Set(book.members.filter { !$0.name.isEmpty }.map { NodeID($0.id) }),
            active: Set(active),
            isRemoved: { book.isRemoved($0) },
            share: { Double(node.progress(of: $0)?.matchIndex.rawValue ?? 0) / lastIndex }
        )
    }

    /// An entry is committed: the members are now those that it names. Returns who waits for it to be applied.
    mutating func didCommit(_ entry: LogEntry) throws -> MembershipRequest? {
        guard let change = MembershipChange(encoded: entry.data) else {
            throw StoreError(.corrupt, "entry \(entry.index.rawValue) is no change of membership")
        }
        guard let context = try MembershipContext(change.context) else { return nil }
        self.members = context.members
        return self.underWay.removeValue(forKey: context.request)?.request
    }

    /// A snapshot took the place of the log.
    mutating func didInstall(_ records: [MemberRecord]) throws {
        self.members = try records.filter { !$0.record.isEmpty }.map { try Etcd.Member(protobuf: $0.record) }
    }

    mutating func expire(now: Duration) {
        let timeout = StoreError(.unavailable, EtcdText.timeout)
        for id in self.underWay.filter({ $0.value.deadline <= now }).keys.sorted() {
            self.underWay.removeValue(forKey: id)?.request.answer.respond(.failure(timeout))
        }
        for waiting in self.postponed where waiting.deadline <= now {
            waiting.request.answer.respond(.failure(timeout))
        }
        self.postponed.removeAll { $0.deadline <= now }
    }

    mutating func end(_ error: StoreError) {
        for id in self.underWay.keys.sorted() { self.underWay[id]?.request.answer.respond(.failure(error)) }
        for waiting in self.postponed { waiting.request.answer.respond(.failure(error)) }
        self.underWay = [:]
        self.postponed = []
    }
}
