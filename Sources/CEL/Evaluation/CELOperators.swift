/// The operators and the functions without a target.
enum CELOperators {
    static func call(_ name: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        switch arguments.count {
        case 0:
            guard name == "optional.none" else { throw .noSuchOverload }
            return .optional(nil)
        case 1: return try Self.unary(name, arguments[0])
        case 2: return try Self.binary(name, arguments[0], arguments[1])
        default: throw .noSuchOverload
        }
    }

    private static func binary(
        _ name: String,
        _ left: CELValue,
        _ right: CELValue
    ) throws(CELEvaluationError) -> CELValue {
        switch name {
        case "_==_": return .bool(left == right)
        case "_!=_": return .bool(left != right)
        case "_<_", "_<=_", "_>_", "_>=_": return .bool(try Self.compare(name, left, right))
        case "@in": return .bool(try Self.isElement(left, of: right))
        case "_+_", "_-_", "_*_", "_/_", "_%_": return try CELArithmetic.calculate(name, left, right)
        case "sets.contains", "sets.equivalent", "sets.intersects": return try CELSets.call(name, [left, right])
        default: throw .noSuchOverload
        }
    }

    private static func unary(_ name: String, _ value: CELValue) throws(CELEvaluationError) -> CELValue {
        switch (name, value) {
        case ("!_", .bool(let value)): return .bool(!value)
        case ("-_", .double(let value)): return .double(-value)
        case ("-_", .int(let value)):
            guard value != .min else { throw .integerOverflow }
            return .int(-value)
        case ("size", .string), ("size", .bytes), ("size", .list), ("size", .map): return .int(Int64(value.size))
        case ("type", _): return .type(value.typeName)
        case ("dyn", _): return value
        case ("optional.of", _): return .optional(value)
        case ("optional.ofNonZeroValue", _): return .optional(value.isZero ? nil : value)
        case ("strings.quote", .string(let text)): return .string(CELFormatText.quote(text))
        case ("ip", .string), ("isIP", .string), ("ip.isCanonical", .string), ("cidr", .string), ("isCIDR", .string):
            return try CELNetworks.call(name, value)
        case ("url", .string(let text)):
            do throws(CELURL.Fault) {
                return .object(try CELURL(text))
            } catch {
                throw .message("URL parse error during conversion from string: \(error.text)")
            }
        case ("isURL", .string(let text)): return .bool((try? CELURL(text)) != nil)
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
        case "_<_": return order == .less
        case "_<=_": return order == .less || order == .equal
        case "_>_": return order == .greater
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
}
