/// A moment of wall time, in nanoseconds since the Unix epoch.
///
/// A value that is passed around: who needs the time is given one, or a `WallClock`.
package struct Instant: Comparable, Hashable, Sendable {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    package var nanosecondsSinceEpoch: Int64

    /// Makes the moment that is so many nanoseconds after the Unix epoch.
    package init(nanosecondsSinceEpoch: Int64) {
        self.nanosecondsSinceEpoch = nanosecondsSinceEpoch
    }

    /// Whole seconds since the epoch, rounded down.
    package var secondsSinceEpoch: Int64 {
        let (quotient, remainder) = self.nanosecondsSinceEpoch.quotientAndRemainder(dividingBy: 1_000_000_000)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The nanoseconds past the whole second, 0 to 999,999,999.
    package var nanosecondOfSecond: Int32 {
        let remainder = self.nanosecondsSinceEpoch % 1_000_000_000
        return Int32(remainder < 0 ? remainder + 1_000_000_000 : remainder)
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
    }

    /// The moment `duration` later; the end of time where that lies beyond it.
    package static func + (instant: Instant, duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (span, spanOverflow) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        let (sum, sumOverflow) = instant.nanosecondsSinceEpoch.addingReportingOverflow(span)
        if overflow || spanOverflow || sumOverflow {
            return Instant(nanosecondsSinceEpoch: duration < .zero ? .min : .max)
        }
        return Instant(nanosecondsSinceEpoch: sum)
    }

    /// The moment `duration` earlier.
    package static func - (instant: Instant, duration: Duration) -> Instant {
        instant + (.zero - duration)
    }

    /// The time from `earlier` to `later`.
    package static func - (later: Instant, earlier: Instant) -> Duration {
        .nanoseconds(later.nanosecondsSinceEpoch) - .nanoseconds(earlier.nanosecondsSinceEpoch)
    }
}

extension Duration {
    /// The duration in whole nanoseconds, saturated at the range of `Int64` (292 years).
    package var nanoseconds: Int64 {
        let (seconds, attoseconds) = self.components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        return product.addingReportingOverflow(attoseconds / 1_000_000_000).partialValue
    }
}
