internal import Wire

/// Checks that many rules are made of.
enum Check {
    static let immutable = "field is immutable"
    static let nonNegative = "must be greater than or equal to 0"

    static func nonNegative(_ value: (some BinaryInteger)?, _ path: FieldPath) -> [FieldError] {
        guard let value, value < 0 else { return [] }
        return [.invalid(path, .integer(Int64(value)), Self.nonNegative)]
    }

    static func required(_ value: String, _ path: FieldPath) -> [FieldError] {
        value.isEmpty ? [.required(path)] : []
    }

    /// - Parameter supported: in the order that the message lists them.
    static func oneOf(_ value: String, _ supported: [String], _ path: FieldPath) -> [FieldError] {
        if value.isEmpty { return [.required(path)] }
        return supported.contains(value) ? [] : [.notSupported(path, value, supported)]
    }

    /// Applies one of `NameRules`.
    static func name(_ value: String, _ path: FieldPath, _ rule: (String) -> [String]) -> [FieldError] {
        rule(value).map { .invalid(path, value, $0) }
    }

    static func labels(_ labels: [String: String], _ path: FieldPath) -> [FieldError] {
        labels.sorted { $0.key < $1.key }.flatMap { key, value in
            Self.name(key, path, NameRules.qualifiedName) + Self.name(value, path, NameRules.labelValue)
        }
    }

    static func selector(_ selector: MetaV1.LabelSelector?, _ path: FieldPath) -> [FieldError] {
        guard let selector else { return [] }
        var errors = Self.labels(selector.matchLabels, path.child("matchLabels"))
        for (index, expression) in selector.matchExpressions.enumerated() {
            let place = path.child("matchExpressions").index(index)
            switch expression.operator {
            case "In", "NotIn":
                if expression.values.isEmpty {
                    let detail = "must be specified when `operator` is 'In' or 'NotIn'"
                    errors.append(.required(place.child("values"), detail))
                }
            case "Exists", "DoesNotExist":
                if !expression.values.isEmpty {
                    let detail = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
                    errors.append(.forbidden(place.child("values"), detail))
                }
            default:
                errors.append(.invalid(place.child("operator"), expression.operator, "not a valid selector operator"))
            }
            errors += Self.name(expression.key, place.child("key"), NameRules.qualifiedName)
            for (valueIndex, value) in expression.values.enumerated() {
                errors += Self.name(value, place.child("values").index(valueIndex), NameRules.labelValue)
            }
        }
        return errors
    }

    static func portNumber(_ value: Int32, _ path: FieldPath) -> [FieldError] {
        NameRules.portNumber(Int64(value)).map { .invalid(path, .integer(value), $0) }
    }

    static func portNumberOrName(_ value: IntStr.IntOrString, _ path: FieldPath) -> [FieldError] {
        value.isString ? Self.name(value.strVal, path, NameRules.portName) : Self.portNumber(value.intVal, path)
    }

    /// A count or a percentage, neither below zero.
    static func countOrPercent(_ value: IntStr.IntOrString?, _ path: FieldPath) -> [FieldError] {
        guard let value else { return [] }
        guard value.isString else { return Self.nonNegative(value.intVal, path) }
        let digits = value.strVal.dropLast().utf8
        let isPercent = value.strVal.hasSuffix("%") && !digits.isEmpty && digits.allSatisfy(NameRules.isDigit)
        return isPercent ? [] : [.invalid(path, value.strVal, NameRules.percentError)]
    }

    static func notMoreThanAll(_ value: IntStr.IntOrString?, _ path: FieldPath) -> [FieldError] {
        guard let value, let percent = value.percent, percent > 100 else { return [] }
        return [.invalid(path, value.strVal, "must not be greater than 100%")]
    }

    /// Reports every value that stands earlier in the list already.
    static func unique(_ values: [(value: String, path: FieldPath)]) -> [FieldError] {
        var seen: Set<String> = []
        return values.filter { !$0.value.isEmpty && !seen.insert($0.value).inserted }
            .map { .duplicate($0.path, .string($0.value)) }
    }

    /// A path that stays below where it is mounted.
    static func descendingPath(_ value: String, _ path: FieldPath) -> [FieldError] {
        if value.hasPrefix("/") { return [.invalid(path, value, "must be a relative path")] }
        return Self.noBacksteps(value, path)
    }

    static func noBacksteps(_ value: String, _ path: FieldPath) -> [FieldError] {
        value.split(separator: "/").contains("..") ? [.invalid(path, value, "must not contain '..'")] : []
    }

    /// The permission bits of a file.
    static func fileMode(_ mode: Int32?, _ path: FieldPath) -> [FieldError] {
        guard let mode, !(0...0o777).contains(mode) else { return [] }
        return [.invalid(path, .integer(mode), "must be a number between 0 and 0777 (octal), both inclusive")]
    }

    static func ipAddress(_ value: String, _ path: FieldPath) -> [FieldError] {
        IPAddressText.isAddress(value)
            ? [] : [.invalid(path, value, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)")]
    }
}
