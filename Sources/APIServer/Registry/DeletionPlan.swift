internal import Core
internal import KubernetesAPI
internal import Wire

/// Decides what a deletion makes of an object: gone at once, marked, or left as it is.
enum DeletionPlan {
    static let orphanFinalizer = "orphan"
    static let foregroundFinalizer = "foregroundDeletion"
    private static let defaultPodGrace: Int64 = 30

    static func change(
        _ object: Message,
        _ request: DeletionRequest,
        _ strategy: ResourceStrategy,
        now: Instant
    ) -> ObjectStore.Change {
        if let namespace = object.as(CoreV1.Namespace.self) { return Self.namespace(namespace, request, now) }
        var object = object
        if var definition = object.as(APIExtensionsV1.CustomResourceDefinition.self) {
            DefinitionStatus.markForDeletion(&definition, now: now)
            object = definition.underlying
        }
        let grace = Self.gracePeriod(object, request, strategy)
        var meta = object.objectMeta
        let finalizers = Self.finalizers(meta, request, strategy)
        let finalizersChange = finalizers != meta.finalizers
        meta.finalizers = finalizers
        if grace == 0, finalizers.isEmpty { return .delete }
        if let pending = meta.deletionGracePeriodSeconds, meta.deletionTimestamp != nil {
            // A second deletion can only shorten the time that the first one gave.
            guard grace < pending || finalizersChange else { return .none }
            if grace < pending { Self.mark(&meta, grace: grace, now: now, isFirst: false) }
        } else {
            Self.mark(&meta, grace: grace, now: now, isFirst: true)
        }
        var marked = object
        marked.objectMeta = meta
        return .write(marked)
    }

    private static func mark(_ meta: inout MetaV1.ObjectMeta, grace: Int64, now: Instant, isFirst: Bool) {
        meta.deletionTimestamp = MetaV1.Time(now + .seconds(grace))
        meta.deletionGracePeriodSeconds = grace
        // A deletion is a change of what is wanted; kinds without generations stay without.
        if isFirst, meta.generation > 0 { meta.generation += 1 }
    }

    /// Only pods are given time, and only those that a kubelet may be running.
    private static func gracePeriod(_ object: Message, _ request: DeletionRequest, _ strategy: ResourceStrategy)
        -> Int64
    {
        guard strategy.isDeletedGracefully, let pod = object.as(CoreV1.Pod.self) else { return 0 }
        let wanted = request.gracePeriodSeconds ?? pod.spec.terminationGracePeriodSeconds ?? Self.defaultPodGrace
        let isIdle = pod.spec.nodeName.isEmpty || ["Failed", "Succeeded"].contains(pod.status.phase)
        if isIdle { return 0 }
        // A negative period means the shortest that is not none.
        return wanted < 0 ? 1 : wanted
    }

    /// The finalizers by which the garbage collector deals with the object's dependents.
    private static func finalizers(
        _ meta: MetaV1.ObjectMeta,
        _ request: DeletionRequest,
        _ strategy: ResourceStrategy
    ) -> [String] {
        guard let standard = strategy.defaultPropagation else { return meta.finalizers }
        let held =
            meta.finalizers.contains(Self.orphanFinalizer)
            ? PropagationPolicy.orphan
            : meta.finalizers.contains(Self.foregroundFinalizer) ? .foreground : nil
        let asked = request.orphansDependents.map { $0 ? PropagationPolicy.orphan : .background }
        let policy = asked ?? request.propagation ?? held ?? standard
        var finalizers = meta.finalizers.filter { $0 != Self.orphanFinalizer && $0 != Self.foregroundFinalizer }
        switch policy {
        case .orphan: finalizers.append(Self.orphanFinalizer)
        case .foreground: finalizers.append(Self.foregroundFinalizer)
        case .background: break
        }
        return finalizers
    }

    /// A namespace goes when its content is gone, which the namespace controller tells by its finalizer.
    private static func namespace(
        _ namespace: CoreV1.Namespace,
        _ request: DeletionRequest,
        _ now: Instant
    ) -> ObjectStore.Change {
        var namespace = namespace
        if namespace.metadata.deletionTimestamp != nil {
            let isHeld = !namespace.spec.finalizers.isEmpty || !namespace.metadata.finalizers.isEmpty
            return isHeld ? .none : .delete
        }
        if namespace.spec.finalizers.isEmpty, namespace.metadata.finalizers.isEmpty { return .delete }
        namespace.metadata.deletionTimestamp = MetaV1.Time(now)
        namespace.status.phase = "Terminating"
        return .write(namespace.underlying)
    }
}
