internal import KubernetesAPI
internal import Synchronization

/// Priority and fairness: lets requests run, wait or go, by the flow schemas and priority levels of the cluster.
/// State: `Mutex`; who waits is told after its release.
final class FlowController: Sendable {
    private static let sweepInterval = Duration.milliseconds(250)

    private let schemas: ObjectMirror<FlowControlV1.FlowSchema>
    private let levels: ObjectMirror<FlowControlV1.PriorityLevelConfiguration>
    private let totalSeats: Int
    /// How long a request may wait before it is refused.
    private let waitMax: Duration
    private let clock = ContinuousClock()
    private let start = ContinuousClock.now
    private let state = Mutex(FlowState())

    /// Nil when the kinds of flow control are not served.
    init?(_ stored: StoredObjects, _ hubs: WatchHubs, totalSeats: Int, waitMax: Duration) {
        guard let schemas = stored.of(FlowControlV1.FlowSchema.self),
            let levels = stored.of(FlowControlV1.PriorityLevelConfiguration.self)
        else { return nil }
        self.schemas = ObjectMirror(schemas, hubs)
        self.levels = ObjectMirror(levels, hubs)
        self.totalSeats = totalSeats
        self.waitMax = waitMax
    }

    private var now: Duration { self.clock.now - self.start }

    /// Keeps up with the objects, and refuses what has waited too long, until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.schemas.run() }
            group.addTask { await self.levels.run() }
            group.addTask {
                while (try? await self.clock.sleep(for: Self.sweepInterval)) != nil { self.sweep() }
            }
        }
    }

    /// Returns once the objects that were there when `run()` began are known.
    func waitUntilFilled() async throws {
        try await self.schemas.waitUntilFilled()
        try await self.levels.waitUntilFilled()
    }

    /// Returns when the request may run; nil where no flow schema matches it. Throws `FlowRefused` when there is too
    /// much to do, and `CancellationError` when nobody waits for the answer any more.
    func enter(_ request: APIRequest, seats: Int) async throws -> FlowTicket? {
        let now = self.now
        let (answer, wakes) = self.state.withLock { state in
            let wakes = self.refresh(&state, now: now)
            let (answer, more) = state.enter(request, seats: seats, deadline: now + self.waitMax, now: now)
            return (answer, wakes + more)
        }
        Self.tell(wakes)
        switch answer {
        case .unmatched: return nil
        case .starts(let ticket): return ticket
        case .refused(let ticket): throw FlowRefused(ticket: ticket)
        case .waits(let ticket):
            try await self.wait(ticket)
            return ticket
        }
    }

    /// The request is over.
    func leave(_ ticket: FlowTicket) {
        let now = self.now
        Self.tell(self.state.withLock { $0.leave(ticket.id, now: now) })
    }

    /// The numbers that `/metrics` shows.
    func snapshot() -> (statistics: FlowStatistics, levels: [String: FlowDispatcher.Level]) {
        self.state.withLock { ($0.statistics, $0.dispatcher.levels) }
    }

    private func wait(_ ticket: FlowTicket) async throws {
        do {
            try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    let result = self.state.withLock { $0.suspend(ticket.id, continuation) }
                    if let result { continuation.resume(with: result) }
                }
            } onCancel: {
                let now = self.now
                Self.tell(self.state.withLock { $0.abandon(ticket.id, now: now) })
            }
        } catch is FlowRefused {
            throw FlowRefused(ticket: ticket)
        }
    }

    private func sweep() {
        let now = self.now
        Self.tell(self.state.withLock { self.refresh(&$0, now: now) + $0.expire(now: now) })
    }

    /// Takes the objects as they are now, if they have changed.
    private func refresh(_ state: inout FlowState, now: Duration) -> [FlowState.Wake] {
        let generations = (self.schemas.generation, self.levels.generation)
        guard generations != state.generations else { return [] }
        return state.configure(
            FlowMatcher(self.schemas.all),
            self.levels.all.map { PriorityLevel($0) },
            generations: generations,
            totalSeats: self.totalSeats,
            now: now
        )
    }

    private static func tell(_ wakes: [FlowState.Wake]) {
        for wake in wakes { wake.continuation.resume(with: wake.result) }
    }
}
