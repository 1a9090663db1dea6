internal import CEL
internal import Wire

/// What must hold of the conditions under which a webhook or a policy is asked.
enum MatchConditionRules {
    private static let conditionsMax = 64

    static func errors(
        _ conditions: [AdmissionRegistrationV1.MatchCondition],
        hasParams: Bool,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        if conditions.count > Self.conditionsMax {
            errors.append(.tooMany(path, count: conditions.count, max: Self.conditionsMax))
        }
        let compiler = AdmissionCompiler(params: hasParams ? .dyn : nil)
        var names: Set<String> = []
        for (index, condition) in conditions.enumerated() {
            let place = path.index(index)
            let expression = condition.expression.trimmed
            if expression.isEmpty {
                errors.append(.required(place.child("expression")))
            } else {
                do throws(AdmissionCompiler.Fault) {
                    _ = try compiler.condition(expression)
                } catch {
                    errors.append(.invalid(place.child("expression"), expression, error.text))
                }
            }
            if condition.name.isEmpty {
                errors.append(.required(place.child("name")))
            } else {
                errors += Check.name(condition.name, place.child("name"), NameRules.qualifiedName)
                if !names.insert(condition.name).inserted {
                    errors.append(.duplicate(place.child("name"), .string(condition.name)))
                }
            }
        }
        return errors
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        let start = self.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
