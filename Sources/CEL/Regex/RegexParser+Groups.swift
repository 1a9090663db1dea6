extension RegexParser {
    mutating func group() throws(RegexSyntaxError) -> RegexNode {
        let start = self.position
        self.depth += 1
        defer { self.depth -= 1 }
        guard self.depth <= Self.depthMax else { throw RegexSyntaxError(code: .tooDeep, part: self.text(0)) }
        self.position += 1
        let outer = self.flags
        if self.take("?") {
            if self.starts(with: "P<") || self.starts(with: "<") {
                try self.captureName(start)
            } else if try self.flagGroup(start) {
                return .empty
            }
        }
        let node = try self.choice()
        guard self.take(")") else { throw RegexSyntaxError(code: .missingParenthesis, part: self.text(0)) }
        self.flags = outer
        return node
    }

    private mutating func captureName(_ start: Int) throws(RegexSyntaxError) {
        self.position += self.peek() == "P" ? 2 : 1
        let name = self.source[self.position...].prefix { $0 == "_" || RegexSet.words.contains($0) }
        self.position += name.count
        guard !name.isEmpty, self.take(">") else {
            throw RegexSyntaxError(code: .invalidCapture, part: self.text(start))
        }
    }

    /// Reads flags behind `(?`. Returns whether that was all of the group.
    private mutating func flagGroup(_ start: Int) throws(RegexSyntaxError) -> Bool {
        var value = true
        while let scalar = self.peek() {
            self.position += 1
            switch scalar {
            case "i": self.flags.ignoresCase = value
            case "m": self.flags.isMultiline = value
            case "s": self.flags.dotTakesNewline = value
            case "U": self.flags.isUngreedy = value
            case "-" where value: value = false
            case ":": return false
            case ")": return true
            default: throw RegexSyntaxError(code: .invalidPerl, part: self.text(start, self.position))
            }
        }
        throw RegexSyntaxError(code: .missingParenthesis, part: self.text(0))
    }
}
