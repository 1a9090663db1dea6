import MVCC
import Raft
import Storage
import Wire

@testable import Store

extension Simulation {
    /// What came of a run.
    struct Outcome {
        var violation: String?
        var traceHash: UInt64
        var counts: [String: Int]
        var revisions: Int64
        var trace: [String]
    }

    /// Runs a whole plan: a cluster comes up, works under faults, and must be well once they are over.
    static func run(seed: UInt64, plan: SimulationPlan, keepsTrace: Bool = false) throws -> Outcome {
        let simulation = try Simulation(seed: seed, plan: plan, keepsTrace: keepsTrace)
        simulation.startClients()
        simulation.run(until: plan.duration)
        simulation.heal()
        simulation.end()
        simulation.counts["applied in place"] = simulation.machines.values.reduce(0) { $0 + $1.appliedInPlace }
        return Outcome(
            violation: simulation.truth.violation,
            traceHash: simulation.scheduler.trace.hash,
            counts: simulation.counts,
            revisions: simulation.truth.currentRevision,
            trace: simulation.scheduler.trace.lines
        )
    }

    func startClients() {
        for number in 1...max(1, self.plan.clients) {
            let client = KeyValueClient(self, number)
            self.startClient("reads and writes") { await client.run() }
        }
        for number in 0..<self.plan.leaseClients {
            let client = LeaseClient(self, number)
            self.startClient("leases") { await client.run() }
        }
        for number in 0..<self.plan.lockers {
            let client = LockClient(self, number)
            self.startClient("locks") { await client.run() }
        }
        let ranges = [Truth.everything, KeyValueClient.range, KeyRange(key: Array("/k/2".utf8))]
        for number in 0..<self.plan.watchers {
            let client = WatchingClient(self, ranges[number % ranges.count])
            self.startClient("watches") { await client.run() }
        }
        if self.plan.quotaBytes != nil {
            let client = FillingClient(self)
            self.startClient("filling") { await client.run() }
        }
        if let pause = self.plan.faultEvery {
            let nemesis = Nemesis(self, every: pause)
            self.startClient("faults") { await nemesis.run() }
        }
        if let pause = self.plan.changeEvery {
            let administrator = Administrator(self, every: pause)
            self.startClient("membership") { await administrator.run() }
        }
    }

    /// Ends all faults and all work, and checks that the cluster is whole and has lost nothing.
    func heal() {
        guard self.truth.violation == nil else { return }
        self.isEnding = true
        self.network.cut = []
        self.network.loss = 0
        self.network.repetition = 0
        self.network.stall = 0
        for machine in self.present {
            machine.pausedUntil = .zero
            machine.turnTime = .zero ... .milliseconds(2)
            machine.disk.isFull = false
            machine.disk.failsNextSync = false
            machine.disk.callsUntilOff = nil
            machine.startCallsUntilOff = nil
            self.start(machine.id)
        }
        self.settleDown()
        guard self.truth.violation == nil, self.damaged.isEmpty else { return }
        self.checkProgress()
        self.checkMembers()
        for value in self.refused {
            self.truth.expect(self.truth.revision(ofValue: value) == nil, "a write was refused and done all the same")
        }
    }

    /// Gives the last requests time to be answered, the last leases time to lapse, and all members time to catch up.
    private func settleDown() {
        let end = self.scheduler.now + .seconds(25)
        repeat {
            self.run(until: self.scheduler.now + .milliseconds(500))
        } while !self.isCalm && self.scheduler.now < end
            && self.truth.violation == nil
        let waiting = self.clientsAtWork.filter { $0.value > 0 }.keys.sorted()
        self.truth.expect(waiting.isEmpty, "clients still wait for answers: \(waiting.joined(separator: ", "))")
    }

    private var isCalm: Bool {
        guard self.clientsAtWork.values.allSatisfy({ $0 == 0 }), let leader = self.leader?.serving,
            !leader.status.isLearner
        else { return false }
        let revision = self.truth.currentRevision
        let applied = self.serving.allSatisfy { $0.now?.status.appliedIndex == leader.status.commitIndex }
        let prefix = KeyRange(key: LeaseLedger.prefix, rangeEnd: Array("/l0".utf8))
        return applied && self.serving.count == self.present.count
            && self.truth.values(in: prefix, at: revision).isEmpty
    }

    private func startClient(_ name: String, _ body: @escaping @Sendable () async -> Void) {
        self.clientsAtWork[name, default: 0] += 1
        self.scheduler.start {
            await body()
            self.clientsAtWork[name, default: 0] -= 1
        }
    }

    private func checkProgress() {
        guard let leader = self.leader?.serving?.member else { return self.truth.violate("nobody leads in the end") }
        let floor = self.truth.floor
        self.scheduler.start {
            do {
                let outcome = try await leader.put(Array("/end".utf8), Array("end".utf8), expectedModRevision: nil)
                guard case .stored(let revision) = outcome, revision > floor else {
                    return self.truth.violate("the last write has revision \(outcome), after \(floor)")
                }
                self.truth.answered(with: revision)
            } catch {
                self.truth.violate("the last write fails: \(error)")
            }
        }
        self.run(until: self.scheduler.now + .seconds(3))
        self.truth.expect(self.truth.revision(ofValue: Array("end".utf8)) != nil, "the last write was not done")
    }

    /// All that take part hold the same, and that is what the history says.
    private func checkMembers() {
        guard let leader = self.leader?.serving?.member else { return self.truth.violate("nobody leads in the end") }
        let revision = self.truth.currentRevision
        let known = self.truth.values(in: Truth.everything, at: revision).map { StoredValue($0) }
        let hasLeases = known.contains { $0.key.starts(with: LeaseLedger.prefix) }
        self.truth.expect(!hasLeases, "leases are left, long after their time")
        var hashes: Set<UInt32> = []
        for member in leader.book.members {
            // One that was added at the very end never came to run.
            guard let machine = self.machines[NodeID(member.id)] else { continue }
            guard let incarnation = machine.serving else {
                self.truth.violate("\(member.id) takes part and does not work")
                continue
            }
            do {
                let view = try incarnation.member.view()
                self.truth.expect(
                    view.currentRevision == revision,
                    "\(member.id) is at \(view.currentRevision), not \(revision)"
                )
                let values = try view.range(RangeQuery(Truth.everything)).values.map { StoredValue($0) }
                self.truth.expect(values == known, "\(member.id) holds something else than the history")
                hashes.insert(try EtcdHash.history(view, upTo: revision))
            } catch {
                self.truth.violate("\(member.id) can not be read: \(error)")
            }
        }
        self.truth.expect(hashes.count == 1, "the members' hashes differ")
    }

    /// Lets go of everything: nobody waits for anything any more.
    func end() {
        self.isEnding = true
        for id in self.ids { self.machines[id]?.isRetired = true }
        for id in self.ids { self.machines[id]?.turnOff(powerCut: false) }
        while self.scheduler.runJobs() || self.scheduler.nextDue != nil {
            if let due = self.scheduler.nextDue { self.scheduler.advance(to: due) }
        }
        self.removeFiles()
    }
}
