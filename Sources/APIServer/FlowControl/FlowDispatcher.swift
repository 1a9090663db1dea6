/// Decides which requests run, which wait and which are refused. Time is an argument, and nothing is done but decided.
///
/// A level may always use its own seats. Beyond them it borrows what others would lend and do not use; a lender that
/// comes back gets its own at once, though a borrower may still sit there for a moment.
struct FlowDispatcher {
    /// Why a request is refused, as metrics name it.
    enum Refusal: String, Hashable, Sendable {
        case queueFull = "queue-full"
        case concurrencyLimit = "concurrency-limit"
        case timeOut = "time-out"
    }

    enum Outcome: Equatable {
        case starts
        case waits
        case refused(Refusal)
    }

    /// A request as the dispatcher sees it.
    struct Arrival {
        var id: UInt64
        var level: String
        var flow: UInt64
        /// How much it weighs.
        var seats: Int
        /// Until when it may wait.
        var deadline: Duration
    }

    /// The state of a level.
    struct Level {
        var configuration: PriorityLevel
        var queues: FairQueues
        /// The seats that are its own.
        var seats = 0
        var usedSeats = 0
        var running = 0
        /// The level is no longer configured and ends with its last request.
        var isLeaving = false

        fileprivate var lendable: Int { max(0, min(self.seats * self.configuration.lendablePercent / 100, self.free)) }
        private var free: Int { self.seats - self.usedSeats }
        fileprivate var borrowed: Int { self.configuration.isExempt ? 0 : max(0, self.usedSeats - self.seats) }
    }

    private(set) var levels: [String: Level] = [:]
    private var placed: [UInt64: (level: String, seats: Int)] = [:]

    /// Takes new levels; what runs and waits goes on. Returns what starts now.
    mutating func configure(_ configurations: [PriorityLevel], totalSeats: Int, now: Duration) -> [UInt64] {
        let shares = configurations.reduce(0) { $0 + $1.shares }
        let names = Set(configurations.map(\.name))
        for name in self.levels.keys where !names.contains(name) { self.levels[name]?.isLeaving = true }
        for configuration in configurations {
            var level =
                self.levels[configuration.name]
                ?? Level(configuration: configuration, queues: FairQueues(configuration.shape))
            // A change of shape waits until the queues are empty: requests in them keep their places.
            if level.queues.shape != configuration.shape, level.queues.waitingCount == 0, level.running == 0 {
                level.queues = FairQueues(configuration.shape)
            }
            level.configuration = configuration
            level.isLeaving = false
            level.seats = configuration.seats(of: totalSeats, shares: shares)
            self.levels[configuration.name] = level
        }
        self.dropEmpty()
        return self.startAll(now: now)
    }

    /// A request has come. Returns also which others start now.
    mutating func arrive(_ request: Arrival, now: Duration) -> (outcome: Outcome, started: [UInt64]) {
        guard let level = self.levels[request.level] else { return (.refused(.concurrencyLimit), []) }
        let seats = level.configuration.isExempt ? request.seats : max(1, min(request.seats, max(level.seats, 1)))
        guard !level.configuration.isExempt else {
            self.run(request.id, seats, in: request.level)
            return (.starts, [])
        }
        guard level.queues.shape.queues > 0 else {
            guard self.fits(seats, in: request.level) else { return (.refused(.concurrencyLimit), []) }
            self.run(request.id, seats, in: request.level)
            return (.starts, [])
        }
        let waiting = FairQueues.Waiting(id: request.id, seats: seats, deadline: request.deadline)
        guard self.levels[request.level]?.queues.add(waiting, flow: request.flow) == true else {
            return (.refused(.queueFull), [])
        }
        // It passes through its queue even when it need not wait, so that its queue's clock counts it.
        let started = self.start(in: request.level, now: now)
        return (started.contains(request.id) ? .starts : .waits, started.filter { $0 != request.id })
    }

    /// A request that ran is over. Returns what starts now.
    mutating func finish(_ id: UInt64, now: Duration) -> [UInt64] {
        guard let place = self.placed.removeValue(forKey: id) else { return [] }
        self.levels[place.level]?.usedSeats -= place.seats
        self.levels[place.level]?.running -= 1
        self.levels[place.level]?.queues.finish(id, now: now)
        self.dropEmpty()
        return self.start(in: place.level, now: now) + self.startAll(now: now)
    }

    /// A request that waits is given up. Returns what starts now.
    mutating func abandon(_ id: UInt64, level: String, now: Duration) -> [UInt64] {
        guard self.levels[level]?.queues.remove(id) == true else { return [] }
        self.dropEmpty()
        return self.startAll(now: now)
    }

    /// Returns the requests that have waited too long; they are forgotten.
    mutating func expire(now: Duration) -> [UInt64] {
        self.levels.keys.sorted().flatMap { self.levels[$0]?.queues.expire(now: now) ?? [] }
    }

    private mutating func startAll(now: Duration) -> [UInt64] {
        self.levels.keys.sorted().flatMap { self.start(in: $0, now: now) }
    }

    private mutating func start(in name: String, now: Duration) -> [UInt64] {
        var started: [UInt64] = []
        while let next = self.levels[name]?.queues.next, self.fits(next.seats, in: name) {
            guard let request = self.levels[name]?.queues.start(now: now) else { break }
            self.run(request.id, request.seats, in: name)
            started.append(request.id)
        }
        return started
    }

    private mutating func run(_ id: UInt64, _ seats: Int, in name: String) {
        self.levels[name]?.usedSeats += seats
        self.levels[name]?.running += 1
        self.placed[id] = (name, seats)
    }

    private func fits(_ seats: Int, in name: String) -> Bool {
        guard let level = self.levels[name] else { return false }
        let extra = level.usedSeats + seats - level.seats
        // One request always runs, however small the level's part.
        if extra <= 0 || level.running == 0 { return true }
        if let percent = level.configuration.borrowingPercent, extra > level.seats * percent / 100 { return false }
        var lent = 0
        var borrowed = 0
        for (other, state) in self.levels where other != name {
            lent += state.lendable
            borrowed += state.borrowed
        }
        return borrowed + extra <= lent
    }

    private mutating func dropEmpty() {
        for (name, level) in self.levels where level.isLeaving && level.running == 0 && level.queues.waitingCount == 0 {
            self.levels[name] = nil
        }
    }
}
