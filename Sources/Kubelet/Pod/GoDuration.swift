/// Durations as Kubernetes prints them in messages: `10s`, `1m20s`, `5m0s`, `1.204s`, `312ms`.
enum GoDuration {
    /// The text for a duration that is not negative.
    static func text(_ duration: Duration) -> String {
        let nanoseconds = Swift.max(0, duration / .nanoseconds(1)).rounded()
        if nanoseconds < 1e3 { return nanoseconds == 0 ? "0s" : "\(Int64(nanoseconds))ns" }
        if nanoseconds < 1e6 { return "\(Self.decimal(nanoseconds / 1e3))µs" }
        if nanoseconds < 1e9 { return "\(Self.decimal(nanoseconds / 1e6))ms" }
        let total = Int64(nanoseconds / 1e9)
        let (minutesTotal, seconds) = total.quotientAndRemainder(dividingBy: 60)
        let (hours, minutes) = minutesTotal.quotientAndRemainder(dividingBy: 60)
        let fraction = nanoseconds / 1e9 - Double(total)
        let secondsText = fraction > 0 ? Self.decimal(Double(seconds) + fraction) : "\(seconds)"
        if hours > 0 { return "\(hours)h\(minutes)m\(secondsText)s" }
        return minutes > 0 ? "\(minutes)m\(secondsText)s" : "\(secondsText)s"
    }

    /// At most three digits after the point, and none that say nothing.
    private static func decimal(_ value: Double) -> String {
        let thousandths = Int64((value * 1000).rounded())
        let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
        guard rest > 0 else { return "\(whole)" }
        var digits = String(rest)
        digits = String(repeating: "0", count: 3 - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}
