extension CELTypeChecker {
    /// The type that all elements of a literal have; Kubernetes wants them to agree.
    mutating func join(_ elements: [(expression: CELExpression, isOptional: Bool)]) -> CELType {
        var joined: CELType?
        for (expression, isOptional) in elements {
            let offset = expression.offset
            var type = self.bindings.substitute(self.check(expression))
            if isOptional {
                if case .optional(let inner) = type {
                    type = inner
                } else if type != .dyn, type != .error {
                    type = self.fail("expected type 'optional_type(dyn)' but found '\(type.shown)'", offset)
                }
            }
            guard let previous = joined else {
                joined = type
                continue
            }
            if self.bindings.assign(previous, from: type) {
                if type == .dyn || type == .error { joined = type }
            } else {
                let wanted = self.bindings.substitute(previous).shown
                joined = self.fail("expected type '\(wanted)' but found '\(type.shown)'", offset)
            }
        }
        return joined ?? self.freshType()
    }

    mutating func map(_ entries: [CELEntry]) -> CELType {
        let key = self.join(entries.compactMap { entry in entry.key.map { ($0, false) } })
        return .map(key, self.join(entries.map { ($0.value, $0.isOptional) }))
    }

    mutating func comprehend(_ comprehension: CELComprehension, _ offset: Int) -> CELType {
        let range = self.bindings.substitute(self.check(comprehension.range))
        let (key, element): (CELType, CELType)
        switch range {
        case .list(let part): (key, element) = (.int, part)
        case .map(let mapKey, let value): (key, element) = (mapKey, value)
        case .dyn, .error, .parameter: (key, element) = (.dyn, .dyn)
        default:
            (key, element) = (.error, .error)
            let text = "expression of type '\(range.shown)' cannot be range of a comprehension"
            _ = self.fail("\(text) (must be list, map, or dynamic)", comprehension.range.offset)
        }
        var isMap = false
        if case .map = range { isMap = true }
        let single = isMap ? key : element
        let names = comprehension.variables
        let variables = names.count == 1 ? [names[0]: single] : [names[0]: key, names[1]: element]
        let transformed = comprehension.transform.map { self.check($0, with: variables) } ?? single
        let result = self.result(comprehension.macro, transformed, key)
        if let predicate = comprehension.predicate {
            let type = self.check(predicate, with: variables)
            self.checkPredicate(comprehension.macro, type, result, offset)
        }
        return result
    }

    private mutating func result(_ macro: CELComprehension.Macro, _ element: CELType, _ key: CELType) -> CELType {
        switch macro {
        case .all, .exists, .existsOne, .existsOnePair: return .bool
        case .map, .filter, .transformList: return .list(element)
        case .transformMap: return .map(key, element)
        case .transformMapEntry:
            if case .map = self.bindings.substitute(element) { return element }
            return .map(.dyn, .dyn)
        }
    }

    /// What cel-go's expansion of the macro does with the predicate takes a truth value only.
    private mutating func checkPredicate(
        _ macro: CELComprehension.Macro,
        _ type: CELType,
        _ result: CELType,
        _ offset: Int
    ) {
        switch macro {
        case .all: _ = self.resolve("_&&_", [.bool, type], isMethod: false, offset)
        case .exists: _ = self.resolve("_||_", [.bool, type], isMethod: false, offset)
        case .existsOne, .existsOnePair: _ = self.resolve("_?_:_", [type, .int, .int], isMethod: false, offset)
        default: _ = self.resolve("_?_:_", [type, result, result], isMethod: false, offset)
        }
    }

    mutating func optionalMap(
        _ target: CELExpression,
        _ name: String,
        _ body: CELExpression,
        isFlat: Bool,
        _ offset: Int
    ) -> CELType {
        let type = self.bindings.substitute(self.check(target))
        let inner: CELType
        switch type {
        case .optional(let value): inner = value
        case .dyn, .error, .parameter: inner = .dyn
        default: return self.resolve("hasValue", [type], isMethod: true, offset)
        }
        let mapped = self.check(body, with: [name: inner])
        guard isFlat else { return .optional(mapped) }
        let none: CELType = .optional(self.freshType())
        return self.resolve("_?_:_", [.bool, mapped, none], isMethod: false, offset)
    }
}
