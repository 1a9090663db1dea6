/// Reads the syntax of RE2 (github.com/google/re2/wiki/Syntax).
struct RegexParser {
    /// How deep groups may nest.
    static let depthMax = 250
    /// How often a part may be repeated by counts, those of its parts included.
    private static let countMax = 1_000

    /// What `(?ims)` and their like switch.
    struct Flags {
        var ignoresCase = false
        var isMultiline = false
        var dotTakesNewline = false
        var isUngreedy = false
    }

    let source: [Unicode.Scalar]
    var position = 0
    var flags = Flags()
    var depth = 0

    init(_ pattern: String) {
        self.source = Array(pattern.unicodeScalars)
    }

    mutating func parse() throws(RegexSyntaxError) -> RegexNode {
        let node = try self.choice()
        guard self.position == self.source.count else {
            throw RegexSyntaxError(code: .unexpectedParenthesis, part: self.text(0))
        }
        return node
    }

    mutating func choice() throws(RegexSyntaxError) -> RegexNode {
        var parts = [try self.sequence()]
        while self.take("|") { parts.append(try self.sequence()) }
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(RegexSyntaxError) -> RegexNode {
        var parts: [RegexNode] = []
        var isRepeated = false
        while let scalar = self.peek(), scalar != "|", scalar != ")" {
            let start = self.position
            if let counts = try self.repetition() {
                guard let part = parts.popLast() else {
                    throw RegexSyntaxError(code: .missingArgument, part: self.text(start, self.position))
                }
                guard !isRepeated else {
                    throw RegexSyntaxError(code: .invalidRepetition, part: self.text(start - 1, self.position))
                }
                let isLazy = self.take("?")
                let isGreedy = isLazy == self.flags.isUngreedy
                parts.append(.repetition(part, least: counts.least, most: counts.most, isGreedy: isGreedy))
                guard (parts.last.map(Self.repetitions) ?? 0) <= Self.countMax else {
                    throw RegexSyntaxError(code: .invalidCount, part: self.text(start, self.position))
                }
                isRepeated = true
            } else {
                parts.append(contentsOf: try self.atoms())
                isRepeated = false
            }
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    /// How often the most repeated part of a node is repeated by counts.
    private static func repetitions(_ node: RegexNode) -> Int {
        switch node {
        case .empty, .set, .assertion: return 1
        case .sequence(let parts), .choice(let parts): return parts.map(Self.repetitions).max() ?? 1
        case .repetition(let part, let least, let most, _):
            return max(1, least, most ?? 0) * Self.repetitions(part)
        }
    }

    /// `*`, `+`, `?` or counts in braces; nil where none stands.
    private mutating func repetition() throws(RegexSyntaxError) -> (least: Int, most: Int?)? {
        if self.take("*") { return (0, nil) }
        if self.take("+") { return (1, nil) }
        if self.take("?") { return (0, 1) }
        guard self.peek() == "{" else { return nil }
        let start = self.position
        self.position += 1
        let least = self.number()
        var most = least
        if self.take(",") { most = self.number() }
        let isOpen = self.source[self.position - 1] == ","
        guard let least, most != nil || isOpen, self.take("}") else {
            // Other braces stand for themselves.
            self.position = start
            return nil
        }
        guard least <= Self.countMax, (most ?? least) <= Self.countMax, most.map({ $0 >= least }) ?? true else {
            throw RegexSyntaxError(code: .invalidCount, part: self.text(start, self.position))
        }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = self.peek(), ("0"..."9").contains(scalar) {
            value = min(100_000, (value ?? 0) * 10 + Int(scalar.value - 0x30))
            self.position += 1
        }
        return value
    }

    /// What stands next, by itself or in a group; several where a quotation stands.
    private mutating func atoms() throws(RegexSyntaxError) -> [RegexNode] {
        guard let scalar = self.peek() else { return [] }
        switch scalar {
        case "(": return [try self.group()]
        case "[": return [.set(try self.bracket())]
        case "\\":
            if self.starts(with: "\\Q") { return self.quotation() }
            return [try self.escapedAtom()]
        default: break
        }
        self.position += 1
        switch scalar {
        case ".": return [.set(self.flags.dotTakesNewline ? .all : .allButNewline)]
        case "^": return [.assertion(self.flags.isMultiline ? .lineStart : .textStart)]
        case "$": return [.assertion(self.flags.isMultiline ? .lineEnd : .textEnd)]
        default: return [.set(self.folded(RegexSet(scalar)))]
        }
    }

    func folded(_ set: RegexSet) -> RegexSet { self.flags.ignoresCase ? set.ignoringCase : set }

    private mutating func quotation() -> [RegexNode] {
        self.position += 2
        var parts: [RegexNode] = []
        while self.position < self.source.count, !self.starts(with: "\\E") {
            parts.append(.set(self.folded(RegexSet(self.source[self.position]))))
            self.position += 1
        }
        self.position = min(self.source.count, self.position + 2)
        return parts
    }

    // MARK: the parser's own means

    func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        let index = self.position + ahead
        return index < self.source.count ? self.source[index] : nil
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard self.peek() == scalar else { return false }
        self.position += 1
        return true
    }

    func starts(with text: String) -> Bool { self.source[self.position...].starts(with: text.unicodeScalars) }

    /// The source from one place to another.
    func text(_ start: Int, _ end: Int? = nil) -> String {
        String(String.UnicodeScalarView(self.source[max(0, start)..<(end ?? self.source.count)]))
    }
}
