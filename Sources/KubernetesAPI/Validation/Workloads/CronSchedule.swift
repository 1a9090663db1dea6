/// The form of a cron schedule: five fields, or a name such as `@hourly`.
package enum CronSchedule {
    private static let fields: [(name: String, range: ClosedRange<Int>, names: [String])] = [
        ("minute", 0...59, []), ("hour", 0...23, []), ("day of month", 1...31, []),
        (
            "month", 1...12,
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        ),
        ("day of week", 0...6, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ]

    private static let names: Set<String> = [
        "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly",
    ]

    /// Why the text is no schedule; nil when it is one.
    package static func problem(in text: String) -> String? {
        if text.hasPrefix("@") {
            if Self.names.contains(text) || text.hasPrefix("@every ") { return nil }
            return "unrecognized descriptor: \(text)"
        }
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == Self.fields.count else {
            return "expected exactly 5 fields, found \(parts.count): [\(parts.joined(separator: " "))]"
        }
        for (part, field) in zip(parts, Self.fields) {
            for item in part.split(separator: ",", omittingEmptySubsequences: false) {
                if let problem = Self.problem(in: String(item), field.range, field.names) { return problem }
            }
        }
        return nil
    }

    /// `*`, `3`, `1-5`, `*/10`, `1-30/2`, `mon`
    private static func problem(in item: String, _ range: ClosedRange<Int>, _ names: [String]) -> String? {
        let steps = item.split(separator: "/", omittingEmptySubsequences: false)
        if steps.count > 2 { return "too many slashes: \(item)" }
        if steps.count == 2, Int(steps[1]).map({ $0 < 1 }) ?? true { return "failed to parse int from \(steps[1])" }
        if steps[0] == "*" || steps[0] == "?" { return nil }
        let ends = steps[0].split(separator: "-", omittingEmptySubsequences: false)
        if ends.count > 2 { return "too many hyphens: \(item)" }
        var numbers: [Int] = []
        for end in ends {
            let named = names.firstIndex(of: end.lowercased()).map { $0 + range.lowerBound }
            guard let number = named ?? Int(end) else { return "failed to parse int from \(end)" }
            numbers.append(number)
        }
        if numbers[0] < range.lowerBound {
            return "beginning of range (\(numbers[0])) below minimum (\(range.lowerBound)): \(item)"
        }
        if let last = numbers.last, last > range.upperBound {
            return "end of range (\(last)) above maximum (\(range.upperBound)): \(item)"
        }
        if numbers.count == 2, numbers[0] > numbers[1] {
            return "beginning of range (\(numbers[0])) beyond end of range (\(numbers[1])): \(item)"
        }
        return nil
    }
}
