/// The queues of one priority level: which of the requests that wait is the next to run.
///
/// Each queue has a virtual clock that advances by the seats times the seconds that its requests take. The queue whose
/// clock is furthest behind is served next, so that queues that have something waiting share seats alike, however much
/// each of them holds. Time is an argument.
struct FairQueues {
    /// How many queues there are, and how long they may be.
    struct Shape: Hashable {
        /// 0: nothing waits.
        var queues = 0
        /// How many of the queues one flow may use.
        var handSize = 1
        /// Requests of one queue.
        var lengthMax = 0
    }

    /// A request that waits.
    struct Waiting: Hashable {
        var id: UInt64
        var seats: Int
        var deadline: Duration
    }

    private struct Queue {
        var waiting: [Waiting] = []
        /// Requests that were taken from it and run.
        var running = 0
        /// Its virtual clock, in seats times seconds.
        var clock = 0.0
    }

    /// What a request is taken to last until it is over.
    private static let secondsExpected = 0.003

    private(set) var shape: Shape
    private(set) var waitingCount = 0
    private var queues: [Queue]
    private var virtualTime = 0.0
    private var running: [UInt64: (queue: Int, seats: Int, since: Duration)] = [:]

    init(_ shape: Shape) {
        self.shape = shape
        self.queues = Array(repeating: Queue(), count: shape.queues)
    }

    /// Puts a request into the shortest queue of its flow's hand; false when even that is full.
    mutating func add(_ request: Waiting, flow hash: UInt64) -> Bool {
        let hand = ShuffleSharding.hand(of: hash, queues: self.shape.queues, size: self.shape.handSize)
        func load(_ index: Int) -> Int { self.queues[index].waiting.count + self.queues[index].running }
        guard let index = hand.min(by: { load($0) < load($1) }),
            self.queues[index].waiting.count < self.shape.lengthMax
        else { return false }
        if load(index) == 0 { self.queues[index].clock = max(self.queues[index].clock, self.virtualTime) }
        self.queues[index].waiting.append(request)
        self.waitingCount += 1
        return true
    }

    /// The request that is served next.
    var next: Waiting? { self.nextQueue.flatMap { self.queues[$0].waiting.first } }

    private var nextQueue: Int? {
        guard self.waitingCount > 0 else { return nil }
        return self.queues.indices.filter { !self.queues[$0].waiting.isEmpty }
            .min { self.queues[$0].clock < self.queues[$1].clock }
    }

    /// Takes the next request out of its queue: it runs now.
    mutating func start(now: Duration) -> Waiting? {
        guard let index = self.nextQueue else { return nil }
        let request = self.queues[index].waiting.removeFirst()
        self.waitingCount -= 1
        self.virtualTime = max(self.virtualTime, self.queues[index].clock)
        self.queues[index].clock += Double(request.seats) * Self.secondsExpected
        self.queues[index].running += 1
        self.running[request.id] = (index, request.seats, now)
        return request
    }

    /// A request that ran is over: its queue's clock learns how long it really took.
    mutating func finish(_ id: UInt64, now: Duration) {
        guard let run = self.running.removeValue(forKey: id), self.queues.indices.contains(run.queue) else { return }
        self.queues[run.queue].running -= 1
        let seconds = (now - run.since).seconds
        self.queues[run.queue].clock += Double(run.seats) * (seconds - Self.secondsExpected)
    }

    /// Forgets a request that waits; false when it does not.
    mutating func remove(_ id: UInt64) -> Bool {
        for index in self.queues.indices {
            guard let place = self.queues[index].waiting.firstIndex(where: { $0.id == id }) else { continue }
            self.queues[index].waiting.remove(at: place)
            self.waitingCount -= 1
            return true
        }
        return false
    }

    /// Forgets and returns the requests that have waited too long.
    mutating func expire(now: Duration) -> [UInt64] {
        guard self.waitingCount > 0 else { return [] }
        var expired: [UInt64] = []
        for index in self.queues.indices {
            self.queues[index].waiting.removeAll { request in
                guard request.deadline <= now else { return false }
                expired.append(request.id)
                return true
            }
        }
        self.waitingCount -= expired.count
        return expired
    }
}

extension Duration {
    /// The length in seconds.
    var seconds: Double {
        let (seconds, attoseconds) = self.components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
