/// A list's functions: Kubernetes' library for lists and cel-go's `join`.
enum CELLists {
    static func call(
        _ name: String,
        _ elements: [CELValue],
        _ arguments: [CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        switch (name, arguments.count) {
        case ("size", 0): return .int(Int64(elements.count))
        case ("indexOf", 1): return .int(elements.firstIndex(of: arguments[0]).map(Int64.init) ?? -1)
        case ("lastIndexOf", 1): return .int(elements.lastIndex(of: arguments[0]).map(Int64.init) ?? -1)
        case ("isSorted", 0): return .bool(try Self.isSorted(elements))
        case ("min", 0): return try Self.extreme(elements, wanted: .less, name)
        case ("max", 0): return try Self.extreme(elements, wanted: .greater, name)
        case ("sum", 0): return try Self.sum(elements)
        case ("join", 0): return .string(try Self.texts(elements).joined())
        case ("join", 1):
            guard case .string(let separator) = arguments[0] else { throw .noSuchOverload }
            return .string(try Self.texts(elements).joined(separator: separator))
        default: throw .noSuchOverload
        }
    }

    private static func sum(_ elements: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard var sum = elements.first else { return .int(0) }
        switch sum {
        case .int, .uint, .double, .duration: break
        default: throw .noSuchOverload
        }
        for element in elements.dropFirst() { sum = try CELArithmetic.calculate("_+_", sum, element) }
        return sum
    }

    private static func isSorted(_ elements: [CELValue]) throws(CELEvaluationError) -> Bool {
        for (one, next) in zip(elements, elements.dropFirst()) {
            guard let order = one.order(to: next) else { throw .noSuchOverload }
            if order == .greater { return false }
        }
        return true
    }

    private static func extreme(
        _ elements: [CELValue],
        wanted: CELValue.Order,
        _ name: String
    ) throws(CELEvaluationError) -> CELValue {
        guard var best = elements.first else { throw .message("\(name) called on empty list") }
        for element in elements.dropFirst() {
            guard let order = element.order(to: best) else { throw .noSuchOverload }
            if order == wanted { best = element }
        }
        return best
    }

    private static func texts(_ elements: [CELValue]) throws(CELEvaluationError) -> [String] {
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else { throw .noSuchOverload }
            texts.append(text)
        }
        return texts
    }
}
