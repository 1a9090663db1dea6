internal import KubernetesAPI
internal import Wire

/// What a service makes of one pod: an address, the numbers of its ports, and whether it can serve.
struct PodEndpoint: Hashable {
    /// A port as the pod has it.
    struct Port: Hashable, Comparable {
        var name: String
        var `protocol`: String
        var number: Int32
        var appProtocol: String?

        static func < (left: Port, right: Port) -> Bool {
            (left.name, left.protocol, left.number) < (right.name, right.protocol, right.number)
        }
    }

    var address: String
    var ports: [Port]
    /// New connections may go there.
    var isReady: Bool
    /// It answers, even if it is about to go.
    var isServing: Bool
    var isTerminating: Bool
    /// The pod's own name below a headless service.
    var hostname: String?
    var nodeName: String
    var target: CoreV1.ObjectReference

    /// Nil for pods without an address, those that have ended, and those none of the service's ports fits.
    init?(_ pod: CoreV1.Pod, of service: CoreV1.Service) {
        guard !pod.isTerminated, let address = pod.status.podIPs.first?.ip.nonEmptyAddress ?? pod.ownAddress else {
            return nil
        }
        self.address = address
        self.ports = service.spec.ports.compactMap { Self.port($0, of: pod) }.sorted()
        if self.ports.isEmpty, !service.spec.ports.isEmpty { return nil }
        self.isTerminating = pod.metadata.deletionTimestamp != nil
        self.isServing = pod.isReady
        self.isReady = service.spec.publishNotReadyAddresses || (pod.isReady && !self.isTerminating)
        let isNamed = !pod.spec.hostname.isEmpty && pod.spec.subdomain == service.metadata.name
        self.hostname = isNamed ? pod.spec.hostname : nil
        self.nodeName = pod.spec.nodeName
        self.target = CoreV1.ObjectReference {
            $0.kind = "Pod"
            $0.namespace = pod.metadata.namespace
            $0.name = pod.metadata.name
            $0.uid = pod.metadata.uid
        }
    }

    /// A target port is a number, or the name of a container's port.
    private static func port(_ port: CoreV1.ServicePort, of pod: CoreV1.Pod) -> Port? {
        let transport = port.protocol.isEmpty ? "TCP" : port.protocol
        var number: Int32
        if port.targetPort.isString {
            let sidecars = pod.spec.initContainers.filter { $0.restartPolicy == "Always" }
            let named = (pod.spec.containers + sidecars).lazy.flatMap(\.ports).first { candidate in
                candidate.name == port.targetPort.strVal
                    && (candidate.protocol.isEmpty ? "TCP" : candidate.protocol) == transport
            }
            guard let named else { return nil }
            number = named.containerPort
        } else {
            number = port.targetPort.intVal
            if number == 0 { number = port.port }
        }
        return Port(name: port.name, protocol: transport, number: number, appProtocol: port.appProtocol)
    }

    /// The endpoints of a service whose selector finds these pods.
    static func all(of service: CoreV1.Service, _ pods: [CoreV1.Pod]) -> [PodEndpoint] {
        let selector = service.spec.selector
        return pods.compactMap { pod in
            let labels = pod.metadata.labels
            guard selector.allSatisfy({ labels[$0.key] == $0.value }) else { return nil }
            return PodEndpoint(pod, of: service)
        }
    }
}

extension CoreV1.Pod {
    fileprivate var ownAddress: String? { self.status.podIP.nonEmptyAddress }
}

extension String {
    fileprivate var nonEmptyAddress: String? { self.isEmpty ? nil : self }
}
