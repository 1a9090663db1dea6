/// cel-go's `sets` functions over lists.
enum CELSets {
    static func call(_ name: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard arguments.count == 2, case .list(let one) = arguments[0], case .list(let other) = arguments[1] else {
            throw .noSuchOverload
        }
        switch name {
        case "sets.contains": return .bool(other.allSatisfy(one.contains))
        case "sets.equivalent": return .bool(other.allSatisfy(one.contains) && one.allSatisfy(other.contains))
        case "sets.intersects": return .bool(one.contains(where: other.contains))
        default: throw .noSuchOverload
        }
    }
}
