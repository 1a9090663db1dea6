import Storage

@testable import Raft
@testable import Store

/// Figure 8 of the Raft paper: an entry of an earlier term is on a majority, and is replaced all the same.
///
/// Five members. The first leader's entry reaches one other member only. A second leader, of the other three, has an
/// entry of its own in its place and reaches nobody. A third, of the first two, brings the first entry to a majority,
/// but nothing of its own term. Then the second leads again, and replaces the entry everywhere. Who took it for
/// committed because a majority held it has a state that the others do not have.
struct OldTermScenario {
    private let simulation: Simulation
    private let isBug: Bool

    /// What the checks say in the end.
    static func violation(seed: UInt64, isBug: Bool) throws -> String? {
        let simulation = try Simulation.quiet(5, seed: seed)
        defer { simulation.end() }
        do {
            try OldTermScenario(simulation: simulation, isBug: isBug).run()
        } catch  where isBug {
            // With the bug it may stop halfway, which the checks at the end find, if not those on the way.
        }
        simulation.heal()
        return simulation.truth.violation
    }

    private func run() throws {
        let first = try self.simulation.awaitLeader()
        try self.simulation.put("/k/0", "before", on: first)
        self.simulation.pass(.milliseconds(500))
        let others = self.simulation.present.filter { $0 !== first }
        self.part([first, others[0]], Array(others[1...]))
        let index = try self.propose(on: first)
        try self.simulation.pass { self.node(others[0])?.log.lastIndex ?? .zero >= index }

        // Whoever leads the three gets its own first entry to nobody.
        self.simulation.network.alter = { message in
            guard case .append(_, _, let entries, _) = message.body, !entries.isEmpty else { return [message] }
            return []
        }
        let second = try self.simulation.awaitLeader(besides: first)
        try self.simulation.pass { self.node(second)?.log.durableIndex ?? .zero >= index }
        let rest = others[1...].filter { $0 !== second }
        self.part([second], [first, others[0]] + rest)

        self.simulation.network.alter = { self.onlyOldTerms($0) }
        try self.simulation.pass { rest.allSatisfy { self.node($0)?.log.lastIndex == index } }
        self.simulation.pass(.milliseconds(300))

        // The second leader is back, and those who brought the entry are away.
        self.part([first, others[0]], [second] + rest)
        self.simulation.network.alter = { [$0] }
        try self.simulation.pass {
            rest.allSatisfy { self.node($0)?.log.term(at: index) == self.node(second)?.log.term(at: index) }
        }
    }

    private func node(_ machine: Machine) -> RaftNode? { machine.now?.opened.logThread.node }

    /// Writes something that nobody waits for; returns where it stands in the log.
    private func propose(on machine: Machine) throws -> LogIndex {
        let index = self.node(machine)?.lastIndex ?? .zero
        guard let member = machine.serving?.member else { throw Simulation.Failure(description: "not serving") }
        self.simulation.scheduler.start {
            _ = try? await member.put(Array("/k/0".utf8), Array("replaced".utf8), expectedModRevision: nil)
        }
        try self.simulation.pass { self.node(machine)?.lastIndex ?? .zero > index }
        return index.next
    }

    private func part(_ one: [Machine], _ other: [Machine]) {
        self.simulation.network.cut = []
        for left in one {
            for right in other {
                self.simulation.network.cut.insert(SimulatedNetwork.Link(from: left.id, to: right.id))
                self.simulation.network.cut.insert(SimulatedNetwork.Link(from: right.id, to: left.id))
            }
        }
    }

    /// Entries of the leader's own term do not arrive. With the bug, what a majority holds is said to be committed.
    private func onlyOldTerms(_ message: RaftMessage) -> [RaftMessage] {
        guard case .append(let previous, let previousTerm, let entries, let commitIndex) = message.body,
            let node = self.simulation.machines[message.from].flatMap(self.node), node.isLeader
        else { return [message] }
        let held = node.membership.voters.map { voter in
            voter == node.id ? node.log.durableIndex : node.progress[voter]?.matchIndex ?? .zero
        }
        let counted = held.sorted(by: >)[held.count / 2]
        var altered = message
        altered.body = .append(
            previousIndex: previous,
            previousTerm: previousTerm,
            entries: Array(entries.prefix { $0.term != node.term }),
            commitIndex: self.isBug ? max(commitIndex, counted) : commitIndex
        )
        return [altered]
    }
}
