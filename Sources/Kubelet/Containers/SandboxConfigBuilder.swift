internal import KubernetesAPI
internal import Wire

/// Describes a pod's sandbox to the runtime. Pure.
struct SandboxConfigBuilder {
    let pod: CoreV1.Pod
    let configuration: Kubelet.Configuration
    let hostResolver: ResolverConfiguration

    func build(attempt: UInt32) -> CRI.PodSandboxConfig {
        let metadata = self.pod.metadata
        let spec = self.pod.spec
        var config = CRI.PodSandboxConfig()
        config.metadata.name = metadata.name
        config.metadata.namespace = metadata.namespace
        config.metadata.uid = metadata.uid
        config.metadata.attempt = attempt
        config.hostname = spec.hostNetwork ? self.configuration.nodeName : Self.hostname(of: self.pod)
        config.logDirectory = PodPaths(self.configuration, metadata).logs
        config.dnsConfig = self.resolver.cri
        if !spec.hostNetwork { config.portMappings = Self.ports(spec) }
        config.labels = metadata.labels.merging(Self.identity(metadata)) { _, own in own }
        config.annotations = metadata.annotations
        config.linux.cgroupParent = self.cgroupParent
        config.linux.securityContext = SecurityProfiles.sandbox(spec)
        for sysctl in spec.securityContext?.sysctls ?? [] { config.linux.sysctls[sysctl.name] = sysctl.value }
        return config
    }

    var resolver: ResolverConfiguration {
        ResolverConfiguration.make(
            for: self.pod,
            clusterDNS: self.configuration.clusterDNS,
            clusterDomain: self.configuration.clusterDomain,
            host: self.hostResolver
        )
    }

    /// The labels by which the pod's sandboxes and containers are found.
    static func identity(_ metadata: MetaV1.ObjectMeta) -> [String: String] {
        [
            KubernetesLabel.podName: metadata.name,
            KubernetesLabel.podNamespace: metadata.namespace,
            KubernetesLabel.podUID: metadata.uid,
        ]
    }

    /// The pod's own wish, or its name, which may be longer than a host's.
    static func hostname(of pod: CoreV1.Pod) -> String {
        guard pod.spec.hostname.isEmpty else { return pod.spec.hostname }
        var name = pod.metadata.name.prefix(63)
        while let last = name.last, last == "-" || last == "." { name.removeLast() }
        return String(name)
    }

    private static func ports(_ spec: CoreV1.PodSpec) -> [CRI.PortMapping] {
        spec.containers.flatMap(\.ports).filter { $0.hostPort > 0 }.map { port in
            CRI.PortMapping {
                $0.containerPort = port.containerPort
                $0.hostPort = port.hostPort
                $0.hostIp = port.hostIP
                switch port.protocol {
                case "UDP": $0.protocol = .udp
                case "SCTP": $0.protocol = .sctp
                default: $0.protocol = .tcp
                }
            }
        }
    }

    /// Guaranteed pods stand beside the others' groups, as in Kubernetes.
    private var cgroupParent: String {
        let root = self.configuration.cgroupRoot
        guard !root.isEmpty else { return "" }
        switch QualityOfService.of(self.pod.spec) {
        case .guaranteed: return "\(root)/pod\(self.pod.metadata.uid)"
        case .burstable: return "\(root)/burstable/pod\(self.pod.metadata.uid)"
        case .bestEffort: return "\(root)/besteffort/pod\(self.pod.metadata.uid)"
        }
    }
}
