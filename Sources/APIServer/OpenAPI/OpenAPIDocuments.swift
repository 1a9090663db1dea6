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
        return [
            "openapi": "3.0.0",
            "info": ["title": "Kubernetes", "version": .string(self.version.gitVersion)],
            "paths": .object(self.paths(of: definitions, schemas)),
            "components": ["schemas": Self.descriptions(of: definitions, schemas)],
        ]
    }

    /// The OpenAPI 2 document of everything.
    func v2() -> JSONValue {
        let schemas = OpenAPISchemas(version: .v2)
        return [
            "swagger": "2.0",
            "info": ["title": "Kubernetes", "version": .string(self.version.gitVersion)],
            "paths": .object(self.paths(of: self.resources.resources, schemas)),
            "definitions": Self.descriptions(of: self.resources.resources, schemas),
        ]
    }

    private static func descriptions(of definitions: [ResourceDefinition], _ schemas: OpenAPISchemas) -> JSONValue {
        let declared = OpenAPISchemas.reachable(from: Self.roots(of: definitions))
            .map { (OpenAPISchemas.name(of: $0), schemas.definition(of: $0)) }
        let custom = definitions.flatMap { CustomOpenAPI(schemas: schemas).definitions(of: $0) }
        return .object(JSONObject((declared + custom).sorted { $0.0 < $1.0 }))
    }

    private static func roots(of definitions: [ResourceDefinition]) -> [MessageSchema] {
        let own = definitions.flatMap { definition in
            let parts = definition.subresources.compactMap(\.schema)
            // Of custom kinds, only the metadata is declared.
            guard definition.custom == nil else { return parts + [MetaV1.ObjectMeta.schema, MetaV1.ListMeta.schema] }
            return [definition.schema, definition.listSchema].compactMap(\.self) + parts
        }
        return Array(Set(own + Self.shared))
    }

    private func paths(of definitions: [ResourceDefinition], _ schemas: OpenAPISchemas) -> JSONObject {
        let paths = definitions.flatMap { OpenAPIPaths(schemas: schemas).paths(of: $0) }
        return JSONObject(paths.sorted { $0.0 < $1.0 })
    }
}
