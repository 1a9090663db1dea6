/// Reads an expression by recursive descent, and expands the macros on the way (cel-spec, "Syntax", "Macros").
struct CELParser {
    /// How deep an expression may nest, and how many nodes may lie below each other: cel-go's recursion limit.
    static let maximumDepth = 250

    var lexer: CELLexer
    let declarations: CELDeclarations
    var token: CELToken = .end
    var offset = 0
    private var depth = 0

    /// - Parameter declarations: tell the names of functions with a dot in them from methods of variables.
    init(_ source: [Unicode.Scalar], _ declarations: CELDeclarations) {
        self.lexer = CELLexer(source)
        self.declarations = declarations
    }

    /// The whole text as one expression.
    mutating func parse() throws(CELSyntaxError) -> CELExpression {
        try self.advance()
        let expression = try self.expression()
        guard self.token == .end else {
            throw self.lexer.error(
                "Syntax error: extraneous input '\(self.tokenText)' expecting <EOF>",
                at: self.offset
            )
        }
        return expression
    }

    mutating func expression() throws(CELSyntaxError) -> CELExpression {
        try self.descend()
        defer { self.depth -= 1 }
        let condition = try self.chain("||") { parser throws(CELSyntaxError) in
            try parser.chain("&&") { parser throws(CELSyntaxError) in try parser.relation() }
        }
        let start = self.offset
        guard try self.take("?") else { return condition }
        let first = try self.chain("||") { parser throws(CELSyntaxError) in
            try parser.chain("&&") { parser throws(CELSyntaxError) in try parser.relation() }
        }
        try self.expect(":")
        let second = try self.expression()
        return try self.node(.conditional(condition, first, second), start, [condition, first, second])
    }

    /// `a || b || c` is one node, so that a long chain is not deep.
    private mutating func chain(
        _ mark: String,
        _ part: (inout CELParser) throws(CELSyntaxError) -> CELExpression
    ) throws(CELSyntaxError) -> CELExpression {
        var parts = [try part(&self)]
        var operators: [Int] = []
        while true {
            let start = self.offset
            guard try self.take(mark) else { break }
            operators.append(start)
            parts.append(try part(&self))
        }
        guard let start = operators.first else { return parts[0] }
        let kind: CELExpression.Kind =
            mark == "||" ? .any(parts, operators: operators) : .all(parts, operators: operators)
        return try self.node(kind, start, parts)
    }

    private mutating func relation() throws(CELSyntaxError) -> CELExpression {
        var left = try self.addition()
        while true {
            let start = self.offset
            if case .name("in") = self.token {
                try self.advance()
                left = try self.binary("@in", left, try self.addition(), start)
            } else if let mark = try self.takeAny(["==", "!=", "<=", ">=", "<", ">"]) {
                left = try self.binary("_\(mark)_", left, try self.addition(), start)
            } else {
                return left
            }
        }
    }

    private mutating func addition() throws(CELSyntaxError) -> CELExpression {
        var left = try self.multiplication()
        while true {
            let start = self.offset
            guard let mark = try self.takeAny(["+", "-"]) else { return left }
            left = try self.binary("_\(mark)_", left, try self.multiplication(), start)
        }
    }

    private mutating func multiplication() throws(CELSyntaxError) -> CELExpression {
        var left = try self.unary()
        while true {
            let start = self.offset
            guard let mark = try self.takeAny(["*", "/", "%"]) else { return left }
            left = try self.binary("_\(mark)_", left, try self.unary(), start)
        }
    }

    private func binary(
        _ name: String,
        _ left: CELExpression,
        _ right: CELExpression,
        _ start: Int
    ) throws(CELSyntaxError) -> CELExpression {
        try self.node(.call(name, target: nil, [left, right]), start, [left, right])
    }

    private mutating func unary() throws(CELSyntaxError) -> CELExpression {
        let start = self.offset
        guard let mark = try self.takeAny(["!", "-"]) else { return try self.member() }
        if mark == "-", case .literal(let value) = self.token, value.isNumber, let negative = value.negativeLiteral {
            self.token = .literal(negative)
            var operand = try self.member(isNegative: true)
            operand.offset = start
            return operand
        }
        try self.descend()
        defer { self.depth -= 1 }
        let operand = try self.unary()
        return try self.node(.call("\(mark)_", target: nil, [operand]), start, [operand])
    }

    // MARK: the parser's own means

    func node(
        _ kind: CELExpression.Kind,
        _ offset: Int,
        _ parts: [CELExpression]
    ) throws(CELSyntaxError) -> CELExpression {
        let height = (parts.map(\.height).max() ?? 0) + 1
        guard height <= Self.maximumDepth else { throw self.tooDeep() }
        return CELExpression(kind: kind, offset: offset, height: height)
    }

    private mutating func descend() throws(CELSyntaxError) {
        self.depth += 1
        guard self.depth <= Self.maximumDepth else { throw self.tooDeep() }
    }

    private func tooDeep() -> CELSyntaxError {
        self.lexer.error("expression recursion limit exceeded: \(Self.maximumDepth)", at: self.offset)
    }

    mutating func advance() throws(CELSyntaxError) {
        (self.token, self.offset) = try self.lexer.next()
    }

    mutating func take(_ mark: String) throws(CELSyntaxError) -> Bool {
        guard self.token == .mark(mark) else { return false }
        try self.advance()
        return true
    }

    private mutating func takeAny(_ marks: [String]) throws(CELSyntaxError) -> String? {
        guard case .mark(let mark) = self.token, marks.contains(mark) else { return nil }
        try self.advance()
        return mark
    }

    mutating func expect(_ mark: String) throws(CELSyntaxError) {
        guard try self.take(mark) else { throw self.unexpected("'\(mark)'") }
    }

    /// What may begin an expression, in the order in which cel-go's parser lists it.
    private static let beginnings =
        "{'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', "
        + "NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}"

    func unexpected(_ expected: String = Self.beginnings) -> CELSyntaxError {
        let text = "Syntax error: mismatched input '\(self.tokenText)' expecting \(expected)"
        return self.lexer.error(text, at: self.offset)
    }

    private var tokenText: String { self.token == .end ? "<EOF>" : self.lexer.text(from: self.offset) }
}
