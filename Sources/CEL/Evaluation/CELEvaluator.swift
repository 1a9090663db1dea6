/// Walks an expression with its variables and counts what that costs, as cel-go's runtime cost tracker does.
struct CELEvaluator {
    let program: CELProgram
    private var variables: [String: CELValue]
    let costLimit: UInt64
    private(set) var cost: UInt64 = 0

    init(program: CELProgram, variables: [String: CELValue], costLimit: UInt64) {
        self.program = program
        self.variables = variables
        self.costLimit = costLimit
    }

    private static let listCost: UInt64 = 10
    private static let mapCost: UInt64 = 30

    mutating func spend(_ units: UInt64) throws(CELEvaluationError) {
        let (sum, overflow) = self.cost.addingReportingOverflow(units)
        self.cost = overflow ? .max : sum
        guard self.cost <= self.costLimit else { throw .costLimitExceeded }
    }

    mutating func evaluate(_ expression: CELExpression) throws(CELEvaluationError) -> CELValue {
        switch expression.kind {
        case .literal(let value): return value
        case .name(let name): return try self.variable(name)
        case .select(let operand, let field, let isOptional):
            let value = try self.operand(operand)
            try self.spend(1)
            return try Self.field(field, of: value, isOptional: isOptional)
        case .has(let operand, let field):
            return .bool(try Self.has(field, in: try self.evaluate(operand)))
        case .index(let operand, let index, let isOptional):
            let value = try self.operand(operand)
            let position = try self.evaluate(index)
            if !index.isAttribute { try self.spend(1) }
            return try Self.element(at: position, of: value, isOptional: isOptional)
        case .call(let name, let target, let arguments): return try self.call(name, target, arguments)
        case .all(let parts, _): return try self.junction(parts, decisive: false)
        case .any(let parts, _): return try self.junction(parts, decisive: true)
        case .conditional(let condition, let first, let second):
            guard case .bool(let isTrue) = try self.evaluate(condition) else { throw .noSuchOverload }
            return try self.evaluate(isTrue ? first : second)
        case .list(let entries): return try self.list(entries)
        case .map(let entries): return try self.map(entries)
        case .comprehension(let comprehension): return try self.comprehend(comprehension)
        case .optionalMap(let target, let name, let body, let isFlat):
            guard case .optional(let value) = try self.evaluate(target) else { throw .noSuchOverload }
            guard let value else { return .optional(nil) }
            let mapped = try self.evaluate(body, binding: [name: value])
            guard isFlat else { return .optional(mapped) }
            guard case .optional = mapped else { throw .noSuchOverload }
            return mapped
        }
    }

    /// What is selected from: cel-go counts what is not itself a name with selections as an attribute of its own.
    private mutating func operand(_ expression: CELExpression) throws(CELEvaluationError) -> CELValue {
        let value = try self.evaluate(expression)
        if !expression.isAttribute { try self.spend(1) }
        return value
    }

    /// Evaluates with variables bound, which hide those of the same names for that long.
    mutating func evaluate(
        _ expression: CELExpression,
        binding bound: [String: CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        var hidden: [(String, CELValue?)] = []
        for (name, value) in bound { hidden.append((name, self.variables.updateValue(value, forKey: name))) }
        defer { for (name, value) in hidden { self.variables[name] = value } }
        return try self.evaluate(expression)
    }

    private mutating func variable(_ name: String) throws(CELEvaluationError) -> CELValue {
        if let value = self.variables[name] {
            try self.spend(1)
            return value
        }
        guard CELFunctions.types[name] != nil else { throw .noSuchAttribute(name) }
        return .type(name)
    }

    /// `&&` and `||`: one operand that decides outweighs an error of another, whatever their order.
    private mutating func junction(
        _ parts: [CELExpression],
        decisive: Bool
    ) throws(CELEvaluationError) -> CELValue {
        var failure: CELEvaluationError?
        for part in parts {
            do throws(CELEvaluationError) {
                guard case .bool(let value) = try self.evaluate(part) else { throw .noSuchOverload }
                if value == decisive { return .bool(decisive) }
            } catch {
                if error.isFinal { throw error }
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return .bool(!decisive)
    }

    private mutating func list(_ entries: [CELEntry]) throws(CELEvaluationError) -> CELValue {
        try self.spend(Self.listCost)
        var values: [CELValue] = []
        for entry in entries {
            let value = try self.evaluate(entry.value)
            guard entry.isOptional else {
                values.append(value)
                continue
            }
            guard case .optional(let held) = value else { throw .noSuchOverload }
            if let held { values.append(held) }
        }
        return .list(values)
    }

    private mutating func map(_ entries: [CELEntry]) throws(CELEvaluationError) -> CELValue {
        try self.spend(Self.mapCost)
        var map = CELMap()
        for entry in entries {
            guard let keyExpression = entry.key else { continue }
            guard let key = CELKey(try self.evaluate(keyExpression)) else { throw .message("unsupported key type") }
            let value = try self.evaluate(entry.value)
            guard entry.isOptional else {
                map[key: key] = value
                continue
            }
            guard case .optional(let held) = value else { throw .noSuchOverload }
            if let held { map[key: key] = held }
        }
        return .map(map)
    }
}
