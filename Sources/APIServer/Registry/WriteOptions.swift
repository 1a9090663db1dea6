internal import KubernetesAPI

/// Reads the options that all writes share.
enum WriteOptions {
    /// How unknown and duplicate fields of a body are treated.
    enum FieldValidation: String {
        case ignore = "Ignore"
        case warn = "Warn"
        case strict = "Strict"
    }

    static func isDryRun(_ values: [String]) throws -> Bool {
        for value in values where value != "All" {
            throw StatusError.badRequest(
                "Invalid value: \"\(value)\": dryRun: Unsupported value: \"\(value)\": supported values: \"All\""
            )
        }
        return !values.isEmpty
    }

    /// A manager's name as a request gave it.
    /// - Throws: `Invalid` naming the method's options, where it is too long or not printable.
    static func fieldManager(_ name: String, method: String) throws -> String {
        var errors: [FieldError] = []
        if name.utf8.count > FieldManagerKey.nameBytesMax {
            errors.append(.tooLong("fieldManager", max: FieldManagerKey.nameBytesMax))
        }
        if !name.unicodeScalars.allSatisfy(FieldManagerKey.isPrintable) {
            errors.append(.invalid("fieldManager", name, "should only contain printable characters"))
        }
        guard errors.isEmpty else {
            let options = ["POST": "CreateOptions", "PUT": "UpdateOptions"][method] ?? "PatchOptions"
            throw StatusError.invalid(GroupKind(group: "meta.k8s.io", kind: options), "", errors)
        }
        return name
    }

    static func fieldValidation(_ query: QueryParameters) throws -> FieldValidation {
        guard let text = query["fieldValidation"] else { return .warn }
        guard let value = FieldValidation(rawValue: text) else {
            throw StatusError.badRequest(
                "fieldValidation: Unsupported value: \"\(text)\": supported values: \"Ignore\", \"Strict\", \"Warn\""
            )
        }
        return value
    }
}
