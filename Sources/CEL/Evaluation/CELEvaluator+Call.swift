extension CELEvaluator {
    /// A function's call: its arguments, what it costs by their sizes, and its value.
    mutating func call(
        _ name: String,
        _ target: CELExpression?,
        _ expressions: [CELExpression]
    ) throws(CELEvaluationError) -> CELValue {
        var arguments: [CELValue] = []
        if let target { arguments.append(try self.evaluate(target)) }
        for expression in expressions { arguments.append(try self.evaluate(expression)) }
        if let short = try self.optionalChoice(name, arguments) { return short }
        try self.spend(CELCosts.cost(of: name, isMethod: target != nil, arguments))
        let left = self.costLimit - self.cost
        try self.spend(CELCosts.hiddenCost(of: name, isMethod: target != nil, arguments, left: left))
        let value = try self.value(of: name, isMethod: target != nil, arguments)
        if name == "join" { try self.spend(CELCosts.tenths(UInt64(value.size), times: 2)) }
        return value
    }

    private func value(
        of name: String,
        isMethod: Bool,
        _ arguments: [CELValue]
    ) throws(CELEvaluationError) -> CELValue {
        if ["matches", "find", "findAll"].contains(name) {
            return try CELMatching(regexes: self.program.regexes).call(name, arguments)
        }
        if isMethod, let first = arguments.first {
            return try CELMethods.call(name, first, Array(arguments.dropFirst()))
        }
        if let function = self.program.functions[name] { return try function(arguments) }
        return try CELOperators.call(name, arguments)
    }

    /// `a.or(b)` and `a.orValue(b)`, which cost nothing of their own.
    private func optionalChoice(
        _ name: String,
        _ arguments: [CELValue]
    ) throws(CELEvaluationError) -> CELValue? {
        guard name == "or" || name == "orValue", arguments.count == 2, case .optional(let held) = arguments[0] else {
            return nil
        }
        guard name == "or" else { return held ?? arguments[1] }
        return held == nil ? arguments[1] : arguments[0]
    }
}
