internal import Core
internal import KubernetesAPI
internal import KubernetesClient

/// The pods that wait for a node. A pure machine.
///
/// Active pods are decided about in order of priority, then of age. A pod that found no node waits until something
/// happens that may help it, five minutes at most, and then at least until its back-off is over: 1 s after the first
/// failure, 10 s after many.
struct SchedulingQueue: Sendable {
    static let initialBackoff = Duration.seconds(1)
    static let maxBackoff = Duration.seconds(10)
    static let unschedulableMax = Duration.seconds(300)

    /// What the queue can give now.
    enum Next: Hashable, Sendable {
        case pod(ObjectKey)
        case wait(until: Instant)
        case idle
    }

    private enum Place: Sendable {
        case active
        case backoff(until: Instant)
        case unschedulable(since: Instant, plugins: Set<String>)
        /// Being decided about, or being bound.
        case inFlight
    }

    private struct Entry: Sendable {
        var pod: CoreV1.Pod
        var place: Place
        var attempts = 0
        var backoffUntil: Instant?
        var added: Instant
        /// Something happened while it was in flight.
        var isWoken = false
    }

    private var entries: [ObjectKey: Entry] = [:]

    init() {}

    /// The pod of a key that waits here.
    func pod(_ key: ObjectKey) -> CoreV1.Pod? { self.entries[key]?.pod }

    /// A pod without a node is new, or has changed; changes only of its status give it no new chance.
    mutating func set(_ pod: CoreV1.Pod, now: Instant) {
        let key = ObjectKey(pod.metadata)
        guard var entry = self.entries[key], entry.pod.metadata.uid == pod.metadata.uid else {
            self.entries[key] = Entry(pod: pod, place: .active, added: now)
            return
        }
        let isNews = entry.pod.spec != pod.spec || entry.pod.metadata.labels != pod.metadata.labels
        entry.pod = pod
        if isNews { entry = Self.woken(entry, now: now) }
        self.entries[key] = entry
    }

    /// A pod has a node, or is gone.
    mutating func remove(_ key: ObjectKey) {
        self.entries[key] = nil
    }

    /// The next pod to decide about; it is in flight from then on.
    mutating func next(now: Instant) -> Next {
        var best: (key: ObjectKey, rank: (Int32, Instant, ObjectKey))?
        var wake: Instant?
        for (key, entry) in self.entries {
            switch entry.place {
            case .inFlight: continue
            case .active: break
            case .backoff(let until):
                if until > now {
                    wake = wake.map { min($0, until) } ?? until
                    continue
                }
            case .unschedulable(let since, _):
                let until = since + Self.unschedulableMax
                if until > now {
                    wake = wake.map { min($0, until) } ?? until
                    continue
                }
            }
            let rank = (-(entry.pod.spec.priority ?? 0), entry.added, key)
            if best.map({ rank < $0.rank }) ?? true { best = (key, rank) }
        }
        guard let best else { return wake.map { .wait(until: $0) } ?? .idle }
        self.entries[best.key]?.place = .inFlight
        self.entries[best.key]?.isWoken = false
        self.entries[best.key]?.attempts += 1
        return .pod(best.key)
    }

    /// The pod in flight found no node.
    mutating func unschedulable(_ key: ObjectKey, plugins: Set<String>, now: Instant) {
        guard var entry = self.entries[key] else { return }
        entry.backoffUntil = now + Self.backoff(attempts: entry.attempts)
        entry.place = .unschedulable(since: now, plugins: plugins)
        self.entries[key] = entry.isWoken ? Self.woken(entry, now: now) : entry
    }

    /// The pod in flight could not be bound.
    mutating func failed(_ key: ObjectKey, now: Instant) {
        guard var entry = self.entries[key] else { return }
        entry.place = .backoff(until: now + Self.backoff(attempts: entry.attempts))
        self.entries[key] = entry
    }

    /// Something happened that may help pods that found no node.
    mutating func wake(_ event: WakeEvent, now: Instant) {
        for (key, entry) in self.entries {
            switch entry.place {
            case .unschedulable(_, let plugins):
                guard event.plugins.map({ !$0.isDisjoint(with: plugins) }) ?? true else { continue }
                self.entries[key] = Self.woken(entry, now: now)
            case .inFlight: self.entries[key]?.isWoken = true
            case .active, .backoff: continue
            }
        }
    }

    private static func woken(_ entry: Entry, now: Instant) -> Entry {
        var entry = entry
        entry.isWoken = false
        switch entry.place {
        case .unschedulable:
            let until = entry.backoffUntil ?? now
            entry.place = until > now ? .backoff(until: until) : .active
        case .inFlight: entry.isWoken = true
        case .active, .backoff: break
        }
        return entry
    }

    private static func backoff(attempts: Int) -> Duration {
        min(Self.initialBackoff * (1 << min(max(0, attempts - 1), 10)), Self.maxBackoff)
    }
}
