internal import CEL

extension CELType {
    /// What expressions know of a value of a custom resource.
    init(_ schema: StructuralSchema, isResource: Bool = false) {
        self = RuleTypes.type(schema, isResource: isResource || schema.isEmbedded)
    }
}

/// The types of custom resources' values in expressions.
enum RuleTypes {
    static func type(_ schema: StructuralSchema, isResource: Bool) -> CELType {
        if schema.isIntOrString { return .dyn }
        switch schema.type {
        case "boolean": return .bool
        case "integer": return .int
        case "number": return .double
        case "array": return .list(schema.items.map { CELType($0) } ?? .dyn)
        case "object": return Self.object(schema, isResource: isResource)
        case "string":
            switch schema.rules.format {
            case "date", "date-time": return .timestamp
            case "duration": return .duration
            case "byte": return .bytes
            default: return .string
            }
        default: return .dyn
        }
    }

    private static func object(_ schema: StructuralSchema, isResource: Bool) -> CELType {
        switch schema.additional {
        case .schema(let values): return .map(.string, CELType(values))
        case .any: return .map(.string, .dyn)
        case nil: break
        }
        // Of an object that keeps what it does not know, only what is named can be named.
        let identity = ObjectIdentifier(schema)
        return .object(
            CELObjectType("object.\(identity.hashValue)") { name in
                if isResource {
                    switch name {
                    case "apiVersion", "kind": return .string
                    case "metadata": return .object(Self.metadata)
                    default: break
                    }
                }
                return schema.properties.first { CELFieldName.escaped($0.key) == name }.map { CELType($0.value) }
            }
        )
    }

    /// What expressions may know of an object's metadata.
    private static let metadata = CELObjectType("object.metadata", ["name": .string, "generateName": .string])
}
