internal import KubernetesAPI
internal import Wire

/// Describes messages in the schema language of OpenAPI, version 2 or 3.
struct OpenAPISchemas {
    enum Version {
        case v2, v3
    }

    /// The two fields that every kind has without declaring them.
    static let apiVersion: JSONValue = [
        "description": "The group and version whose form the object is written in, such as apps/v1 or v1.",
        "type": "string",
    ]
    static let kind: JSONValue = [
        "description": "The name of the object's type, in CamelCase. It cannot be changed.", "type": "string",
    ]

    let version: Version

    private var referencePrefix: String { self.version == .v2 ? "#/definitions/" : "#/components/schemas/" }

    /// The name under which a message is described.
    static func name(of schema: MessageSchema) -> String { schema.openAPIName ?? schema.name }

    func reference(to schema: MessageSchema) -> JSONValue { self.reference(toName: Self.name(of: schema)) }

    func reference(toName name: String) -> JSONValue { ["$ref": .string(self.referencePrefix + name)] }

    /// The kind that an operation on a resource is about.
    func reference(to kind: GroupVersionKind, of definition: ResourceDefinition, isList: Bool) -> JSONValue {
        if definition.custom != nil, kind == definition.groupVersionKind {
            let name = isList ? definition.listKind : definition.kind
            return self.reference(toName: CustomOpenAPI.name(of: definition, kind: name))
        }
        let schema =
            isList ? definition.listSchema ?? definition.schema : ResourceRegistry.schema(of: kind) ?? definition.schema
        return self.reference(to: schema)
    }

    /// The messages that some messages are made of, with themselves, by name.
    static func reachable(from roots: [MessageSchema]) -> [MessageSchema] {
        var seen = Set(roots)
        var waiting = roots
        while let schema = waiting.popLast() {
            guard JSONForm(schema) == nil else { continue }
            for inner in schema.fields.compactMap(\.message) where seen.insert(inner).inserted { waiting.append(inner) }
        }
        return seen.sorted { Self.name(of: $0) < Self.name(of: $1) }
    }

    /// The description of a message.
    func definition(of schema: MessageSchema) -> JSONValue {
        var definition = JSONObject()
        if let description = schema.documentation { definition["description"] = .string(description) }
        if let form = JSONForm(schema) {
            for member in self.definition(of: form).object ?? [:] { definition[member.key] = member.value }
            return .object(definition)
        }
        var properties = JSONObject()
        var required: [JSONValue] = []
        if schema.isKind {
            properties["apiVersion"] = Self.apiVersion
            properties["kind"] = Self.kind
        }
        self.addFields(of: schema, &properties, &required)
        definition["type"] = "object"
        if !properties.isEmpty { definition["properties"] = .object(properties) }
        if !required.isEmpty { definition["required"] = .array(required) }
        if schema.isKind {
            definition["x-kubernetes-group-version-kind"] = [
                [
                    "group": .string(schema.group ?? ""), "kind": .string(schema.shortName),
                    "version": .string(schema.version ?? ""),
                ]
            ]
        }
        if let mapType = schema.mapType { definition["x-kubernetes-map-type"] = .string(mapType) }
        return .object(definition)
    }

    private func addFields(of schema: MessageSchema, _ properties: inout JSONObject, _ required: inout [JSONValue]) {
        for field in schema.fieldsInJSONOrder {
            if field.isInline, let inner = field.message {
                self.addFields(of: inner, &properties, &required)
            } else if let name = field.json {
                properties[name] = self.property(field)
                if field.isRequired { required.append(.string(name)) }
            }
        }
    }

    private func property(_ field: FieldSchema) -> JSONValue {
        var property = JSONObject()
        if let description = field.documentation { property["description"] = .string(description) }
        let shape: JSONObject =
            switch field.label {
            case .singular: self.value(field)
            case .repeated: ["type": "array", "items": .object(self.value(field))]
            case .map: ["type": "object", "additionalProperties": .object(self.value(field))]
            }
        for member in shape { property[member.key] = member.value }
        if let text = field.schemaDefault, let value = try? JSONParser.parse(text) { property["default"] = value }
        if field.label == .singular, field.isEnumClosed {
            property["enum"] = .array(field.enumValues.map(JSONValue.string))
        }
        if let key = field.patchMergeKey { property["x-kubernetes-patch-merge-key"] = .string(key) }
        if !field.patchStrategies.isEmpty {
            property["x-kubernetes-patch-strategy"] = .string(field.patchStrategies.joined(separator: ","))
        }
        if let type = field.listType { property["x-kubernetes-list-type"] = .string(type) }
        if !field.listMapKeys.isEmpty {
            property["x-kubernetes-list-map-keys"] = .array(field.listMapKeys.map(JSONValue.string))
        }
        if let type = field.mapType ?? field.structType { property["x-kubernetes-map-type"] = .string(type) }
        // In version 3 nothing may stand beside a reference.
        if self.version == .v3, let reference = property["$ref"], property.count > 1 {
            property["$ref"] = nil
            property["allOf"] = [["$ref": reference]]
        }
        return .object(property)
    }

    private func value(_ field: FieldSchema) -> JSONObject {
        switch field.kind {
        case .bool: ["type": "boolean"]
        case .int32, .uint32: ["type": "integer", "format": "int32"]
        case .int64, .uint64: ["type": "integer", "format": "int64"]
        case .double, .float: ["type": "number", "format": "double"]
        case .string, .enumeration: ["type": "string"]
        case .bytes: ["type": "string", "format": "byte"]
        case .message(let schema): self.reference(to: schema).object ?? [:]
        }
    }

    private func definition(of form: JSONForm) -> JSONValue {
        switch form {
        case .strings: ["type": "array", "items": ["type": "string"]]
        case .emptyObject, .rawObject, .unstructured, .unstructuredList: ["type": "object"]
        case .rawValue, .objectOrArray, .objectOrBool, .objectOrStrings, .notInJSON: [:]
        case .quantity:
            self.version == .v2 ? ["type": "string"] : ["oneOf": [["type": "string"], ["type": "number"]]]
        case .duration: ["type": "string"]
        case .time, .microTime: ["type": "string", "format": "date-time"]
        case .intOrString:
            self.version == .v2
                ? ["type": "string", "format": "int-or-string"]
                : ["format": "int-or-string", "oneOf": [["type": "integer"], ["type": "string"]]]
        }
    }
}
