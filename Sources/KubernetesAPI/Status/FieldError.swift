/// What is wrong with one field, in Kubernetes' words.
package struct FieldError: Error, Hashable, Sendable {
    /// The cause's reason in a `Status`, and its text in messages.
    package enum Code: String, Hashable, Sendable {
        case notFound = "FieldValueNotFound"
        case required = "FieldValueRequired"
        case duplicate = "FieldValueDuplicate"
        case invalid = "FieldValueInvalid"
        case notSupported = "FieldValueNotSupported"
        case forbidden = "FieldValueForbidden"
        case tooLong = "FieldValueTooLong"
        case tooMany = "FieldValueTooMany"
        case typeInvalid = "FieldValueTypeInvalid"
        case `internal` = "InternalError"

        var text: String {
            switch self {
            case .notFound: "Not found"
            case .required: "Required value"
            case .duplicate: "Duplicate value"
            case .invalid, .typeInvalid: "Invalid value"
            case .notSupported: "Unsupported value"
            case .forbidden: "Forbidden"
            case .tooLong: "Too long"
            case .tooMany: "Too many"
            case .internal: "Internal error"
            }
        }
    }

    /// What kind of fault it is.
    package var code: Code
    /// Where it is.
    package var field: FieldPath
    /// Nil where the message does not show the value.
    package var value: BadValue?
    /// What would be right; may be empty.
    package var detail: String

    init(_ code: Code, _ field: FieldPath, _ value: BadValue?, _ detail: String) {
        self.code = code
        self.field = field
        self.value = value
        self.detail = detail
    }

    /// The message without the field's name: what a cause of a `Status` holds.
    package var body: String {
        var text = self.code.text
        if let value { text += ": \(value.text)" }
        if !self.detail.isEmpty { text += ": \(self.detail)" }
        return text
    }
}

extension FieldError: CustomStringConvertible {
    package var description: String { "\(self.field): \(self.body)" }

    /// Several errors as one text, each text once: `[a: Required value, b: Required value]`.
    package static func aggregate(_ errors: [FieldError]) -> String {
        var seen: Set<String> = []
        let texts = errors.map(\.description).filter { seen.insert($0).inserted }
        return texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
    }
}
