import Raft

@testable import Store

/// A member from a start of its machine to the end of it.
// SAFETY: used by the simulation's one thread.
final class Incarnation: @unchecked Sendable {
    /// A thread of the member, whose turns the simulation takes.
    struct Turns {
        /// Whether the thread has not ended.
        var isRunning = true
        /// Until then it works on its last turn, or does not get the processor.
        var busyUntil = Duration.zero
        /// When it wants to work though nothing comes in.
        var wakeAt: Duration?
    }

    let opened: OpenedMember
    let member: StoreMember
    let threads: SimulatedThreads
    var log = Turns()
    var apply = Turns()
    /// How often the log's thread applied what was committed.
    var appliedInPlace = 0
    /// Up to here its watchers were told, and the truth with them.
    var observedRevision: Int64
    /// Off once the machine is.
    private(set) var isOn = true

    init(_ opened: OpenedMember, _ member: StoreMember, _ threads: SimulatedThreads) {
        self.opened = opened
        self.member = member
        self.threads = threads
        self.observedRevision = opened.hub.currentRevision
    }

    /// Whether it is there to be talked to.
    var isServing: Bool { self.isOn && self.log.isRunning && self.apply.isRunning }

    var status: MemberStatus.Values { self.member.status.now }

    /// The machine is off: whoever waits for it gets no answer.
    func turnOff() {
        self.isOn = false
        self.threads.isOn = false
        self.threads.apply = {}
        let error = StoreError(.connection, "the machine is off")
        self.opened.applyInbox.close()
        // In order, so that runs repeat; what is let go of unanswered comes in any.
        self.opened.logThread.finish(error)
        _ = self.opened.applyInbox.takeAll(timeout: .zero)
        self.opened.hub.end(error)
    }
}
