package import Core
internal import Wire

/// A span of time as `kubectl` shows ages: two units at most, fewer the longer it is.
package enum HumanDuration {
    /// `5m23s`, `3h`, `2d4h`, `2y30d`.
    package static func text(_ duration: Duration) -> String {
        let seconds = duration.components.seconds
        // Clocks of machines differ a little: what is barely in the future is now.
        if seconds < -1 { return "<invalid>" }
        if seconds < 0 { return "0s" }
        if seconds < 120 { return "\(seconds)s" }
        let minutes = seconds / 60
        if minutes < 10 { return Self.pair(minutes, "m", seconds % 60, "s") }
        if minutes < 180 { return "\(minutes)m" }
        let hours = minutes / 60
        if hours < 8 { return Self.pair(hours, "h", minutes % 60, "m") }
        if hours < 48 { return "\(hours)h" }
        let days = hours / 24
        if hours < 24 * 8 { return Self.pair(days, "d", hours % 24, "h") }
        if hours < 24 * 365 * 2 { return "\(days)d" }
        if hours < 24 * 365 * 8 { return Self.pair(days / 365, "y", days % 365, "d") }
        return "\(days / 365)y"
    }

    /// The time since a moment; `<unknown>` where there is none.
    package static func age(of time: MetaV1.Time?, at now: Instant) -> String {
        guard let time, !time.isUnset else { return "<unknown>" }
        return Self.text(now - time.instant)
    }

    /// The time since a moment; `<unknown>` where there is none.
    package static func age(of time: MetaV1.MicroTime?, at now: Instant) -> String {
        guard let time, !time.underlying.isEmpty else { return "<unknown>" }
        return Self.text(now - time.instant)
    }

    private static func pair(_ first: Int64, _ firstUnit: String, _ second: Int64, _ secondUnit: String) -> String {
        second == 0 ? "\(first)\(firstUnit)" : "\(first)\(firstUnit)\(second)\(secondUnit)"
    }
}
