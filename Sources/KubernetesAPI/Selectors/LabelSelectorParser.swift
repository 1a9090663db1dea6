/// Reads label selectors, and says in Kubernetes' words why one cannot be read.
struct LabelSelectorParser {
    private typealias Token = LabelSelectorLexer.Token

    private let tokens: [LabelSelectorLexer.Token]
    private var place = 0

    init(_ text: String) {
        self.tokens = LabelSelectorLexer.tokens(text)
    }

    mutating func parse() throws(SelectorError) -> [LabelRequirement] {
        var requirements: [LabelRequirement] = []
        while true {
            switch self.peek(inValues: true) {
            case .end: return requirements
            case .identifier, .not: break
            case let token: throw Self.error(found: token, "!, identifier, or 'end of string'")
            }
            do {
                requirements.append(try self.requirement())
            } catch {
                throw SelectorError(.syntax, "unable to parse requirement: \(error.message)")
            }
            switch self.take(inValues: true) {
            case .end: return requirements
            case .comma:
                switch self.peek(inValues: true) {
                case .identifier, .not: break
                case let token: throw Self.error(found: token, "identifier after ','")
                }
            case let token: throw Self.error(found: token, "',' or 'end of string'")
            }
        }
    }

    private mutating func requirement() throws(SelectorError) -> LabelRequirement {
        var token = self.take(inValues: true)
        let isNegated = token == .not
        if isNegated { token = self.take(inValues: true) }
        guard case .identifier(let key) = token else { throw Self.error(found: token, "identifier") }
        let errors = NameRules.qualifiedName(key)
        guard errors.isEmpty else {
            let error = FieldError.invalid(FieldPath(), .string(key), errors.joined(separator: "; "))
            throw SelectorError(.syntax, error.description)
        }
        let following = self.peek(inValues: true)
        if isNegated { return try LabelRequirement(key: key, operator: .doesNotExist, values: []) }
        if following == .end || following == .comma {
            return try LabelRequirement(key: key, operator: .exists, values: [])
        }
        let match = try self.match()
        let values = match == .isIn || match == .isNotIn ? try self.values() : try self.exactValue()
        return try LabelRequirement(key: key, operator: match, values: values)
    }

    private mutating func match() throws(SelectorError) -> LabelRequirement.Operator {
        switch self.take(inValues: false) {
        case .isIn: return .isIn
        case .isNotIn: return .isNotIn
        case .equals: return .equals
        case .doubleEquals: return .doubleEquals
        case .notEquals: return .notEquals
        case .isGreater: return .isGreater
        case .isLess: return .isLess
        case let token: throw Self.error(found: token, "in, notin, =, ==, !=, gt, lt")
        }
    }

    /// The values in parentheses; nothing between two commas is the empty value.
    private mutating func values() throws(SelectorError) -> [String] {
        let open = self.take(inValues: true)
        guard open == .openParenthesis else {
            throw SelectorError(.syntax, "found '\(open.text)' expected: '('")
        }
        if self.peek(inValues: true) == .closeParenthesis {
            _ = self.take(inValues: true)
            return []
        }
        var values: [String] = []
        while true {
            if case .identifier(let value) = self.peek(inValues: true) {
                _ = self.take(inValues: true)
                values.append(value)
            } else {
                let token = self.peek(inValues: true)
                guard token == .comma || token == .closeParenthesis else {
                    throw Self.error(found: token, values.isEmpty ? "',', ')' or identifier" : "',', or identifier")
                }
                values.append("")
            }
            switch self.take(inValues: true) {
            case .comma: continue
            case .closeParenthesis: return values
            case let token: throw Self.error(found: token, "',' or ')'")
            }
        }
    }

    private mutating func exactValue() throws(SelectorError) -> [String] {
        switch self.peek(inValues: true) {
        case .end, .comma: return [""]
        case .identifier(let value):
            _ = self.take(inValues: true)
            return [value]
        case let token: throw Self.error(found: token, "identifier")
        }
    }

    /// Among keys and values, `in` and `notin` are words like others.
    private func peek(inValues: Bool) -> LabelSelectorLexer.Token {
        guard self.place < self.tokens.count else { return .end }
        let token = self.tokens[self.place]
        if inValues, token == .isIn || token == .isNotIn { return .identifier(token.text) }
        return token
    }

    private mutating func take(inValues: Bool) -> LabelSelectorLexer.Token {
        defer { self.place += 1 }
        return self.peek(inValues: inValues)
    }

    private static func error(found token: LabelSelectorLexer.Token, _ expected: String) -> SelectorError {
        SelectorError(.syntax, "found '\(token.text)', expected: \(expected)")
    }
}
