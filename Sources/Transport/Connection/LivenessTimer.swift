internal import NIOCore

/// Runs a `LivenessMachine` on the clock of an event loop. Confined to that loop.
final class LivenessTimer {
    private let eventLoop: any EventLoop
    /// Told what the machine decided, even that there is nothing to do.
    private let act: (LivenessMachine.Action) -> Void
    private var machine: LivenessMachine
    private var timer: Scheduled<Void>?
    private var firesAt = NIODeadline.distantFuture

    init(
        limits: LivenessMachine.Limits,
        eventLoop: any EventLoop,
        act: @escaping (LivenessMachine.Action) -> Void
    ) {
        self.eventLoop = eventLoop
        self.machine = LivenessMachine(limits: limits, now: eventLoop.now)
        self.act = act
        self.schedule()
    }

    func heard() {
        self.machine.heard(now: self.eventLoop.now)
    }

    func headBegan() {
        self.machine.headBegan(now: self.eventLoop.now)
        self.schedule()
    }

    func headArrived() {
        self.machine.headArrived()
    }

    func exchangesChanged(count: Int) {
        self.machine.exchangesChanged(count: count, now: self.eventLoop.now)
        self.schedule()
    }

    /// Must be called when the connection is gone.
    func stop() {
        self.timer?.cancel()
        self.timer = nil
        self.firesAt = .now()
    }

    /// A deadline that moved away is noticed when the timer fires, so that activity costs no rescheduling.
    private func schedule() {
        let deadline = self.machine.deadline
        guard deadline < self.firesAt else { return }
        self.timer?.cancel()
        self.firesAt = deadline
        self.timer = self.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.fire() }
    }

    private func fire() {
        self.timer = nil
        self.firesAt = .distantFuture
        let action = self.machine.timerFired(now: self.eventLoop.now)
        // A connection that is being closed may take its time, and its deadline has passed for good.
        if case .close = action { self.stop() } else { self.schedule() }
        self.act(action)
    }
}
