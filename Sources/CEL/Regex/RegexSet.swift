/// Some code points: what a character class of an expression takes.
struct RegexSet: Sendable {
    /// A class that only Unicode's tables can tell.
    struct Class: Sendable {
        var category: String
        var isNegated: Bool

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            RegexCategories.contains(self.category, scalar) != self.isNegated
        }
    }

    var ranges: [ClosedRange<UInt32>] = []
    var classes: [Class] = []
    var isNegated = false

    private static let last: UInt32 = 0x10FFFF
    /// A range longer than this has its cases looked up in ASCII only.
    private static let foldedRangeMax = 2_048

    static let all = RegexSet(ranges: [0...Self.last])
    static let allButNewline = RegexSet(ranges: [0...9, 11...Self.last])
    static let digits = RegexSet(ranges: [0x30...0x39])
    static let words = RegexSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let spaces = RegexSet(ranges: [0x09...0x0A, 0x0C...0x0D, 0x20...0x20])

    init(ranges: [ClosedRange<UInt32>] = [], classes: [Class] = []) {
        self.ranges = ranges
        self.classes = classes
    }

    init(_ scalar: Unicode.Scalar) {
        self.ranges = [scalar.value...scalar.value]
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isIn = self.ranges.contains { $0.contains(scalar.value) } || self.classes.contains { $0.contains(scalar) }
        return isIn != self.isNegated
    }

    /// Adds all of another set.
    mutating func formUnion(_ other: RegexSet) {
        self.ranges += other.isNegated ? other.complement : other.ranges
        self.classes += other.classes
    }

    /// What the ranges leave out.
    private var complement: [ClosedRange<UInt32>] {
        var next: UInt32 = 0
        var gaps: [ClosedRange<UInt32>] = []
        for range in self.ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
            next = max(next, range.upperBound + 1)
        }
        if next <= Self.last { gaps.append(next...Self.last) }
        return gaps
    }

    /// The set with the other case of each of its letters.
    var ignoringCase: RegexSet {
        var folded = self
        for range in self.ranges {
            let looked = range.count > Self.foldedRangeMax ? range.clamped(to: 0...0x7F) : range
            for value in looked {
                guard let scalar = Unicode.Scalar(value) else { continue }
                for text in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
                    guard let other = text.unicodeScalars.first, text.unicodeScalars.count == 1, other != scalar
                    else { continue }
                    folded.ranges.append(other.value...other.value)
                }
            }
        }
        return folded
    }
}
