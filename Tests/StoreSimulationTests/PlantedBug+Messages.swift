import MVCC

@testable import Raft
@testable import Store

// Bugs that are planted in what members say to each other.
extension PlantedBug {
    /// Leaders change more often than leases lapse.
    static func longLeases(_ plan: SimulationPlan) -> SimulationPlan {
        var plan = plan
        plan.members = 3
        plan.loss = 0
        plan.stall = 0
        plan.duration = .seconds(40)
        plan.leaseClients = 3
        plan.leaseSeconds = 8...8
        plan.leaseCheckpointEvery = .milliseconds(500)
        plan.leaseOvertimeMax = .seconds(14)
        plan.clockDrift = 0
        plan.quotaBytes = nil
        plan.faultEvery = .seconds(3)
        plan.faults = [.transfer]
        return plan
    }

    /// In the place of a checkpoint stands one of no leases.
    static func withoutCheckpoints(_ message: RaftMessage) -> RaftMessage {
        guard case .append(let previous, let previousTerm, let entries, let commitIndex) = message.body else {
            return message
        }
        var altered = message
        altered.body = .append(
            previousIndex: previous,
            previousTerm: previousTerm,
            entries: entries.map(Self.withoutCheckpoints),
            commitIndex: commitIndex
        )
        return altered
    }

    private static func withoutCheckpoints(_ entry: LogEntry) -> LogEntry {
        guard entry.kind == .command, case .checkpointLeases(_)? = try? Proposal.command(in: entry.data) else {
            return entry
        }
        var altered = entry
        let id = Proposal.id(in: entry.data)
        altered.data = Proposal(id: id, command: .checkpointLeases([])) { _ in }.data
        return altered
    }
}
