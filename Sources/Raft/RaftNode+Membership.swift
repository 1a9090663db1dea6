// Changes of who takes part: entries of the log, in effect on each member from when its log has them (Raft §6).
extension RaftNode {
    /// Proposes another membership, with what the state machine wants to know of it. Returns where the entry stands.
    ///
    /// More than one voter at a time is changed through a joint membership, which the leader leaves by itself.
    package mutating func propose(
        membership target: Membership,
        context: [UInt8]
    ) throws(RaftRefusal) -> (term: Term, index: LogIndex) {
        guard self.role == .leader else { throw RaftRefusal(.notLeader) }
        guard self.transfer == nil else { throw RaftRefusal(.transferUnderway) }
        guard !target.voters.isEmpty, !target.isJoint else { throw RaftRefusal(.invalid) }
        guard self.mayChangeMembership, !self.membership.isJoint else { throw RaftRefusal(.changeUnderway) }
        let change = MembershipChange(membership: self.membership.step(to: target), context: context)
        let entry = self.appendOwn(.membership, change.encoded())
        return (entry.term, entry.index)
    }

    /// Whether no change is under way. The first entry of this leader counts as one: a change before it is committed
    /// could be decided by a majority that does not overlap with an earlier leader's.
    private var mayChangeMembership: Bool {
        self.log.handedOutIndex >= self.leadershipIndex && self.memberships.count == 1
    }

    /// Whether this member may be elected: not only as a voter, but also when the change that takes its vote is not
    /// known to be committed, for it may be the only one to have it (Raft dissertation §4.2.2).
    var mayLead: Bool { self.memberships.contains { $0.membership.isVoter(self.id) } }

    /// Entries came into the log: the memberships that they bring are in effect from here on.
    mutating func adoptMembership(of entries: some Sequence<LogEntry>) {
        for entry in entries {
            guard let change = entry.membershipChange else { continue }
            self.memberships.append((entry.index, change.membership))
            guard self.role == .leader else { continue }
            for peer in change.membership.all where self.progress[peer] == nil {
                self.progress[peer] = Progress(nextIndex: self.log.lastIndex.next, now: self.now)
            }
        }
    }

    /// An entry that changed the membership is committed: nothing before it will come back.
    mutating func didHandOut(_ entry: LogEntry) {
        while self.memberships.count > 1, self.memberships[1].index <= entry.index { self.memberships.removeFirst() }
        guard self.role == .leader else { return }
        let membership = self.membership
        for peer in self.progress.keys.sorted() where !membership.contains(peer) {
            // The last it hears is that it is gone.
            self.tellCommitIndex(to: peer)
            self.progress[peer] = nil
        }
        if let transfer = self.transfer, !membership.isVoter(transfer.target) { self.transfer = nil }
        if !membership.isVoter(self.id), self.memberships.count == 1 { self.stepDown() }
        // Those that have answered may be a quorum now; of a last voter's peers nobody is asked any more.
        if self.role == .leader { self.answerConfirmedReads() }
    }

    /// A joint membership is left as soon as it is committed, by whoever leads then.
    mutating func leaveJointMembership() {
        guard self.membership.isJoint, self.mayChangeMembership else { return }
        self.appendOwn(.membership, MembershipChange(membership: self.membership.withoutOutgoing).encoded())
    }

    /// This leader has no vote any more: it hands over to the member that has most, so that nobody waits for it.
    private mutating func stepDown() {
        // The others hear first that they go on without it.
        self.replicate()
        let progress = self.progress
        let heir = self.membership.voters.max { left, right in
            (progress[left]?.matchIndex ?? .zero) < (progress[right]?.matchIndex ?? .zero)
        }
        if let heir { self.send(.timeoutNow, to: heir) }
        self.becomeFollower(term: self.term, leader: nil)
    }
}
