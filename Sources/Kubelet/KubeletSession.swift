internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Linux
internal import Logging
internal import Wire

/// All parts of a running kubelet, put together.
final class KubeletSession: Sendable {
    private let tools: PodTools
    private let pods: PodManager
    private let cluster: ClusterParts?
    private let machine: MachineFacts
    private let runtimeVersion: String

    /// What needs an API server.
    private struct ClusterParts: Sendable {
        var client: KubernetesClient
        var api: APICluster
        var informers: SharedInformers
        var recorder: EventRecorder
        var references: ReferenceWatcher
    }

    init(
        configuration: Kubelet.Configuration,
        client: KubernetesClient?,
        cri: CRIClient,
        node: NodeFacts,
        machine: MachineFacts,
        runtimeVersion: String,
        clock: any WallClock,
        logger: Logger
    ) throws {
        self.machine = machine
        self.runtimeVersion = runtimeVersion
        self.cluster = try client.map { client in
            let seed = UInt64(truncatingIfNeeded: clock.now().nanosecondsSinceEpoch)
            let informers = SharedInformers(client: client, clock: clock, seed: seed, logger: logger)
            let recorder = EventRecorder(
                client: client,
                component: "kubelet",
                host: node.name,
                clock: clock,
                logger: logger
            )
            let services = try informers.informer(CoreV1.Service.self)
            return ClusterParts(
                client: client,
                api: APICluster(client: client, recorder: recorder, services: services, clock: clock),
                informers: informers,
                recorder: recorder,
                references: ReferenceWatcher(client: client, clock: clock, logger: logger)
            )
        }
        self.tools = PodTools(
            cri: cri,
            cluster: self.cluster?.api ?? NoCluster(),
            configuration: configuration,
            node: node,
            system: LinuxSystemCalls(),
            clock: clock,
            logger: logger
        )
        self.pods = PodManager(tools: self.tools, references: self.cluster?.references)
    }

    func run() async throws {
        let server = try KubeletServer(tools: self.tools, pods: self.pods)
        let port = try await server?.bind() ?? 0
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.pods.run() }
            group.addTask {
                await RuntimeWatcher(cri: self.tools.cri, pods: self.pods, logger: self.tools.logger).run()
            }
            group.addTask { await LogRotator(tools: self.tools).run() }
            let images = ImageCollector(tools: self.tools)
            group.addTask { await images.run() }
            let eviction = EvictionManager(
                tools: self.tools,
                pods: self.pods,
                images: images,
                recorder: self.cluster?.recorder
            )
            group.addTask { await eviction.run() }
            if let server { group.addTask { try await server.run() } }
            if let path = self.tools.configuration.podManifestPath {
                let source = StaticPodSource(
                    path: path,
                    tools: self.tools,
                    pods: self.pods,
                    client: self.cluster?.client,
                    cluster: self.cluster?.api
                )
                // Known before anything is taken for an orphan.
                var complaints: Set<String> = []
                await source.scan(&complaints)
                group.addTask { await source.run() }
            }
            if let cluster = self.cluster { try self.connect(cluster, port: port, in: &group) }
            if self.cluster == nil {
                group.addTask { await OrphanCleaner(tools: self.tools, pods: self.pods).run() }
            }
            try await group.waitForAll()
        }
    }

    /// Starts everything that talks to the API server.
    private func connect(
        _ cluster: ClusterParts,
        port: Int,
        in group: inout ThrowingTaskGroup<Void, any Error>
    ) throws {
        let name = self.tools.node.name
        let podInformer = try cluster.informers.informer(
            CoreV1.Pod.self,
            fieldSelector: "spec.nodeName=\(name)"
        )
        podInformer.onChange { old, new in self.podChanged(old, new) }
        let reporter = NodeReporter(
            client: cluster.client,
            tools: self.tools,
            machine: self.machine,
            runtimeVersion: self.runtimeVersion,
            recorder: cluster.recorder,
            port: port
        )
        let lease = NodeLease(
            client: cluster.client,
            nodeName: name,
            clock: self.tools.clock,
            logger: self.tools.logger
        )
        group.addTask { await cluster.recorder.run() }
        group.addTask { await cluster.references.run { self.pods.referencesChanged(uids: $0) } }
        group.addTask {
            await reporter.register()
            await withDiscardingTaskGroup { group in
                group.addTask { await reporter.run() }
                group.addTask { await lease.run() }
            }
        }
        group.addTask { try await cluster.informers.run() }
        group.addTask {
            await cluster.informers.waitForSync()
            await OrphanCleaner(tools: self.tools, pods: self.pods).run()
        }
    }

    private func podChanged(_ old: CoreV1.Pod?, _ new: CoreV1.Pod?) {
        if let old, old.metadata.uid != new?.metadata.uid, !StaticPod.isMirror(old) {
            self.pods.remove(uid: old.metadata.uid)
        }
        if let new, !StaticPod.isMirror(new) { self.pods.update(new) }
    }
}
