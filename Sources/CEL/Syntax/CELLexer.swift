/// Cuts an expression's text into tokens (cel-spec, "Syntax").
struct CELLexer {
    let source: [Unicode.Scalar]
    private var position = 0

    init(_ source: [Unicode.Scalar]) {
        self.source = source
    }

    private static let marks: [String] = [
        "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",", "(", ")", "[",
        "]", "{", "}",
    ]

    /// The next token and where it begins.
    mutating func next() throws(CELSyntaxError) -> (token: CELToken, offset: Int) {
        self.skipBlanks()
        let start = self.position
        guard let first = self.peek() else { return (.end, start) }
        if let quoted = try self.quoted() { return (.literal(quoted), start) }
        if Self.isDigit(first) || (first == "." && self.peek(1).map(Self.isDigit) == true) {
            return (.literal(try self.number()), start)
        }
        if Self.isNameStart(first) {
            let name = self.text { Self.isNameStart($0) || Self.isDigit($0) }
            return (Self.constants[name].map(CELToken.literal) ?? .name(name), start)
        }
        for mark in Self.marks where self.starts(with: mark) {
            self.position += mark.unicodeScalars.count
            return (.mark(mark), start)
        }
        throw self.error("Syntax error: token recognition error at: '\(first)'", at: start)
    }

    private static let constants: [String: CELValue] = ["true": .bool(true), "false": .bool(false), "null": .null]

    private mutating func skipBlanks() {
        while let scalar = self.peek() {
            if [" ", "\t", "\n", "\r", "\u{0C}"].contains(scalar) {
                self.position += 1
            } else if self.starts(with: "//") {
                while let scalar = self.peek(), scalar != "\n" { self.position += 1 }
            } else {
                return
            }
        }
    }

    private mutating func number() throws(CELSyntaxError) -> CELValue {
        let start = self.position
        if self.starts(with: "0x") || self.starts(with: "0X") {
            self.position += 2
            let digits = self.text { $0.properties.isASCIIHexDigit }
            return try self.integer(digits, radix: 16, at: start)
        }
        var text = self.text(while: Self.isDigit)
        var isDouble = false
        if self.peek() == ".", self.peek(1).map(Self.isDigit) == true {
            isDouble = true
            self.position += 1
            text += "." + self.text(while: Self.isDigit)
        }
        if let letter = self.peek(), letter == "e" || letter == "E" {
            let signed = self.peek(1) == "+" || self.peek(1) == "-"
            if self.peek(signed ? 2 : 1).map(Self.isDigit) == true {
                isDouble = true
                text += "e" + (self.peek(1) == "-" ? "-" : "")
                self.position += signed ? 2 : 1
                text += self.text(while: Self.isDigit)
            }
        }
        guard isDouble else { return try self.integer(text, radix: 10, at: start) }
        guard let value = Double("0" + text), value.isFinite else {
            throw self.error("invalid double literal", at: start)
        }
        return .double(value)
    }

    private mutating func integer(_ digits: String, radix: Int, at start: Int) throws(CELSyntaxError) -> CELValue {
        if self.peek() == "u" || self.peek() == "U" {
            self.position += 1
            guard let value = UInt64(digits, radix: radix) else {
                throw self.error("invalid uint literal", at: start)
            }
            return .uint(value)
        }
        if let value = Int64(digits, radix: radix) { return .int(value) }
        // The smallest integer has no positive twin: the parser takes it only behind a minus.
        if UInt64(digits, radix: radix) == Int64.min.magnitude { return .int(.min) }
        throw self.error("invalid int literal", at: start)
    }

    private mutating func quoted() throws(CELSyntaxError) -> CELValue? {
        var isRaw = false
        var isBytes = false
        var length = 0
        while let letter = self.peek(length), length < 2 {
            if !isRaw, letter == "r" || letter == "R" {
                isRaw = true
            } else if !isBytes, letter == "b" || letter == "B" {
                isBytes = true
            } else {
                break
            }
            length += 1
        }
        guard let quote = self.peek(length), quote == "'" || quote == "\"" else { return nil }
        let start = self.position
        self.position += length
        let isLong = self.peek(1) == quote && self.peek(2) == quote
        self.position += isLong ? 3 : 1
        var content = CELQuotedText(isBytes: isBytes)
        while let scalar = self.peek() {
            if scalar == quote, !isLong || (self.peek(1) == quote && self.peek(2) == quote) {
                self.position += isLong ? 3 : 1
                return content.value
            }
            if scalar == "\n" || scalar == "\r", !isLong { break }
            self.position += 1
            if scalar == "\\", !isRaw {
                guard let used = content.escape(self.source[self.position...]) else {
                    throw self.error("Syntax error: invalid escape sequence", at: self.position - 1)
                }
                self.position += used
            } else {
                content.append(scalar)
            }
        }
        throw self.error("Syntax error: token recognition error at: '\(quote)'", at: start)
    }

    /// The source from a place up to where the lexer stands.
    func text(from start: Int) -> String {
        String(String.UnicodeScalarView(self.source[min(start, self.position)..<self.position]))
    }

    func error(_ message: String, at offset: Int) -> CELSyntaxError {
        CELSyntaxError(message, at: offset, in: self.source)
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        let index = self.position + ahead
        return index < self.source.count ? self.source[index] : nil
    }

    private func starts(with text: String) -> Bool {
        self.source[self.position...].starts(with: text.unicodeScalars)
    }

    private mutating func text(while belongs: (Unicode.Scalar) -> Bool) -> String {
        let part = self.source[self.position...].prefix(while: belongs)
        self.position += part.count
        return String(String.UnicodeScalarView(part))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
    }
}
