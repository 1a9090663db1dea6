extension SchemaValidator {
    mutating func validate(_ text: String, _ rules: SchemaRuleSet, _ place: SchemaPlace) {
        let length = text.unicodeScalars.count
        if let most = rules.maxLength, length > most {
            self.add(.tooLong(place.path, max: Int(clamping: most)))
        }
        if let least = rules.minLength, length < least {
            self.add(place, .invalid, .string(text), "should be at least \(least) chars long")
        }
        if let pattern = rules.pattern, !(rules.expression?.matches(text) ?? true) {
            self.add(place, .invalid, .string(text), "should match '\(pattern)'")
        }
        if let format = rules.format, !SchemaFormat.isValid(text, format) {
            self.add(place, .typeInvalid, .string(text), "must be of type \(format): \(GoSyntax.quoted(text))")
        }
    }

    mutating func validate(number value: JSONValue, _ rules: SchemaRuleSet, _ place: SchemaPlace) {
        guard let number = value.number else { return }
        let shown = BadValue(value)
        if let divisor = rules.multipleOf, divisor > 0 {
            let quotient = number / divisor
            if quotient != quotient.rounded() {
                self.add(place, .invalid, shown, "should be a multiple of \(GoNumber.text(divisor))")
            }
        }
        if let most = rules.maximum, rules.isMaximumExclusive ? number >= most : number > most {
            let relation = rules.isMaximumExclusive ? "less than" : "less than or equal to"
            self.add(place, .invalid, shown, "should be \(relation) \(GoNumber.text(most))")
        }
        if let least = rules.minimum, rules.isMinimumExclusive ? number <= least : number < least {
            let relation = rules.isMinimumExclusive ? "greater than" : "greater than or equal to"
            self.add(place, .invalid, shown, "should be \(relation) \(GoNumber.text(least))")
        }
    }

    mutating func validateOptions(_ value: JSONValue, _ rules: SchemaRuleSet, _ place: SchemaPlace) {
        guard !rules.options.isEmpty, !rules.options.contains(where: { $0.hasSameContent(as: value) }) else { return }
        let supported = rules.options.map { $0.string ?? $0.text }
        let list = supported.map(GoSyntax.quoted).joined(separator: ", ")
        self.add(FieldError(.notSupported, place.path, BadValue(value), "supported values: \(list)"))
    }
}

/// Numbers as Go prints them with `%v`.
enum GoNumber {
    static func text(_ number: Double) -> String { JSONValue.double(number).text }
}

extension BadValue {
    /// A value of a custom resource, as Kubernetes' messages show it.
    init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool(let bool): self = .bool(bool)
        case .integer(let integer): self = .integer(integer)
        case .double(let double): self = .raw(GoNumber.text(double))
        case .string(let string): self = .string(string)
        case .array, .object: self = .raw(GoSyntax.value(value))
        }
    }
}

extension GoSyntax {
    /// `map[string]interface {}{"a":1}`, members sorted by name.
    static func value(_ value: JSONValue) -> String {
        switch value {
        case .null: "interface {}(nil)"
        case .bool(let bool): "\(bool)"
        case .integer(let integer): "\(integer)"
        case .double(let double): GoNumber.text(double)
        case .string(let string): Self.quoted(string)
        case .array(let elements):
            "[]interface {}{\(elements.map(Self.value).joined(separator: ", "))}"
        case .object(let object):
            "map[string]interface {}{"
                + object.members.sorted { $0.key.precedesInBytes($1.key) }
                .map { "\(Self.quoted($0.key)):\(Self.value($0.value))" }.joined(separator: ", ") + "}"
        }
    }
}
