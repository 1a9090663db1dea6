/// Finds what each part of an expression comes to, and what in it cannot be: unknown names, functions that take
/// other types, fields that a record has not.
struct CELTypeChecker {
    let source: [Unicode.Scalar]
    let environment: CELEnvironment
    private(set) var issues: [(offset: Int, issue: CELSyntaxError)] = []
    /// The variables of the macros around, the innermost last.
    private var scopes: [[String: CELType]] = []
    var bindings = CELTypeBindings()
    private var parameterCount = 0

    init(source: [Unicode.Scalar], environment: CELEnvironment) {
        self.source = source
        self.environment = environment
    }

    /// The type of a whole expression.
    mutating func result(_ expression: CELExpression) -> CELType {
        let type = self.check(expression)
        return self.bindings.substitute(type, isFinal: true)
    }

    mutating func check(_ expression: CELExpression) -> CELType {
        switch expression.kind {
        case .literal(let value): return Self.type(of: value)
        case .name(let name): return self.variable(name, expression.offset)
        case .select(let operand, let field, let isOptional):
            return self.select(operand, field, isOptional: isOptional, expression.offset)
        case .has(let operand, let field):
            _ = self.select(operand, field, isOptional: false, expression.offset)
            return .bool
        case .index(let operand, let index, let isOptional):
            let types = [self.check(operand), self.check(index)]
            return self.resolve(isOptional ? "_[?_]" : "_[_]", types, isMethod: false, expression.offset)
        case .call(let name, let target, let arguments):
            return self.call(name, target, arguments, expression.offset)
        case .all(let parts, let operators): return self.junction("_&&_", parts, operators)
        case .any(let parts, let operators): return self.junction("_||_", parts, operators)
        case .conditional(let condition, let first, let second):
            let types = [self.check(condition), self.check(first), self.check(second)]
            return self.resolve("_?_:_", types, isMethod: false, expression.offset)
        case .list(let entries): return .list(self.join(entries.map { ($0.value, $0.isOptional) }))
        case .map(let entries): return self.map(entries)
        case .comprehension(let comprehension): return self.comprehend(comprehension, expression.offset)
        case .optionalMap(let target, let name, let body, let isFlat):
            return self.optionalMap(target, name, body, isFlat: isFlat, expression.offset)
        }
    }

    private static func type(of value: CELValue) -> CELType {
        switch value {
        case .null: .null
        case .bool: .bool
        case .int: .int
        case .uint: .uint
        case .double: .double
        case .string: .string
        case .bytes: .bytes
        default: .dyn
        }
    }

    private mutating func variable(_ name: String, _ offset: Int) -> CELType {
        if let type = self.scopes.last(where: { $0[name] != nil })?[name] { return type }
        if let type = self.environment.variables[name] { return type }
        if let type = CELFunctions.types[name] { return .type(type) }
        return self.fail("undeclared reference to '\(name)' (in container '')", offset)
    }

    private mutating func select(
        _ operand: CELExpression,
        _ field: String,
        isOptional: Bool,
        _ offset: Int
    ) -> CELType {
        let type = self.bindings.substitute(self.check(operand))
        if case .optional(let inner) = type {
            return .optional(self.field(field, of: self.bindings.substitute(inner), offset))
        }
        let found = self.field(field, of: type, offset)
        return isOptional ? .optional(found) : found
    }

    private mutating func field(_ name: String, of type: CELType, _ offset: Int) -> CELType {
        switch type {
        case .dyn, .error, .parameter: return .dyn
        case .map(_, let value): return value
        case .object(let record):
            return record.field(name) ?? self.fail("undefined field '\(name)'", offset)
        default:
            return self.fail("type '\(type.shown)' does not support field selection", offset)
        }
    }

    private mutating func call(
        _ name: String,
        _ target: CELExpression?,
        _ arguments: [CELExpression],
        _ offset: Int
    ) -> CELType {
        var types: [CELType] = []
        if let target { types.append(self.check(target)) }
        for argument in arguments { types.append(self.check(argument)) }
        return self.resolve(name, types, isMethod: target != nil, offset)
    }

    /// The result of a call: of the overload that fits, or anything where several do.
    mutating func resolve(_ name: String, _ types: [CELType], isMethod: Bool, _ offset: Int) -> CELType {
        guard let overloads = self.environment.declarations.functions[name] else {
            return self.fail("undeclared reference to '\(name)' (in container '')", offset)
        }
        var result: CELType?
        for overload in overloads where overload.isMethod == isMethod {
            self.parameterCount += 1
            let fresh = overload.renamed("_\(self.parameterCount)")
            guard self.bindings.assign(fresh.parameters, from: types) else { continue }
            let type = self.bindings.substitute(fresh.result)
            result = result == nil || result == type ? type : .dyn
        }
        if let result { return result }
        let signature = CELType.signature(types.map { self.bindings.substitute($0) }, isMethod: isMethod)
        return self.fail("found no matching overload for '\(name)' applied to '\(signature)'", offset)
    }

    /// cel-go balances a chain of operators into a tree, which shows in the operator that a complaint is about.
    private mutating func junction(_ name: String, _ parts: [CELExpression], _ operators: [Int]) -> CELType {
        let types = parts.map { self.check($0) }
        return self.junction(name, types[...], operators[...])
    }

    private mutating func junction(_ name: String, _ types: ArraySlice<CELType>, _ operators: ArraySlice<Int>)
        -> CELType
    {
        guard let low = operators.indices.first, let high = operators.indices.last else { return types.first ?? .error }
        let middle = (low + high + 1) / 2
        let left = self.junction(name, types[low...middle], operators[low..<middle])
        let right = self.junction(name, types[(middle + 1)...(high + 1)], operators[(middle + 1)...])
        return self.resolve(name, [left, right], isMethod: false, operators[middle])
    }

    // MARK: the checker's own means

    mutating func fail(_ message: String, _ offset: Int) -> CELType {
        self.issues.append((offset, CELSyntaxError(message, at: offset, in: self.source)))
        return .error
    }

    /// A type that nothing is known of yet.
    mutating func freshType() -> CELType {
        defer { self.parameterCount += 1 }
        return .parameter("_var\(self.parameterCount)")
    }

    mutating func check(_ expression: CELExpression, with variables: [String: CELType]) -> CELType {
        self.scopes.append(variables)
        defer { self.scopes.removeLast() }
        return self.check(expression)
    }
}
