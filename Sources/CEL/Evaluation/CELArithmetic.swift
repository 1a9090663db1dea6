/// What the operators of arithmetic come to.
enum CELArithmetic {
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
            case "_+_": return .double(left + right)
            case "_-_": return .double(left - right)
            case "_*_": return .double(left * right)
            case "_/_": return .double(left / right)
            default: throw .noSuchOverload
            }
        case (.string(let left), .string(let right)) where name == "_+_": return .string(left + right)
        case (.bytes(let left), .bytes(let right)) where name == "_+_": return .bytes(left + right)
        case (.list(let left), .list(let right)) where name == "_+_": return .list(left + right)
        default: return try Self.time(name, left, right)
        }
    }

    private static func time(
        _ name: String,
        _ left: CELValue,
        _ right: CELValue
    ) throws(CELEvaluationError) -> CELValue {
        switch (left, name, right) {
        case (.duration(let one), "_+_", .duration(let other)):
            return .duration(try Self.sum(one.nanoseconds.addingReportingOverflow(other.nanoseconds)))
        case (.duration(let one), "_-_", .duration(let other)):
            return .duration(try Self.sum(one.nanoseconds.subtractingReportingOverflow(other.nanoseconds)))
        case (.timestamp(let one), "_-_", .timestamp(let other)):
            guard let distance = one.distance(from: other) else { throw .durationOverflow }
            return .duration(distance)
        case (.timestamp(let one), "_+_", .duration(let other)), (.duration(let other), "_+_", .timestamp(let one)):
            guard let sum = one.advanced(by: other) else { throw .timestampOverflow }
            return .timestamp(sum)
        case (.timestamp(let one), "_-_", .duration(let other)):
            guard other.nanoseconds != .min,
                let sum = one.advanced(by: CELDuration(nanoseconds: -other.nanoseconds))
            else { throw .timestampOverflow }
            return .timestamp(sum)
        default: throw .noSuchOverload
        }
    }

    private static func sum(
        _ sum: (partialValue: Int64, overflow: Bool)
    ) throws(CELEvaluationError) -> CELDuration {
        guard !sum.overflow else { throw .durationOverflow }
        return CELDuration(nanoseconds: sum.partialValue)
    }

    private static func whole<T: FixedWidthInteger>(
        _ name: String,
        _ left: T,
        _ right: T,
        overflow: CELEvaluationError
    ) throws(CELEvaluationError) -> T {
        let (value, isOver): (T, Bool)
        switch name {
        case "_+_": (value, isOver) = left.addingReportingOverflow(right)
        case "_-_": (value, isOver) = left.subtractingReportingOverflow(right)
        case "_*_": (value, isOver) = left.multipliedReportingOverflow(by: right)
        case "_/_":
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
