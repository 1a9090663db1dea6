package import Wire

/// The resources that the server serves, by every name that they are looked up by.
package struct ResourceRegistry: Sendable {
    /// In the order of discovery within each group.
    package let resources: [ResourceDefinition]
    /// The groups with their versions, in the order of the table.
    package let groups: [APIGroupDefinition]
    private let byResource: [GroupVersionResource: Int]
    private let byKind: [GroupVersionKind: Int]

    /// What Kubernetes 1.32 serves by default.
    package static let builtIn = ResourceRegistry(ResourceTableReader(ResourceTable.text))

    private static let schemas: [GroupVersionKind: MessageSchema] = {
        var schemas: [GroupVersionKind: MessageSchema] = [:]
        for schema in MessageSchema.all {
            guard schema.isKind, let group = schema.group, let version = schema.version else { continue }
            let kind = GroupVersionKind(group: group, version: version, kind: schema.shortName)
            schemas[kind] = schema
        }
        return schemas
    }()

    init(_ table: ResourceTableReader) {
        self.init(resources: table.resources, groups: table.groups)
    }

    private init(resources: [ResourceDefinition], groups: [APIGroupDefinition]) {
        self.resources = resources
        self.groups = groups
        self.byResource = Dictionary(
            resources.enumerated().map { ($1.groupVersionResource, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.byKind = Dictionary(
            resources.enumerated().map { ($1.groupVersionKind, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// These resources and custom ones, whose groups come after all others, by name. Versions that are here already
    /// stay as they are.
    package func adding(_ custom: [ResourceDefinition]) -> ResourceRegistry {
        let known = Set(self.groups.map(\.apiVersion))
        let custom = custom.filter { !known.contains($0.apiVersion) }
        let added = Dictionary(grouping: custom, by: \.group).sorted { $0.key < $1.key }.flatMap { group, resources in
            let versions = Set(resources.map(\.version)).sorted { VersionName($0) < VersionName($1) }
            let priority = self.groups.first { $0.group == group }?.groupPriorityMinimum ?? 1000
            return versions.enumerated().map { place, version in
                APIGroupDefinition(
                    group: group,
                    version: version,
                    isPreferred: place == 0 && priority == 1000,
                    groupPriorityMinimum: priority,
                    versionPriority: -Int32(truncatingIfNeeded: place)
                )
            }
        }
        return ResourceRegistry(resources: self.resources + custom, groups: self.groups + added)
    }

    /// Finds the resource that a request path names.
    package func resource(_ name: GroupVersionResource) -> ResourceDefinition? {
        self.byResource[name].map { self.resources[$0] }
    }

    /// Finds the resource whose objects are of a kind.
    package func resource(of kind: GroupVersionKind) -> ResourceDefinition? {
        self.byKind[kind].map { self.resources[$0] }
    }

    /// The resources of one version of a group, in the order of discovery.
    package func resources(group: String, version: String) -> [ResourceDefinition] {
        self.resources.filter { $0.group == group && $0.version == version }
    }

    /// The declaration of any kind of the schema, served or not: also lists and options.
    package static func schema(of kind: GroupVersionKind) -> MessageSchema? {
        if let schema = Self.schemas[kind] { return schema }
        // Options and lists of other groups' versions stand in meta/v1.
        let meta = GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: kind.kind)
        return kind.version == "v1" && kind.group.isEmpty ? Self.schemas[meta] : nil
    }
}

extension TypedMessage {
    /// The name of the kind.
    /// - Precondition: the type is a kind, not a part of one.
    package static var groupVersionKind: GroupVersionKind {
        GroupVersionKind(
            group: Self.schema.group ?? "",
            version: Self.schema.version ?? "",
            kind: Self.schema.shortName
        )
    }

    /// The resource of the kind as served by default; nil where it is none.
    package static var resourceDefinition: ResourceDefinition? {
        ResourceRegistry.builtIn.resource(of: Self.groupVersionKind)
    }
}
