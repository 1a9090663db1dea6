/// Walks an expression with its variables and counts what that costs, as cel-go's runtime cost tracker does.
struct CELEvaluator {
    private var variables: [String: CELValue]
    let costLimit: UInt64
    private(set) var cost: UInt64 = 0

    init(variables: [String: CELValue], costLimit: UInt64) {
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
        case .select(let operand, let field):
            let value = try self.evaluate(operand)
            try self.spend(1)
            return try Self.field(field, of: value)
        case .has(let operand, let field):
            guard case .map(let map) = try self.evaluate(operand) else { throw .noSuchOverload }
            try self.spend(1)
            return .bool(map[key: .string(field)] != nil)
        case .index(let operand, let index):
            let value = try self.evaluate(operand)
            let position = try self.evaluate(index)
            try self.spend(1)
            return try Self.element(at: position, of: value)
        case .call(let name, let target, let arguments): return try self.call(name, target, arguments)
        case .all(let parts): return try self.junction(parts, decisive: false)
        case .any(let parts): return try self.junction(parts, decisive: true)
        case .conditional(let condition, let first, let second):
            guard case .bool(let isTrue) = try self.evaluate(condition) else { throw .noSuchOverload }
            return try self.evaluate(isTrue ? first : second)
        case .list(let elements):
            try self.spend(Self.listCost)
            var values: [CELValue] = []
            for element in elements { values.append(try self.evaluate(element)) }
            return .list(values)
        case .map(let entries): return try self.map(entries)
        case .comprehension(let comprehension): return try self.comprehend(comprehension)
        }
    }

    /// Evaluates with a variable bound, which hides one of the same name for that long.
    mutating func evaluate(
        _ expression: CELExpression,
        binding name: String,
        to value: CELValue
    ) throws(CELEvaluationError) -> CELValue {
        let hidden = self.variables.updateValue(value, forKey: name)
        defer { self.variables[name] = hidden }
        return try self.evaluate(expression)
    }

    private mutating func variable(_ name: String) throws(CELEvaluationError) -> CELValue {
        if let value = self.variables[name] {
            try self.spend(1)
            return value
        }
        guard CELFunctions.types.contains(name) else { throw .noSuchAttribute(name) }
        return .type(name)
    }

    private static func field(_ name: String, of value: CELValue) throws(CELEvaluationError) -> CELValue {
        guard case .map(let map) = value else { throw .noSuchOverload }
        guard let field = map[key: .string(name)] else { throw .noSuchKey(name) }
        return field
    }

    private static func element(at index: CELValue, of value: CELValue) throws(CELEvaluationError) -> CELValue {
        switch value {
        case .map(let map):
            guard let key = CELKey(index), let element = map[key: key] else { throw .noSuchKey(index.text ?? "?") }
            return element
        case .list(let elements):
            guard case .int(let position)? = CELKey(index).map(\.wholeNumber) ?? nil else { throw .noSuchOverload }
            guard elements.indices.contains(Int(position)) else { throw .indexOutOfBounds(position) }
            return elements[Int(position)]
        default: throw .noSuchOverload
        }
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
                if error == .costLimitExceeded { throw error }
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return .bool(!decisive)
    }

    private mutating func map(
        _ entries: [(key: CELExpression, value: CELExpression)]
    ) throws(CELEvaluationError) -> CELValue {
        try self.spend(Self.mapCost)
        var map = CELMap()
        for entry in entries {
            let keyValue = try self.evaluate(entry.key)
            guard let key = CELKey(keyValue) else { throw .conversion("unsupported key type") }
            guard map[key: key] == nil else { throw .duplicateKey(keyValue.text ?? "?") }
            map[key: key] = try self.evaluate(entry.value)
        }
        return .map(map)
    }
}

extension CELKey {
    /// The key as a signed number, which a list's index may be.
    fileprivate var wholeNumber: CELKey? {
        switch self {
        case .int: self
        case .uint(let value): Int64(exactly: value).map(CELKey.int)
        default: nil
        }
    }
}
