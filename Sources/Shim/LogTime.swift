/// A moment as the CRI log format writes it: RFC 3339, UTC, nine digits of a second.
struct LogTime: Equatable {
    /// `2026-01-02T03:04:05.000000006Z`
    let text: [UInt8]

    /// From nanoseconds since the Unix epoch.
    init(nanosecondsSinceEpoch: Int64) {
        let second: Int64 = 1_000_000_000
        let fraction = nanosecondsSinceEpoch.modulo(second)
        let seconds = (nanosecondsSinceEpoch - fraction) / second
        let inDay = seconds.modulo(86_400)
        let (year, month, day) = Self.date(daysSinceEpoch: (seconds - inDay) / 86_400)
        var text: [UInt8] = []
        text.reserveCapacity(30)
        Self.append(year, digits: 4, UInt8(ascii: "-"), to: &text)
        Self.append(month, digits: 2, UInt8(ascii: "-"), to: &text)
        Self.append(day, digits: 2, UInt8(ascii: "T"), to: &text)
        Self.append(inDay / 3600, digits: 2, UInt8(ascii: ":"), to: &text)
        Self.append(inDay / 60 % 60, digits: 2, UInt8(ascii: ":"), to: &text)
        Self.append(inDay % 60, digits: 2, UInt8(ascii: "."), to: &text)
        Self.append(fraction, digits: 9, UInt8(ascii: "Z"), to: &text)
        self.text = text
    }

    /// The Gregorian date of a day, counted in eras of 400 years that begin on a first of March, so that the leap day
    /// is the last of its year.
    private static func date(daysSinceEpoch days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468  // from 0000-03-01
        let inEra = shifted.modulo(146_097)
        let era = (shifted - inEra) / 146_097
        let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let dayOfYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    private static func append(_ value: Int64, digits: Int, _ separator: UInt8, to text: inout [UInt8]) {
        var divisor: Int64 = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
            divisor /= 10
        }
        text.append(separator)
    }
}

extension Int64 {
    /// The remainder that is never negative.
    fileprivate func modulo(_ divisor: Int64) -> Int64 {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
