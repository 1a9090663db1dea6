import Core
import KubernetesAPI
import KubernetesClient
import Logging
import Synchronization
import Wire

/// Kubelets without a runtime: pods that are bound run at once, and are gone at once when they are deleted.
final class PretendKubelets: Sendable {
    private let client: KubernetesClient
    private let nodes: [String]
    private let informers: SharedInformers
    private let changed = Mutex<[CoreV1.Pod]>([])
    private let addresses = Mutex(1)
    private let bell = Doorbell()

    init(client: KubernetesClient, nodes: [String], logger: Logger) {
        self.client = client
        self.nodes = nodes
        self.informers = SharedInformers(client: client, clock: SystemWallClock(), seed: 7, logger: logger)
        self.informers.onChange(InformerScope(CoreV1.Pod.resource)) { [unowned self] change in
            guard let pod = change.new.map(CoreV1.Pod.init(underlying:)), !pod.spec.nodeName.isEmpty else { return }
            self.changed.withLock { $0.append(pod) }
            self.bell.ring()
        }
    }

    func run() async throws {
        for node in self.nodes { try await self.register(node) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.informers.run() }
            group.addTask {
                while !Task.isCancelled {
                    await self.bell.wait()
                    let pods = self.changed.withLock { pods in
                        defer { pods = [] }
                        return pods
                    }
                    for pod in pods { await self.sync(pod) }
                }
            }
            try await group.waitForAll()
        }
    }

    private func register(_ name: String) async throws {
        let node = CoreV1.Node {
            $0.metadata.name = name
            $0.metadata.labels = ["kubernetes.io/hostname": name]
            $0.status.conditions = [
                CoreV1.NodeCondition {
                    $0.type = "Ready"
                    $0.status = "True"
                    $0.lastHeartbeatTime = MetaV1.Time(SystemWallClock().now())
                }
            ]
            for (resource, amount) in ["cpu": "4", "memory": "8Gi", "pods": "110"] {
                $0.status.allocatable[resource] = Resource.Quantity { $0.string = amount }
            }
        }
        var created = try await self.client.create(node)
        while true {
            created.status = node.status
            do {
                try await self.client.updateStatus(created)
                return
            } catch let error as StatusError where error.isConflict {
                // Controllers know the node by now, and have taints to add.
                created = try await self.client.get(CoreV1.Node.self, name: name)
            }
        }
    }

    private func sync(_ pod: CoreV1.Pod) async {
        let metadata = pod.metadata
        do {
            if metadata.deletionTimestamp != nil {
                let options = DeleteOptions(uid: metadata.uid, gracePeriodSeconds: 0)
                try await self.client.delete(
                    CoreV1.Pod.self,
                    namespace: metadata.namespace,
                    name: metadata.name,
                    options
                )
            } else if pod.status.phase == "Pending" {
                try await self.client.updateStatus(self.started(pod))
            }
        } catch {
            // Changed or gone meanwhile: the watch will tell.
            return
        }
    }

    private func started(_ pod: CoreV1.Pod) -> CoreV1.Pod {
        var started = pod
        let now = MetaV1.Time(SystemWallClock().now())
        let number = self.addresses.withLock { number in
            number += 1
            return number
        }
        started.status.phase = pod.spec.restartPolicy == "Never" ? "Succeeded" : "Running"
        started.status.startTime = now
        started.status.podIP = "10.244.0.\(number)"
        started.status.podIPs = [CoreV1.PodIP { $0.ip = "10.244.0.\(number)" }]
        started.status.conditions.removeAll { $0.type == "Ready" }
        started.status.conditions.append(
            CoreV1.PodCondition {
                $0.type = "Ready"
                $0.status = pod.spec.restartPolicy == "Never" ? "False" : "True"
                $0.lastTransitionTime = now
            }
        )
        return started
    }
}
