extension CELEvaluator {
    /// The macros. What a round costs beside its predicate is what cel-go's expansion into a fold costs: the
    /// loop's condition, the accumulator's reads and the step's calls.
    mutating func comprehend(_ comprehension: CELComprehension) throws(CELEvaluationError) -> CELValue {
        let rounds = try Self.rounds(comprehension.variables, over: try self.evaluate(comprehension.range))
        switch comprehension.macro {
        case .all: return try self.quantify(comprehension, rounds, decisive: false, roundCost: 3)
        case .exists: return try self.quantify(comprehension, rounds, decisive: true, roundCost: 4)
        case .existsOne, .existsOnePair: return try self.existsOne(comprehension, rounds)
        case .map, .filter, .transformList: return try self.collect(comprehension, rounds)
        case .transformMap, .transformMapEntry: return try self.collectMap(comprehension, rounds)
        }
    }

    /// The variables of each round.
    private static func rounds(
        _ names: [String],
        over range: CELValue
    ) throws(CELEvaluationError) -> [[CELValue]] {
        switch range {
        case .list(let elements) where names.count == 1: return elements.map { [$0] }
        case .list(let elements): return elements.enumerated().map { [.int(Int64($0.offset)), $0.element] }
        case .map(let map) where names.count == 1: return map.keys.map { [$0.value] }
        case .map(let map): return map.keys.map { [$0.value, map[key: $0] ?? .null] }
        default: throw .noSuchOverload
        }
    }

    private static func bound(_ comprehension: CELComprehension, _ round: [CELValue]) -> [String: CELValue] {
        Dictionary(zip(comprehension.variables, round)) { $1 }
    }

    private mutating func quantify(
        _ comprehension: CELComprehension,
        _ rounds: [[CELValue]],
        decisive: Bool,
        roundCost: UInt64
    ) throws(CELEvaluationError) -> CELValue {
        var failure: CELEvaluationError?
        for (index, round) in rounds.enumerated() {
            try self.spend(roundCost)
            do throws(CELEvaluationError) {
                if try self.holds(comprehension, round) == decisive {
                    // Before another element the condition ends the loop; then the result is read.
                    try self.spend(index == rounds.count - 1 ? 1 : roundCost)
                    return .bool(decisive)
                }
            } catch {
                if error.isFinal { throw error }
                failure = failure ?? error
            }
        }
        try self.spend(1)
        if let failure { throw failure }
        return .bool(!decisive)
    }

    private mutating func existsOne(
        _ comprehension: CELComprehension,
        _ rounds: [[CELValue]]
    ) throws(CELEvaluationError) -> CELValue {
        var count = 0
        for round in rounds {
            let isMatch = try self.holds(comprehension, round)
            try self.spend(isMatch ? 2 : 1)
            count += isMatch ? 1 : 0
        }
        try self.spend(2)
        return .bool(count == 1)
    }

    private mutating func collect(
        _ comprehension: CELComprehension,
        _ rounds: [[CELValue]]
    ) throws(CELEvaluationError) -> CELValue {
        var collected: [CELValue] = []
        try self.spend(10)
        for round in rounds {
            guard try self.holds(comprehension, round) else {
                try self.spend(1)
                continue
            }
            // accumulator + [element]
            try self.spend(12)
            if let transform = comprehension.transform {
                collected.append(try self.evaluate(transform, binding: Self.bound(comprehension, round)))
            } else {
                try self.spend(1)
                collected.append(contentsOf: round)
            }
        }
        try self.spend(1)
        return .list(collected)
    }

    private mutating func collectMap(
        _ comprehension: CELComprehension,
        _ rounds: [[CELValue]]
    ) throws(CELEvaluationError) -> CELValue {
        var collected = CELMap()
        try self.spend(30)
        for round in rounds {
            guard let transform = comprehension.transform, try self.holds(comprehension, round) else {
                try self.spend(1)
                continue
            }
            try self.spend(2)
            let value = try self.evaluate(transform, binding: Self.bound(comprehension, round))
            var entries = CELMap()
            if comprehension.macro == .transformMapEntry {
                guard case .map(let made) = value else { throw .noSuchOverload }
                entries = made
            } else if let key = CELKey(round[0]) {
                entries[key: key] = value
            }
            for key in entries.keys {
                guard collected[key: key] == nil else {
                    throw .message("insert failed: key \(key.value.text ?? "?") already exists")
                }
                collected[key: key] = entries[key: key]
            }
        }
        try self.spend(1)
        return .map(collected)
    }

    private mutating func holds(
        _ comprehension: CELComprehension,
        _ round: [CELValue]
    ) throws(CELEvaluationError) -> Bool {
        guard let predicate = comprehension.predicate else { return true }
        let value = try self.evaluate(predicate, binding: Self.bound(comprehension, round))
        guard case .bool(let isTrue) = value else { throw .noSuchOverload }
        return isTrue
    }
}
