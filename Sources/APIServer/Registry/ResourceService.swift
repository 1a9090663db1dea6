internal import Core
internal import KubernetesAPI
internal import Logging
internal import Store
internal import Synchronization
internal import Wire

/// Serves every resource: one implementation of reads, writes and watches over the schema, the strategies of the
/// resource table and the admission steps.
final class ResourceService: Sendable {
    let stored: StoredObjects
    let hubs: WatchHubs
    let admission: AdmissionChain
    let clock: any WallClock
    let logger: Logger
    private let random: Mutex<any RandomNumberGenerator & Sendable>

    init(
        stored: StoredObjects,
        hubs: WatchHubs,
        admission: AdmissionChain,
        clock: any WallClock,
        random: any RandomNumberGenerator & Sendable,
        logger: Logger
    ) {
        self.stored = stored
        self.hubs = hubs
        self.admission = admission
        self.clock = clock
        self.random = Mutex(random)
        self.logger = logger
    }

    var resources: ResourceRegistry { self.stored.resources }
    var store: any KeyValueStore { self.stored.store }

    /// What a request's path names.
    func resolve(_ request: APIRequest) throws -> ResourceCall {
        let info = request.info
        let name = GroupVersionResource(group: info.group, version: info.version, resource: info.resource)
        guard let definition = self.resources.resource(name) else { throw StatusError.unknownPath }
        // A namespace in the path of a cluster-scoped resource, or an object without one: no such path.
        let hasNamespace = !info.namespace.isEmpty && info.resource != "namespaces"
        guard definition.isNamespaced || !hasNamespace else { throw StatusError.unknownPath }
        guard !definition.isNamespaced || hasNamespace || info.name.isEmpty else { throw StatusError.unknownPath }
        guard let codec = self.stored.codec(of: definition) else { throw StatusError.unknownPath }
        return ResourceCall(
            definition: definition,
            codec: codec,
            request: request,
            namespace: definition.isNamespaced ? info.namespace : "",
            name: info.name,
            subresource: info.subresource
        )
    }

    func objects(of call: ResourceCall) -> ObjectStore {
        self.stored.objects(call.codec)
    }

    func encoder(_ call: ResourceCall, _ representation: Representation) -> ObjectEncoder {
        ObjectEncoder(
            definition: call.definition,
            codec: call.codec,
            representation: representation,
            clock: self.clock
        )
    }

    func makeUID() -> String {
        self.random.withLock { generator in
            RandomText.uuid(using: &generator)
        }
    }

    func makeNameSuffix() -> String {
        self.random.withLock { generator in
            RandomText.nameSuffix(using: &generator)
        }
    }

    /// Half an hour to an hour.
    func randomWatchSeconds() -> Int64 {
        self.random.withLock { 1800 + Int64($0.next() % 1800) }
    }
}
