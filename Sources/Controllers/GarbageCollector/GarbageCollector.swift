package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Deletes objects whose owners are all gone, and carries out the wishes that deletions leave as finalizers.
package struct GarbageCollector: Controller {
    package typealias Key = GarbageKey

    package static let name = "garbage-collector-controller"
    static let foreground = "foregroundDeletion"
    static let orphan = "orphan"

    private let graph: OwnerGraph

    /// Makes the collector for all resources that the server serves, but events, which nobody owns.
    package init() {
        let resources = ResourceRegistry.builtIn.resources.filter { definition in
            definition.verbs.contains(.delete) && definition.verbs.contains(.watch) && definition.isPrimary
                && definition.kind != "Event"
        }
        self.graph = OwnerGraph(resources: resources.map(\.groupVersionResource))
    }

    package var watches: [Watch<GarbageKey>] {
        self.graph.resources.map { resource in
            Watch(resource, indexes: [.owner]) { change, world in
                let metadata = change.metadata
                if change.new != nil {
                    let isOfInterest = !metadata.ownerReferences.isEmpty || metadata.isDeleting
                    return isOfInterest ? [GarbageKey(resource, ObjectKey(metadata))] : []
                }
                // Its dependents have lost an owner, its owners may have waited for its end.
                let owners = metadata.ownerReferences.compactMap {
                    self.graph.key(of: $0, namespace: metadata.namespace)
                }
                return self.graph.dependents(of: metadata.uid, world).map(\.key) + owners
            }
        }
    }

    package func reconcile(_ key: GarbageKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let object = world[key.resource][key.object] else { return Reconciliation() }
        let node = OwnerGraph.Node(key: key, object: object)
        if node.metadata.isDeleting {
            let finalizers = node.metadata.finalizers
            if finalizers.contains(Self.orphan) { return Reconciliation(self.orphanDependents(of: node, world)) }
            if finalizers.contains(Self.foreground) { return Reconciliation(self.deleteDependents(of: node, world)) }
            return Reconciliation()
        }
        return Reconciliation(self.collect(node, world))
    }

    /// Deletes an object without owners; takes out references to owners that are gone while others remain.
    private func collect(_ node: OwnerGraph.Node, _ world: borrowing World) -> [Write] {
        let metadata = node.metadata
        var absent: [(MetaV1.OwnerReference, GarbageKey)] = []
        var isWaitedFor = false
        var isKept = false
        for reference in metadata.ownerReferences {
            switch self.graph.state(of: reference, namespace: metadata.namespace, world) {
            case .solid, .unknown: isKept = true
            case .waiting: isWaitedFor = true
            case .absent(let key): absent.append((reference, key))
            }
        }
        guard isWaitedFor || !absent.isEmpty else { return [] }
        // The informers may not have seen an owner yet that was made just before its dependent.
        let checks = absent.map { Write(.requireGone($0.1.resource, $0.1.object, uid: $0.0.uid)) }
        if isKept {
            guard !absent.isEmpty else { return [] }
            let gone = Set(absent.map(\.0.uid))
            return checks + [Self.update(node) { $0.ownerReferences.removeAll { gone.contains($0.uid) } }]
        }
        let hasDependents = !self.graph.dependents(of: metadata.uid, world).isEmpty
        let propagation: DeleteOptions.Propagation
        if isWaitedFor, hasDependents {
            propagation = .foreground
        } else {
            propagation = metadata.finalizers.contains(Self.orphan) ? .orphan : .background
        }
        return checks + [Self.delete(node, propagation)]
    }

    /// An owner that waits for its dependents' end: tells them to go, and lets it go after the last.
    private func deleteDependents(of node: OwnerGraph.Node, _ world: borrowing World) -> [Write] {
        let blocking = self.graph.dependents(of: node.metadata.uid, world).filter { dependent in
            dependent.metadata.ownerReferences.contains {
                $0.uid == node.metadata.uid && $0.blockOwnerDeletion ?? false
            }
        }
        guard !blocking.isEmpty else {
            return [Self.update(node) { $0.finalizers.removeAll { $0 == Self.foreground } }]
        }
        return blocking.filter { !$0.metadata.isDeleting }.flatMap { self.collect($0, world) }
    }

    /// An owner whose dependents are to outlive it: takes their references to it out, and lets it go.
    private func orphanDependents(of node: OwnerGraph.Node, _ world: borrowing World) -> [Write] {
        let uid = node.metadata.uid
        return self.graph.dependents(of: uid, world).map { dependent in
            Self.update(dependent) { $0.ownerReferences.removeAll { $0.uid == uid } }
        } + [Self.update(node) { $0.finalizers.removeAll { $0 == Self.orphan } }]
    }

    private static func update(_ node: OwnerGraph.Node, _ change: (inout MetaV1.ObjectMeta) -> Void) -> Write {
        var object = node.object
        var metadata = node.metadata
        change(&metadata)
        object[1] = .message(metadata.underlying)
        return Write(.update(object)).tolerating(.notFound)
    }

    private static func delete(_ node: OwnerGraph.Node, _ propagation: DeleteOptions.Propagation) -> Write {
        let options = DeleteOptions(propagation: propagation, uid: node.metadata.uid)
        return Write(.delete(node.key.resource, node.key.object, options)).tolerating(.notFound)
    }
}
