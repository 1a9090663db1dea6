/// Times as Kubernetes writes them: RFC 3339 in UTC, to the second or to the microsecond.
package enum TimeText {
    /// The years 1 to 9999: others have no RFC 3339 text.
    private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// The text of a moment; one beyond the years that have a text is held at their end.
    package static func encode(seconds: Int64, nanoseconds: Int32 = 0, micros: Bool = false) -> String {
        let seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
        let nanoseconds = min(max(nanoseconds, 0), 999_999_999)
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let second = Int(seconds - days * 86_400)
        let (year, month, day) = Self.civil(days)
        var text = pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
        text += "T" + pad(second / 3600, 2) + ":" + pad(second / 60 % 60, 2) + ":" + pad(second % 60, 2)
        if micros { text += "." + pad(Int(nanoseconds / 1000), 6) }
        return text + "Z"
    }

    /// Seconds and nanoseconds since the epoch; nil when the text is no RFC 3339 time.
    package static func decode(_ text: String) -> (seconds: Int64, nanoseconds: Int32)? {
        let bytes = [UInt8](text.utf8)
        guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
            (1...12).contains(month), day >= 1, day <= Self.daysIn(month, year), hour < 24, minute < 60, second < 60
        else { return nil }
        var rest = bytes[19...]
        var nanoseconds: Int32 = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0 >= 48 && $0 <= 57 }
            guard !digits.isEmpty, let fraction = number(digits.prefix(9)) else { return nil }
            var scaled = fraction
            for _ in digits.prefix(9).count..<9 { scaled *= 10 }
            nanoseconds = Int32(scaled)
            rest = rest.dropFirst(digits.count + 1)
        }
        guard let offset = Self.zoneOffset(rest) else { return nil }
        let seconds = Self.days(year, month, day) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        return (seconds, nanoseconds)
    }

    private static func zoneOffset(_ rest: ArraySlice<UInt8>) -> Int? {
        if rest.elementsEqual("Z".utf8) { return 0 }
        let rest = [UInt8](rest)
        guard rest.count == 6, rest[3] == UInt8(ascii: ":"), let hours = number(rest[1..<3]),
            let minutes = number(rest[4..<6]), hours < 24, minutes < 60
        else { return nil }
        switch rest[0] {
        case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
        case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
        default: return nil
        }
    }

    private static func daysIn(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since the epoch of a date in the proleptic Gregorian calendar: years are counted from March, in eras of
    /// 400 years.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return Int64(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    private static func civil(_ days: Int64) -> (year: Int, month: Int, day: Int) {
        let shifted = Int(days) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

private func pad(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
}
