extension CELEvaluator {
    /// A function's call: its arguments, what it costs by their sizes, and its value.
    mutating func call(
        _ name: String,
        _ target: CELExpression?,
        _ expressions: [CELExpression]
    ) throws(CELEvaluationError) -> CELValue {
        let isSet = target.map { CELFunctions.isSetFunction(name, of: $0) } ?? false
        var arguments: [CELValue] = []
        if let target, !isSet { arguments.append(try self.evaluate(target)) }
        for expression in expressions { arguments.append(try self.evaluate(expression)) }
        try self.spend(Self.cost(of: name, isMethod: target != nil, isSet: isSet, arguments))
        try self.spend(self.hiddenCost(of: name, isMethod: target != nil, isSet: isSet, arguments))
        if isSet { return try CELSets.call(name, arguments) }
        if target != nil, let first = arguments.first {
            return try CELMethods.call(name, first, Array(arguments.dropFirst()))
        }
        return try CELOperators.call(name, arguments)
    }

    /// What a call costs beyond cel-go's count, which looks at the outermost sizes only: a value that holds the
    /// same list many times over, or a text that grows by a product, would otherwise be walked or made for nothing.
    private func hiddenCost(of name: String, isMethod: Bool, isSet: Bool, _ arguments: [CELValue]) -> UInt64 {
        let free: UInt64 = 1_000
        let left = min(self.costLimit - min(self.cost, self.costLimit), CELProgram.objectCostLimit)
        let most = free + 10 * (left + 1)
        let sizes = { arguments.prefix(2).map { $0.deepSize(atMost: most) } }
        var walked: UInt64 = 0
        switch (name, isMethod) {
        case ("==", _), ("!=", _): walked = sizes().min() ?? 0
        case ("in", _),
            ("contains", true) where isSet || !isMethod, ("equivalent", true), ("intersects", true),
            ("indexOf", true), ("lastIndexOf", true):
            walked = sizes().max() ?? 0
        case ("replace", true):
            walked = (UInt64(arguments[0].size) + 1) * UInt64(arguments.count > 2 ? arguments[2].size : 0)
        case ("join", true):
            walked = sizes()[0] + UInt64(arguments[0].size) * UInt64(arguments.count > 1 ? arguments[1].size : 0)
        default: break
        }
        return walked > free ? (walked - free) / 10 : 0
    }

    /// What a call costs: one, or for what walks over its arguments a tenth of their size.
    private static func cost(of name: String, isMethod: Bool, isSet: Bool, _ arguments: [CELValue]) -> UInt64 {
        let sizes = arguments.map { UInt64($0.size) }
        func tenth(_ size: UInt64) -> UInt64 { size / 10 + (size % 10 == 0 ? 0 : 1) }
        if isSet, sizes.count == 2 { return max(1, sizes[0] * sizes[1]) }
        guard let first = sizes.first, let last = sizes.last else { return 1 }
        switch (name, isMethod) {
        case ("==", _), ("!=", _), ("<", _), ("<=", _), (">", _), (">=", _): return max(1, tenth(min(first, last)))
        case ("in", _): return max(1, last)
        case ("+", _):
            if case .list? = arguments.first { return 1 }
            return max(1, tenth(first + last))
        case ("string", false), ("bytes", false): return max(1, tenth(first))
        case ("startsWith", true), ("endsWith", true): return tenth(last)
        case ("contains", true): return tenth(first) * tenth(last)
        case ("size", _), ("charAt", true): return 1
        case ("isSorted", true), ("sum", true), ("min", true), ("max", true): return max(1, first)
        case ("indexOf", true), ("lastIndexOf", true):
            if case .list? = arguments.first { return max(1, first) }
            return max(1, tenth(first) * tenth(sizes.count > 1 ? sizes[1] : 1))
        case (_, true): return max(1, tenth(first))
        default: return 1
        }
    }
}
