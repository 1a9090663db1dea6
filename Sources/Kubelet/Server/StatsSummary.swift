internal import Core
internal import KubernetesAPI
internal import Wire

/// What the node's pods use, as `/stats/summary` says it.
struct StatsSummary {
    let tools: PodTools
    let pods: PodManager

    func make() async -> JSONValue {
        let stats = (try? await self.tools.cri.listContainerStats()) ?? []
        let byPod = Dictionary(grouping: stats) { $0.attributes.labels[KubernetesLabel.podUID] ?? "" }
        let pods = self.pods.pods.map { pod in Self.pod(pod, byPod[pod.metadata.uid] ?? []) }
        return ["node": ["nodeName": .string(self.tools.node.name)], "pods": .array(pods)]
    }

    private static func pod(_ pod: CoreV1.Pod, _ containers: [CRI.ContainerStats]) -> JSONValue {
        let reference: JSONValue = [
            "name": .string(pod.metadata.name), "namespace": .string(pod.metadata.namespace),
            "uid": .string(pod.metadata.uid),
        ]
        return ["podRef": reference, "containers": .array(containers.map(Self.container))]
    }

    private static func container(_ stats: CRI.ContainerStats) -> JSONValue {
        [
            "name": .string(stats.attributes.metadata.name),
            "cpu": [
                "time": .string(Self.time(stats.cpu.timestamp)),
                "usageNanoCores": Self.number(stats.cpu.usageNanoCores.value),
                "usageCoreNanoSeconds": Self.number(stats.cpu.usageCoreNanoSeconds.value),
            ],
            "memory": [
                "time": .string(Self.time(stats.memory.timestamp)),
                "usageBytes": Self.number(stats.memory.usageBytes.value),
                "workingSetBytes": Self.number(stats.memory.workingSetBytes.value),
            ],
        ]
    }

    private static func number(_ value: UInt64) -> JSONValue { .integer(Int64(clamping: value)) }

    private static func time(_ nanoseconds: Int64) -> String {
        TimeText.encode(seconds: nanoseconds / 1_000_000_000)
    }
}
