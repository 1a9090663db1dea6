/// The parts of times.
enum CELTimes {
    static func call(
        _ name: String,
        _ timestamp: CELTimestamp,
        _ arguments: [CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        var offset: Int64 = 0
        if !arguments.isEmpty {
            guard arguments.count == 1, case .string(let zone) = arguments[0] else { throw .noSuchOverload }
            guard let east = Self.offset(zone) else { throw .message("unknown time zone \(zone)") }
            offset = Int64(east)
        }
        let seconds = timestamp.seconds + offset
        let days = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
        let time = Int(seconds) - days * 86_400
        let date = CELDate(daysSince1970: days)
        switch name {
        case "getFullYear": return .int(Int64(date.year))
        case "getMonth": return .int(Int64(date.month - 1))
        case "getDayOfYear": return .int(Int64(date.dayOfYear))
        case "getDayOfMonth": return .int(Int64(date.day - 1))
        case "getDate": return .int(Int64(date.day))
        case "getDayOfWeek": return .int(Int64(date.dayOfWeek))
        case "getHours": return .int(Int64(time / 3600))
        case "getMinutes": return .int(Int64(time / 60 % 60))
        case "getSeconds": return .int(Int64(time % 60))
        case "getMilliseconds": return .int(Int64(timestamp.nanoseconds / 1_000_000))
        default: throw .noSuchOverload
        }
    }

    static func call(_ name: String, _ duration: CELDuration) throws(CELEvaluationError) -> CELValue {
        switch name {
        case "getHours": return .int(duration.nanoseconds / 3_600_000_000_000)
        case "getMinutes": return .int(duration.nanoseconds / 60_000_000_000)
        case "getSeconds": return .int(duration.nanoseconds / 1_000_000_000)
        case "getMilliseconds": return .int(duration.nanoseconds / 1_000_000)
        default: throw .noSuchOverload
        }
    }

    /// Seconds east of Greenwich, of UTC or hours and minutes as in `-02:30` or `02:30`. Named zones need tables that
    /// a pure computation has not.
    private static func offset(_ zone: String) -> Int? {
        if zone == "UTC" || zone.isEmpty { return 0 }
        var reader = CELTimeReader(zone)
        let isWest = reader.take("-")
        if !isWest { _ = reader.take("+") }
        guard let hours = reader.number(2), reader.take(":"), let minutes = reader.number(2), reader.isAtEnd,
            hours < 24, minutes < 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
