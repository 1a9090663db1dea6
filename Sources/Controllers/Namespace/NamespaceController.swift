package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Empties namespaces that are being deleted, and then lets them go.
package struct NamespaceController: Controller {
    package static let name = "namespace-controller"
    static let finalizer = "kubernetes"
    /// How often a namespace is looked at that something still holds.
    private static let retryPeriod = Duration.seconds(5)

    private let contents: [GroupVersionResource]

    /// Makes the controller for all resources that the server serves.
    package init() {
        // Pods last, so that what would make new ones is gone before them; events after all that tells of itself.
        let late = [CoreV1.Pod.resource, CoreV1.Event.resource]
        self.contents =
            ResourceRegistry.builtIn.resources
            .filter { $0.isNamespaced && $0.verbs.contains(.deletecollection) && $0.isPrimary }
            .map(\.groupVersionResource)
            .filter { !late.contains($0) } + late
    }

    package var watches: [Watch<ObjectKey>] {
        [.objects(CoreV1.Namespace.self), .reading(APIExtensionsV1.CustomResourceDefinition.self)]
            + self.contents.filter { $0 != CoreV1.Event.resource }.map { resource in
                Watch(resource) { change, world in
                    // What goes may have been the last that held its namespace.
                    guard change.new == nil else { return [] }
                    let key = ObjectKey(name: change.metadata.namespace)
                    return world.get(CoreV1.Namespace.self, key)?.metadata.isDeleting ?? false ? [key] : []
                }
            }
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let namespace = world.get(CoreV1.Namespace.self, key), namespace.metadata.isDeleting,
            namespace.spec.finalizers.contains(Self.finalizer)
        else { return Reconciliation() }
        var remaining: [(GroupVersionResource, [MetaV1.ObjectMeta])] = []
        for resource in self.contents {
            let found = world[resource].objects(by: ObjectIndex.namespace.name, key.name)
            if !found.isEmpty { remaining.append((resource, found.map { $0[1] })) }
        }
        let contents = Self.customResources(world) + self.contents
        let isFirstPass = namespace.status.conditions.isEmpty
        guard isFirstPass || remaining.isEmpty else { return self.wait(namespace, for: remaining, now: now) }
        // The informers may not have seen yet what was made last, so the server is asked before the end.
        var result = Reconciliation(contents.map { Write(.deleteAll($0, namespace: key.name)) })
        if remaining.isEmpty {
            result.writes += contents.map { Write(.requireNone($0, namespace: key.name)) }
            var finalized = namespace
            finalized.spec.finalizers.removeAll { $0 == Self.finalizer }
            var write = Write(.updateSubresource(finalized.underlying, "finalize"))
            write.tolerated = [.notFound, .conflict]
            result.writes.append(write)
        } else {
            result.writes.append(self.report(namespace, remaining, now: now))
        }
        return result
    }

    /// The namespaced resources that definitions add. Their objects are not watched: the server is asked for them.
    private static func customResources(_ world: borrowing World) -> [GroupVersionResource] {
        world.list(APIExtensionsV1.CustomResourceDefinition.self).compactMap { definition in
            guard definition.spec.scope == "Namespaced", definition.isTrue("Established"),
                let version = definition.spec.versions.first(where: \.served)
            else { return nil }
            return GroupVersionResource(
                group: definition.spec.group,
                version: version.name,
                resource: definition.status.acceptedNames.plural
            )
        }
    }

    /// Everything has been told to go; some of it takes its time.
    private func wait(
        _ namespace: CoreV1.Namespace,
        for remaining: [(GroupVersionResource, [MetaV1.ObjectMeta])],
        now: Instant
    ) -> Reconciliation {
        var result = Reconciliation()
        for (resource, objects) in remaining where objects.contains(where: { !$0.isDeleting }) {
            result.writes.append(Write(.deleteAll(resource, namespace: namespace.metadata.name)))
        }
        let report = self.report(namespace, remaining, now: now)
        if report.action != .updateStatus(namespace.underlying) { result.writes.append(report) }
        result.requeue(at: now + Self.retryPeriod)
        return result
    }

    private func report(
        _ namespace: CoreV1.Namespace,
        _ remaining: [(GroupVersionResource, [MetaV1.ObjectMeta])],
        now: Instant
    ) -> Write {
        var updated = namespace
        updated.status.conditions = NamespaceConditions(remaining).merged(into: namespace.status.conditions, now: now)
        return .updateStatus(updated).tolerating(.notFound)
    }
}

extension ResourceDefinition {
    /// Not another view of objects that a resource shows already, such as events of `events.k8s.io`.
    var isPrimary: Bool {
        self.storageVersion == self.apiVersion || self.group == "apiextensions.k8s.io"
    }
}
