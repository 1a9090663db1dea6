internal import Core

/// A delay that doubles with every failure and is forgotten after a long time without one.
struct BackOff: Hashable, Sendable {
    /// Of the first failure.
    let initial: Duration
    let max: Duration
    /// The delay that now applies; zero before the first failure.
    private(set) var current = Duration.zero
    private var updatedAt: Instant?

    init(initial: Duration, max: Duration) {
        self.initial = initial
        self.max = max
    }

    /// Ten seconds to five minutes: what restarts and image pulls are held back by.
    static var kubernetes: BackOff { BackOff(initial: .seconds(10), max: .seconds(300)) }

    /// When the next attempt is due after a failure at `failure`; nil when it is due at once.
    func retry(after failure: Instant) -> Instant? {
        guard self.current > .zero, !self.isForgotten(at: failure) else { return nil }
        return failure + self.current
    }

    /// Notes an attempt that follows a failure at `failure`: the next failure waits longer.
    mutating func advance(failure: Instant, now: Instant) {
        if self.isForgotten(at: failure) { self.current = .zero }
        self.current = self.current == .zero ? self.initial : Swift.min(self.current * 2, self.max)
        self.updatedAt = now
    }

    /// What ran for twice the longest delay without failing has recovered.
    private func isForgotten(at failure: Instant) -> Bool {
        guard let updatedAt = self.updatedAt else { return false }
        return failure - updatedAt > self.max * 2
    }
}
