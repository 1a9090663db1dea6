/// The operators and the functions without a target.
enum CELOperators {
    static func call(_ name: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        if arguments.count == 1 { return try Self.unary(name, arguments[0]) }
        guard arguments.count == 2 else { throw .noSuchOverload }
        let (left, right) = (arguments[0], arguments[1])
        switch name {
        case "==": return .bool(left == right)
        case "!=": return .bool(left != right)
        case "<", "<=", ">", ">=": return .bool(try Self.compare(name, left, right))
        case "in": return .bool(try Self.isElement(left, of: right))
        case "+", "-", "*", "/", "%": return try Self.calculate(name, left, right)
        default: throw .noSuchOverload
        }
    }

    private static func unary(_ name: String, _ value: CELValue) throws(CELEvaluationError) -> CELValue {
        switch (name, value) {
        case ("!", .bool(let value)): return .bool(!value)
        case ("negate", .double(let value)): return .double(-value)
        case ("negate", .int(let value)):
            guard value != .min else { throw .integerOverflow }
            return .int(-value)
        case ("size", .string), ("size", .bytes), ("size", .list), ("size", .map): return .int(Int64(value.size))
        case ("type", _): return .type(value.typeName)
        case ("dyn", _): return value
        default: return try CELConversions.call(name, value)
        }
    }

    private static func compare(
        _ name: String,
        _ left: CELValue,
        _ right: CELValue
    ) throws(CELEvaluationError) -> Bool {
        guard let order = left.order(to: right) else { throw .noSuchOverload }
        switch name {
        case "<": return order == .less
        case "<=": return order == .less || order == .equal
        case ">": return order == .greater
        default: return order == .greater || order == .equal
        }
    }

    private static func isElement(_ value: CELValue, of whole: CELValue) throws(CELEvaluationError) -> Bool {
        switch whole {
        case .list(let elements): return elements.contains(value)
        case .map(let map): return CELKey(value).map { map[key: $0] != nil } ?? false
        default: throw .noSuchOverload
        }
    }

    static func calculate(
        _ name: String,
        _ left: CELValue,
        _ right: CELValue
    ) throws(CELEvaluationError) -> CELValue {
        switch (left, right) {
        case (.int(let left), .int(let right)):
            return .int(try Self.whole(name, left, right, overflow: .integerOverflow))
        case (.uint(let left), .uint(let right)):
            return .uint(try Self.whole(name, left, right, overflow: .unsignedIntegerOverflow))
        case (.double(let left), .double(let right)):
            switch name {
            case "+": return .double(left + right)
            case "-": return .double(left - right)
            case "*": return .double(left * right)
            case "/": return .double(left / right)
            default: throw .noSuchOverload
            }
        case (.string(let left), .string(let right)) where name == "+": return .string(left + right)
        case (.bytes(let left), .bytes(let right)) where name == "+": return .bytes(left + right)
        case (.list(let left), .list(let right)) where name == "+": return .list(left + right)
        default: throw .noSuchOverload
        }
    }

    private static func whole<T: FixedWidthInteger>(
        _ name: String,
        _ left: T,
        _ right: T,
        overflow: CELEvaluationError
    ) throws(CELEvaluationError) -> T {
        let (value, isOver): (T, Bool)
        switch name {
        case "+": (value, isOver) = left.addingReportingOverflow(right)
        case "-": (value, isOver) = left.subtractingReportingOverflow(right)
        case "*": (value, isOver) = left.multipliedReportingOverflow(by: right)
        case "/":
            guard right != 0 else { throw .divisionByZero }
            (value, isOver) = left.dividedReportingOverflow(by: right)
        default:
            guard right != 0 else { throw .modulusByZero }
            (value, isOver) = left.remainderReportingOverflow(dividingBy: right)
        }
        guard !isOver else { throw overflow }
        return value
    }
}
