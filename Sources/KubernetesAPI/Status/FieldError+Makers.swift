extension FieldError {
    /// The field must be there and is not.
    package static func required(_ field: FieldPath, _ detail: String = "") -> FieldError {
        FieldError(.required, field, nil, detail)
    }

    /// The value is not as it must be.
    package static func invalid(_ field: FieldPath, _ value: BadValue, _ detail: String) -> FieldError {
        FieldError(.invalid, field, value, detail)
    }

    /// The text is not as it must be.
    package static func invalid(_ field: FieldPath, _ value: String, _ detail: String) -> FieldError {
        FieldError(.invalid, field, .string(value), detail)
    }

    /// - Parameter supported: in the order that the message lists them.
    package static func notSupported(_ field: FieldPath, _ value: String, _ supported: [String]) -> FieldError {
        .notSupported(field, .string(value), supported)
    }

    /// - Parameter supported: in the order that the message lists them.
    package static func notSupported(_ field: FieldPath, _ value: BadValue, _ supported: [String]) -> FieldError {
        let list = supported.map(GoSyntax.quoted).joined(separator: ", ")
        return FieldError(.notSupported, field, value, supported.isEmpty ? "" : "supported values: \(list)")
    }

    /// What the value names is not there.
    package static func notFound(_ field: FieldPath, _ value: String) -> FieldError {
        FieldError(.notFound, field, .string(value), "")
    }

    /// The value stands elsewhere already.
    package static func duplicate(_ field: FieldPath, _ value: BadValue) -> FieldError {
        FieldError(.duplicate, field, value, "")
    }

    /// The field may not be set, or not so, here.
    package static func forbidden(_ field: FieldPath, _ detail: String) -> FieldError {
        FieldError(.forbidden, field, nil, detail)
    }

    /// The value has too many bytes; the message does not show it.
    package static func tooLong(_ field: FieldPath, max: Int) -> FieldError {
        FieldError(.tooLong, field, nil, "may not be more than \(max) byte\(max == 1 ? "" : "s")")
    }

    /// The list has too many elements.
    package static func tooMany(_ field: FieldPath, count: Int, max: Int) -> FieldError {
        FieldError(.tooMany, field, .integer(count), "must have at most \(max) item\(max == 1 ? "" : "s")")
    }

    /// The value is of another type than the field.
    package static func typeInvalid(_ field: FieldPath, _ value: BadValue, _ detail: String) -> FieldError {
        FieldError(.typeInvalid, field, value, detail)
    }
}
