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
