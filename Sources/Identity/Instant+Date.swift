internal import Core
internal import Foundation

extension Instant {
    /// The same moment as the X.509 and JWT libraries take it.
    var date: Date {
        Date(timeIntervalSince1970: Double(self.nanosecondsSinceEpoch) / 1e9)
    }

    /// The moment that a library's date names, to the second: certificates and tokens hold no fractions.
    init(secondsOf date: Date) {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        // The nanoseconds of Int64 end in 2262; certificates may say 9999 ("never").
        let bounded = min(max(seconds, -9_000_000_000), 9_000_000_000)
        self.init(nanosecondsSinceEpoch: Int64(bounded) * 1_000_000_000)
    }
}
