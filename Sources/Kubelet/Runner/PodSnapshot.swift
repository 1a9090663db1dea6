internal import KubernetesAPI

/// What a pod's machine knew when it asked for an action.
struct PodSnapshot: Sendable {
    let pod: CoreV1.Pod
    let observation: PodObservation
    let status: CoreV1.PodStatus

    init(_ machine: PodMachine) {
        self.pod = machine.pod
        self.observation = machine.observation ?? PodObservation()
        self.status = machine.status
    }

    /// The pod with the status as it is now.
    var shown: CoreV1.Pod {
        var pod = self.pod
        pod.status = self.status
        return pod
    }

    func container(_ name: String) -> CoreV1.Container? {
        self.pod.spec.allContainers.first { $0.name == name }
    }

    /// The addresses that the pod's containers have.
    var podIPs: [String] {
        let sandbox = self.observation.sandboxes.first { $0.isReady }
        let ips = sandbox?.ips ?? []
        return ips.isEmpty ? self.status.podIPs.map(\.ip) : ips
    }
}
