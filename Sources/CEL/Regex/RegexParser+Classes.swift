extension RegexParser {
    /// A class in brackets.
    mutating func bracket() throws(RegexSyntaxError) -> RegexSet {
        let start = self.position
        self.position += 1
        let isNegated = self.take("^")
        var set = RegexSet()
        var isFirst = true
        while isFirst || self.peek() != "]" {
            isFirst = false
            guard self.peek() != nil else { throw RegexSyntaxError(code: .missingBracket, part: self.text(start)) }
            if let named = try self.namedClass() {
                set.formUnion(named)
                continue
            }
            let from = self.position
            let lower = try self.member(start)
            guard self.peek() == "-", let end = self.peek(1), end != "]" else {
                set.ranges.append(lower.value...lower.value)
                continue
            }
            self.position += 1
            let upper = try self.member(start)
            guard lower <= upper else {
                throw RegexSyntaxError(code: .invalidClassRange, part: self.text(from, self.position))
            }
            set.ranges.append(lower.value...upper.value)
        }
        self.position += 1
        set = self.folded(set)
        set.isNegated = isNegated
        return set
    }

    /// A class that is written as one: `\d`, `\pL`, `[:alpha:]`; nil where none stands.
    private mutating func namedClass() throws(RegexSyntaxError) -> RegexSet? {
        if self.starts(with: "[:") {
            let start = self.position
            let name = self.source[(start + 2)...].prefix { $0 != ":" }
            let end = start + 2 + name.count
            guard end + 1 < self.source.count, self.source[end + 1] == "]" else { return nil }
            self.position = end + 2
            var text = String(String.UnicodeScalarView(name))
            let isNegated = text.hasPrefix("^")
            if isNegated { text.removeFirst() }
            guard let ranges = Self.posixClasses[text] else {
                throw RegexSyntaxError(code: .invalidClassRange, part: self.text(start, self.position))
            }
            var set = RegexSet(ranges: ranges)
            set.isNegated = isNegated
            return set
        }
        return self.peek() == "\\" ? try self.escapedClass() : nil
    }

    private static let posixClasses: [String: [ClosedRange<UInt32>]] = [
        "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A], "ascii": [0...0x7F],
        "blank": [0x09...0x09, 0x20...0x20], "cntrl": [0...0x1F, 0x7F...0x7F], "digit": [0x30...0x39],
        "graph": [0x21...0x7E], "lower": [0x61...0x7A], "print": [0x20...0x7E],
        "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E], "space": [0x09...0x0D, 0x20...0x20],
        "upper": [0x41...0x5A], "word": [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A],
        "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
    ]

    /// A code point within brackets.
    private mutating func member(_ start: Int) throws(RegexSyntaxError) -> Unicode.Scalar {
        guard let scalar = self.peek() else {
            throw RegexSyntaxError(code: .missingBracket, part: self.text(start))
        }
        if scalar == "\\" { return try self.escapedScalar() }
        self.position += 1
        return scalar
    }

    /// What a backslash begins outside of brackets.
    mutating func escapedAtom() throws(RegexSyntaxError) -> RegexNode {
        if let set = try self.escapedClass() { return .set(set) }
        let assertion: RegexAssertion? =
            switch self.peek(1) {
            case "A": .textStart
            case "z": .textEnd
            case "b": .wordEdge
            case "B": .noWordEdge
            default: nil
            }
        if let assertion {
            self.position += 2
            return .assertion(assertion)
        }
        return .set(self.folded(RegexSet(try self.escapedScalar())))
    }

    /// `\d`, `\pL` and their like; nil where none stands.
    private mutating func escapedClass() throws(RegexSyntaxError) -> RegexSet? {
        guard let letter = self.peek(1) else { return nil }
        let sets: [Unicode.Scalar: RegexSet] = ["d": .digits, "w": .words, "s": .spaces]
        if let set = sets[Unicode.Scalar(letter.value | 0x20) ?? letter] {
            self.position += 2
            var result = set
            result.isNegated = letter.value & 0x20 == 0
            return result
        }
        guard letter == "p" || letter == "P" else { return nil }
        let start = self.position
        self.position += 2
        var isNegated = letter == "P"
        var name: String
        if self.take("{") {
            let part = self.source[self.position...].prefix { $0 != "}" }
            name = String(String.UnicodeScalarView(part))
            self.position = min(self.source.count, self.position + part.count + 1)
            if name.hasPrefix("^") {
                isNegated.toggle()
                name.removeFirst()
            }
        } else {
            name = self.peek().map { String($0) } ?? ""
            self.position = min(self.source.count, self.position + 1)
        }
        guard RegexCategories.isKnown(name) else {
            throw RegexSyntaxError(code: .invalidClassRange, part: self.text(start, self.position))
        }
        return RegexSet(classes: [RegexSet.Class(category: name, isNegated: isNegated)])
    }

    private static let controls: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "\u{07}", "f": "\u{0C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{0B}",
    ]

    /// A code point behind a backslash.
    private mutating func escapedScalar() throws(RegexSyntaxError) -> Unicode.Scalar {
        let start = self.position
        self.position += 1
        guard let letter = self.peek() else { throw RegexSyntaxError(code: .trailingBackslash, part: "") }
        self.position += 1
        if let control = Self.controls[letter] { return control }
        if letter == "x" { return try self.hexadecimal(start) }
        if ("1"..."7").contains(letter), !(self.peek().map { ("0"..."7").contains($0) } ?? false) {
            throw RegexSyntaxError(code: .invalidEscape, part: self.text(start, self.position))
        }
        if ("0"..."7").contains(letter) {
            var value = letter.value - 0x30
            for _ in 0..<2 {
                guard let digit = self.peek(), ("0"..."7").contains(digit) else { break }
                value = value * 8 + digit.value - 0x30
                self.position += 1
            }
            return Unicode.Scalar(value) ?? letter
        }
        guard letter.value < 0x80, !RegexSet.words.contains(letter) else {
            throw RegexSyntaxError(code: .invalidEscape, part: self.text(start, self.position))
        }
        return letter
    }

    private mutating func hexadecimal(_ start: Int) throws(RegexSyntaxError) -> Unicode.Scalar {
        let isBraced = self.take("{")
        let digits = self.source[self.position...].prefix(isBraced ? 8 : 2).prefix { $0.properties.isASCIIHexDigit }
        self.position += digits.count
        guard isBraced ? !digits.isEmpty && self.take("}") : digits.count == 2,
            let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw RegexSyntaxError(code: .invalidEscape, part: self.text(start, self.position)) }
        return scalar
    }
}
