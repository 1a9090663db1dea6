internal import MVCC
internal import Synchronization

/// Raises the alarm that this member's state is full, so that all members refuse what would make it larger.
///
/// Raised where the quota is met: by a write that is refused for it, and by one that is applied and fills the state.
final class SpaceAlarm: Sendable {
    private let alarm: Alarm
    private let numbers: ProposalNumbers
    private let status: MemberStatus
    private let log: Mailbox<LogThread.Item>
    private let isUnderWay = Mutex(false)

    init(member: UInt64, numbers: ProposalNumbers, status: MemberStatus, log: Mailbox<LogThread.Item>) {
        self.alarm = Alarm(.noSpace, of: member)
        self.numbers = numbers
        self.status = status
        self.log = log
    }

    /// Proposes the alarm unless it is raised, or about to be. Called by any thread; does not wait.
    func raise() {
        guard !self.status.alarms.contains(self.alarm) else { return }
        let isFirst = self.isUnderWay.withLock { isUnderWay in
            defer { isUnderWay = true }
            return !isUnderWay
        }
        guard isFirst else { return }
        let command = Command.alarm(.activate(self.alarm))
        // It may have to wait for a leader: what it says must still be true then, or it undoes what an operator did.
        let proposal = Proposal(
            id: self.numbers.draw(),
            command: command,
            isWanted: { [status] in status.isFull }
        ) { [weak self] _ in
            self?.isUnderWay.withLock { $0 = false }
        }
        if !self.log.put(.propose(proposal)) { self.isUnderWay.withLock { $0 = false } }
    }
}
