/// Fills in what an object leaves out, as its schema says.
enum SchemaDefaulter {
    /// Sets the defaults of a value and of all that it holds. Doing so twice changes nothing more.
    static func apply(to value: inout JSONValue, _ schema: StructuralSchema) {
        switch value {
        case .null, .bool, .integer, .double, .string: return
        case .array(var elements):
            guard let items = schema.items else { return }
            value = .null
            for index in elements.indices {
                if let standard = items.standard, Self.isMissing(elements[index], items) { elements[index] = standard }
                Self.apply(to: &elements[index], items)
            }
            value = .array(elements)
        case .object(var object):
            value = .null
            for (name, property) in schema.properties { Self.apply(name, property, in: &object) }
            if case .schema(let additional) = schema.additional {
                for name in object.keys where schema.properties[name] == nil {
                    Self.apply(name, additional, in: &object, isNamed: false)
                }
            }
            value = .object(object)
        }
    }

    private static func apply(
        _ name: String,
        _ schema: StructuralSchema,
        in object: inout JSONObject,
        isNamed: Bool = true
    ) {
        if Self.isMissing(object[name], schema), isNamed || object[name] != nil {
            // A null that may not be one means the same as nothing.
            object[name] = schema.standard
        }
        guard var member = object[name] else { return }
        Self.apply(to: &member, schema)
        object[name] = member
    }

    private static func isMissing(_ value: JSONValue?, _ schema: StructuralSchema) -> Bool {
        value == nil || (value == .null && !schema.isNullable)
    }
}
