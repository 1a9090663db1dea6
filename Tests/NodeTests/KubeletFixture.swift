import Core
import KubernetesAPI
import Linux
import Runtime
import Synchronization
import Wire

@testable import Kubelet

/// The pods of a kubelet on a real runtime, with an API server that is only remembered.
struct KubeletFixture {
    /// What the kubelet told and asked.
    final class Cluster: PodCluster {
        struct State {
            var statuses: [String: CoreV1.PodStatus] = [:]
            var deleted: Set<String> = []
            var events: [String] = []
            var configMaps: [String: CoreV1.ConfigMap] = [:]
            /// By the claim that is bound to them.
            var volumes: [String: CoreV1.PersistentVolume] = [:]
        }
        let state = Mutex(State())

        func configMap(_ name: String, namespace: String) async throws -> CoreV1.ConfigMap? {
            self.state.withLock { $0.configMaps[name] }
        }

        func secret(_ name: String, namespace: String) async throws -> CoreV1.Secret? { nil }
        func services() -> [CoreV1.Service] { [] }

        func volume(ofClaim name: String, for pod: CoreV1.Pod) async throws -> CoreV1.PersistentVolume {
            guard let volume = self.state.withLock({ $0.volumes[name] }) else {
                throw OperationError("persistentvolumeclaim \"\(name)\" not found")
            }
            return volume
        }

        func token(
            for pod: CoreV1.Pod,
            _ projection: CoreV1.ServiceAccountTokenProjection
        ) async throws -> PayloadBuilder.Token {
            PayloadBuilder.Token(text: "token", refreshAt: Instant(nanosecondsSinceEpoch: .max))
        }

        func write(_ status: CoreV1.PodStatus, of pod: CoreV1.Pod) async throws {
            self.state.withLock { $0.statuses[pod.metadata.uid] = status }
        }

        func delete(_ pod: CoreV1.Pod) async throws {
            self.state.withLock { _ = $0.deleted.insert(pod.metadata.uid) }
        }

        func record(_ event: PodEvent, about pod: CoreV1.Pod) {
            self.state.withLock { $0.events.append("\(event.reason): \(event.message)") }
        }
    }

    let cluster: Cluster
    let pods: PodManager
    let tools: PodTools
    let configuration: Kubelet.Configuration

    /// Runs a kubelet's pods for as long as the body does; what runs then goes on running.
    static func run(
        _ runtime: RuntimeFixture,
        _ cluster: Cluster,
        configure: (inout Kubelet.Configuration) -> Void = { _ in },
        _ body: (KubeletFixture) async throws -> Void
    ) async throws {
        var configuration = Kubelet.Configuration(
            nodeName: "node-1",
            nodeIPs: ["127.0.0.1"],
            runtimeSocketPath: runtime.configuration.address
        )
        configuration.rootDirectory = runtime.scratch + "/kubelet"
        configuration.podLogsDirectory = runtime.scratch + "/logs"
        configuration.logMaxBytes = 4096
        configuration.cgroupRoot = runtime.configuration.cgroupParent + "/kubepods"
        configure(&configuration)
        let tools = PodTools(
            cri: CRIClient(runtime.client),
            cluster: cluster,
            configuration: configuration,
            node: NodeFacts(name: "node-1", ips: ["127.0.0.1"]),
            system: LinuxSystemCalls(),
            clock: SystemWallClock(),
            logger: RuntimeFixture.logger
        )
        let pods = PodManager(tools: tools, references: nil)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await pods.run() }
            group.addTask { await RuntimeWatcher(cri: tools.cri, pods: pods, logger: tools.logger).run() }
            try await body(
                KubeletFixture(cluster: cluster, pods: pods, tools: tools, configuration: configuration)
            )
            group.cancelAll()
        }
    }

    /// A pod of one container that runs a script.
    func pod(_ name: String, _ script: String, _ change: (inout CoreV1.Pod) -> Void = { _ in }) -> CoreV1.Pod {
        var pod = CoreV1.Pod()
        pod.metadata.name = name
        pod.metadata.namespace = "default"
        pod.metadata.uid = "uid-" + name
        pod.spec.restartPolicy = "Always"
        pod.spec.terminationGracePeriodSeconds = 2
        pod.spec.containers = [
            CoreV1.Container {
                $0.name = "c"
                $0.image = "busybox:test"
                $0.imagePullPolicy = "IfNotPresent"
                $0.command = ["/bin/sh", "-c", script]
            }
        ]
        change(&pod)
        return pod
    }

    /// Suspends until the pod's status is as wanted.
    func wait(
        for pod: CoreV1.Pod,
        _ isWanted: (CoreV1.PodStatus) -> Bool
    ) async throws -> CoreV1.PodStatus {
        for _ in 0..<600 {
            let status = self.cluster.state.withLock { $0.statuses[pod.metadata.uid] }
            if let status, isWanted(status) { return status }
            try await ContinuousClock().sleep(for: .milliseconds(25))
        }
        let events = self.cluster.state.withLock { $0.events }
        throw OperationError("pod \(pod.metadata.name) does not become as wanted; events: \(events)")
    }

    /// Asks for the pod's deletion and suspends until nothing of it is left.
    func delete(_ pod: CoreV1.Pod) async throws {
        var pod = pod
        pod.metadata.deletionTimestamp = MetaV1.Time(self.tools.clock.now())
        pod.metadata.deletionGracePeriodSeconds = 1
        self.pods.update(pod)
        for _ in 0..<600 where self.pods.knows(uid: pod.metadata.uid) {
            try await ContinuousClock().sleep(for: .milliseconds(25))
        }
    }

    func log(_ pod: CoreV1.Pod, restart: Int32 = 0) async throws -> String {
        let path = PodPaths(self.configuration, pod.metadata).logs + "/c/\(restart).log"
        let output = Mutex<[UInt8]>([])
        try await LogReader(options: LogOptions()) { false }.read(path) { bytes in output.withLock { $0 += bytes } }
        return String(decoding: output.withLock { $0 }, as: UTF8.self)
    }
}
