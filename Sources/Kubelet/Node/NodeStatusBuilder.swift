internal import Core
internal import KubernetesAPI
internal import Wire

/// Computes what the node says of itself. Pure.
struct NodeStatusBuilder {
    /// The version of Kubernetes that this kubelet keeps to.
    static let version = ProductVersion.kubernetes
    private static let imagesMax = 50

    let configuration: Kubelet.Configuration
    let machine: MachineFacts
    let diskBytes: UInt64
    /// What the node is short of.
    let pressures: Set<NodePressure>
    /// What keeps the runtime from running pods; nil when nothing does.
    let runtimeProblem: String?
    let runtimeVersion: String
    let images: [CRI.Image]
    let port: Int

    /// The node to register.
    func node() -> CoreV1.Node {
        var node = CoreV1.Node()
        node.metadata.name = self.configuration.nodeName
        node.metadata.labels = self.labels
        node.metadata.annotations = ["volumes.kubernetes.io/controller-managed-attach-detach": "true"]
        return node
    }

    /// Labels that the node must bear.
    var labels: [String: String] {
        self.configuration.nodeLabels.merging([
            "kubernetes.io/hostname": self.configuration.nodeName,
            "kubernetes.io/arch": self.machine.architecture,
            "kubernetes.io/os": "linux",
            "beta.kubernetes.io/arch": self.machine.architecture,
            "beta.kubernetes.io/os": "linux",
        ]) { _, own in own }
    }

    /// The status, with the conditions' transitions as of `now`.
    func status(previous: CoreV1.NodeStatus, now: Instant) -> CoreV1.NodeStatus {
        var status = previous
        status.capacity = self.capacity
        status.allocatable = self.allocatable
        status.addresses =
            self.configuration.nodeIPs.map { Self.address("InternalIP", $0) }
            + [Self.address("Hostname", self.configuration.nodeName)]
        status.daemonEndpoints.kubeletEndpoint.port = Int32(clamping: self.port)
        status.nodeInfo = self.info
        status.images = self.imageList
        status.conditions = self.conditions(previous: previous.conditions, now: now)
        return status
    }

    private static func address(_ type: String, _ address: String) -> CoreV1.NodeAddress {
        CoreV1.NodeAddress {
            $0.type = type
            $0.address = address
        }
    }

    private var capacity: [String: Resource.Quantity] {
        let kibibytes = self.machine.memoryBytes / 1024 * 1024
        return [
            "cpu": Resource.Quantity(Quantity(self.machine.cpuCores)),
            "memory": Resource.Quantity(Quantity(kibibytes, format: .binarySI)),
            "ephemeral-storage": Resource.Quantity(Quantity(Int64(clamping: self.diskBytes), format: .binarySI)),
            "pods": Resource.Quantity(Quantity(Int64(self.configuration.maxPods))),
            "hugepages-2Mi": Resource.Quantity(Quantity(0)),
            "hugepages-1Gi": Resource.Quantity(Quantity(0)),
        ]
    }

    /// 100 MiB of memory and a tenth of the disk are kept back: below that the node is under pressure.
    private var allocatable: [String: Resource.Quantity] {
        var result = self.capacity
        let memory = max(0, self.machine.memoryBytes / 1024 * 1024 - 100 << 20)
        result["memory"] = Resource.Quantity(Quantity(memory, format: .binarySI))
        let disk = Int64(clamping: self.diskBytes / 10 * 9)
        result["ephemeral-storage"] = Resource.Quantity(Quantity(disk, format: .binarySI))
        return result
    }

    private var info: CoreV1.NodeSystemInfo {
        CoreV1.NodeSystemInfo {
            $0.machineID = self.machine.machineID
            $0.systemUUID = self.machine.systemUUID
            $0.bootID = self.machine.bootID
            $0.kernelVersion = self.machine.kernelVersion
            $0.osImage = self.machine.osImage
            $0.containerRuntimeVersion = self.runtimeVersion
            $0.kubeletVersion = Self.version
            $0.kubeProxyVersion = Self.version
            $0.operatingSystem = "linux"
            $0.architecture = self.machine.architecture
        }
    }

    /// The largest images, by all their names.
    private var imageList: [CoreV1.ContainerImage] {
        self.images.sorted { ($0.size, $0.id) > ($1.size, $1.id) }.prefix(Self.imagesMax).map { image in
            CoreV1.ContainerImage {
                $0.names = Array((image.repoDigests + image.repoTags).prefix(5))
                $0.sizeBytes = Int64(clamping: image.size)
            }
        }
    }

    // MARK: Conditions

    private func conditions(previous: [CoreV1.NodeCondition], now: Instant) -> [CoreV1.NodeCondition] {
        var wanted = NodePressure.allCases.map { pressure in
            let isPresent = self.pressures.contains(pressure)
            let (reason, message) = pressure.words(isUnderPressure: isPresent)
            return Self.condition(pressure.rawValue, isPresent, reason, message)
        }
        if let problem = self.runtimeProblem {
            wanted.append(Self.condition("Ready", false, "KubeletNotReady", problem))
        } else {
            wanted.append(Self.condition("Ready", true, "KubeletReady", "kubelet is posting ready status"))
        }
        for index in wanted.indices {
            let old = previous.first { $0.type == wanted[index].type }
            wanted[index].lastHeartbeatTime = MetaV1.Time(now)
            let isSame = old?.status == wanted[index].status
            wanted[index].lastTransitionTime = isSame ? old?.lastTransitionTime ?? MetaV1.Time(now) : MetaV1.Time(now)
        }
        let own = Set(wanted.map(\.type))
        return wanted + previous.filter { !own.contains($0.type) }
    }

    private static func condition(
        _ type: String,
        _ isTrue: Bool,
        _ reason: String,
        _ message: String
    ) -> CoreV1.NodeCondition {
        CoreV1.NodeCondition {
            $0.type = type
            $0.status = isTrue ? "True" : "False"
            $0.reason = reason
            $0.message = message
        }
    }
}
