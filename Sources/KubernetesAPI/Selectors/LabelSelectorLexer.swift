/// Parts the text of a label selector into words and signs.
struct LabelSelectorLexer {
    enum Token: Hashable {
        case end, identifier(String), isIn, isNotIn, comma, openParenthesis, closeParenthesis
        case equals, doubleEquals, notEquals, not, isGreater, isLess
        case unknown(String)

        /// As error messages show it.
        var text: String {
            switch self {
            case .end: ""
            case .identifier(let text), .unknown(let text): text
            case .isIn: "in"
            case .isNotIn: "notin"
            case .comma: ","
            case .openParenthesis: "("
            case .closeParenthesis: ")"
            case .equals: "="
            case .doubleEquals: "=="
            case .notEquals: "!="
            case .not: "!"
            case .isGreater: ">"
            case .isLess: "<"
            }
        }
    }

    private static let signs: [String: Token] = [
        ",": .comma, "(": .openParenthesis, ")": .closeParenthesis, "=": .equals, "==": .doubleEquals,
        "!=": .notEquals, "!": .not, ">": .isGreater, "<": .isLess,
    ]
    private var rest: Substring

    init(_ text: String) {
        self.rest = text[...]
    }

    static func tokens(_ text: String) -> [Token] {
        var lexer = LabelSelectorLexer(text)
        var tokens: [Token] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() -> Token? {
        self.rest = self.rest.drop { " \t\r\n".contains($0) }
        guard let first = self.rest.first else { return nil }
        if Self.isSign(first) { return self.sign() }
        let word = self.rest.prefix { !Self.isSign($0) && !" \t\r\n".contains($0) }
        self.rest = self.rest[word.endIndex...]
        switch word {
        case "in": return .isIn
        case "notin": return .isNotIn
        default: return .identifier(String(word))
        }
    }

    /// The longest run of signs that means something; the whole run where its first sign means nothing.
    private mutating func sign() -> Token {
        let run = self.rest.prefix(while: Self.isSign)
        var length = min(2, run.count)
        while length > 0 {
            if let token = Self.signs[String(run.prefix(length))] {
                self.rest = self.rest.dropFirst(length)
                return token
            }
            length -= 1
        }
        self.rest = self.rest[run.endIndex...]
        return .unknown(String(run))
    }

    private static func isSign(_ character: Character) -> Bool { "=!(),><".contains(character) }
}
