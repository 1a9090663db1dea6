/// A moment: what `timestamp(x)` gives, from year 1 to 9999 (google.protobuf.Timestamp).
package struct CELTimestamp: Hashable, Sendable, Comparable {
    /// Since 1970 began, in UTC.
    package let seconds: Int64
    /// From 0 to a billion, exclusively.
    package let nanoseconds: Int32

    private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// Nil outside of the years that there are.
    package init?(seconds: Int64, nanoseconds: Int32 = 0) {
        guard Self.range.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else { return nil }
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Reads the form of RFC 3339; nil when the text has another.
    package init?(_ text: String) {
        var reader = CELTimeReader(text)
        guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
            let day = reader.number(2), reader.take("T") || reader.take("t"), let hour = reader.number(2),
            reader.take(":"), let minute = reader.number(2), reader.take(":"), let second = reader.number(2)
        else { return nil }
        var nanoseconds: Int32 = 0
        if reader.take(".") {
            guard let fraction = reader.fraction() else { return nil }
            nanoseconds = fraction
        }
        guard let offset = reader.offset(), reader.isAtEnd, (1...12).contains(month),
            (1...CELDate.days(of: month, in: year)).contains(day), hour < 24, minute < 60, second < 60
        else { return nil }
        let days = CELDate(year: year, month: month, day: day).daysSince1970
        let time = Int64(hour * 3600 + minute * 60 + second - offset)
        self.init(seconds: Int64(days) * 86_400 + time, nanoseconds: nanoseconds)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// The moment so much later; nil when there is none.
    func advanced(by duration: CELDuration) -> CELTimestamp? {
        let (quotient, remainder) = duration.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        var (seconds, nanoseconds) = (self.seconds + quotient, Int64(self.nanoseconds) + remainder)
        if nanoseconds < 0 { (seconds, nanoseconds) = (seconds - 1, nanoseconds + 1_000_000_000) }
        if nanoseconds >= 1_000_000_000 { (seconds, nanoseconds) = (seconds + 1, nanoseconds - 1_000_000_000) }
        return CELTimestamp(seconds: seconds, nanoseconds: Int32(nanoseconds))
    }

    /// How much later it is than another; nil when that is more than a duration holds.
    func distance(from other: CELTimestamp) -> CELDuration? {
        let (scaled, isOver) = (self.seconds - other.seconds).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, isSumOver) = scaled.addingReportingOverflow(Int64(self.nanoseconds) - Int64(other.nanoseconds))
        return isOver || isSumOver ? nil : CELDuration(nanoseconds: sum)
    }

    /// RFC 3339 in UTC, with no more digits of a fraction than it takes.
    package var text: String {
        let days = Int((self.seconds >= 0 ? self.seconds : self.seconds - 86_399) / 86_400)
        let date = CELDate(daysSince1970: days)
        let time = Int(self.seconds - Int64(days) * 86_400)
        func two(_ value: Int) -> String { CELDate.padded(value, 2) }
        let day = "\(CELDate.padded(date.year, 4))-\(two(date.month))-\(two(date.day))"
        var text = "\(day)T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))"
        if self.nanoseconds > 0 {
            var fraction = CELDate.padded(Int(self.nanoseconds), 9)
            while fraction.hasSuffix("0") { fraction.removeLast() }
            text += ".\(fraction)"
        }
        return text + "Z"
    }
}
