/// The types of JSON values, by the names that schemas use.
enum SchemaTypes {
    /// A value that is not of the type its schema wants.
    struct Fault {
        var found: String
        var wanted: String
        /// The value as the message ends with it.
        var shown: String
    }

    static func fault(_ value: JSONValue, _ schema: StructuralSchema) -> Fault? {
        let found = Self.name(of: value)
        let wanted = schema.isIntOrString ? ["integer", "string"] : schema.type.isEmpty ? [] : [schema.type]
        guard !wanted.isEmpty else { return nil }
        if value == .null, schema.isNullable { return nil }
        if wanted.contains(found) { return nil }
        if found == "integer", wanted.contains("number") { return nil }
        if case .double(let number) = value, wanted.contains("integer"), number == number.rounded() { return nil }
        return Fault(found: found, wanted: wanted.joined(separator: ","), shown: ": \(GoSyntax.quoted(found))")
    }

    static func name(of value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .double: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
