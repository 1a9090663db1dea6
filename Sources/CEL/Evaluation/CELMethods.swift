/// The functions called on a target.
enum CELMethods {
    static func call(
        _ name: String,
        _ target: CELValue,
        _ arguments: [CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        switch target {
        case .string(let text):
            if name == "format" { return .string(try CELFormatText.format(text, arguments)) }
            return try CELText(text).call(name, arguments)
        case .list(let elements): return try CELLists.call(name, elements, arguments)
        case .map, .bytes:
            guard name == "size", arguments.isEmpty else { throw .noSuchOverload }
            return .int(Int64(target.size))
        case .timestamp(let timestamp): return try CELTimes.call(name, timestamp, arguments)
        case .duration(let duration):
            guard arguments.isEmpty else { throw .noSuchOverload }
            return try CELTimes.call(name, duration)
        case .optional(let held): return try Self.call(name, optional: held, arguments)
        case .object(let object): return try object.call(name, arguments)
        default: throw .noSuchOverload
        }
    }

    private static func call(
        _ name: String,
        optional held: CELValue?,
        _ arguments: [CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        switch (name, arguments.count) {
        case ("hasValue", 0): return .bool(held != nil)
        case ("value", 0):
            guard let held else { throw .message("optional.none() dereference") }
            return held
        default: throw .noSuchOverload
        }
    }
}
