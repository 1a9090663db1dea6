/// One condition on an object's labels.
package struct LabelRequirement: Hashable, Sendable {
    /// How the label is compared.
    package enum Operator: String, Hashable, Sendable {
        case isIn = "in"
        case isNotIn = "notin"
        case equals = "="
        case doubleEquals = "=="
        case notEquals = "!="
        case exists = "exists"
        case doesNotExist = "!"
        case isGreater = "gt"
        case isLess = "lt"
    }

    /// The label that is looked at.
    package let key: String
    /// How it is compared.
    package let `operator`: Operator
    /// Sorted, each once.
    package let values: [String]

    /// - Throws: `SelectorError` where key, number of values or a value is not as the operator asks.
    package init(key: String, operator: Operator, values: [String]) throws(SelectorError) {
        let sorted = Set(values).sorted()
        let errors = Self.errors(key: key, operator: `operator`, values: sorted)
        guard errors.isEmpty else { throw SelectorError(.syntax, FieldError.aggregate(errors)) }
        self.key = key
        self.operator = `operator`
        self.values = sorted
    }

    private static func errors(key: String, operator: Operator, values: [String]) -> [FieldError] {
        var errors: [FieldError] = []
        let keyErrors = NameRules.qualifiedName(key)
        if !keyErrors.isEmpty {
            errors.append(.invalid("key", .string(key), keyErrors.joined(separator: "; ")))
        }
        switch `operator` {
        case .isIn, .isNotIn:
            if values.isEmpty {
                errors.append(
                    .invalid("values", .raw("[]string{}"), "for 'in', 'notin' operators, values set can't be empty")
                )
            }
        case .equals, .doubleEquals, .notEquals:
            if values.count != 1 {
                errors.append(
                    .invalid("values", .raw(Self.list(values)), "exact-match compatibility requires one single value")
                )
            }
        case .exists, .doesNotExist:
            if !values.isEmpty {
                errors.append(
                    .invalid(
                        "values",
                        .raw(Self.list(values)),
                        "values set must be empty for exists and does not exist"
                    )
                )
            }
        case .isGreater, .isLess:
            if values.count != 1 {
                errors.append(
                    .invalid(
                        "values",
                        .raw(Self.list(values)),
                        "for 'Gt', 'Lt' operators, exactly one value is required"
                    )
                )
            }
            for (index, value) in values.enumerated() where Int64(value) == nil {
                let path = FieldPath("values").index(index)
                errors.append(.invalid(path, .string(value), "for 'Gt', 'Lt' operators, the value must be an integer"))
            }
        }
        for (index, value) in values.enumerated() {
            let path = FieldPath("values").index(index).key(key)
            let valueErrors = NameRules.labelValue(value)
            if !valueErrors.isEmpty {
                errors.append(.invalid(path, .string(value), valueErrors.joined(separator: "; ")))
            }
        }
        return errors
    }

    private static func list(_ values: [String]) -> String {
        "[]string{\(values.map { "\"\($0)\"" }.joined(separator: ", "))}"
    }

    /// Whether labels meet the condition.
    package func matches(_ labels: [String: String]) -> Bool {
        let label = labels[self.key]
        switch self.operator {
        case .isIn, .equals, .doubleEquals: return label.map(self.values.contains) ?? false
        case .isNotIn, .notEquals: return label.map { !self.values.contains($0) } ?? true
        case .exists: return label != nil
        case .doesNotExist: return label == nil
        case .isGreater, .isLess:
            guard let number = label.flatMap({ Int64($0) }), let bound = self.values.first.flatMap({ Int64($0) }) else {
                return false
            }
            return self.operator == .isGreater ? number > bound : number < bound
        }
    }
}

extension LabelRequirement: CustomStringConvertible {
    package var description: String {
        switch self.operator {
        case .exists: self.key
        case .doesNotExist: "!\(self.key)"
        case .isIn, .isNotIn: "\(self.key) \(self.operator.rawValue) (\(self.values.joined(separator: ",")))"
        case .equals, .doubleEquals, .notEquals: "\(self.key)\(self.operator.rawValue)\(self.values.joined())"
        case .isGreater: "\(self.key)>\(self.values.joined())"
        case .isLess: "\(self.key)<\(self.values.joined())"
        }
    }
}
