internal import Core

/// A moment as a wall clock and calendar show it.
struct CivilTime: Hashable {
    let month: Int
    let day: Int
    /// 0 is Sunday.
    let weekday: Int
    let secondOfDay: Int

    var hour: Int { self.secondOfDay / 3600 }
    var minute: Int { self.secondOfDay / 60 % 60 }

    /// The time at a moment in UTC.
    init(_ instant: Instant) {
        let seconds = instant.secondsSinceEpoch
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        self.secondOfDay = Int(seconds - days * 86_400)
        // The epoch was a Thursday.
        self.weekday = Int(((days + 4) % 7 + 7) % 7)
        // Years that begin in March end with the leap day, and 400 of them are always 146,097 days.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        self.day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
        self.month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    }
}
