package import DNSMessages
package import KubernetesAPI

/// The cluster's names as a value: what services and endpoint slices say, as DNS-Based Service Discovery 1.1 has it.
package struct ClusterZone: Sendable {
    /// How long answers may be kept.
    package static let timeToLiveSeconds: UInt32 = 5

    /// The cluster's domain: `cluster.local`.
    package let domain: DNSName
    private var records: [DNSName: [DNSRecord.Data]] = [:]
    /// Every name that exists, records or not: below `default.svc.cluster.local` there are names, so it exists too.
    private var names: Set<DNSName> = []

    /// A zone of the given services.
    package init(domain: DNSName, services: [CoreV1.Service] = [], slices: [DiscoveryV1.EndpointSlice] = []) {
        self.domain = domain
        self.names = [domain]
        if let version = domain.child("dns-version") { self.add([.txt([Array("1.1.0".utf8)])], at: version) }
        for label in ["svc", "pod"] {
            if let name = domain.child(label) { self.add([], at: name) }
        }
        let slicesByService = Dictionary(grouping: slices) {
            "\($0.metadata.namespace)/\($0.metadata.labels["kubernetes.io/service-name"] ?? "")"
        }
        for service in services {
            let key = "\(service.metadata.namespace)/\(service.metadata.name)"
            self.add(service, slices: slicesByService[key] ?? [])
        }
    }

    /// What the zone says to a question.
    package enum Answer: Hashable, Sendable {
        /// The name exists; there may be no records of the type.
        case records([DNSRecord])
        /// The name is within the zone and does not exist.
        case noSuchName
        /// The name is not the zone's to answer for.
        case elsewhere
    }

    /// Looks up the records of a name.
    package func answer(_ question: DNSQuestion) -> Answer {
        let name = question.name
        if let data = self.records[name] {
            // Another name stands for every type (RFC 1034 §3.6.2).
            let isAlias = data.contains { if case .cname = $0 { true } else { false } }
            return .records(
                data.map { DNSRecord(name: name, timeToLiveSeconds: Self.timeToLiveSeconds, data: $0) }
                    .filter { isAlias || question.type == .any || $0.type == question.type }
            )
        }
        guard name.isWithin(self.domain) else { return .elsewhere }
        if let address = self.podAddress(name) {
            let record = DNSRecord(name: name, timeToLiveSeconds: Self.timeToLiveSeconds, data: .a(address))
            return .records(question.type == .a || question.type == .any ? [record] : [])
        }
        return self.names.contains(name) ? .records([]) : .noSuchName
    }

    /// The record that negative answers carry, so that resolvers know how long to believe them (RFC 2308).
    package var startOfAuthority: DNSRecord {
        let primary = self.domain.child("dns")?.child("ns") ?? self.domain
        let mailbox = self.domain.child("hostmaster") ?? self.domain
        return DNSRecord(
            name: self.domain,
            timeToLiveSeconds: Self.timeToLiveSeconds,
            data: .soa(
                .init(
                    primary: primary,
                    mailbox: mailbox,
                    serial: 1,
                    refreshSeconds: 7200,
                    retrySeconds: 1800,
                    expireSeconds: 86_400,
                    minimumSeconds: Self.timeToLiveSeconds
                )
            )
        )
    }

    private mutating func add(_ service: CoreV1.Service, slices: [DiscoveryV1.EndpointSlice]) {
        guard let namespace = self.domain.child("svc")?.child(service.metadata.namespace),
            let name = namespace.child(service.metadata.name)
        else { return }
        if service.spec.type == "ExternalName" {
            if let target = DNSName(service.spec.externalName) { self.add([.cname(target)], at: name) }
            return
        }
        let addresses = service.spec.clusterIPs.isEmpty ? [service.spec.clusterIP] : service.spec.clusterIPs
        if addresses.contains("None") {
            self.addHeadless(name, slices: slices)
            return
        }
        let data = addresses.compactMap(IPAddress.init).map(\.data)
        guard !data.isEmpty else { return }
        self.add(data, at: name)
        for address in addresses.compactMap(IPAddress.init) { self.add([.ptr(name)], at: address.reverseName) }
        for port in service.spec.ports {
            guard let number = UInt16(exactly: port.port) else { continue }
            self.addPort(port.name, port.protocol, number: number, of: name, target: name)
        }
    }

    /// A headless service has no address of its own: its name leads to every ready endpoint, and each has a name.
    private mutating func addHeadless(_ name: DNSName, slices: [DiscoveryV1.EndpointSlice]) {
        self.add([], at: name)
        for slice in slices {
            for endpoint in slice.endpoints where endpoint.conditions.ready ?? true {
                for address in endpoint.addresses.compactMap(IPAddress.init) {
                    let label = endpoint.hostname.flatMap { $0.isEmpty ? nil : $0 } ?? address.label
                    guard let host = name.child(label) else { continue }
                    self.add([address.data], at: name)
                    self.add([address.data], at: host)
                    self.add([.ptr(host)], at: address.reverseName)
                    for port in slice.ports {
                        guard let number = port.port.flatMap({ UInt16(exactly: $0) }) else { continue }
                        self.addPort(port.name ?? "", port.protocol ?? "TCP", number: number, of: name, target: host)
                    }
                }
            }
        }
    }

    private mutating func addPort(
        _ portName: String,
        _ transport: String,
        number: UInt16,
        of service: DNSName,
        target: DNSName
    ) {
        let data = DNSRecord.Data.srv(priority: 0, weight: 100, port: number, target: target)
        self.add([data], at: service)
        let kind = "_" + (transport.isEmpty ? "tcp" : transport.lowercased())
        guard !portName.isEmpty, let name = service.child(kind)?.child("_\(portName)") else { return }
        self.add([data], at: name)
    }

    private mutating func add(_ data: [DNSRecord.Data], at name: DNSName) {
        var current = name
        while current.isWithin(self.domain), self.names.insert(current).inserted, let parent = current.parent {
            current = parent
        }
        let known = self.records[name] ?? []
        self.records[name] = known + data.filter { !known.contains($0) }
    }

    /// The address in `10-244-0-5.default.pod.cluster.local`.
    private func podAddress(_ name: DNSName) -> [UInt8]? {
        guard let labels = name.relativeLabels(to: self.domain), labels.count == 3, labels[2] == "pod" else {
            return nil
        }
        let parts = labels[0].split(separator: "-", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { UInt8($0) }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }
}
