internal import Glibc

/// Where a component takes the time from: the system's clock, or a simulated one in tests.
package protocol WallClock: Sendable {
    /// The present moment.
    func now() -> Instant
}

/// The system's clock.
package struct SystemWallClock: WallClock {
    /// Makes the clock.
    package init() {}

    package func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(nanosecondsSinceEpoch: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }
}
