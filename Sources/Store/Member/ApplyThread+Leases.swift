internal import MVCC
internal import Raft

// Leases end by the clocks of the member that leads.
extension ApplyThread {
    /// The term in which this member's clocks decide about leases; nil while they do not. Leases lapse by the clocks of
    /// this term's leader only: an heir may have renewed what lapsed by older ones.
    var leaseTerm: Term? {
        self.clocksTerm.flatMap { self.context.status.leads(in: $0) ? $0 : nil }
    }

    /// A member that begins to lead gives every lease its time again, or what was left of it at its last checkpoint: it
    /// does not know who was heard of since.
    func startLeaseClocks() {
        self.mustLook = true
        for id in self.leases.ids {
            let timeToLive = self.leases.timeToLive(of: id) ?? 0
            self.context.clocks.start(id, timeToLive: timeToLive, remaining: self.leases.remaining(of: id))
        }
    }

    func revokeLapsed() {
        guard let term = self.leaseTerm else { return }
        let clocks = self.context.clocks
        for id in clocks.takeLapsed() {
            let command = Command.authorized(.own, .revokeLease(id: id))
            let number = self.context.numbers.draw()
            let proposal = Proposal(id: number, command: command, onlyIn: term) { result in
                if case .failure = result { clocks.retry(id) }
            }
            self.context.log.put(.propose(proposal))
        }
    }

    /// What does not get through is made up for by the next checkpoint.
    func checkpointLeases() {
        guard let term = self.leaseTerm else { return }
        self.context.clocks.takeCheckpoints { checkpoints in
            let command = Command.checkpointLeases(checkpoints)
            let proposal = Proposal(id: self.context.numbers.draw(), command: command, onlyIn: term) { _ in }
            self.context.log.put(.propose(proposal))
        }
    }
}
