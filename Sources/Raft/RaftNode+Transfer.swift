// Leadership that is handed over on purpose (Raft dissertation §3.10).
extension RaftNode {
    /// Hands leadership over: brings the member up to date, then lets it start an election at once.
    ///
    /// Until that is decided commands are not taken. Given up after as long as an election may take.
    package mutating func transferLeadership(to target: NodeID) throws(RaftRefusal) {
        guard self.role == .leader else { throw RaftRefusal(.notLeader) }
        guard target != self.id, self.membership.isVoter(target), self.progress[target] != nil else {
            throw RaftRefusal(.invalid)
        }
        guard self.transfer == nil || self.transfer?.target == target else { throw RaftRefusal(.transferUnderway) }
        self.transfer = (target, self.now + self.settings.electionTicks)
        self.continueTransfer()
    }

    /// Lets the target campaign if it has everything.
    mutating func continueTransfer() {
        guard let transfer = self.transfer else { return }
        guard self.progress[transfer.target]?.matchIndex == self.log.lastIndex else { return }
        self.send(.timeoutNow, to: transfer.target)
    }

    /// Commands from a peer, of this term. While leadership is handed over they are held back: they are lost if that
    /// succeeds, and taken if it does not.
    mutating func take(_ commands: [[UInt8]]) {
        guard self.role == .leader else { return }
        guard self.transfer == nil else {
            if self.heldProposals.count < Self.heldProposalsMax { self.heldProposals += commands }
            return
        }
        for command in commands where self.log.uncommittedBytes < self.settings.uncommittedBytesMax {
            self.appendOwn(.command, command)
        }
    }

    /// How many commands are held back at the most, about.
    private static let heldProposalsMax = 10_000

    /// Leadership was not handed over: what was held back is taken.
    mutating func releaseHeldProposals() {
        guard !self.heldProposals.isEmpty, self.role == .leader, self.transfer == nil else { return }
        let held = self.heldProposals
        self.heldProposals = []
        self.take(held)
    }

    /// A new term begins: commands for the leader of the one before are lost, all of them.
    mutating func forgetProposals() {
        self.heldProposals = []
        self.forwarding = []
        self.forwardingBytes = 0
    }
}
