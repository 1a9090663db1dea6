package import Wire

/// The ownership rules of a custom resource, read from its schema.
package struct StructuralOwnership: OwnershipSchema {
    private indirect enum Place {
        /// An object with `apiVersion`, `kind` and `metadata`.
        case resource(StructuralSchema)
        case value(StructuralSchema)
        /// What messages declare: the metadata.
        case declared(MessageOwnership)
        case text
        /// Nothing is known of it.
        case free
    }

    private let place: Place

    /// The rules of a whole object.
    package init(_ schema: StructuralSchema) {
        self.place = .resource(schema)
    }

    private init(_ place: Place) {
        self.place = place
    }

    private static func value(_ schema: StructuralSchema) -> Self {
        Self(schema.isEmbedded ? .resource(schema) : .value(schema))
    }

    package var structure: FieldStructure {
        switch self.place {
        case .resource: .members
        case .declared(let rules): rules.structure
        case .text: .whole(.string)
        case .free: .free
        case .value(let schema): Self.structure(schema)
        }
    }

    private static func structure(_ schema: StructuralSchema) -> FieldStructure {
        switch schema.type {
        case "object": return schema.mapType == "atomic" ? .whole(.object) : .members
        case "array":
            switch schema.listType {
            case "map": return .keyed(schema.listMapKeys.sorted { $0.precedesInBytes($1) })
            case "set": return .set
            default: return .whole(.list)
            }
        case "string": return .whole(.string)
        case "boolean": return .whole(.bool)
        case "integer", "number": return .whole(.number)
        default: return schema.keepsUnknown ? .free : .whole(.any)
        }
    }

    package func member(_ name: String) -> StructuralOwnership? {
        switch self.place {
        case .resource(let schema):
            switch name {
            case "apiVersion", "kind": return Self(.text)
            case "metadata": return Self(.declared(MessageOwnership(MetaV1.ObjectMeta.schema)))
            default: return Self.member(name, of: schema)
            }
        case .value(let schema): return Self.member(name, of: schema)
        case .declared(let rules): return rules.member(name).map { Self(.declared($0)) }
        case .free: return self
        case .text: return nil
        }
    }

    private static func member(_ name: String, of schema: StructuralSchema) -> StructuralOwnership? {
        if let member = schema.member(name) { return Self.value(member) }
        return schema.keepsUnknown || schema.additional != nil ? Self(.free) : nil
    }

    package func declares(_ name: String) -> Bool {
        switch self.place {
        case .resource(let schema):
            ["apiVersion", "kind", "metadata"].contains(name) || schema.properties[name] != nil
        case .value(let schema): schema.properties[name] != nil
        case .declared(let rules): rules.declares(name)
        case .text, .free: false
        }
    }

    package var element: StructuralOwnership? {
        switch self.place {
        case .value(let schema): schema.items.map(Self.value) ?? Self(.free)
        case .declared(let rules): rules.element.map { Self(.declared($0)) }
        case .resource, .text, .free: nil
        }
    }

    package func keyDefault(_ name: String) -> JSONValue? {
        switch self.place {
        case .value(let schema): schema.items?.properties[name]?.standard
        case .declared(let rules): rules.keyDefault(name)
        case .resource, .text, .free: nil
        }
    }
}

extension FieldComparison {
    /// Compares two states of an object of any kind.
    /// - Parameter custom: what the definition of a custom resource says; nil of built-in kinds.
    package init(from old: Message, to new: Message, custom: CustomKind?) {
        guard let custom else {
            self.init(from: MessageTree(old), to: MessageTree(new))
            return
        }
        let rules = StructuralOwnership(custom.schema)
        self.init(from: JSONTree(old.jsonValue, rules), to: JSONTree(new.jsonValue, rules))
    }
}
