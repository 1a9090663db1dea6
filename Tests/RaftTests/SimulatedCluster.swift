import Core
import Foundation
import Raft
import TestSupport
import Testing

/// Members in one process on a network that loses, delays, repeats and reorders messages, all decided by one seed.
/// After each step it checks that no two members led the same term and that all applied the same entries.
struct SimulatedCluster {
    struct Faults {
        var loss = 0.0
        var repetition = 0.0
        var delayMax = 3
        var crash = 0.0
        var partition = 0.0
        var compaction = 0.0
        /// How often the leader is asked for another membership, or to hand over.
        var membershipChange = 0.0
        var transfer = 0.0
        /// How often a leader is told that a peer can not be reached.
        var unreachable = 0.0
    }

    struct Member {
        var node: RaftNode
        var isDown = false
        // What is on its disk.
        var hardState = HardState()
        var base: (index: LogIndex, term: Term) = (.zero, Term(0))
        var baseMembership: Membership
        var entries: [LogEntry] = []
        // Its state machine, as durable as the log.
        var applied: [LogEntry] = []
        var appliedIndex = LogIndex.zero
        /// Who takes part as of `appliedIndex`.
        var membership: Membership
    }

    /// The seeds to run: some hundred, or from RAFT_SEED on as many as RAFT_SEEDS says. A failure names its seed.
    static var seeds: ClosedRange<Int> {
        let environment = ProcessInfo.processInfo.environment
        let first = environment["RAFT_SEED"].flatMap { Int($0) } ?? 1
        let count = environment["RAFT_SEEDS"].flatMap { Int($0) } ?? 120
        return first...(first + max(1, count) - 1)
    }

    var members: [NodeID: Member] = [:]
    let ids: [NodeID]
    var faults = Faults()
    var random: SeededGenerator
    private var inTransit: [(due: Int, message: RaftMessage)] = []
    /// Snapshots that were lost, of which their senders hear.
    private var lostSnapshots: [(due: Int, message: RaftMessage)] = []
    private var isolated: Set<NodeID> = []
    private var now = 0
    private var leaders: [Term: NodeID] = [:]
    /// What was ever applied at each index, by whomever first.
    private(set) var history: [LogIndex: LogEntry] = [:]
    private(set) var committedMax = LogIndex.zero
    private var readsAsked: [UInt64: LogIndex] = [:]
    private(set) var readsServed = 0
    private var nextRead: UInt64 = 1

    /// `spare` more run than take part: they wait to be let in.
    init(count: Int, spare: Int = 0, seed: UInt64) throws {
        self.ids = (1...UInt64(count + spare)).map { NodeID($0) }
        self.random = SeededGenerator(seed: seed)
        let voters = Membership(voters: Array(self.ids.prefix(count)))
        for id in self.ids {
            let membership = voters.contains(id) ? voters : Membership(voters: [])
            let node = try RaftNode(settings: RaftSettings(id: id, seed: seed), membership: membership)
            self.members[id] = Member(node: node, baseMembership: membership, membership: membership)
        }
    }

    var leader: NodeID? {
        self.ids.filter { self.members[$0].map { $0.node.isLeader && !$0.isDown } ?? false }
            .max { (self.members[$0]?.node.term ?? Term(0)) < (self.members[$1]?.node.term ?? Term(0)) }
    }

    mutating func run(ticks: Int, proposals: Double = 0, reads: Double = 0) throws {
        for _ in 0..<ticks {
            self.now += 1
            try self.disturb()
            try self.deliver()
            for id in self.ids {
                guard self.members[id]?.isDown == false else { continue }
                self.members[id]?.node.tick()
                if self.random.chance(proposals) { _ = self.members[id]?.node.propose([UInt8(self.now & 255)]) }
                if self.random.chance(reads) { self.ask(id) }
                try self.work(id)
            }
        }
    }

    mutating func heal() {
        self.faults = Faults()
        self.isolated = []
        for id in self.ids where self.members[id]?.isDown == true { self.restart(id) }
    }

    mutating func isolate(_ ids: Set<NodeID>) { self.isolated = ids }

    mutating func crash(_ id: NodeID) { self.members[id]?.isDown = true }

    /// Starts a member again with what its disk holds.
    mutating func restart(_ id: NodeID) {
        guard var member = self.members[id] else { return }
        do {
            member.node = try RaftNode(
                settings: RaftSettings(id: id, seed: self.random.next()),
                membership: member.membership,
                hardState: member.hardState,
                base: member.base,
                entries: member.entries,
                appliedIndex: member.appliedIndex
            )
            member.isDown = false
            self.members[id] = member
        } catch {
            Issue.record("restart of \(id): \(error)")
        }
    }

    /// Asks for a linearizable read; when it is served it must not miss what was committed by now.
    mutating func ask(_ id: NodeID) {
        let read = self.nextRead
        self.nextRead += 1
        if self.members[id]?.node.read(read) == true { self.readsAsked[read] = self.committedMax }
    }

    private mutating func disturb() throws {
        for id in self.ids where self.random.chance(self.faults.crash) {
            if self.members[id]?.isDown == true { self.restart(id) } else { self.crash(id) }
        }
        if self.random.chance(self.faults.partition) {
            self.isolated = Set(self.ids.filter { _ in self.random.chance(0.4) })
        }
        for id in self.ids where self.random.chance(self.faults.compaction) { self.compact(id) }
        guard let leader = self.leader else { return }
        if self.random.chance(self.faults.membershipChange) {
            let target = self.drawMembership()
            _ = try? self.members[leader]?.node.propose(membership: target, context: [1])
        }
        let peer = self.ids[Int(self.random.next() % UInt64(self.ids.count))]
        if self.random.chance(self.faults.transfer) { try? self.members[leader]?.node.transferLeadership(to: peer) }
        if self.random.chance(self.faults.unreachable) { self.members[leader]?.node.peerUnreachable(peer) }
    }

    private mutating func drawMembership() -> Membership {
        var voters: [NodeID] = []
        var learners: [NodeID] = []
        for id in self.ids {
            switch self.random.next() % 4 {
            case 0: learners.append(id)
            case 1: break
            default: voters.append(id)
            }
        }
        return voters.isEmpty ? Membership(voters: self.ids) : Membership(voters: voters, learners: learners)
    }

    private mutating func compact(_ id: NodeID) {
        guard var member = self.members[id], !member.isDown, member.appliedIndex > member.base.index else { return }
        let count = member.appliedIndex.distance(from: member.base.index)
        member.base = (member.appliedIndex, member.entries[count - 1].term)
        member.baseMembership = member.membership
        member.entries.removeFirst(count)
        member.node.compact(through: member.appliedIndex)
        self.members[id] = member
    }

    private mutating func deliver() throws {
        let due = self.inTransit.filter { $0.due <= self.now }
        self.inTransit.removeAll { $0.due <= self.now }
        for (_, message) in due {
            guard self.members[message.to]?.isDown == false,
                self.isolated.contains(message.from) == self.isolated.contains(message.to)
            else {
                self.lose(message)
                continue
            }
            try self.members[message.to]?.node.step(message)
            try self.work(message.to)
            if case .snapshot = message.body { self.members[message.from]?.node.snapshotDelivered(to: message.to) }
        }
        for (_, message) in self.lostSnapshots.filter({ $0.due <= self.now }) {
            self.members[message.from]?.node.snapshotFailed(for: message.to)
        }
        self.lostSnapshots.removeAll { $0.due <= self.now }
    }

    private mutating func lose(_ message: RaftMessage) {
        guard case .snapshot = message.body else { return }
        self.lostSnapshots.append((self.now + 5, message))
    }

    private mutating func post(_ messages: [RaftMessage]) {
        for message in messages {
            if self.random.chance(self.faults.loss) {
                self.lose(message)
                continue
            }
            let copies = self.random.chance(self.faults.repetition) ? 2 : 1
            for _ in 0..<copies {
                let delay = 1 + Int(self.random.next() % UInt64(self.faults.delayMax))
                self.inTransit.append((self.now + delay, message))
            }
        }
    }

    /// Does what the member's `Ready` asks for, as a caller must; may crash it between two of the steps.
    private mutating func work(_ id: NodeID) throws {
        while var member = self.members[id], !member.isDown {
            let ready = member.node.ready()
            if member.node.isLeader { self.checkLeader(id, member.node.term) }
            if ready.isEmpty {
                self.members[id] = member
                return
            }
            self.post(ready.earlyMessages)
            if self.random.chance(self.faults.crash) {
                self.crash(id)
                return
            }
            self.persist(ready, in: &member)
            self.post(ready.messages)
            try self.apply(ready.committed, in: &member)
            self.serve(ready.reads)
            member.node.advance(ready)
            for peer in ready.snapshotsWanted {
                let snapshot = LogSnapshot(
                    index: member.base.index,
                    term: member.base.term,
                    membership: member.baseMembership,
                    data: []
                )
                member.node.sendSnapshot(snapshot, to: peer)
            }
            self.members[id] = member
        }
    }

    private mutating func persist(_ ready: Ready, in member: inout Member) {
        if let snapshot = ready.snapshot {
            member.base = (snapshot.index, snapshot.term)
            member.entries = []
            member.baseMembership = snapshot.membership
            member.membership = snapshot.membership
            member.appliedIndex = snapshot.index
            member.applied = self.history.values.filter { $0.index <= snapshot.index }.sorted { $0.index < $1.index }
        }
        if let state = ready.hardState { member.hardState = state }
        guard let first = ready.entries.first else { return }
        member.entries.removeAll { $0.index >= first.index }
        member.entries += ready.entries
    }

    private mutating func apply(_ entries: [LogEntry], in member: inout Member) throws {
        for entry in entries {
            #expect(entry.index == member.appliedIndex.next, "applied in order, each once")
            if let known = self.history[entry.index] {
                #expect(known == entry, "state machine safety at \(entry.index.rawValue)")
            }
            self.history[entry.index] = entry
            member.applied.append(entry)
            member.appliedIndex = entry.index
            if let change = entry.membershipChange { member.membership = change.membership }
            self.committedMax = max(self.committedMax, entry.index)
        }
    }

    private mutating func serve(_ reads: [Ready.Read]) {
        for read in reads {
            let needed = self.readsAsked.removeValue(forKey: read.id) ?? .zero
            #expect(read.index >= needed, "a read misses entry \(needed.rawValue)")
            self.readsServed += 1
        }
    }

    private mutating func checkLeader(_ id: NodeID, _ term: Term) {
        if let known = self.leaders[term] {
            #expect(known == id, "two leaders in term \(term.rawValue)")
        }
        self.leaders[term] = id
    }
}
