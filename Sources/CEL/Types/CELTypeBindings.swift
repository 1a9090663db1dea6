/// What type parameters stand for, as the checker has found so far.
struct CELTypeBindings {
    private var types: [String: CELType] = [:]
    /// The parameters in the order in which they were bound, so that a vain attempt can be undone.
    private var order: [String] = []

    /// Whether a value of a type may stand where another is wanted; binds parameters on the way.
    mutating func assign(_ wanted: CELType, from given: CELType) -> Bool {
        self.assign([wanted], from: [given])
    }

    mutating func assign(_ wanted: [CELType], from given: [CELType]) -> Bool {
        guard wanted.count == given.count else { return false }
        let before = self.order.count
        for (one, other) in zip(wanted, given) where !self.isAssignable(one, other) {
            for name in self.order[before...] { self.types[name] = nil }
            self.order.removeSubrange(before...)
            return false
        }
        return true
    }

    private mutating func isAssignable(_ wanted: CELType, _ given: CELType) -> Bool {
        let (wanted, given) = (self.resolved(wanted), self.resolved(given))
        if case .parameter(let name) = given { return self.bind(name, to: wanted) }
        if case .parameter(let name) = wanted { return self.bind(name, to: given) }
        switch (wanted, given) {
        case (.dyn, _), (_, .dyn), (.error, _), (_, .error): return true
        case (.null, let other), (let other, .null): return Self.takesNull(other)
        case (.list(let one), .list(let other)), (.optional(let one), .optional(let other)):
            return self.isAssignable(one, other)
        case (.map(let key, let value), .map(let otherKey, let otherValue)):
            return self.isAssignable(key, otherKey) && self.isAssignable(value, otherValue)
        case (.type, .type): return true
        // A library's declarations know a record by its name only.
        case (.object(let record), .opaque(let name)), (.opaque(let name), .object(let record)):
            return record.name == name
        default: return wanted == given
        }
    }

    private static func takesNull(_ type: CELType) -> Bool {
        switch type {
        case .null, .timestamp, .duration, .object, .opaque, .optional: true
        default: false
        }
    }

    private mutating func bind(_ name: String, to type: CELType) -> Bool {
        if type == .parameter(name) { return true }
        guard !self.holds(type, name) else { return false }
        self.types[name] = type
        self.order.append(name)
        return true
    }

    /// Whether a type is made of a parameter, which then cannot stand for it.
    private func holds(_ type: CELType, _ name: String) -> Bool {
        switch self.resolved(type) {
        case .parameter(let other): other == name
        case .list(let part), .optional(let part), .type(let part): self.holds(part, name)
        case .map(let key, let value): self.holds(key, name) || self.holds(value, name)
        default: false
        }
    }

    private func resolved(_ type: CELType) -> CELType {
        var type = type
        while case .parameter(let name) = type, let bound = self.types[name] { type = bound }
        return type
    }

    /// The type with its parameters replaced by what they stand for.
    /// - Parameter isFinal: those that stand for nothing become `dyn`.
    func substitute(_ type: CELType, isFinal: Bool = false) -> CELType {
        switch self.resolved(type) {
        case .parameter(let name): isFinal ? .dyn : .parameter(name)
        case .list(let part): .list(self.substitute(part, isFinal: isFinal))
        case .optional(let part): .optional(self.substitute(part, isFinal: isFinal))
        case .type(let part): .type(self.substitute(part, isFinal: isFinal))
        case .map(let key, let value):
            .map(self.substitute(key, isFinal: isFinal), self.substitute(value, isFinal: isFinal))
        case let other: other
        }
    }
}
