package import CEL
package import Wire

extension CELType {
    /// What expressions know of a message of the schema: its fields by their names in JSON, found when they are asked
    /// for, because messages may hold themselves.
    package init(_ schema: MessageSchema) {
        if let form = JSONForm(schema) {
            self = Self.formed(form)
            return
        }
        self = .object(
            CELObjectType(schema.openAPIName ?? schema.name) { name in
                if schema.isKind, name == "apiVersion" || name == "kind" { return .string }
                return Self.field(name, of: schema)
            }
        )
    }

    private static func formed(_ form: JSONForm) -> CELType {
        switch form {
        case .strings: .list(.string)
        case .quantity, .duration: .string
        case .time, .microTime: .timestamp
        default: .dyn
        }
    }

    private static func field(_ name: String, of schema: MessageSchema) -> CELType? {
        // Names are written as expressions write them.
        for field in schema.fields {
            if field.isInline, let inner = field.message, let type = Self.field(name, of: inner) { return type }
            if let json = field.json, CELFieldName.escaped(json) == name { return Self.type(of: field) }
        }
        return nil
    }

    private static func type(of field: FieldSchema) -> CELType {
        let value: CELType =
            switch field.kind {
            case .bool: .bool
            case .int32, .int64, .uint32, .uint64: .int
            case .double, .float: .double
            case .string, .enumeration: .string
            case .bytes: .bytes
            case .message(let schema): CELType(schema)
            }
        switch field.label {
        case .singular: return value
        case .repeated: return .list(value)
        case .map: return .map(.string, value)
        }
    }
}
