internal import KubernetesAPI
internal import Wire

/// Gives services their cluster addresses and node ports, and takes them back.
struct ServiceAllocation: AdmissionStep {
    static let nodePorts = 30_000...32_767
    private static let none = "None"

    let addresses: IPv4Range
    let addressAllocator: NumberAllocator
    let portAllocator: NumberAllocator

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation != .delete, attributes.isOn(CoreV1.Service.self) else { return }
        let old = attributes.old.map { CoreV1.Service(underlying: $0) }
        var service = CoreV1.Service(underlying: attributes.object)
        if let old { Self.keepAllocated(&service, old) }
        var taken = Taken()
        do {
            try await self.setAddress(&service, old, &taken, isDryRun: attributes.isDryRun)
            try await self.setNodePorts(&service, old, &taken, isDryRun: attributes.isDryRun)
        } catch {
            await self.giveBack(taken)
            throw error
        }
        attributes.object = service.underlying
        if let old, !attributes.isDryRun { await self.giveBack(self.taken(old).subtracting(self.taken(service))) }
    }

    func undo(_ attributes: AdmissionAttributes) async {
        guard !attributes.isDryRun, attributes.isOn(CoreV1.Service.self) else { return }
        await self.giveBack(self.taken(CoreV1.Service(underlying: attributes.object)))
    }

    /// The numbers that services hold: what the ranges must say when the server starts.
    func repair(_ services: [CoreV1.Service]) async throws {
        let all = services.map(self.taken)
        try await self.addressAllocator.repair(all.reduce(into: []) { $0.formUnion($1.addresses) })
        try await self.portAllocator.repair(all.reduce(into: []) { $0.formUnion($1.ports) })
    }

    /// Clients that replace a service need not repeat what was given out to it.
    private static func keepAllocated(_ service: inout CoreV1.Service, _ old: CoreV1.Service) {
        if service.spec.type != "ExternalName", old.spec.type != "ExternalName", service.spec.clusterIP.isEmpty {
            service.spec.clusterIP = old.spec.clusterIP
            service.spec.clusterIPs = old.spec.clusterIPs
        }
        if service.spec.ipFamilies.isEmpty { service.spec.ipFamilies = old.spec.ipFamilies }
        if service.spec.ipFamilyPolicy == nil { service.spec.ipFamilyPolicy = old.spec.ipFamilyPolicy }
        guard Self.needsNodePorts(service), Self.needsNodePorts(old) else { return }
        for index in service.spec.ports.indices where service.spec.ports[index].nodePort == 0 {
            let port = service.spec.ports[index]
            let same = old.spec.ports.first { $0.port == port.port && $0.protocol == port.protocol }
            service.spec.ports[index].nodePort = same?.nodePort ?? 0
        }
    }

    private func setAddress(
        _ service: inout CoreV1.Service,
        _ old: CoreV1.Service?,
        _ taken: inout Taken,
        isDryRun: Bool
    ) async throws {
        if service.spec.type == "ExternalName" {
            service.spec.clusterIP = ""
            service.spec.clusterIPs = []
            service.spec.ipFamilies = []
            service.spec.ipFamilyPolicy = nil
            return
        }
        if service.spec.clusterIP.isEmpty, let first = service.spec.clusterIPs.first { service.spec.clusterIP = first }
        if service.spec.ipFamilies.isEmpty { service.spec.ipFamilies = ["IPv4"] }
        if service.spec.ipFamilyPolicy == nil { service.spec.ipFamilyPolicy = "SingleStack" }
        let wanted = service.spec.clusterIP
        if wanted.isEmpty {
            let index = try await self.freeAddress(service)
            service.spec.clusterIP = self.addresses.address(at: index)
            if isDryRun { try await self.addressAllocator.release(index) } else { taken.addresses.insert(index) }
        } else if wanted != Self.none, wanted != old?.spec.clusterIP {
            try await self.takeAddress(wanted, service, &taken, isDryRun: isDryRun)
        }
        if service.spec.clusterIPs.isEmpty { service.spec.clusterIPs = [service.spec.clusterIP] }
    }

    private func freeAddress(_ service: CoreV1.Service) async throws -> Int {
        do {
            return try await self.addressAllocator.allocate()
        } catch NumberAllocator.Failure.exhausted {
            throw StatusError.internalError("failed to allocate a serviceIP: range is full")
        }
    }

    private func takeAddress(
        _ wanted: String,
        _ service: CoreV1.Service,
        _ taken: inout Taken,
        isDryRun: Bool
    ) async throws {
        let shown = BadValue.raw("[]string{\"\(wanted)\"}")
        func refuse(_ cause: String) -> StatusError {
            Self.invalid(service, .invalid("spec.clusterIPs", shown, "failed to allocate IP \(wanted): \(cause)"))
        }
        guard let index = self.addresses.index(of: wanted) else {
            throw refuse(
                "the provided IP (\(wanted)) is not in the valid range. "
                    + "The range of valid IPs is \(self.addresses.text)"
            )
        }
        if isDryRun {
            guard try await self.addressAllocator.isFree(index) else {
                throw refuse("provided IP is already allocated")
            }
            return
        }
        do {
            try await self.addressAllocator.allocate(index)
        } catch NumberAllocator.Failure.taken {
            throw refuse("provided IP is already allocated")
        }
        taken.addresses.insert(index)
    }

    private func setNodePorts(
        _ service: inout CoreV1.Service,
        _ old: CoreV1.Service?,
        _ taken: inout Taken,
        isDryRun: Bool
    ) async throws {
        guard Self.needsNodePorts(service) else {
            // Ports that the change of type takes away, unless the client names them.
            if let old, Self.needsNodePorts(old) {
                for index in service.spec.ports.indices { service.spec.ports[index].nodePort = 0 }
            }
            return
        }
        let held = old.map { self.taken($0).ports } ?? []
        // One number may serve a TCP and a UDP port of the same service.
        var own = held
        for index in service.spec.ports.indices {
            let path = FieldPath("spec.ports").index(index).child("nodePort")
            let wanted = Int(service.spec.ports[index].nodePort)
            if wanted == 0 {
                let number = try await self.freePort(service, path)
                service.spec.ports[index].nodePort = Int32(number + Self.nodePorts.lowerBound)
                own.insert(number)
                if isDryRun { try await self.portAllocator.release(number) } else { taken.ports.insert(number) }
                continue
            }
            guard Self.nodePorts.contains(wanted) else {
                let range = "\(Self.nodePorts.lowerBound)-\(Self.nodePorts.upperBound)"
                let cause = "provided port is not in the valid range. The range of valid ports is \(range)"
                throw Self.invalid(service, .invalid(path, .integer(wanted), cause))
            }
            let number = wanted - Self.nodePorts.lowerBound
            guard own.insert(number).inserted else { continue }
            let refusal = Self.invalid(
                service,
                .invalid(path, .integer(wanted), "provided port is already allocated")
            )
            if isDryRun {
                guard try await self.portAllocator.isFree(number) else { throw refusal }
                continue
            }
            do {
                try await self.portAllocator.allocate(number)
            } catch NumberAllocator.Failure.taken {
                throw refusal
            }
            taken.ports.insert(number)
        }
    }

    private func freePort(_ service: CoreV1.Service, _ path: FieldPath) async throws -> Int {
        do {
            return try await self.portAllocator.allocate()
        } catch NumberAllocator.Failure.exhausted {
            throw Self.invalid(service, .invalid(path, .integer(0), "failed to allocate a nodePort: range is full"))
        }
    }

    private static func needsNodePorts(_ service: CoreV1.Service) -> Bool {
        service.spec.type == "NodePort"
            || (service.spec.type == "LoadBalancer" && service.spec.allocateLoadBalancerNodePorts != false)
    }

    private static func invalid(_ service: CoreV1.Service, _ error: FieldError) -> StatusError {
        .invalid(GroupKind(group: "", kind: "Service"), service.metadata.name, [error])
    }

    /// The numbers that a service holds.
    private struct Taken {
        var addresses: Set<Int> = []
        var ports: Set<Int> = []

        func subtracting(_ other: Taken) -> Taken {
            Taken(addresses: self.addresses.subtracting(other.addresses), ports: self.ports.subtracting(other.ports))
        }
    }

    private func taken(_ service: CoreV1.Service) -> Taken {
        var taken = Taken()
        if service.spec.type != "ExternalName", let index = self.addresses.index(of: service.spec.clusterIP) {
            taken.addresses.insert(index)
        }
        for port in service.spec.ports where Self.nodePorts.contains(Int(port.nodePort)) {
            taken.ports.insert(Int(port.nodePort) - Self.nodePorts.lowerBound)
        }
        return taken
    }

    /// A number that cannot be given back now is found free again when the server starts anew.
    private func giveBack(_ taken: Taken) async {
        for index in taken.addresses.sorted() { try? await self.addressAllocator.release(index) }
        for index in taken.ports.sorted() { try? await self.portAllocator.release(index) }
    }
}
