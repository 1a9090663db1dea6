internal import MVCC
internal import Raft

extension LogThread {
    /// An entry to apply, and who waits for it.
    struct Committed: Sendable {
        var entry: LogEntry
        var proposal: Proposal?
        /// Who waits for the change of membership that the entry makes.
        var membershipRequest: MembershipRequest?

        func fail(_ error: StoreError) {
            self.proposal?.respond(.failure(error))
            self.membershipRequest?.answer.respond(.failure(error))
        }

        /// The command that the entry carries. Who proposed it knows it, if it is the same that came out of the log.
        func command() throws(MVCCError) -> Command {
            if let proposal, proposal.data == self.entry.data { return proposal.command }
            return try Proposal.command(in: self.entry.data)
        }
    }
}
