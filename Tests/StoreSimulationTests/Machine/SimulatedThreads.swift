@testable import Store

/// Threads of a machine that come to work some time later, in turns.
// SAFETY: used by the simulation's one thread.
final class SimulatedThreads: StoreThreads, @unchecked Sendable {
    private let scheduler: SimulatedScheduler
    private let delay: ClosedRange<Duration>
    /// Off once the machine is: what has not run by then never does.
    var isOn = true
    /// Lets the apply thread take its turn.
    var apply: () -> Void = {}
    /// Told the name of what has run.
    var finished: (String) -> Void = { _ in }

    init(_ scheduler: SimulatedScheduler, delay: ClosedRange<Duration>) {
        self.scheduler = scheduler
        self.delay = delay
    }

    func start(_ name: String, _ body: @escaping @Sendable () -> Void) throws(StoreError) {
        self.scheduler.after(self.scheduler.draw(self.delay)) {
            guard self.isOn else { return }
            body()
            self.finished(name)
        }
    }

    func letApply() { self.apply() }
}
