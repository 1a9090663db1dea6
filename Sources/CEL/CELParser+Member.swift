extension CELParser {
    private static let reserved: Set<String> = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "in", "let", "loop", "package",
        "namespace", "return", "var", "void", "while",
    ]

    /// A primary expression and the selections, calls and indices behind it.
    mutating func member(isNegative: Bool = false) throws(CELSyntaxError) -> CELExpression {
        var operand = try self.primary(isNegative: isNegative)
        while true {
            let start = self.offset
            if try self.take("[") {
                let index = try self.expression()
                try self.expect("]")
                operand = try self.node(.index(operand, index), start, [operand, index])
            } else if try self.take(".") {
                guard case .name(let name) = self.token else { throw self.unexpected("IDENTIFIER") }
                try self.advance()
                if try self.take("(") {
                    let arguments = try self.list(until: ")")
                    operand = try self.method(name, of: operand, arguments, start)
                } else {
                    operand = try self.node(.select(operand, name), start, [operand])
                }
            } else {
                return operand
            }
        }
    }

    private mutating func primary(isNegative: Bool) throws(CELSyntaxError) -> CELExpression {
        let start = self.offset
        switch self.token {
        case .literal(let value):
            if case .int(.min) = value, !isNegative { throw self.lexer.error("invalid int literal", at: start) }
            try self.advance()
            return try self.node(.literal(value), start, [])
        case .name(let name):
            guard !Self.reserved.contains(name) else {
                throw self.lexer.error("reserved identifier: \(name)", at: start)
            }
            try self.advance()
            guard try self.take("(") else { return try self.node(.name(name), start, []) }
            return try self.function(name, try self.list(until: ")"), start)
        case .mark("("):
            try self.advance()
            let inner = try self.expression()
            try self.expect(")")
            return inner
        case .mark("["):
            try self.advance()
            let elements = try self.list(until: "]")
            return try self.node(.list(elements), start, elements)
        case .mark("{"):
            try self.advance()
            return try self.map(start)
        default:
            throw self.unexpected()
        }
    }

    /// Expressions with commas between them, up to the closing bracket; a list may end in a comma.
    private mutating func list(until close: String) throws(CELSyntaxError) -> [CELExpression] {
        var elements: [CELExpression] = []
        while true {
            if elements.isEmpty || close == "]", try self.take(close) { return elements }
            elements.append(try self.expression())
            if try self.take(close) { return elements }
            try self.expect(",")
        }
    }

    private mutating func map(_ start: Int) throws(CELSyntaxError) -> CELExpression {
        var entries: [(key: CELExpression, value: CELExpression)] = []
        while try !self.take("}") {
            let key = try self.expression()
            try self.expect(":")
            entries.append((key, try self.expression()))
            if try self.take("}") { break }
            try self.expect(",")
        }
        return try self.node(.map(entries), start, entries.flatMap { [$0.key, $0.value] })
    }

    private func function(
        _ name: String,
        _ arguments: [CELExpression],
        _ start: Int
    ) throws(CELSyntaxError) -> CELExpression {
        guard name == "has", arguments.count == 1 else {
            return try self.node(.call(name, target: nil, arguments), start, arguments)
        }
        guard case .select(let operand, let field) = arguments[0].kind else {
            throw self.lexer.error("invalid argument to has() macro", at: arguments[0].offset)
        }
        return try self.node(.has(operand, field), start, [operand])
    }

    private func method(
        _ name: String,
        of target: CELExpression,
        _ arguments: [CELExpression],
        _ start: Int
    ) throws(CELSyntaxError) -> CELExpression {
        guard let macro = CELComprehension.Macro(rawValue: name),
            arguments.count == 2 || (macro == .map && arguments.count == 3)
        else {
            return try self.node(.call(name, target: target, arguments), start, [target] + arguments)
        }
        guard case .name(let variable) = arguments[0].kind else {
            throw self.lexer.error("argument must be a simple name", at: arguments[0].offset)
        }
        let isMap = macro == .map
        let comprehension = CELComprehension(
            macro: macro,
            range: target,
            variable: variable,
            predicate: isMap ? (arguments.count == 3 ? arguments[1] : nil) : arguments[1],
            transform: isMap ? arguments.last : nil
        )
        return try self.node(.comprehension(comprehension), start, [target] + arguments)
    }
}

extension CELValue {
    /// A number literal behind a minus; nil for those that a minus does not belong to.
    var negativeLiteral: CELValue? {
        switch self {
        case .int(let value): .int(0 &- value)
        case .double(let value): .double(-value)
        default: nil
        }
    }
}
