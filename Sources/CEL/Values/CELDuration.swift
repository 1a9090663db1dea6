/// A length of time: what `duration(x)` gives.
package struct CELDuration: Hashable, Sendable, Comparable {
    package let nanoseconds: Int64

    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Why a text is none.
    struct Fault: Error {
        var text: String
    }

    private static let units: [String: Double] = [
        "ns": 1, "us": 1e3, "µs": 1e3, "μs": 1e3, "ms": 1e6, "s": 1e9, "m": 60e9, "h": 3600e9,
    ]

    /// Reads Go's form: `1h30m`, `-1.5s`.
    init(parsing text: String) throws(Fault) {
        let quoted = "\"\(text)\""
        let invalid = Fault(text: "time: invalid duration \(quoted)")
        var rest = Substring(text)
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
        if rest == "0" {
            self.nanoseconds = 0
            return
        }
        guard !rest.isEmpty else { throw invalid }
        var sum: Int64 = 0
        while !rest.isEmpty {
            let number = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
            guard number.contains(where: { $0 != "." }), number.count(where: { $0 == "." }) <= 1 else { throw invalid }
            rest = rest.dropFirst(number.count)
            let unit = rest.prefix { !("0"..."9").contains($0) && $0 != "." }
            guard !unit.isEmpty else { throw Fault(text: "time: missing unit in duration \(quoted)") }
            guard let scale = Self.units[String(unit)] else {
                throw Fault(text: "time: unknown unit \"\(unit)\" in duration \(quoted)")
            }
            rest = rest.dropFirst(unit.count)
            let parts = number.split(separator: ".", omittingEmptySubsequences: false)
            let fraction = parts.count > 1 ? (Double("0." + parts[1] + "0") ?? 0) * scale : 0
            let whole = parts[0].isEmpty ? 0 : Int64(parts[0])
            guard let (scaled, isOver) = whole?.multipliedReportingOverflow(by: Int64(scale)), !isOver else {
                throw invalid
            }
            let (total, isSumOver) = sum.addingReportingOverflow(scaled)
            let (more, isMoreOver) = total.addingReportingOverflow(Int64(fraction))
            guard !isSumOver, !isMoreOver else { throw invalid }
            sum = more
        }
        self.nanoseconds = isNegative ? -sum : sum
    }

    /// Reads Go's form; nil when the text has another.
    package init?(_ text: String) {
        guard let value = try? CELDuration(parsing: text) else { return nil }
        self = value
    }

    package static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }

    /// Seconds as a decimal number, with their unit.
    package var text: String {
        let magnitude = self.nanoseconds.magnitude
        var text = (self.nanoseconds < 0 ? "-" : "") + String(magnitude / 1_000_000_000)
        if magnitude % 1_000_000_000 > 0 {
            var fraction = CELDate.padded(Int(magnitude % 1_000_000_000), 9)
            while fraction.hasSuffix("0") { fraction.removeLast() }
            text += ".\(fraction)"
        }
        return text + "s"
    }
}
