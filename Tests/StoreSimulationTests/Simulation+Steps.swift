import MVCC
import Raft

@testable import Store

/// A test's own steps, where it wants one certain course of events.
extension Simulation {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    // SAFETY: used by the simulation's one thread.
    private final class Box<Value>: @unchecked Sendable {
        var result: Result<Value, any Error>?
    }

    /// A quiet cluster: nobody works, nothing fails.
    static func quiet(_ members: Int = 3, seed: UInt64 = 1, _ change: (inout SimulationPlan) -> Void = { _ in }) throws
        -> Simulation
    {
        var plan = SimulationPlan()
        plan.members = members
        plan.loss = 0
        plan.repetition = 0
        plan.stall = 0
        change(&plan)
        return try Simulation(seed: seed, plan: plan)
    }

    /// Lets time pass.
    func pass(_ duration: Duration) { self.run(until: self.scheduler.now + duration) }

    /// Lets time pass until something holds, for a while at most.
    func pass(until holds: () -> Bool) throws {
        let end = self.scheduler.now + .seconds(30)
        while !holds() {
            guard self.scheduler.now < end, self.truth.violation == nil else {
                throw Failure(description: self.truth.violation ?? "it did not come to be")
            }
            self.pass(.milliseconds(5))
        }
    }

    /// Does something as a client, and lets time pass until it is done.
    func perform<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value {
        let box = Box<Value>()
        self.scheduler.start {
            do {
                let value = try await body()
                box.result = .success(value)
            } catch {
                box.result = .failure(error)
            }
        }
        try self.pass { box.result != nil }
        guard let result = box.result else { throw Failure(description: "no result") }
        return try result.get()
    }

    /// The member that leads, once one does.
    func awaitLeader(besides other: Machine? = nil) throws -> Machine {
        var found: Machine?
        try self.pass {
            found = self.leader
            return found.map { $0 !== other } ?? false
        }
        guard let found else { throw Failure(description: "nobody leads") }
        return found
    }

    /// Cuts a machine off from all others.
    func isolate(_ machine: Machine) {
        for id in self.ids where id != machine.id {
            self.network.cut.insert(SimulatedNetwork.Link(from: id, to: machine.id))
            self.network.cut.insert(SimulatedNetwork.Link(from: machine.id, to: id))
        }
    }

    /// Writes a key on a member.
    @discardableResult
    func put(_ key: String, _ value: String, lease: Int64 = 0, on machine: Machine) throws -> Int64 {
        let (key, value) = (Array(key.utf8), Array(value.utf8))
        guard let member = machine.serving?.member else { throw Failure(description: "not serving") }
        let outcome = try self.perform { try await member.put(key, value, expectedModRevision: nil, lease: lease) }
        guard case .stored(let revision) = outcome else { throw Failure(description: "\(outcome)") }
        self.truth.answered(with: revision)
        return revision
    }
}
