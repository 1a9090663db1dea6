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
                let isOptional = try self.take("?")
                let index = try self.expression()
                try self.expect("]")
                operand = try self.node(.index(operand, index, isOptional: isOptional), start, [operand, index])
            } else if try self.take(".") {
                let isOptional = try self.take("?")
                guard case .name(let name) = self.token else { throw self.unexpected("IDENTIFIER") }
                try self.advance()
                let open = self.offset
                if !isOptional, try self.take("(") {
                    let arguments = try self.list(until: ")").map(\.value)
                    operand = try self.method(name, of: operand, arguments, open)
                } else {
                    operand = try self.node(.select(operand, name, isOptional: isOptional), start, [operand])
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
            let open = self.offset
            guard try self.take("(") else { return try self.node(.name(name), start, []) }
            return try self.function(name, try self.list(until: ")").map(\.value), open)
        case .mark("("):
            try self.advance()
            let inner = try self.expression()
            try self.expect(")")
            return inner
        case .mark("["):
            try self.advance()
            let elements = try self.list(until: "]")
            return try self.node(.list(elements), start, elements.map(\.value))
        case .mark("{"):
            try self.advance()
            return try self.map(start)
        default:
            throw self.unexpected()
        }
    }

    /// Expressions with commas between them, up to the closing bracket; a list may end in a comma.
    private mutating func list(until close: String) throws(CELSyntaxError) -> [CELEntry] {
        var elements: [CELEntry] = []
        while true {
            if elements.isEmpty || close == "]", try self.take(close) { return elements }
            let isOptional = close == "]" ? try self.take("?") : false
            elements.append(CELEntry(value: try self.expression(), isOptional: isOptional))
            if try self.take(close) { return elements }
            try self.expect(",")
        }
    }

    private mutating func map(_ start: Int) throws(CELSyntaxError) -> CELExpression {
        var entries: [CELEntry] = []
        while try !self.take("}") {
            let isOptional = try self.take("?")
            let key = try self.expression()
            try self.expect(":")
            entries.append(CELEntry(key: key, value: try self.expression(), isOptional: isOptional))
            if try self.take("}") { break }
            try self.expect(",")
        }
        return try self.node(.map(entries), start, entries.flatMap { [$0.key, $0.value].compactMap { $0 } })
    }

    private func function(
        _ name: String,
        _ arguments: [CELExpression],
        _ start: Int
    ) throws(CELSyntaxError) -> CELExpression {
        guard name == "has", arguments.count == 1 else {
            return try self.node(.call(name, target: nil, arguments), start, arguments)
        }
        guard case .select(let operand, let field, isOptional: false) = arguments[0].kind else {
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
        if let macro = try self.macro(name, of: target, arguments, start) { return macro }
        if case .name(let space) = target.kind, self.declarations.isFunction("\(space).\(name)") {
            return try self.node(.call("\(space).\(name)", target: nil, arguments), start, arguments)
        }
        return try self.node(.call(name, target: target, arguments), start, [target] + arguments)
    }

    /// A macro's expansion; nil where the call is none.
    private func macro(
        _ name: String,
        of target: CELExpression,
        _ arguments: [CELExpression],
        _ start: Int
    ) throws(CELSyntaxError) -> CELExpression? {
        if name == "optMap" || name == "optFlatMap", arguments.count == 2 {
            let variable = try self.simpleName(arguments[0], "optMap() variable name must be a simple identifier")
            let isFlat = name == "optFlatMap"
            let kind = CELExpression.Kind.optionalMap(target, variable, arguments[1], isFlat: isFlat)
            return try self.node(kind, start, [target, arguments[1]])
        }
        guard let macro = CELComprehension.Macro(rawValue: name) else { return nil }
        for count in 1...2 where macro.arguments(variables: count)?.contains(arguments.count) == true {
            var variables: [String] = []
            for argument in arguments.prefix(count) {
                variables.append(try self.simpleName(argument, "argument must be a simple name"))
            }
            guard Set(variables).count == count else {
                let text = "duplicate variable name: \(variables[0])"
                throw self.lexer.error(text, at: arguments[1].offset)
            }
            let rest = arguments.dropFirst(count)
            let comprehension = CELComprehension(
                macro: macro,
                range: target,
                variables: variables,
                predicate: macro.isTransforming && rest.count == 1 ? nil : rest.first,
                transform: macro.isTransforming ? rest.last : nil
            )
            return try self.node(.comprehension(comprehension), start, [target] + arguments)
        }
        return nil
    }

    private func simpleName(_ expression: CELExpression, _ complaint: String) throws(CELSyntaxError) -> String {
        guard case .name(let name) = expression.kind else {
            throw self.lexer.error(complaint, at: expression.offset)
        }
        return name
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
