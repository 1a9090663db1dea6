/// The schema of one value of a custom resource, in the form that every such schema has: what can be told of a value
/// without looking at others is said once, where the value stands.
///
/// Built once from a definition and shared by all requests.
package final class StructuralSchema: Sendable {
    /// What objects may hold beside the properties that are named.
    package enum Additional: Sendable {
        /// Anything.
        case any
        case schema(StructuralSchema)
    }

    /// `object`, `array`, `string`, `integer`, `number`, `boolean`; empty where the schema does not say.
    package let type: String
    /// The members of an object that are named.
    package let properties: [String: StructuralSchema]
    /// What other members may be; nil where there may be none.
    package let additional: Additional?
    /// The elements of an array.
    package let items: StructuralSchema?
    package let isNullable: Bool
    /// Members that are not named are kept.
    package let keepsUnknown: Bool
    /// The value is an object with `apiVersion`, `kind` and `metadata` of its own.
    package let isEmbedded: Bool
    package let isIntOrString: Bool
    /// What stands for a value that is left out.
    package let standard: JSONValue?
    /// `atomic`, `set`, `map`; nil where the schema does not say.
    package let listType: String?
    package let listMapKeys: [String]
    /// `atomic`, `granular`; nil where the schema does not say.
    package let mapType: String?
    /// What must hold of the value.
    package let rules: SchemaRuleSet
    /// Expressions that must hold of the value.
    let programs: [SchemaRule]
    /// The value, or one inside of it, has such expressions.
    let hasRules: Bool
    /// The schema as its definition writes it.
    package let json: JSONValue

    /// - Parameters:
    ///   - json: a `JSONSchemaProps`.
    ///   - isRoot: whether it is the schema of whole objects.
    package init(_ json: JSONValue, isRoot: Bool = false) {
        self.json = json
        self.type = json["type"]?.string ?? ""
        self.properties = Self.schemas(json["properties"])
        switch json["additionalProperties"] {
        case .bool(true): self.additional = .any
        case .object(let object): self.additional = .schema(StructuralSchema(.object(object)))
        default: self.additional = nil
        }
        self.items = json["items"]?.object.map { StructuralSchema(.object($0)) }
        self.isNullable = json["nullable"]?.bool ?? false
        self.keepsUnknown = json["x-kubernetes-preserve-unknown-fields"]?.bool ?? false
        self.isEmbedded = json["x-kubernetes-embedded-resource"]?.bool ?? false
        self.isIntOrString = json["x-kubernetes-int-or-string"]?.bool ?? false
        self.standard = json["default"]
        self.listType = json["x-kubernetes-list-type"]?.string
        self.listMapKeys = json["x-kubernetes-list-map-keys"]?.array?.compactMap(\.string) ?? []
        self.mapType = json["x-kubernetes-map-type"]?.string
        self.rules = SchemaRuleSet(json)
        let rules = json["x-kubernetes-validations"]?.array ?? []
        if rules.isEmpty {
            self.programs = []
        } else {
            // Expressions see the value by its schema, which therefore is made once more, without them.
            let bare = StructuralSchema(json.withoutRules)
            let scope = SchemaRule.Scope(schema: bare, isResource: isRoot || bare.isEmbedded)
            self.programs = rules.compactMap { SchemaRule($0, scope) }
        }
        var inner = Array(self.properties.values) + [self.items].compactMap(\.self)
        if case .schema(let schema) = self.additional { inner.append(schema) }
        self.hasRules = !self.programs.isEmpty || inner.contains(where: \.hasRules)
    }

    /// A schema that says nothing and keeps everything: of versions that have none.
    package static let open = StructuralSchema(["type": "object", "x-kubernetes-preserve-unknown-fields": true])

    private static func schemas(_ json: JSONValue?) -> [String: StructuralSchema] {
        var schemas: [String: StructuralSchema] = [:]
        for member in json?.object ?? [:] { schemas[member.key] = StructuralSchema(member.value) }
        return schemas
    }

    /// The schema of a member; nil where nothing is known of it.
    package func member(_ name: String) -> StructuralSchema? {
        if let property = self.properties[name] { return property }
        if case .schema(let schema) = self.additional { return schema }
        return nil
    }
}

extension StructuralSchema: Hashable {
    package static func == (left: StructuralSchema, right: StructuralSchema) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension JSONValue {
    /// The schema without expressions, at any depth.
    var withoutRules: JSONValue {
        switch self {
        case .null, .bool, .integer, .double, .string: self
        case .array(let elements): .array(elements.map(\.withoutRules))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.filter { $0.key != "x-kubernetes-validations" || $0.value.array == nil }
                        .map { ($0.key, $0.value.withoutRules) }
                )
            )
        }
    }
}
