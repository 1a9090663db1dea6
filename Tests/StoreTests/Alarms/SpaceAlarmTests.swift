import MVCC
import Raft
import Testing

@testable import Store

@Suite struct SpaceAlarmTests {
    /// A member's alarm may have to wait until there is a leader. If an operator has made room by then, it would make
    /// the store refuse writes with no reason left.
    @Test func isNotRaisedOnceThereIsRoom() throws {
        let status = MemberStatus()
        let log = Mailbox<LogThread.Item>()
        let alarm = SpaceAlarm(member: 7, numbers: ProposalNumbers(startingAt: 1), status: status, log: log)
        status.update(appliedIndex: LogIndex(3), appliedTerm: Term(1), isFull: true)
        alarm.raise()
        alarm.raise()
        var proposals = Self.proposals(in: log)
        #expect(proposals.map(\.command) == [.alarm(.activate(Alarm(.noSpace, of: 7)))])
        #expect(try #require(proposals.first).isWanted())

        status.update(appliedIndex: LogIndex(4), appliedTerm: Term(1), isFull: false)
        #expect(try #require(proposals.first).isWanted() == false)
        proposals = []

        // Let go of, it stands in nobody's way.
        status.update(appliedIndex: LogIndex(5), appliedTerm: Term(1), isFull: true)
        alarm.raise()
        #expect(Self.proposals(in: log).count == 1)
    }

    private static func proposals(in log: Mailbox<LogThread.Item>) -> [Proposal] {
        (log.takeAll(timeout: .zero) ?? []).compactMap { item in
            guard case .propose(let proposal) = item else { return nil }
            return proposal
        }
    }
}
