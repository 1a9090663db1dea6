package import Core

/// When a cron job runs: minute, hour, day of month, month, day of week, each `*`, numbers, ranges, lists and steps; or
/// one of the short forms like `@hourly`.
package struct CronSchedule: Hashable, Sendable {
    private let minutes: Set<Int>
    private let hours: Set<Int>
    private let days: Set<Int>
    private let months: Set<Int>
    private let weekdays: Set<Int>
    /// A day has to be of either kind when both are restricted, and else of the restricted one.
    private let restrictsDays: Bool
    private let restrictsWeekdays: Bool

    /// Reads a schedule; nil where it makes no sense.
    package init?(_ text: String) {
        let fields = (Self.shortForms[text] ?? text).split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
        guard fields.count == 5, let minutes = Self.values(fields[0], 0...59),
            let hours = Self.values(fields[1], 0...23),
            let days = Self.values(fields[2], 1...31),
            let months = Self.values(fields[3], 1...12, names: Self.monthNames),
            let weekdays = Self.values(fields[4], 0...7, names: Self.weekdayNames)
        else { return nil }
        self.minutes = minutes
        self.hours = hours
        self.days = days
        self.months = months
        // Sunday is both 0 and 7.
        self.weekdays = Set(weekdays.map { $0 % 7 })
        self.restrictsDays = !Self.isAny(fields[2])
        self.restrictsWeekdays = !Self.isAny(fields[4])
    }

    /// The first moment after `instant` at which the schedule runs, in a zone that is `offset` ahead of UTC; nil where
    /// there is none within five years, as for the 30th of February.
    package func next(after instant: Instant, offset: (Instant) -> Duration) -> Instant? {
        var moment = Self.minute(after: instant)
        let end = instant + .seconds(5 * 366 * 86_400)
        while moment < end {
            let shift = offset(moment)
            let time = CivilTime(moment + shift)
            if !self.months.contains(time.month) || !self.includes(time) {
                // On to the next midnight.
                moment = moment + .seconds(86_400 - time.secondOfDay)
            } else if !self.hours.contains(time.hour) {
                moment = moment + .seconds(3600 - time.secondOfDay % 3600)
            } else if !self.minutes.contains(time.minute) {
                moment = moment + .seconds(60)
            } else {
                return moment
            }
        }
        return nil
    }

    private func includes(_ time: CivilTime) -> Bool {
        let isDay = self.days.contains(time.day)
        let isWeekday = self.weekdays.contains(time.weekday)
        return self.restrictsDays && self.restrictsWeekdays ? isDay || isWeekday : isDay && isWeekday
    }

    private static func minute(after instant: Instant) -> Instant {
        let minute = instant.secondsSinceEpoch / 60 + 1
        return Instant(nanosecondsSinceEpoch: minute * 60 * 1_000_000_000)
    }

    private static let shortForms = [
        "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
        "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
    ]
    private static let monthNames = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12,
    ]
    private static let weekdayNames = ["sun": 0, "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6]

    private static func isAny(_ field: String) -> Bool { field.hasPrefix("*") || field.hasPrefix("?") }

    private static func values(_ field: String, _ range: ClosedRange<Int>, names: [String: Int] = [:]) -> Set<Int>? {
        var values: Set<Int> = []
        for part in field.split(separator: ",", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "/", omittingEmptySubsequences: false)
            guard let first = halves.first, halves.count <= 2 else { return nil }
            let step = halves.count == 2 ? Int(halves[1]) : 1
            guard let step, step > 0, let span = Self.span(first, range, names, isOpen: halves.count == 2) else {
                return nil
            }
            values.formUnion(stride(from: span.lowerBound, through: span.upperBound, by: step))
        }
        return values
    }

    /// `*`, `5` or `1-5`; with a step, `5` is open-ended.
    private static func span(
        _ text: Substring,
        _ range: ClosedRange<Int>,
        _ names: [String: Int],
        isOpen: Bool
    ) -> ClosedRange<Int>? {
        if text == "*" || text == "?" { return range }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end in
            names[end.lowercased()] ?? Int(end)
        }
        guard ends.count <= 2, let low = ends.first ?? nil, range.contains(low) else { return nil }
        guard ends.count == 2 else { return isOpen ? low...range.upperBound : low...low }
        guard let high = ends[1], range.contains(high), low <= high else { return nil }
        return low...high
    }
}
