internal import CEL

/// Holds the values of a custom resource against the rules of their schemas, within what all may cost together.
struct RuleChecker {
    private(set) var errors: [FieldError] = []
    private var costLeft = CELProgram.objectCostLimit

    /// What rules refuse of a whole object.
    /// - Parameter old: the object before the change; nil where it is new.
    static func errors(_ object: JSONValue, _ schema: StructuralSchema, from old: JSONValue?) -> [FieldError] {
        guard schema.hasRules else { return [] }
        var checker = Self()
        checker.check(object, schema, SchemaPlace(), old: old)
        return checker.errors
    }

    private mutating func check(
        _ value: JSONValue,
        _ schema: StructuralSchema,
        _ place: SchemaPlace,
        old: JSONValue?
    ) {
        guard schema.hasRules, value != .null else { return }
        if !schema.programs.isEmpty { self.apply(schema, value, old, place) }
        switch value {
        case .null, .bool, .integer, .double, .string: break
        case .array(let elements):
            guard let items = schema.items, items.hasRules else { return }
            let olds = ListElements.olds(of: elements, from: old, schema)
            for (index, element) in elements.enumerated() {
                self.check(element, items, place.index(index), old: olds[index])
            }
        case .object(let object):
            let isMap = schema.additional != nil
            for member in object.members.sorted(by: { $0.key.precedesInBytes($1.key) }) {
                guard let inner = schema.member(member.key) else { continue }
                let innerPlace = isMap ? place.key(member.key) : place.child(member.key)
                self.check(member.value, inner, innerPlace, old: old?[member.key])
            }
        }
    }

    private mutating func apply(
        _ schema: StructuralSchema,
        _ value: JSONValue,
        _ old: JSONValue?,
        _ place: SchemaPlace
    ) {
        let current = RuleValues.value(value, schema)
        let before = old.map { RuleValues.value($0, schema) }
        for rule in schema.programs {
            // What changes a value needs one to compare with.
            if rule.isTransition, before == nil, !rule.isOldOptional { continue }
            // A value that fails as it did before is let through: its rule may be newer.
            if !rule.isTransition, let old, old == value { continue }
            var variables = ["self": current]
            variables["oldSelf"] = rule.isOldOptional ? .optional(before) : before
            let outcome = rule.program.evaluate(variables, costLimit: min(self.costLeft, CELProgram.callCostLimit))
            self.costLeft -= min(outcome.cost, self.costLeft)
            switch outcome.result {
            case .success(.bool(true)): continue
            case .success: self.refuse(rule, value, variables, place)
            case .failure(.costLimitExceeded):
                let text =
                    self.costLeft == 0
                    ? "validation failed due to running out of cost budget, no further validation rules will be run"
                    : "'\(rule.text)': no further validation rules will be run due to call cost exceeds limit for "
                        + "rule: \(rule.text)"
                self.errors.append(.invalid(place.path, Self.shown(value), text))
                return
            case .failure(let error):
                let text = "\(error) evaluating rule: \(rule.shown)"
                self.errors.append(.invalid(place.path, Self.shown(value), text))
            }
        }
    }

    private mutating func refuse(
        _ rule: SchemaRule,
        _ value: JSONValue,
        _ variables: [String: CELValue],
        _ place: SchemaPlace
    ) {
        var text = rule.shown
        if let program = rule.messageProgram {
            let outcome = program.evaluate(variables, costLimit: min(self.costLeft, CELProgram.callCostLimit))
            self.costLeft -= min(outcome.cost, self.costLeft)
            if case .success(.string(let message)) = outcome.result, !message.isEmpty, !message.contains("\n") {
                text = message
            }
        }
        let path = place.appending(rule.fieldPath)
        switch rule.reason {
        case .required: self.errors.append(.required(path, text))
        case .forbidden: self.errors.append(.forbidden(path, text))
        case .duplicate: self.errors.append(.duplicate(path, Self.shown(value)))
        default: self.errors.append(.invalid(path, Self.shown(value), text))
        }
    }

    /// Objects and lists are shown by their type's name alone.
    private static func shown(_ value: JSONValue) -> BadValue {
        switch value {
        case .object, .array: .string(SchemaTypes.name(of: value))
        case .null, .bool, .integer, .double, .string: BadValue(value)
        }
    }
}

extension SchemaRule {
    /// What the error says: the message, or else the rule.
    var shown: String {
        self.message.isEmpty ? "failed rule: \(self.text.drop { $0.isWhitespace })" : self.message
    }
}
