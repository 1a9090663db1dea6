/// Finds literals that the functions they are given to would refuse at every evaluation, and keeps the regular
/// expressions among them ready for use.
struct CELLiteralCheck {
    let source: [Unicode.Scalar]
    private(set) var regexes: [String: LinearRegex] = [:]
    private(set) var issues: [(offset: Int, issue: CELSyntaxError)] = []

    init(source: [Unicode.Scalar]) {
        self.source = source
    }

    mutating func check(_ expression: CELExpression) {
        if case .call(let name, let target, let arguments) = expression.kind {
            self.checkCall(name, target, arguments)
        }
        for part in expression.parts { self.check(part) }
    }

    private mutating func checkCall(_ name: String, _ target: CELExpression?, _ arguments: [CELExpression]) {
        let isRegex = ["matches", "find", "findAll"].contains(name)
        let place = isRegex && target == nil ? 1 : 0
        guard arguments.indices.contains(place), case .literal(.string(let text)) = arguments[place].kind else {
            return
        }
        let isGood: Bool
        switch name {
        case "matches", "find", "findAll":
            let regex = try? LinearRegex(text)
            self.regexes[text] = regex
            isGood = regex != nil || name != "matches"
        case "duration" where target == nil: isGood = CELDuration(text) != nil
        case "timestamp" where target == nil: isGood = CELTimestamp(text) != nil
        default: return
        }
        guard !isGood else { return }
        let offset = arguments[place].offset
        self.issues.append((offset, CELSyntaxError("invalid \(name) argument", at: offset, in: self.source)))
    }
}

extension CELExpression {
    /// The nodes right below.
    fileprivate var parts: [CELExpression] {
        switch self.kind {
        case .literal, .name: []
        case .select(let operand, _, _), .has(let operand, _): [operand]
        case .index(let operand, let index, _): [operand, index]
        case .call(_, let target, let arguments): (target.map { [$0] } ?? []) + arguments
        case .all(let parts, _), .any(let parts, _): parts
        case .conditional(let condition, let first, let second): [condition, first, second]
        case .list(let entries), .map(let entries): entries.flatMap { [$0.key, $0.value].compactMap { $0 } }
        case .comprehension(let comprehension):
            [comprehension.range] + [comprehension.predicate, comprehension.transform].compactMap { $0 }
        case .optionalMap(let target, _, let body, _): [target, body]
        }
    }
}
