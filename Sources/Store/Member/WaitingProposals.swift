internal import DequeModule
internal import Raft

/// Proposals that are under way, and those that wait for a leader. Used by the log's thread.
struct WaitingProposals {
    private struct UnderWay {
        var proposal: Proposal
        var term: Term
        var deadline: Duration
    }

    private var underWay: [UInt64: UnderWay] = [:]
    private var deadlines: Deque<(deadline: Duration, id: UInt64)> = []
    private var postponed: [(proposal: Proposal, deadline: Duration)] = []

    var count: Int { self.underWay.count + self.postponed.count }

    /// A proposal is on its way into the log, by the leader of `term` if ever.
    mutating func add(_ proposal: Proposal, in term: Term, deadline: Duration) {
        self.underWay[proposal.id] = UnderWay(proposal: proposal, term: term, deadline: deadline)
        self.deadlines.append((deadline, proposal.id))
    }

    /// There is nobody to give it to now.
    mutating func postpone(_ proposal: Proposal, deadline: Duration) {
        self.postponed.append((proposal, deadline))
    }

    var hasPostponed: Bool { !self.postponed.isEmpty }

    mutating func takePostponed() -> [(proposal: Proposal, deadline: Duration)] {
        defer { self.postponed = [] }
        return self.postponed
    }

    /// The proposal that an entry answers, if it was made here and is still waited for.
    mutating func take(_ id: UInt64) -> Proposal? {
        guard let proposal = self.underWay.removeValue(forKey: id)?.proposal else { return nil }
        // Entries are committed nearly in the order in which they were proposed, so this keeps the queue short.
        while let first = self.deadlines.first, self.underWay[first.id] == nil { self.deadlines.removeFirst() }
        return proposal
    }

    /// The log goes on with an entry of `term`: what an earlier leader was to put into it and is not there, is lost. It
    /// may be proposed again without being done twice.
    mutating func takeLost(before term: Term) -> [(proposal: Proposal, deadline: Duration)] {
        let lost = self.underWay.filter { $0.value.term < term }.keys.sorted()
        return lost.compactMap { id in
            self.underWay.removeValue(forKey: id).map { ($0.proposal, $0.deadline) }
        }
    }

    mutating func takeExpired(now: Duration) -> [Proposal] {
        var expired: [Proposal] = []
        while let first = self.deadlines.first, first.deadline <= now {
            self.deadlines.removeFirst()
            if let entry = self.underWay[first.id], entry.deadline <= now {
                self.underWay[first.id] = nil
                expired.append(entry.proposal)
            }
        }
        expired += self.postponed.filter { $0.deadline <= now }.map(\.proposal)
        self.postponed.removeAll { $0.deadline <= now }
        return expired
    }

    mutating func takeAll() -> [Proposal] {
        let all =
            self.underWay.keys.sorted().compactMap { self.underWay[$0]?.proposal } + self.postponed.map(\.proposal)
        self = WaitingProposals()
        return all
    }
}
