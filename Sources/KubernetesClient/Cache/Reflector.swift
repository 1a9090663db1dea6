package import Core
package import Wire

/// Keeps a copy of a collection up to date: lists it, then watches it from there. A pure machine: `next` says what to
/// do, the other methods tell it what came of that.
///
/// Transitions: listing → watching → (the watch ends) watching again → (410: history is gone) listing. Every failure is
/// followed by a pause, the longer the more of them come in a row.
package struct Reflector: Sendable {
    /// What is to be done now.
    package enum Step: Hashable, Sendable {
        /// List the collection, then call `listed` or `failed`.
        case list
        /// Watch the collection from this version on; call `received` for every event, then `watchEnded` or `failed`.
        case watch(resourceVersion: String)
        /// Nothing before this moment.
        case pause(until: Instant)
    }

    /// What is to be done to the copy.
    package enum Update: Hashable, Sendable {
        case upsert(Message)
        case remove(Message)
    }

    /// The pause after the first failure.
    static let baseDelay = Duration.milliseconds(100)
    /// The longest pause.
    static let maxDelay = Duration.seconds(30)
    /// A watch shorter than this did not work, even if it ended well.
    static let watchDurationMin = Duration.seconds(1)

    /// The version to watch from; nil when the collection has to be listed.
    private var resourceVersion: String?
    private var failures = 0
    private var pausedUntil: Instant?
    private var watchStart: Instant?
    private var random: SeededGenerator

    /// The copy has been complete once.
    package private(set) var hasSynced = false

    /// - Parameter seed: decides by how much pauses vary, so that many clients do not come back at the same moment.
    package init(seed: UInt64) {
        self.random = SeededGenerator(seed: seed)
    }

    /// What to do now.
    package mutating func next(now: Instant) -> Step {
        if let until = self.pausedUntil {
            if now < until { return .pause(until: until) }
            self.pausedUntil = nil
        }
        guard let version = self.resourceVersion else { return .list }
        self.watchStart = now
        return .watch(resourceVersion: version)
    }

    /// The list is here and replaces the copy.
    package mutating func listed(resourceVersion: String) {
        self.resourceVersion = resourceVersion
        self.hasSynced = true
        self.failures = 0
    }

    /// The watch reported an event; returns what it means for the copy.
    package mutating func received(_ event: WatchEvent<Message>) -> Update? {
        self.failures = 0
        switch event {
        case .added(let object), .modified(let object):
            self.resourceVersion = Self.version(of: object)
            return .upsert(object)
        case .deleted(let object):
            self.resourceVersion = Self.version(of: object)
            return .remove(object)
        case .bookmark(let version, _):
            self.resourceVersion = version
            return nil
        }
    }

    /// The watch ended as watches do, after a while.
    package mutating func watchEnded(now: Instant) {
        if let start = self.watchStart, now - start < Self.watchDurationMin { self.pause(now: now) }
    }

    /// The list or watch failed. `isExpired`: the server has forgotten the version, so that everything is listed anew.
    package mutating func failed(isExpired: Bool, now: Instant) {
        if isExpired {
            self.resourceVersion = nil
            // The list that follows is the remedy; only a server that forgets at once is not worth hurrying for.
            if self.failures == 0 {
                self.failures = 1
                return
            }
        }
        self.pause(now: now)
    }

    private mutating func pause(now: Instant) {
        let exponent = min(self.failures, 16)
        self.failures += 1
        let delay = min(Self.baseDelay * (1 << exponent), Self.maxDelay)
        let jitter = Double.random(in: 0.5...1, using: &self.random)
        self.pausedUntil = now + .nanoseconds(Int64(Double(delay.nanoseconds) * jitter))
    }

    private static func version(of object: Message) -> String {
        guard case .message(let metadata) = object[1], case .string(let version) = metadata[6] else { return "" }
        return version
    }
}
