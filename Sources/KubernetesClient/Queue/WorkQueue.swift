package import Core

/// Which keys are to be worked on, and when. A pure machine: the runner asks it for keys and tells it how they went.
///
/// A key is in the queue at most once however often it is added, and is never worked on twice at a time: added while it
/// is being worked on, it comes again after that. Failures come again after 5 ms, 10 ms, … up to 1000 s.
package struct WorkQueue<Key: Hashable & Sendable & Comparable>: Sendable {
    /// The wait after the first failure.
    package static var baseDelay: Duration { .milliseconds(5) }
    /// The longest wait.
    package static var maxDelay: Duration { .seconds(1000) }

    /// What the queue can give now.
    package enum Next: Hashable, Sendable {
        /// Work on this key, then call `finish`.
        case key(Key)
        /// Nothing before this moment.
        case wait(until: Instant)
        /// Nothing until something is added.
        case idle
    }

    /// The keys to hand out, in the order they were added; every one is dirty and not in work.
    private var ready: [Key] = []
    private var readyHead = 0
    /// The keys that need work, in `ready` or waiting for the end of the work under way.
    private var dirty: Set<Key> = []
    /// The keys being worked on.
    private var processing: Set<Key> = []
    private var delayed = DelayHeap<Key>()
    private var failures: [Key: Int] = [:]

    /// An empty queue.
    package init() {}

    /// Keys that wait for a worker.
    package var depth: Int { self.ready.count - self.readyHead }

    /// Nothing waits, is delayed or is being worked on.
    package var isEmpty: Bool { self.dirty.isEmpty && self.processing.isEmpty && self.delayed.isEmpty }

    /// Asks for work on a key as soon as possible.
    package mutating func add(_ key: Key) {
        guard self.dirty.insert(key).inserted, !self.processing.contains(key) else { return }
        self.ready.append(key)
    }

    /// Asks for work on a key at a moment; of several moments the earliest counts.
    package mutating func add(_ key: Key, at moment: Instant) {
        self.delayed.insert(key, at: moment)
    }

    /// Asks for work on a key after a failure: the more failures in a row, the later.
    package mutating func addRateLimited(_ key: Key, now: Instant) {
        let count = self.failures[key, default: 0]
        self.failures[key] = count + 1
        self.delayed.insert(key, at: now + Self.delay(afterFailures: count))
    }

    /// The failures of a key in a row so far.
    package func failureCount(_ key: Key) -> Int { self.failures[key, default: 0] }

    /// The key went well: its next failure is its first.
    package mutating func forget(_ key: Key) {
        self.failures[key] = nil
    }

    /// The next key to work on.
    package mutating func next(now: Instant) -> Next {
        while let key = self.delayed.popDue(now: now) { self.add(key) }
        if self.readyHead < self.ready.count {
            let key = self.ready[self.readyHead]
            self.readyHead += 1
            if self.readyHead > 64, self.readyHead * 2 > self.ready.count {
                self.ready.removeFirst(self.readyHead)
                self.readyHead = 0
            }
            self.dirty.remove(key)
            self.processing.insert(key)
            return .key(key)
        }
        return self.delayed.earliest.map { .wait(until: $0) } ?? .idle
    }

    /// The work on a key that `next` gave is over.
    package mutating func finish(_ key: Key) {
        self.processing.remove(key)
        if self.dirty.contains(key) { self.ready.append(key) }
    }

    private static func delay(afterFailures count: Int) -> Duration {
        count < 18 ? min(Self.baseDelay * (1 << count), Self.maxDelay) : Self.maxDelay
    }
}
