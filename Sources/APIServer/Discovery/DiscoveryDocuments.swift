internal import KubernetesAPI
internal import Wire

/// The documents of discovery, made from the resource table.
struct DiscoveryDocuments: Sendable {
    private let resources: ResourceRegistry

    init(_ resources: ResourceRegistry) {
        self.resources = resources
    }

    /// `/api`.
    var versions: Message {
        MetaV1.APIVersions {
            $0.versions = ["v1"]
            $0.serverAddressByClientCIDRs = [
                MetaV1.ServerAddressByClientCIDR { $0.clientCIDR = "0.0.0.0/0" }
            ]
        }.underlying
    }

    /// `/apis`.
    var groupList: Message {
        MetaV1.APIGroupList { $0.groups = self.namedGroups.map { self.apiGroup($0) } }.underlying
    }

    /// `/apis/<group>`; nil where there is no such group.
    func group(_ name: String) -> Message? {
        self.namedGroups.contains(name) ? self.apiGroup(name).underlying : nil
    }

    /// The resources of a version of a group; nil where it is not served.
    func resourceList(group: String, version: String) -> Message? {
        let definitions = self.resources.resources(group: group, version: version)
        guard !definitions.isEmpty else { return nil }
        return MetaV1.APIResourceList {
            $0.groupVersion = group.isEmpty ? version : "\(group)/\(version)"
            $0.resources = definitions.flatMap { definition in
                [self.apiResource(definition)] + definition.subresources.map { self.apiResource($0, of: definition) }
            }.sorted { $0.name < $1.name }
        }.underlying
    }

    /// The core group's part of aggregated discovery.
    var core: Message { AggregatedDiscovery(self.resources).document(groups: [""]) }

    /// The named groups' part of aggregated discovery.
    var groups: Message { AggregatedDiscovery(self.resources).document(groups: self.namedGroups) }

    /// All paths that can be asked for.
    var paths: [String] {
        var paths = ["/api", "/api/v1", "/apis", "/healthz", "/livez", "/metrics", "/openapi/v2", "/openapi/v3"]
        paths += ["/readyz", "/version"]
        for group in self.resources.groups where !group.group.isEmpty {
            paths += ["/apis/\(group.group)", "/apis/\(group.apiVersion)"]
        }
        return Array(Set(paths)).sorted()
    }

    /// The groups but core, the most important first.
    private var namedGroups: [String] {
        var seen: Set<String> = []
        let ordered = self.resources.groups.enumerated().sorted {
            ($1.element.groupPriorityMinimum, $0.offset) < ($0.element.groupPriorityMinimum, $1.offset)
        }
        return ordered.map(\.element.group).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private func apiGroup(_ name: String) -> MetaV1.APIGroup {
        let versions = AggregatedDiscovery.versions(of: name, in: self.resources)
        func version(_ group: APIGroupDefinition) -> MetaV1.GroupVersionForDiscovery {
            MetaV1.GroupVersionForDiscovery {
                $0.groupVersion = group.apiVersion
                $0.version = group.version
            }
        }
        return MetaV1.APIGroup {
            $0.name = name
            $0.versions = versions.map(version)
            if let preferred = versions.first(where: \.isPreferred) ?? versions.first {
                $0.preferredVersion = version(preferred)
            }
        }
    }

    private func apiResource(_ definition: ResourceDefinition) -> MetaV1.APIResource {
        MetaV1.APIResource {
            $0.name = definition.plural
            $0.singularName = definition.singular
            $0.namespaced = definition.isNamespaced
            $0.kind = definition.kind
            $0.verbs.items = definition.discoveredVerbs.map(\.rawValue)
            $0.shortNames = definition.shortNames
            $0.categories = definition.categories
            $0.storageVersionHash = definition.storageVersionHash
        }
    }

    private func apiResource(
        _ subresource: SubresourceDefinition,
        of definition: ResourceDefinition
    ) -> MetaV1.APIResource {
        MetaV1.APIResource {
            $0.name = "\(definition.plural)/\(subresource.name)"
            $0.namespaced = definition.isNamespaced
            $0.kind = subresource.kind.kind
            if subresource.kind.apiVersion != definition.apiVersion {
                $0.group = subresource.kind.group
                $0.version = subresource.kind.version
            }
            $0.verbs.items = subresource.verbs.map(\.rawValue)
        }
    }
}
