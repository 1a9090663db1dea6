import Raft

@testable import Store

/// Does harm to a simulated cluster, and mends it again.
// SAFETY: used by the simulation's one thread.
final class Nemesis: @unchecked Sendable {
    private let simulation: Simulation
    private let pause: Duration

    init(_ simulation: Simulation, every pause: Duration) {
        self.simulation = simulation
        self.pause = pause
    }

    private var scheduler: SimulatedScheduler { self.simulation.scheduler }

    func run() async {
        while !self.simulation.isEnding {
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(10)...self.pause * 2))
            guard !self.simulation.isEnding else { return }
            let faults = self.simulation.plan.faults
            self.strike(faults[self.scheduler.below(faults.count)])
        }
    }

    func strike(_ fault: Fault) {
        let serving = self.simulation.serving
        guard !serving.isEmpty else { return }
        let machine = serving[self.scheduler.below(serving.count)]
        self.scheduler.note("fault", Int64(Fault.allCases.firstIndex(of: fault) ?? -1), Int64(machine.id.rawValue))
        self.simulation.counts["fault: \(fault)", default: 0] += 1
        switch fault {
        case .kill: self.simulation.turnOff(machine, powerCut: false)
        case .powerCut: machine.disk.callsUntilOff = self.scheduler.below(8)
        case .powerCutAtStart:
            self.simulation.turnOff(machine, powerCut: true)
            machine.startCallsUntilOff = self.scheduler.below(12)
        case .blackout:
            for machine in serving {
                self.simulation.turnOff(machine, powerCut: true, for: .milliseconds(50) ... .milliseconds(800))
            }
        case .partition: self.cut(isOneWay: false)
        case .oneWay: self.cut(isOneWay: true)
        case .pause:
            machine.pausedUntil = self.scheduler.now + self.scheduler.draw(.milliseconds(100) ... .seconds(4))
        case .slowDisk:
            machine.turnTime = .milliseconds(5) ... .milliseconds(200)
            self.scheduler.after(self.scheduler.draw(.milliseconds(300) ... .seconds(3))) {
                machine.turnTime = .zero ... .milliseconds(2)
            }
        case .fullDisk:
            self.simulation.excused.insert(machine.id)
            machine.disk.isFull = true
        case .failedSync:
            self.simulation.excused.insert(machine.id)
            machine.disk.failsNextSync = true
        case .clockJump:
            machine.clock.epoch += Int64(self.scheduler.below(20_000)) - 10_000
        case .transfer: self.transfer(to: machine.id)
        case .bitFlip: self.flipBit(of: machine)
        }
    }

    private func cut(isOneWay: Bool) {
        let ids = self.simulation.present.map(\.id)
        let side = Set(ids.filter { _ in self.scheduler.chance(0.4) })
        for from in ids {
            for to in ids where side.contains(from) != side.contains(to) && (!isOneWay || side.contains(from)) {
                self.simulation.network.cut.insert(SimulatedNetwork.Link(from: from, to: to))
            }
        }
        self.scheduler.after(self.scheduler.draw(.milliseconds(200) ... .seconds(5))) {
            self.simulation.network.cut = []
        }
    }

    private func transfer(to target: NodeID) {
        guard let leader = self.simulation.leader?.serving?.member else { return }
        self.scheduler.start {
            // Refusals and failures are fine: all that counts is what clients see.
            _ = try? await leader.transferLeadership(to: target)
        }
    }

    private func flipBit(of machine: Machine) {
        self.simulation.turnOff(machine, powerCut: false)
        let files = machine.disk.files.keys.sorted().compactMap { machine.disk.files[$0] }
        guard !files.isEmpty else { return }
        let file = files[self.scheduler.below(files.count)]
        // Where something is written; what is not there can not turn.
        guard let end = file.bytes.lastIndex(where: { $0 != 0 }) else { return }
        file.flipBit(at: self.scheduler.below(end + 1), bit: self.scheduler.below(8))
        self.simulation.damaged.insert(machine.id)
    }
}
