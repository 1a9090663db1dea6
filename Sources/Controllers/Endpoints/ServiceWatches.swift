internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// What both views of a service's pods depend on: the services, and the pods that their selectors find.
enum ServiceWatches {
    static let all: [Watch<ObjectKey>] = [
        .objects(CoreV1.Service.self),
        Watch(CoreV1.Pod.resource) { change, world in
            var keys: Set<ObjectKey> = []
            let labels = [change.old, change.new].compactMap { object -> [String: String]? in
                guard let object else { return nil }
                let metadata: MetaV1.ObjectMeta = object[1]
                return metadata.labels
            }
            for service in world.list(CoreV1.Service.self, namespace: change.metadata.namespace) {
                let selector = service.spec.selector
                guard !selector.isEmpty else { continue }
                let isFound = labels.contains { labels in
                    selector.allSatisfy { labels[$0.key] == $0.value }
                }
                if isFound { keys.insert(ObjectKey(service.metadata)) }
            }
            return keys.sorted()
        },
    ]
}

extension CoreV1.Service {
    /// The label of what belongs to a service without an address of its own.
    static let headlessLabel = "service.kubernetes.io/headless"

    /// Its endpoints follow its selector; those of other services are somebody else's business.
    var selectsPods: Bool { !self.spec.selector.isEmpty && self.spec.type != "ExternalName" }

    /// It has no address of its own.
    var isHeadless: Bool { self.spec.clusterIP == "None" || self.spec.clusterIP.isEmpty }
}
