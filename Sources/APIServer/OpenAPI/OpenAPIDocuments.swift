internal import KubernetesAPI
internal import Wire

/// The API's descriptions, made from the schema and the resource table.
struct OpenAPIDocuments: Sendable {
    let resources: ResourceRegistry
    let version: ServerVersion

    /// Kinds that requests of every group use.
    private static let shared: [MessageSchema] = [
        MetaV1.Status.schema, MetaV1.DeleteOptions.schema, MetaV1.WatchEvent.schema, MetaV1.APIResourceList.schema,
        MetaV1.APIGroup.schema, MetaV1.APIGroupList.schema, MetaV1.APIVersions.schema, MetaV1.Patch.schema,
    ]

    /// The versions that have a document of their own: "api/v1", "apis/apps/v1".
    var names: [String] { self.resources.groups.map(Self.name) }

    private static func name(_ group: APIGroupDefinition) -> String {
        group.group.isEmpty ? "api/\(group.version)" : "apis/\(group.group)/\(group.version)"
    }

    /// The OpenAPI 3 document of one version; nil where there is none.
    func v3(_ name: String) -> JSONValue? {
        guard let group = self.resources.groups.first(where: { Self.name($0) == name }) else { return nil }
        let definitions = self.resources.resources(group: group.group, version: group.version)
        let schemas = OpenAPISchemas(version: .v3)
        let described = OpenAPISchemas.reachable(from: Self.roots(of: definitions))
        return [
            "openapi": "3.0.0",
            "info": ["title": "Kubernetes", "version": .string(self.version.gitVersion)],
            "paths": .object(self.paths(of: definitions, schemas)),
            "components": [
                "schemas": .object(
                    JSONObject(described.map { (OpenAPISchemas.name(of: $0), schemas.definition(of: $0)) })
                )
            ],
        ]
    }

    /// The OpenAPI 2 document of everything.
    func v2() -> JSONValue {
        let schemas = OpenAPISchemas(version: .v2)
        let described = OpenAPISchemas.reachable(from: Self.roots(of: self.resources.resources))
        return [
            "swagger": "2.0",
            "info": ["title": "Kubernetes", "version": .string(self.version.gitVersion)],
            "paths": .object(self.paths(of: self.resources.resources, schemas)),
            "definitions": .object(
                JSONObject(described.map { (OpenAPISchemas.name(of: $0), schemas.definition(of: $0)) })
            ),
        ]
    }

    private static func roots(of definitions: [ResourceDefinition]) -> [MessageSchema] {
        let own = definitions.flatMap { definition in
            [definition.schema, definition.listSchema].compactMap(\.self) + definition.subresources.compactMap(\.schema)
        }
        return Array(Set(own + Self.shared))
    }

    private func paths(of definitions: [ResourceDefinition], _ schemas: OpenAPISchemas) -> JSONObject {
        let paths = definitions.flatMap { OpenAPIPaths(schemas: schemas).paths(of: $0) }
        return JSONObject(paths.sorted { $0.0 < $1.0 })
    }
}
