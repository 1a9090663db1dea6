extension CELEvaluator {
    /// The macros. What a round costs beside its predicate is what cel-go's expansion into a fold costs: the
    /// loop's condition, the accumulator's reads and the step's calls.
    mutating func comprehend(_ comprehension: CELComprehension) throws(CELEvaluationError) -> CELValue {
        let items: [CELValue]
        switch try self.evaluate(comprehension.range) {
        case .list(let elements): items = elements
        case .map(let map): items = map.keys.map(\.value)
        default: throw .noSuchOverload
        }
        switch comprehension.macro {
        case .all: return try self.quantify(comprehension, items, decisive: false, roundCost: 3)
        case .exists: return try self.quantify(comprehension, items, decisive: true, roundCost: 4)
        case .existsOne: return try self.existsOne(comprehension, items)
        case .map, .filter: return try self.collect(comprehension, items)
        }
    }

    private mutating func quantify(
        _ comprehension: CELComprehension,
        _ items: [CELValue],
        decisive: Bool,
        roundCost: UInt64
    ) throws(CELEvaluationError) -> CELValue {
        var failure: CELEvaluationError?
        for (index, item) in items.enumerated() {
            try self.spend(roundCost)
            do throws(CELEvaluationError) {
                if try self.holds(comprehension, item) == decisive {
                    // Before another element the condition ends the loop; then the result is read.
                    try self.spend(index == items.count - 1 ? 1 : roundCost)
                    return .bool(decisive)
                }
            } catch {
                if error == .costLimitExceeded { throw error }
                failure = failure ?? error
            }
        }
        try self.spend(1)
        if let failure { throw failure }
        return .bool(!decisive)
    }

    private mutating func existsOne(
        _ comprehension: CELComprehension,
        _ items: [CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        var count = 0
        for item in items {
            let isMatch = try self.holds(comprehension, item)
            try self.spend(isMatch ? 2 : 1)
            count += isMatch ? 1 : 0
        }
        try self.spend(2)
        return .bool(count == 1)
    }

    private mutating func collect(
        _ comprehension: CELComprehension,
        _ items: [CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        var collected: [CELValue] = []
        try self.spend(10)
        for item in items {
            guard try self.holds(comprehension, item) else {
                try self.spend(1)
                continue
            }
            // accumulator + [element]
            try self.spend(12)
            if let transform = comprehension.transform {
                collected.append(try self.evaluate(transform, binding: comprehension.variable, to: item))
            } else {
                try self.spend(1)
                collected.append(item)
            }
        }
        try self.spend(1)
        return .list(collected)
    }

    private mutating func holds(
        _ comprehension: CELComprehension,
        _ item: CELValue
    ) throws(CELEvaluationError) -> Bool {
        guard let predicate = comprehension.predicate else { return true }
        guard case .bool(let value) = try self.evaluate(predicate, binding: comprehension.variable, to: item) else {
            throw .noSuchOverload
        }
        return value
    }
}
