/// What a `FlowController` holds under its lock: the dispatcher, and the requests that wait for it.
struct FlowState {
    /// A request that is told, once the lock is released, what became of it.
    struct Wake {
        var continuation: CheckedContinuation<Void, any Error>
        var result: Result<Void, any Error>
    }

    private enum Waiter {
        /// It was told to wait and has not lain down yet.
        case coming
        case suspended(CheckedContinuation<Void, any Error>)
        case decided(Result<Void, any Error>)
    }

    private struct Place {
        var waiter = Waiter.coming
        var flow: FlowMatcher.Flow
        var since: Duration
    }

    /// What a request is told at once.
    enum Answer {
        case unmatched
        case starts(FlowTicket)
        case waits(FlowTicket)
        case refused(FlowTicket)
    }

    private(set) var dispatcher = FlowDispatcher()
    private(set) var statistics = FlowStatistics()
    private(set) var generations: (UInt64, UInt64) = (0, 0)
    private var matcher = FlowMatcher([])
    private var nextID: UInt64 = 0
    private var waiting: [UInt64: Place] = [:]

    /// Takes the objects as they are now.
    mutating func configure(
        _ matcher: FlowMatcher,
        _ levels: [PriorityLevel],
        generations: (UInt64, UInt64),
        totalSeats: Int,
        now: Duration
    ) -> [Wake] {
        self.generations = generations
        self.matcher = matcher
        return self.decide(self.dispatcher.configure(levels, totalSeats: totalSeats, now: now), .success(()), now: now)
    }

    mutating func enter(_ request: APIRequest, seats: Int, deadline: Duration, now: Duration) -> (Answer, [Wake]) {
        guard let flow = self.matcher.flow(of: request), let level = self.dispatcher.levels[flow.level] else {
            return (.unmatched, [])
        }
        self.nextID += 1
        let ticket = FlowTicket(id: self.nextID, schemaUID: flow.schemaUID, levelUID: level.configuration.uid)
        let arrival = FlowDispatcher.Arrival(
            id: ticket.id,
            level: flow.level,
            flow: ShuffleSharding.hash(schema: flow.schema, distinguisher: flow.distinguisher),
            seats: seats,
            deadline: deadline
        )
        let (outcome, started) = self.dispatcher.arrive(arrival, now: now)
        let wakes = self.decide(started, .success(()), now: now)
        switch outcome {
        case .starts:
            self.statistics.start(flow, waited: .zero)
            return (.starts(ticket), wakes)
        case .waits:
            self.waiting[ticket.id] = Place(flow: flow, since: now)
            return (.waits(ticket), wakes)
        case .refused(let reason):
            self.statistics.refuse(flow, reason.rawValue)
            return (.refused(ticket), wakes)
        }
    }

    mutating func leave(_ id: UInt64, now: Duration) -> [Wake] {
        self.decide(self.dispatcher.finish(id, now: now), .success(()), now: now)
    }

    /// Lays a request down that was told to wait; returns what became of it if that is known already.
    mutating func suspend(
        _ id: UInt64,
        _ continuation: CheckedContinuation<Void, any Error>
    ) -> Result<Void, any Error>? {
        if case .decided(let result) = self.waiting[id]?.waiter {
            self.waiting[id] = nil
            return result
        }
        self.waiting[id]?.waiter = .suspended(continuation)
        return nil
    }

    /// A request that waits is given up; one that was told to start meanwhile is left alone.
    mutating func abandon(_ id: UInt64, now: Duration) -> [Wake] {
        guard let place = self.waiting[id] else { return [] }
        if case .decided = place.waiter { return [] }
        self.statistics.refuse(place.flow, "cancelled")
        let started = self.dispatcher.abandon(id, level: place.flow.level, now: now)
        return self.decide([id], .failure(CancellationError()), now: now)
            + self.decide(started, .success(()), now: now)
    }

    /// Refuses what has waited too long.
    mutating func expire(now: Duration) -> [Wake] {
        let expired = self.dispatcher.expire(now: now)
        for id in expired {
            guard let place = self.waiting[id] else { continue }
            self.statistics.refuse(place.flow, FlowDispatcher.Refusal.timeOut.rawValue)
        }
        return self.decide(expired, .failure(FlowRefused()), now: now)
    }

    private mutating func decide(_ ids: [UInt64], _ result: Result<Void, any Error>, now: Duration) -> [Wake] {
        var wakes: [Wake] = []
        for id in ids {
            guard let place = self.waiting[id] else { continue }
            if case .success = result { self.statistics.start(place.flow, waited: now - place.since) }
            if case .suspended(let continuation) = place.waiter {
                self.waiting[id] = nil
                wakes.append(Wake(continuation: continuation, result: result))
            } else {
                self.waiting[id]?.waiter = .decided(result)
            }
        }
        return wakes
    }
}
