import Storage

@testable import Raft
@testable import Store

/// A bug that a store could have, brought about from outside; the checks must find each.
enum PlantedBug: String, CaseIterable {
    /// Syncs do nothing.
    case syncsDoNothing
    /// Answers and messages go out before what they vouch for is durable.
    case answersBeforeSync
    /// A vote is given before it is durable.
    case votesBeforeSync
    /// Votes are given to everybody.
    case votesForAll
    /// Entries count as held by members that have not got them.
    case countsWhatWasOnlySent
    /// Reads are answered from any member's state.
    case readsWithoutAsking
    /// A watch is off by one: resumed, it begins one revision too late.
    case resumesTooLate
    /// Leases' clocks run ahead.
    case leasesEndEarly
    /// How far the state has come is not stored together with it, as in etcd #13766.
    case appliesTwice
    /// A command is passed on twice.
    case proposesTwice
    /// A leader counts an entry of an earlier term as committed once a majority holds it (Raft §5.4.2, figure 8).
    case commitsOfOldTerms
    /// Followers do not keep what they are told of the time that is left to leases, and give them all of it anew.
    case losesLeaseCheckpoint
    /// After a power cut the state is taken as it is, without going back to its checkpoint.
    case trustsTheStateFile

    /// What the checks say of a run with the bug; nil if they find nothing.
    func violation(seed: UInt64) throws -> String? {
        // Chance hardly ever leads there.
        if self == .commitsOfOldTerms { return try OldTermScenario.violation(seed: seed, isBug: true) }
        return try Simulation.run(seed: seed, plan: self.plan(seed: seed)).violation
    }

    /// A cluster with the bug, under the faults that bring it out.
    func plan(seed: UInt64) -> SimulationPlan {
        var plan = SimulationPlan(seed: seed)
        plan.changeEvery = nil
        plan.faultEvery = .milliseconds(700)
        plan.plant = self.plant
        switch self {
        case .syncsDoNothing, .answersBeforeSync: plan.faults = [.blackout, .powerCut]
        case .votesBeforeSync:
            plan.members = 3
            plan.faults = [.blackout, .partition, .powerCut, .transfer]
            plan.faultEvery = .milliseconds(400)
            plan.duration = .seconds(30)
        case .trustsTheStateFile: plan.faults = [.blackout, .powerCut, .kill]
        case .losesLeaseCheckpoint: plan = Self.longLeases(plan)
        case .appliesTwice: plan.faults = [.kill]
        case .votesForAll, .countsWhatWasOnlySent, .readsWithoutAsking: plan.faults = [.partition, .pause, .kill]
        case .resumesTooLate, .leasesEndEarly, .proposesTwice, .commitsOfOldTerms: plan.faults = [.kill, .transfer]
        }
        return plan
    }

    private func plant(in simulation: Simulation) {
        for machine in simulation.present { self.plant(in: machine) }
        switch self {
        case .votesForAll:
            simulation.network.alter = { message in
                guard case .voteResponse(false, let isTrial) = message.body else { return [message] }
                var altered = message
                altered.body = .voteResponse(granted: true, isTrial: isTrial)
                return [altered]
            }
        case .countsWhatWasOnlySent:
            simulation.network.alter = { message in
                guard case .append(let previous, _, let entries, _) = message.body, !entries.isEmpty else {
                    return [message]
                }
                let body = RaftMessage.Body.appendAccepted(matchIndex: previous.advanced(by: entries.count))
                return [message, RaftMessage(from: message.to, to: message.from, term: message.term, body: body)]
            }
        case .losesLeaseCheckpoint: simulation.network.alter = { [Self.withoutCheckpoints($0)] }
        case .proposesTwice:
            simulation.network.alter = { message in
                guard case .proposal = message.body else { return [message] }
                return [message, message]
            }
        case .readsWithoutAsking: simulation.readsAnyMember = true
        case .resumesTooLate: simulation.watchSlip = 1
        case .leasesEndEarly:
            simulation.scheduler.after(.seconds(4)) {
                for machine in simulation.present { machine.clock.lead = .milliseconds(1500) }
            }
        case .syncsDoNothing, .answersBeforeSync, .votesBeforeSync, .appliesTwice, .trustsTheStateFile,
            .commitsOfOldTerms:
            break
        }
    }

    private func plant(in machine: Machine) {
        switch self {
        case .syncsDoNothing: machine.disk.honesty = { $0 > 0 ? .lie : .honest }
        case .answersBeforeSync: machine.disk.honesty = { $0 > 0 ? .late : .honest }
        // A group without entries is a term and a vote.
        case .votesBeforeSync: machine.disk.honesty = { (1...48).contains($0) ? .lie : .honest }
        case .trustsTheStateFile: machine.alwaysTrustsMemory = true
        case .appliesTwice: machine.willStart = Self.stepBack
        case .votesForAll, .countsWhatWasOnlySent, .readsWithoutAsking, .resumesTooLate, .leasesEndEarly,
            .proposesTwice, .commitsOfOldTerms, .losesLeaseCheckpoint:
            break
        }
    }

    /// Makes a state believe that it lacks the last entry it has.
    private static func stepBack(in directory: String) {
        do {
            let state = try StateFile(disk: PosixDisk(path: "\(directory)/state"))
            let change = try state.change()
            let applied = change.numbers.applied
            // The log begins behind a snapshot: what is before it would be missed at once.
            guard applied.index > .zero, try change.snapshotEnd()?.index != applied.index else { return }
            change.setApplied(index: applied.index.previous, term: applied.term)
            try change.commit()
        } catch {
            fatalError("step back: \(error)")
        }
    }
}
