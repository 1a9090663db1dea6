import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

/// A cluster of controllers in one value: no tasks, no server, no clock but its own. Writes take effect at once, in the
/// order in which they were decided, so that every run is the same.
struct Simulation {
    private(set) var world = World()
    /// What the server says of who may do what.
    var allows: @Sendable (AuthorizationV1.SubjectAccessReviewSpec) -> Bool = { _ in true }
    private(set) var now = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)
    /// "Reason: message" of every event, in order.
    private(set) var events: [String] = []
    /// What `deleteAll` and `updateSubresource` were asked for.
    private(set) var actions: [String] = []
    private var loops: [any Loop]
    private var version = 0
    private var names = 0

    init(_ controllers: [any Controller]) {
        self.loops = controllers.map { Self.loop($0) }
        for loop in self.loops {
            for (resource, indexes) in loop.stores {
                for index in indexes { self.world[resource].add(index) }
            }
        }
    }

    private static func loop<C: Controller>(_ controller: C) -> any Loop { ControllerLoop(controller: controller) }

    // MARK: What a user or a kubelet does

    mutating func create(_ object: some TypedMessage) { self.create(object.underlying) }

    /// Changes an object as it is now.
    mutating func change<T: TypedMessage>(_ type: T.Type, _ key: ObjectKey, _ body: (inout T) -> Void) {
        guard var object = self.world.get(T.self, key) else { return }
        let before = object
        body(&object)
        if Self.spec(of: object.underlying) != Self.spec(of: before.underlying) { object.objectMeta.generation += 1 }
        self.store(object.underlying)
    }

    /// Asks for an object's deletion, as the server does it.
    mutating func delete(_ resource: GroupVersionResource, _ key: ObjectKey, finalizer: String? = nil) {
        guard var object = self.world[resource][key] else { return }
        var metadata: MetaV1.ObjectMeta = object[1]
        if let finalizer { metadata.finalizers.append(finalizer) }
        guard !metadata.finalizers.isEmpty else { return self.remove(resource, key) }
        if metadata.deletionTimestamp == nil { metadata.deletionTimestamp = MetaV1.Time(self.now) }
        object[1] = .message(metadata.underlying)
        self.store(object)
    }

    /// All pods that wait run, and are ready.
    mutating func startPods() {
        for pod in self.world.list(CoreV1.Pod.self) where pod.status.phase.isEmpty || pod.status.phase == "Pending" {
            let time = MetaV1.Time(self.now)
            self.names += 1
            let address = "10.0.0.\(self.names)"
            self.change(CoreV1.Pod.self, ObjectKey(pod.metadata)) {
                $0.status.phase = "Running"
                $0.status.podIP = address
                $0.status.conditions = [
                    CoreV1.PodCondition {
                        $0.type = "Ready"
                        $0.status = "True"
                        $0.lastTransitionTime = time
                    }
                ]
            }
        }
    }

    mutating func advance(by duration: Duration) { self.now = self.now + duration }

    /// Lets the controllers work until there is nothing left to do now; an issue is recorded if that takes forever.
    mutating func settle(sourceLocation: SourceLocation = #_sourceLocation) {
        for _ in 0..<10_000 {
            var didWork = false
            for place in self.loops.indices {
                guard let result = self.loops[place].step(self.world, now: self.now) else { continue }
                didWork = true
                self.carryOut(result)
            }
            if !didWork { return }
        }
        Issue.record("the controllers must come to rest", sourceLocation: sourceLocation)
    }

    /// Settles, starts the pods that wait, and so on until nothing changes.
    mutating func run(sourceLocation: SourceLocation = #_sourceLocation) {
        for _ in 0..<200 {
            self.settle(sourceLocation: sourceLocation)
            let before = self.version
            self.startPods()
            if self.version == before { return }
        }
        Issue.record("the cluster must come to rest", sourceLocation: sourceLocation)
    }

    // MARK: What a server does

    private mutating func carryOut(_ result: Reconciliation) {
        self.events += result.events.map { "\($0.reason): \($0.message)" }
        for write in result.writes {
            guard let name = self.carryOut(write.action) else { return }
            if let event = write.onSuccess {
                self.events.append("\(event.reason): \(event.message)\(event.suffix == .name ? name : "")")
            }
        }
    }

    /// The name of what was written; nil when the write is refused.
    private mutating func carryOut(_ action: Write.Action) -> String? {
        switch action {
        case .create(let object): return self.create(object)
        case .update(let object), .updateStatus(let object), .updateSubresource(let object, _):
            if case .updateSubresource(_, let name) = action { self.actions.append(name) }
            let metadata: MetaV1.ObjectMeta = object[1]
            if metadata.deletionTimestamp != nil, metadata.finalizers.isEmpty, Self.specFinalizers(object).isEmpty {
                self.remove(Self.resource(of: object), ObjectKey(metadata))
            } else {
                self.store(self.counted(object))
            }
            return metadata.name
        case .delete(let resource, let key, let options):
            let finalizers: [DeleteOptions.Propagation: String] = [
                .foreground: "foregroundDeletion", .orphan: "orphan",
            ]
            self.delete(resource, key, finalizer: options.propagation.flatMap { finalizers[$0] })
            return key.name
        case .deleteAll(let resource, let namespace):
            self.actions.append("deleteAll \(resource.resource)")
            for key in self.world[resource].keys(by: ObjectIndex.namespace.name, namespace) {
                self.delete(resource, key)
            }
            return ""
        case .requireNone(let resource, let namespace):
            return self.world[resource].keys(by: ObjectIndex.namespace.name, namespace).isEmpty ? "" : nil
        case .requireGone(let resource, let key, let uid):
            let metadata: MetaV1.ObjectMeta? = self.world[resource][key].map { $0[1] }
            return metadata.map { uid.isEmpty || $0.uid == uid } ?? false ? nil : ""
        case .requireAllowed(let question): return self.allows(question) ? "" : nil
        }
    }

    @discardableResult
    private mutating func create(_ object: Message) -> String {
        var object = object
        var metadata: MetaV1.ObjectMeta = object[1]
        self.names += 1
        if metadata.name.isEmpty { metadata.name = "\(metadata.generateName)\(self.names)" }
        metadata.uid = "uid-\(self.names)"
        metadata.creationTimestamp = MetaV1.Time(self.now)
        metadata.generation = 1
        object[1] = .message(metadata.underlying)
        self.store(object)
        return metadata.name
    }

    /// A change of an object's spec counts.
    private func counted(_ object: Message) -> Message {
        var metadata: MetaV1.ObjectMeta = object[1]
        guard let before = self.world[Self.resource(of: object)][ObjectKey(metadata)],
            Self.spec(of: before) != Self.spec(of: object)
        else { return object }
        metadata.generation += 1
        var counted = object
        counted[1] = .message(metadata.underlying)
        return counted
    }

    private mutating func store(_ object: Message) {
        self.version += 1
        var object = object
        var metadata: MetaV1.ObjectMeta = object[1]
        metadata.resourceVersion = String(self.version)
        object[1] = .message(metadata.underlying)
        let resource = Self.resource(of: object)
        self.tell(resource, self.world[resource].upsert(object))
    }

    private mutating func remove(_ resource: GroupVersionResource, _ key: ObjectKey) {
        self.tell(resource, self.world[resource].remove(key))
    }

    private mutating func tell(_ resource: GroupVersionResource, _ change: ObjectChange?) {
        guard let change else { return }
        for place in self.loops.indices { self.loops[place].changed(resource, change, self.world) }
    }

    private static func resource(of object: Message) -> GroupVersionResource {
        let kind = GroupVersionKind(
            group: object.schema.group ?? "",
            version: object.schema.version ?? "",
            kind: object.schema.shortName
        )
        guard let definition = ResourceRegistry.builtIn.resource(of: kind) else {
            preconditionFailure("\(kind) must be served")
        }
        return definition.groupVersionResource
    }

    private static func spec(of object: Message) -> Value? { object[2] }

    private static func specFinalizers(_ object: Message) -> [String] {
        object.schema == CoreV1.Namespace.schema ? CoreV1.Namespace(underlying: object).spec.finalizers : []
    }
}
