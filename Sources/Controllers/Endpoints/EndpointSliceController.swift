package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Keeps the endpoint slices of every service that selects pods.
package struct EndpointSliceController: Controller {
    package static let name = "endpoint-slice-controller"
    static let managedBy = "endpointslice-controller.k8s.io"
    static let managedByLabel = "endpointslice.kubernetes.io/managed-by"
    static let serviceLabel = "kubernetes.io/service-name"

    /// Slices by the service that they are of.
    static let byService = ObjectIndex("service") { message in
        let metadata: MetaV1.ObjectMeta = message[1]
        return metadata.labels[Self.serviceLabel].map { ["\(metadata.namespace)/\($0)"] } ?? []
    }

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        ServiceWatches.all + [
            Watch(DiscoveryV1.EndpointSlice.resource, indexes: [Self.byService]) { change, _ in
                let metadata = change.metadata
                guard metadata.labels[Self.managedByLabel] == Self.managedBy,
                    let service = metadata.labels[Self.serviceLabel]
                else { return [] }
                return [ObjectKey(namespace: metadata.namespace, name: service)]
            },
            .reading(CoreV1.Node.self),
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        // The slices of a service that is gone are the garbage collector's.
        guard let service = world.get(CoreV1.Service.self, key), service.selectsPods, !service.metadata.isDeleting
        else {
            return Reconciliation()
        }
        let pods = world.list(CoreV1.Pod.self, namespace: key.namespace)
        let endpoints = PodEndpoint.all(of: service, pods)
        let present = world.list(DiscoveryV1.EndpointSlice.self, by: Self.byService, "\(key)").filter { slice in
            slice.metadata.labels[Self.managedByLabel] == Self.managedBy && !slice.metadata.isDeleting
        }
        var zones: [String: String] = [:]
        for name in Set(endpoints.map(\.nodeName)) {
            let node = world.get(CoreV1.Node.self, ObjectKey(name: name))
            zones[name] = node?.metadata.labels["topology.kubernetes.io/zone"]
        }
        return Reconciliation(SlicePlan(service: service, zones: zones).writes(for: endpoints, present: present))
    }
}
