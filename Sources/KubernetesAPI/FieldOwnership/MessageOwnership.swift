package import Wire

/// The ownership rules of built-in kinds, read from the schema's options.
package struct MessageOwnership: OwnershipSchema {
    private enum Place {
        /// A message, or a scalar of a kind; the field says what its options are, where it stands in one.
        case single(FieldSchema.Kind, FieldSchema?)
        case list(FieldSchema)
        case map(FieldSchema)
        /// `kind` or `apiVersion`, which messages do not have as fields.
        case typeMeta
    }

    private let place: Place

    /// The rules of a whole object.
    package init(_ schema: MessageSchema) {
        self.place = .single(.message(schema), nil)
    }

    private init(_ place: Place) {
        self.place = place
    }

    /// The rules of a field's value.
    init(_ field: FieldSchema) {
        switch field.label {
        case .singular: self.place = .single(field.kind, field)
        case .repeated: self.place = .list(field)
        case .map: self.place = .map(field)
        }
    }

    /// The rules of an element of a list field, or of a value of a map field.
    init(elementOf field: FieldSchema) {
        self.place = .single(field.kind, nil)
    }

    /// The message whose rules these are; nil for scalars, lists and maps.
    package var message: MessageSchema? {
        guard case .single(.message(let schema), _) = self.place else { return nil }
        return schema
    }

    package var structure: FieldStructure {
        switch self.place {
        case .typeMeta: .whole(.string)
        case .map(let field): field.mapType == "atomic" ? .whole(.object) : .members
        case .list(let field):
            switch field.listType {
            case "map": .keyed(field.listMapKeys.sorted { $0.precedesInBytes($1) })
            case "set": .set
            default: .whole(.list)
            }
        case .single(let kind, let field): Self.structure(kind, field)
        }
    }

    private static func structure(_ kind: FieldSchema.Kind, _ field: FieldSchema?) -> FieldStructure {
        switch kind {
        case .message(let schema):
            if schema.jsonForm != nil { return .whole(.any) }
            return (field?.structType ?? schema.mapType) == "atomic" ? .whole(.object) : .members
        case .string, .bytes: return .whole(.string)
        case .bool: return .whole(.bool)
        case .int32, .int64, .uint32, .uint64, .double, .float, .enumeration: return .whole(.number)
        }
    }

    package func member(_ name: String) -> MessageOwnership? {
        switch self.place {
        case .map(let field): return MessageOwnership(elementOf: field)
        case .single(.message(let schema), let field):
            if schema.isKind, field == nil, name == "kind" || name == "apiVersion" { return Self(.typeMeta) }
            return schema.steps(to: name)?.last.map { Self($0) }
        case .single, .list, .typeMeta: return nil
        }
    }

    package func declares(_ name: String) -> Bool {
        switch self.place {
        case .map: false
        case .single, .list, .typeMeta: self.member(name) != nil
        }
    }

    package var element: MessageOwnership? {
        switch self.place {
        case .list(let field): MessageOwnership(elementOf: field)
        case .single, .map, .typeMeta: nil
        }
    }

    package func keyDefault(_ name: String) -> JSONValue? {
        guard case .list(let field) = self.place, let text = field.message?.field(json: name)?.schemaDefault else {
            return nil
        }
        return try? JSONParser.parse(text)
    }
}
