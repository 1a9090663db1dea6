import MVCC
import Raft
import Wire

@testable import Store

/// Adds members, first as learners, promotes them, and removes others, as an operator would.
// SAFETY: used by the simulation's one thread.
final class Administrator: @unchecked Sendable {
    private let simulation: Simulation
    private let pause: Duration
    private var next: UInt64

    init(_ simulation: Simulation, every pause: Duration) {
        self.simulation = simulation
        self.pause = pause
        self.next = UInt64(simulation.plan.members) + 1
    }

    private var scheduler: SimulatedScheduler { self.simulation.scheduler }

    func run() async {
        while !self.simulation.isEnding {
            await self.scheduler.sleep(self.scheduler.draw(.milliseconds(100)...self.pause * 2))
            guard !self.simulation.isEnding, let leader = self.simulation.leader?.serving?.member else { continue }
            do {
                try await self.change(leader)
                self.simulation.counts["membership changes", default: 0] += 1
            } catch let error as StoreError {
                self.simulation.counts["membership errors: \(error.code.rawValue)", default: 0] += 1
            } catch {
                self.simulation.truth.violate("an error of another kind: \(error)")
            }
        }
    }

    private func change(_ leader: StoreMember) async throws {
        let members = leader.book.members
        if let unknown = members.first(where: { self.simulation.machines[NodeID($0.id)] == nil }) {
            // It was added, though nobody was told so.
            self.join(NodeID(unknown.id), members)
        } else if let learner = members.first(where: \.isLearner) {
            _ = try await leader.change(.promote(NodeID(learner.id)))
        } else if members.count > self.simulation.plan.members {
            let leaving = NodeID(members[self.scheduler.below(members.count)].id)
            _ = try await leader.change(.remove(leaving))
            self.scheduler.note("remove", Int64(leaving.rawValue))
        } else {
            try await self.add(leader)
        }
    }

    private func add(_ leader: StoreMember) async throws {
        let id = NodeID(self.next)
        self.next += 1
        let added = Simulation.record(id, isLearner: true)
        self.scheduler.note("add", Int64(id.rawValue))
        self.join(id, try await leader.change(.add(added)))
    }

    func join(_ id: NodeID, _ members: [Etcd.Member]) {
        self.simulation.addMachine(id, Membership(voters: []), members)
        self.simulation.start(id)
        self.scheduler.start {
            // It says its name until the cluster has heard it, over as many starts as it takes.
            while !self.simulation.isEnding {
                await self.scheduler.sleep(.milliseconds(100))
                guard let machine = self.simulation.machines[id], !machine.isRetired else { return }
                guard let member = machine.serving?.member else { continue }
                if member.book.member(id)?.name == "m\(id.rawValue)" { return }
                guard var own = member.book.member(id) else { continue }
                own.name = "m\(id.rawValue)"
                _ = try? await member.propose(.setMember(id: id.rawValue, record: own.protobuf()))
            }
        }
    }
}
