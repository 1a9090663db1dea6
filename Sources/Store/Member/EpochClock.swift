internal import Glibc

/// The time of day, which may jump; only for what must not repeat.
package protocol EpochClock: Sendable {
    /// Whole seconds since 1970.
    func secondsSinceEpoch() -> Int64
}

/// The system's time of day.
package struct SystemEpochClock: EpochClock {
    /// Makes the clock.
    package init() {}

    package func secondsSinceEpoch() -> Int64 {
        Int64(time(nil))
    }
}
