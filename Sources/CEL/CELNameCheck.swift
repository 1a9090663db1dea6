/// Finds the names of an expression that nobody declared.
struct CELNameCheck {
    let source: [Unicode.Scalar]
    var variables: Set<String>

    func check(_ expression: CELExpression) throws(CELSyntaxError) {
        switch expression.kind {
        case .literal: return
        case .name(let name):
            guard self.variables.contains(name) || CELFunctions.types.contains(name) else {
                throw self.undeclared(name, expression)
            }
        case .select(let operand, _), .has(let operand, _): try self.check(operand)
        case .index(let one, let other): try self.check([one, other])
        case .call(let name, let target, let arguments):
            try self.checkCall(name, target, expression)
            try self.check(arguments)
        case .all(let parts), .any(let parts), .list(let parts): try self.check(parts)
        case .conditional(let condition, let first, let second): try self.check([condition, first, second])
        case .map(let entries): try self.check(entries.flatMap { [$0.key, $0.value] })
        case .comprehension(let comprehension):
            try self.check(comprehension.range)
            var inner = self
            inner.variables.insert(comprehension.variable)
            try inner.check([comprehension.predicate, comprehension.transform].compactMap { $0 })
        }
    }

    private func check(_ expressions: [CELExpression]) throws(CELSyntaxError) {
        for expression in expressions { try self.check(expression) }
    }

    private func checkCall(
        _ name: String,
        _ target: CELExpression?,
        _ expression: CELExpression
    ) throws(CELSyntaxError) {
        guard let target else {
            guard CELFunctions.global.contains(name) else { throw self.undeclared(name, expression) }
            return
        }
        if CELFunctions.isSetFunction(name, of: target), !self.variables.contains("sets") { return }
        try self.check(target)
        guard CELFunctions.methods.contains(name) else { throw self.undeclared(name, expression) }
    }

    private func undeclared(_ name: String, _ expression: CELExpression) -> CELSyntaxError {
        let message = "undeclared reference to '\(name)' (in container '')"
        return CELSyntaxError(message, at: expression.offset, in: self.source)
    }
}
