import Foundation
import MVCC
import Raft
import TestSupport
import Wire

@testable import Store

/// Whole members of a store in one thread, on virtual time, with clients whose every answer is checked; all decided by
/// one seed.
// SAFETY: made, run and let go of by one thread.
final class Simulation: @unchecked Sendable {
    let seed: UInt64
    let plan: SimulationPlan
    let scheduler: SimulatedScheduler
    let truth = Truth()
    let leases: LeaseLedger
    private(set) var machines: [NodeID: Machine] = [:]
    private(set) var network: SimulatedNetwork
    /// Machines whose disks were made to fail, so that their members may stop.
    var excused: Set<NodeID> = []
    /// Machines of which a bit turned, so that they may refuse to start.
    var damaged: Set<NodeID> = []
    /// Clients are to come to an end.
    var isEnding = false
    /// Wraps how clients read; a planted bug.
    var readsAnyMember = false
    /// Skips this many revisions when a watch is resumed; a planted bug.
    var watchSlip: Int64 = 0
    /// How many clients of each kind have not come to an end.
    var clientsAtWork: [String: Int] = [:]
    /// Values whose write was refused for sure.
    var refused: [[UInt8]] = []
    /// How much was done.
    var counts: [String: Int] = [:]
    private var leaders: [Term: NodeID] = [:]
    private var lockHolders: [Int: Duration] = [:]
    private let root: String

    init(seed: UInt64, plan: SimulationPlan, keepsTrace: Bool = false) throws {
        self.seed = seed
        self.plan = plan
        self.scheduler = SimulatedScheduler(seed: seed, keepsTrace: keepsTrace)
        self.leases = LeaseLedger(self.truth, self.scheduler, plan)
        let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        self.root = "\(base)/martlet-simulation-\(UUID().uuidString)"
        self.network = SimulatedNetwork(self.scheduler) { _ in nil }
        self.network = SimulatedNetwork(self.scheduler) { [unowned self] in self.machines[$0] }
        self.network.loss = plan.loss
        self.network.repetition = plan.repetition
        self.network.stall = plan.stall
        self.truth.didGrow = { [unowned self] in self.leases.observe($0) }
        let ids = (1...UInt64(plan.members)).map { NodeID($0) }
        let members = ids.map { Self.record($0, isLearner: false, name: "m\($0.rawValue)") }
        for id in ids { self.addMachine(id, Membership(voters: ids), members) }
        plan.plant(self)
        for id in ids { self.start(id) }
    }

    deinit { self.removeFiles() }

    /// Removes what the members have on the real disk; nothing may be left of a run that failed either.
    func removeFiles() { try? FileManager.default.removeItem(atPath: self.root) }

    static func record(_ id: NodeID, isLearner: Bool, name: String = "") -> Etcd.Member {
        Etcd.Member { member in
            member.id = id.rawValue
            member.name = name
            member.peerURLs = ["http://m\(id.rawValue):2380"]
            member.isLearner = isLearner
        }
    }

    func addMachine(_ id: NodeID, _ membership: Membership, _ members: [Etcd.Member]) {
        let identity = MemberIdentity(member: id.rawValue, cluster: 1)
        let findings = ClusterDirectory.Findings(identity: identity, membership: membership, members: members)
        let machine = Machine(id, findings, in: self.root, self.scheduler)
        if self.plan.clockDrift > 0 {
            machine.clock.rate = 1000 - self.plan.clockDrift + self.scheduler.below(2 * self.plan.clockDrift + 1)
        }
        self.machines[id] = machine
    }

    // MARK: Who is there

    var ids: [NodeID] { self.machines.keys.sorted() }

    /// Machines that take part as far as is known, whether they are on or not.
    var present: [Machine] { self.ids.compactMap { self.machines[$0] }.filter { !$0.isRetired } }

    var serving: [Machine] { self.present.filter { $0.serving != nil } }

    /// Any member that is there to be talked to.
    func drawServing() -> Incarnation? {
        let serving = self.serving
        return serving.isEmpty ? nil : serving[self.scheduler.below(serving.count)].serving
    }

    /// The leader that some member knows and reaches, whether it still leads or not.
    func drawLeader() -> StoreMember? {
        guard let passing = self.drawServing(), let leader = passing.status.leader,
            self.network.reaches(passing.opened.applyThread.context.id, leader)
        else { return nil }
        return self.machines[leader]?.serving?.member
    }

    /// The member that leads in the newest term.
    var leader: Machine? {
        self.serving.filter { $0.now?.status.isLeader == true }
            .max { ($0.now?.status.term ?? Term(0)) < ($1.now?.status.term ?? Term(0)) }
    }

    /// A client has heard that the lock is its own until a moment.
    func hold(_ client: Int, until end: Duration) {
        let others = self.lockHolders.filter { $0.key != client && $0.value > self.scheduler.now }.keys.sorted()
        self.truth.expect(others.isEmpty || end <= self.scheduler.now, "\(client) holds the lock of \(others)")
        self.lockHolders[client] = max(self.lockHolders[client] ?? .zero, end)
    }

    func release(_ client: Int) { self.lockHolders[client] = nil }

    // MARK: Time

    /// Runs until a moment, or until something goes wrong.
    func run(until end: Duration) {
        while self.truth.violation == nil {
            self.settle()
            let next = self.present.reduce(self.scheduler.nextDue ?? end) { min($0, $1.nextDue) }
            guard next < end else { break }
            self.scheduler.advance(to: next)
        }
        self.scheduler.advance(to: end)
    }

    private func settle() {
        var hasWorked = true
        while hasWorked, self.truth.violation == nil {
            hasWorked = self.scheduler.runJobs()
            for machine in self.ids.compactMap({ self.machines[$0] }).shuffled(using: &self.scheduler.random) {
                let logFirst = self.scheduler.chance(0.5)
                for isLog in [logFirst, !logFirst] where isLog ? machine.logIsDue : machine.applyIsDue {
                    if isLog { machine.turnLog() } else { machine.turnApply() }
                    self.didTurn(machine, isLog)
                    hasWorked = true
                }
            }
        }
    }

    private func didTurn(_ machine: Machine, _ isLog: Bool) {
        guard let now = machine.now else { return }
        self.truth.observe(now, member: machine.id.rawValue)
        let status = now.status
        self.scheduler.note(
            isLog ? "log" : "apply",
            Int64(machine.id.rawValue),
            Int64(status.term.rawValue),
            Int64(status.commitIndex.rawValue),
            Int64(status.appliedIndex.rawValue),
            now.observedRevision
        )
        if status.isLeader {
            let known = self.leaders.updateValue(machine.id, forKey: status.term)
            let isOnly = known == nil || known == machine.id
            self.truth.expect(isOnly, "two leaders in term \(status.term.rawValue)")
        }
        if machine.disk.isOff {
            self.turnOff(machine, powerCut: true)
        } else if !now.log.isRunning, !now.apply.isRunning {
            self.didEnd(machine, now.status.failure)
        }
    }

    // MARK: Machines

    func start(_ id: NodeID) {
        guard let machine = self.machines[id], machine.now == nil, !machine.isRetired else { return }
        do {
            let peers = SimulatedPeers(self.network, machine)
            try machine.start(peers, self.plan)
            self.excused.remove(id)
            self.scheduler.note("start", Int64(id.rawValue))
        } catch  where machine.disk.isOff {
            self.counts["starts cut off", default: 0] += 1
            self.scheduler.note("start cut off", Int64(id.rawValue))
            machine.abandonStart()
            self.scheduler.after(self.scheduler.draw(.milliseconds(50) ... .milliseconds(800))) { self.start(id) }
        } catch {
            let isCorrupt = (error as? StoreError ?? StoreError(storage: error)).code == .corrupt
            guard self.damaged.contains(id), isCorrupt else {
                self.truth.violate("\(id.rawValue) does not start: \(error)")
                return
            }
            // As an operator would: it is found out and stays off.
            self.counts["damage found", default: 0] += 1
            machine.isRetired = true
        }
    }

    /// Turns a machine off, and on again later.
    func turnOff(
        _ machine: Machine,
        powerCut: Bool,
        for pause: ClosedRange<Duration> = .milliseconds(50) ... .milliseconds(1500)
    ) {
        guard machine.now != nil else { return }
        self.scheduler.note("off", Int64(machine.id.rawValue), powerCut ? 1 : 0)
        self.counts[powerCut ? "power cuts" : "kills", default: 0] += 1
        machine.turnOff(powerCut: powerCut)
        self.scheduler.after(self.scheduler.draw(pause)) { self.start(machine.id) }
    }

    private func didEnd(_ machine: Machine, _ failure: StoreError?) {
        if failure?.message == EtcdText.memberRemoved {
            self.scheduler.note("removed", Int64(machine.id.rawValue))
            machine.isRetired = true
            machine.turnOff(powerCut: false)
            return
        }
        let isExcused = self.excused.contains(machine.id) && failure?.code != .corrupt
        self.truth.expect(isExcused, "\(machine.id.rawValue) stopped: \(failure.map { "\($0)" } ?? "for no reason")")
        self.counts["members stopped", default: 0] += 1
        // What it had not synced may be lost: after an error the disk says nothing of it any more.
        self.turnOff(machine, powerCut: self.scheduler.chance(0.5))
    }
}
