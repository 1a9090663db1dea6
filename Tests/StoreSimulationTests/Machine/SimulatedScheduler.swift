import Core
import HeapModule
import TestSupport

/// Virtual time and everything that happens in it, on one thread and in an order that one seed decides.
///
/// It also runs the tasks of the clients: they are given it as their executor, so that no other thread takes part.
// SAFETY: a simulation is made, run and let go of by one thread.
final class SimulatedScheduler: TaskExecutor, @unchecked Sendable {
    private struct Event: Comparable {
        var due: Duration
        var number: Int
        var body: () -> Void

        static func < (left: Event, right: Event) -> Bool { (left.due, left.number) < (right.due, right.number) }
        static func == (left: Event, right: Event) -> Bool { left.number == right.number }
    }

    private(set) var now = Duration.zero
    var random: SeededGenerator
    var trace: Trace
    private var events = Heap<Event>()
    private var eventCount = 0
    private var jobs: [UnownedJob] = []

    init(seed: UInt64, keepsTrace: Bool) {
        self.random = SeededGenerator(seed: seed)
        self.trace = Trace(keepsLines: keepsTrace)
    }

    func enqueue(_ job: consuming ExecutorJob) { self.jobs.append(UnownedJob(job)) }

    /// Runs the tasks that can go on. Returns whether there were any.
    func runJobs() -> Bool {
        guard !self.jobs.isEmpty else { return false }
        while !self.jobs.isEmpty {
            let job = self.jobs.remove(at: self.random.below(self.jobs.count))
            job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
        return true
    }

    /// Starts a task of the simulation.
    func start(_ body: @escaping @Sendable () async -> Void) {
        Task(executorPreference: self) { await body() }
    }

    /// Does something later.
    func after(_ delay: Duration, _ body: @escaping () -> Void) {
        self.eventCount += 1
        self.events.insert(Event(due: self.now + max(.zero, delay), number: self.eventCount, body: body))
    }

    func sleep(_ duration: Duration) async {
        await withCheckedContinuation { continuation in self.after(duration) { continuation.resume() } }
    }

    /// When something is due next.
    var nextDue: Duration? { self.events.min?.due }

    /// Lets time pass, and what is due then happen.
    func advance(to time: Duration) {
        self.now = max(self.now, time)
        while let next = self.events.min, next.due <= self.now {
            self.events.removeMin()
            next.body()
        }
    }

    /// A duration between two, in microseconds.
    func draw(_ range: ClosedRange<Duration>) -> Duration {
        let (low, high) = (range.lowerBound.microseconds, range.upperBound.microseconds)
        return .microseconds(low + Int64(self.random.below(Int(high - low + 1))))
    }

    /// A number below `limit`, which is positive.
    func below(_ limit: Int) -> Int { self.random.below(limit) }

    /// True as often as `probability` says.
    func chance(_ probability: Double) -> Bool { self.random.chance(probability) }

    func note(_ what: StaticString, _ numbers: Int64...) { self.trace.add(self.now, what, numbers) }
}

extension Duration {
    var microseconds: Int64 { self.components.seconds * 1_000_000 + self.components.attoseconds / 1_000_000_000_000 }
}
