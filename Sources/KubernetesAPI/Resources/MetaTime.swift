package import Core
internal import Wire

extension MetaV1.Time {
    /// The moment, in whole seconds as JSON shows it.
    package init(_ instant: Instant) {
        self.init()
        self.seconds = instant.secondsSinceEpoch
    }

    /// The moment; held at the ends of the range of `Instant`.
    package var instant: Instant { Instant(seconds: self.seconds, nanoseconds: self.nanos) }

    /// No moment at all: what an absent timestamp is.
    package var isUnset: Bool { self.underlying.isEmpty }
}

extension MetaV1.MicroTime {
    /// The moment, in whole microseconds as JSON shows it.
    package init(_ instant: Instant) {
        self.init()
        self.seconds = instant.secondsSinceEpoch
        self.nanos = instant.nanosecondOfSecond / 1000 * 1000
    }

    /// The moment; held at the ends of the range of `Instant`.
    package var instant: Instant { Instant(seconds: self.seconds, nanoseconds: self.nanos) }
}

extension Instant {
    /// So long after the Unix epoch; held at the ends of the range.
    fileprivate init(seconds: Int64, nanoseconds: Int32) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, sumOverflow) = product.addingReportingOverflow(Int64(nanoseconds))
        let held: Int64 = seconds < 0 ? .min : .max
        self.init(nanosecondsSinceEpoch: overflow || sumOverflow ? held : sum)
    }
}
