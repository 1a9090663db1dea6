package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Gives every node its part of the network that pods' addresses are from.
package struct NodeIPAMController: Controller {
    package static let name = "node-ipam-controller"
    /// All nodes share one key, so that no part is given out twice.
    private static let key = ObjectKey(name: "nodes")

    private let pool: CIDRPool

    /// Makes the controller that hands out parts of `pool`.
    package init(pool: CIDRPool) {
        self.pool = pool
    }

    package var watches: [Watch<ObjectKey>] {
        [
            Watch(CoreV1.Node.resource) { change, _ in
                let isBare = change.new.map { CoreV1.Node(underlying: $0).spec.podCIDR.isEmpty } ?? true
                return isBare ? [Self.key] : []
            }
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        let nodes = world.list(CoreV1.Node.self)
        var taken = Set(nodes.flatMap(\.spec.podCIDRs)).union(nodes.map(\.spec.podCIDR))
        var result = Reconciliation()
        for node in nodes where node.spec.podCIDR.isEmpty && !node.metadata.isDeleting {
            guard let part = self.pool.free(taken: taken) else {
                result.events.append(
                    EventNote(
                        node,
                        .normal,
                        reason: "CIDRNotAvailable",
                        "Node \(node.metadata.name) status is now: CIDRNotAvailable"
                    )
                )
                continue
            }
            taken.insert(part)
            var updated = node
            updated.spec.podCIDR = part
            updated.spec.podCIDRs = [part]
            result.writes.append(.update(updated).tolerating(.notFound))
        }
        return result
    }
}
