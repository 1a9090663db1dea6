internal import Glibc

/// Time that never runs backwards, for leases and deadlines: a duration since some fixed moment.
package protocol MonotonicClock: Sendable {
    /// The present.
    func now() -> Duration
}

/// The system's time since it was started, without the time it slept.
package struct SystemMonotonicClock: MonotonicClock {
    /// Makes the clock.
    package init() {}

    package func now() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
