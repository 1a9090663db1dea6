internal import KubernetesAPI
internal import Wire

/// Discovery of several groups in one document (`apidiscovery.k8s.io/v2`).
struct AggregatedDiscovery {
    private let resources: ResourceRegistry

    init(_ resources: ResourceRegistry) {
        self.resources = resources
    }

    func document(groups: [String]) -> Message {
        APIDiscoveryV2.APIGroupDiscoveryList { $0.items = groups.map(self.group) }.underlying
    }

    /// The versions of a group, the one that clients should use first.
    static func versions(of group: String, in resources: ResourceRegistry) -> [APIGroupDefinition] {
        resources.groups.filter { $0.group == group }.sorted { $0.versionPriority > $1.versionPriority }
    }

    private func group(_ name: String) -> APIDiscoveryV2.APIGroupDiscovery {
        APIDiscoveryV2.APIGroupDiscovery {
            $0.metadata.name = name
            $0.versions = Self.versions(of: name, in: self.resources).map { group in
                APIDiscoveryV2.APIVersionDiscovery {
                    $0.version = group.version
                    $0.freshness = "Current"
                    $0.resources = self.resources.resources(group: group.group, version: group.version)
                        .sorted { $0.plural < $1.plural }.map(self.resource)
                }
            }
        }
    }

    private func resource(_ definition: ResourceDefinition) -> APIDiscoveryV2.APIResourceDiscovery {
        APIDiscoveryV2.APIResourceDiscovery {
            $0.resource = definition.plural
            $0.responseKind = Self.kind(definition.groupVersionKind)
            $0.scope = definition.isNamespaced ? "Namespaced" : "Cluster"
            $0.singularResource = definition.singular
            $0.verbs = definition.discoveredVerbs.map(\.rawValue)
            $0.shortNames = definition.shortNames
            $0.categories = definition.categories
            $0.subresources = definition.subresources.sorted { $0.name < $1.name }.map { subresource in
                APIDiscoveryV2.APISubresourceDiscovery {
                    $0.subresource = subresource.name
                    $0.responseKind = Self.kind(subresource.kind)
                    $0.verbs = subresource.verbs.map(\.rawValue)
                }
            }
        }
    }

    private static func kind(_ kind: GroupVersionKind) -> MetaV1.GroupVersionKind {
        MetaV1.GroupVersionKind {
            $0.group = kind.group
            $0.version = kind.version
            $0.kind = kind.kind
        }
    }
}
