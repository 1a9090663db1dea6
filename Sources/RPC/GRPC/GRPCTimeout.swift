/// The `grpc-timeout` header: at most eight digits and a unit.
enum GRPCTimeout {
    private static let digitsMax = 8

    static func parse(_ text: String) -> Duration? {
        guard let unit = text.utf8.last, text.utf8.count >= 2, text.utf8.count <= Self.digitsMax + 1 else { return nil }
        let digits = text.utf8.dropLast()
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
        return switch unit {
        case UInt8(ascii: "H"): .seconds(value * 3600)
        case UInt8(ascii: "M"): .seconds(value * 60)
        case UInt8(ascii: "S"): .seconds(value)
        case UInt8(ascii: "m"): .milliseconds(value)
        case UInt8(ascii: "u"): .microseconds(value)
        case UInt8(ascii: "n"): .nanoseconds(value)
        default: nil
        }
    }

    /// The header's value in the finest unit that fits, rounded up so that a peer never gives up before we do.
    static func format(_ timeout: Duration) -> String {
        let (seconds, attoseconds) = timeout.components
        guard seconds >= 0, attoseconds >= 0 else { return "0n" }
        let units: [(suffix: String, perSecond: Int64)] = [
            ("n", 1_000_000_000), ("u", 1_000_000), ("m", 1_000), ("S", 1),
        ]
        for (suffix, perSecond) in units {
            let (whole, overflow) = seconds.multipliedReportingOverflow(by: perSecond)
            let attosecondsPerUnit = 1_000_000_000_000_000_000 / perSecond
            let part = (attoseconds + attosecondsPerUnit - 1) / attosecondsPerUnit
            if !overflow, whole <= 99_999_998 - part + 1 { return "\(whole + part)\(suffix)" }
        }
        return "\(min(seconds / 3600 + 1, 99_999_999))H"
    }
}
