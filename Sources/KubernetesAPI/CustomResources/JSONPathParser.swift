/// Reads the text of a `JSONPath`.
struct JSONPathParser {
    private var rest: Substring
    private var steps: [JSONPath.Step] = []

    /// The steps of a path that begins with a dot or a bracket; nil where the text is none.
    static func steps(_ text: String) -> [JSONPath.Step]? {
        guard text.hasPrefix(".") || text.hasPrefix("[") else { return nil }
        var parser = Self(rest: Substring(text))
        while !parser.rest.isEmpty {
            guard parser.step() else { return nil }
        }
        return parser.steps
    }

    private mutating func step() -> Bool {
        if self.rest.first == "[" { return self.bracket() }
        guard self.rest.first == "." else { return false }
        self.rest = self.rest.dropFirst()
        if self.rest.first == "[" { return self.bracket() }
        if self.rest.first == "*" {
            self.rest = self.rest.dropFirst()
            self.steps.append(.all)
            return true
        }
        guard let name = self.name() else { return false }
        self.steps.append(.member(name))
        return true
    }

    /// A member's name; a backslash takes the next character as it is.
    private mutating func name() -> String? {
        var name = ""
        while let character = self.rest.first, character != ".", character != "[" {
            self.rest = self.rest.dropFirst()
            guard character == "\\" else {
                guard !" @=<>!()'\"]".contains(character) else { return nil }
                name.append(character)
                continue
            }
            guard let escaped = self.rest.first else { return nil }
            name.append(escaped)
            self.rest = self.rest.dropFirst()
        }
        return name.isEmpty ? nil : name
    }

    private mutating func bracket() -> Bool {
        guard let end = self.closingBracket() else { return false }
        let content = self.rest[self.rest.index(after: self.rest.startIndex)..<end]
        self.rest = self.rest[self.rest.index(after: end)...]
        if content == "*" {
            self.steps.append(.all)
        } else if let index = Int(content) {
            self.steps.append(.index(index))
        } else if let quoted = Self.unquoted(content) {
            self.steps.append(.member(quoted))
        } else {
            guard content.hasPrefix("?("), content.hasSuffix(")") else { return false }
            return self.filter(content.dropFirst(2).dropLast())
        }
        return true
    }

    /// The bracket that closes the one the rest begins with, outside of quotes.
    private func closingBracket() -> Substring.Index? {
        var quote: Character?
        for index in self.rest.indices.dropFirst() {
            let character = self.rest[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == "]" {
                return index
            }
        }
        return nil
    }

    /// `@.type=="Ready"`
    private mutating func filter(_ text: Substring) -> Bool {
        guard let mark = text.firstRange(of: "==") else { return false }
        let left = text[..<mark.lowerBound].filter { $0 != " " }
        let right = text[mark.upperBound...].drop { $0 == " " }
        guard left.hasPrefix("@."), let path = JSONPath(String(left.dropFirst())), let names = path.names else {
            return false
        }
        var value = String(right)
        while value.last == " " { value.removeLast() }
        if let quoted = Self.unquoted(Substring(value)) {
            self.steps.append(.filter(names, equals: .string(quoted)))
        } else {
            guard let json = try? JSONParser.parse(value) else { return false }
            self.steps.append(.filter(names, equals: json))
        }
        return true
    }

    private static func unquoted(_ text: Substring) -> String? {
        guard text.count >= 2, let first = text.first, first == text.last, first == "'" || first == "\"" else {
            return nil
        }
        return String(text.dropFirst().dropLast())
    }
}
