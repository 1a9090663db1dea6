internal import KubernetesAPI
internal import Wire

/// Describes the kinds of custom resources: their schemas, with what every object has beside them.
struct CustomOpenAPI {
    /// Schemas beside others, and what else version 2 has no words for.
    private static let onlyInVersion3: Set<String> = ["anyOf", "oneOf", "not", "nullable"]

    let schemas: OpenAPISchemas

    /// The name under which a kind is described: `com.example.stable.v1.CronTab`.
    static func name(of definition: ResourceDefinition, kind: String) -> String {
        let group = definition.group.split(separator: ".").reversed().joined(separator: ".")
        return "\(group).\(definition.version).\(kind)"
    }

    /// The kind and its list, by name.
    func definitions(of definition: ResourceDefinition) -> [(String, JSONValue)] {
        guard let custom = definition.custom else { return [] }
        let kind = Self.name(of: definition, kind: definition.kind)
        let listKind = Self.name(of: definition, kind: definition.listKind)
        let list: JSONObject = [
            "description": .string("\(definition.listKind) is a list of \(definition.kind)"),
            "type": "object", "required": ["items"],
            "properties": [
                "apiVersion": OpenAPISchemas.apiVersion,
                "items": [
                    "description": .string("The objects, in the order of their names."), "type": "array",
                    "items": self.schemas.reference(toName: kind),
                ],
                "kind": OpenAPISchemas.kind,
                "metadata": self.metadata(MetaV1.ListMeta.schema),
            ],
            "x-kubernetes-group-version-kind": Self.kind(definition, definition.listKind),
        ]
        return [(kind, self.object(custom.schema.json, definition)), (listKind, .object(list))]
    }

    private func object(_ schema: JSONValue, _ definition: ResourceDefinition) -> JSONValue {
        var object = self.translated(schema).object ?? [:]
        object["x-kubernetes-group-version-kind"] = Self.kind(definition, definition.kind)
        // A kind of which nothing is known is described as any object.
        guard object["properties"] != nil || object["x-kubernetes-preserve-unknown-fields"] != true else {
            return .object(object)
        }
        var properties = object["properties"]?.object ?? [:]
        properties["apiVersion"] = OpenAPISchemas.apiVersion
        properties["kind"] = OpenAPISchemas.kind
        properties["metadata"] = self.metadata(MetaV1.ObjectMeta.schema)
        object["properties"] = .object(properties)
        return JSONValue.object(object).sorted
    }

    private func metadata(_ schema: MessageSchema) -> JSONValue {
        switch self.schemas.version {
        case .v2: self.schemas.reference(to: schema)
        case .v3: ["allOf": [self.schemas.reference(to: schema)]]
        }
    }

    /// The schema in the words of the version.
    private func translated(_ schema: JSONValue) -> JSONValue {
        guard self.schemas.version == .v2, case .object(let object) = schema else { return schema }
        var result = JSONObject()
        // What may be null has no type in version 2.
        let isOpen = object["nullable"] == true
        for member in object where !Self.onlyInVersion3.contains(member.key) {
            switch member.key {
            case "type" where isOpen, "items" where isOpen, "properties" where isOpen,
                "additionalProperties" where isOpen:
                continue
            case "properties":
                result["properties"] = .object(
                    JSONObject((member.value.object ?? [:]).map { ($0.key, self.translated($0.value)) })
                )
            case "items", "additionalProperties": result[member.key] = self.translated(member.value)
            default: result[member.key] = member.value
            }
        }
        return .object(result)
    }

    private static func kind(_ definition: ResourceDefinition, _ kind: String) -> JSONValue {
        [
            [
                "group": .string(definition.group), "kind": .string(kind),
                "version": .string(definition.version),
            ]
        ]
    }
}
