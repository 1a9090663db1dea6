package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Keeps the Endpoints object of every service that selects pods.
package struct EndpointsController: Controller {
    package static let name = "endpoint-controller"
    /// Addresses of one object; more are left to the slices.
    static let addressesMax = 1000
    private static let overCapacity = "endpoints.kubernetes.io/over-capacity"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        ServiceWatches.all + [
            Watch(CoreV1.Endpoints.resource) { change, _ in
                // Only its loss is looked into: whoever changes one owns a service without a selector.
                change.new == nil ? [ObjectKey(change.metadata)] : []
            }
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        let present = world.get(CoreV1.Endpoints.self, key)
        guard let service = world.get(CoreV1.Service.self, key) else {
            // Named after a service that was; nothing owns it, so nothing else would delete it.
            return Reconciliation(present.map { [.delete($0)] } ?? [])
        }
        guard service.selectsPods, !service.metadata.isDeleting else { return Reconciliation() }
        let endpoints = PodEndpoint.all(of: service, world.list(CoreV1.Pod.self, namespace: key.namespace))
        var wanted = present ?? CoreV1.Endpoints()
        wanted.metadata.namespace = key.namespace
        wanted.metadata.name = key.name
        wanted.metadata.labels = service.metadata.labels
        if service.isHeadless { wanted.metadata.labels[CoreV1.Service.headlessLabel] = "" }
        let isOver = endpoints.count > Self.addressesMax
        wanted.metadata.annotations[Self.overCapacity] = isOver ? "truncated" : nil
        wanted.subsets = Self.subsets(Array(endpoints.prefix(Self.addressesMax)))
        guard let present else { return Reconciliation([.create(wanted).tolerating(.alreadyExists)]) }
        return Reconciliation(wanted == present ? [] : [.update(wanted).tolerating(.notFound)])
    }

    /// Addresses with the same ports stand together; the order is fixed, so that equal sets are equal objects.
    private static func subsets(_ endpoints: [PodEndpoint]) -> [CoreV1.EndpointSubset] {
        // An endpoint that is about to go is none here, unless the service wants it published all the same.
        let shown = endpoints.filter { !$0.isTerminating || $0.isReady }
        let groups = Dictionary(grouping: shown, by: \.ports)
        return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ports, members in
            let sorted = members.sorted { ($0.address, $0.target.uid) < ($1.address, $1.target.uid) }
            return CoreV1.EndpointSubset {
                $0.addresses = sorted.filter(\.isReady).map(Self.address)
                $0.notReadyAddresses = sorted.filter { !$0.isReady }.map(Self.address)
                $0.ports = ports.map { port in
                    CoreV1.EndpointPort {
                        $0.name = port.name
                        $0.port = port.number
                        $0.protocol = port.protocol
                        $0.appProtocol = port.appProtocol
                    }
                }
            }
        }
    }

    private static func address(_ endpoint: PodEndpoint) -> CoreV1.EndpointAddress {
        CoreV1.EndpointAddress {
            $0.ip = endpoint.address
            $0.hostname = endpoint.hostname ?? ""
            $0.nodeName = endpoint.nodeName
            $0.targetRef = endpoint.target
        }
    }
}
