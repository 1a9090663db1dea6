internal import KubernetesAPI
internal import Logging
internal import Transport

/// Passes requests on to pods, to the endpoints of services, and to nodes.
struct ProxyEndpoint: Sendable {
    let stored: StoredObjects
    let kubelets: KubeletConnections
    let logger: Logger

    /// Where a request goes.
    private struct Location {
        var endpoint: HTTPEndpoint
        var isSecure: Bool
        /// Set for the kubelet itself, which knows this server.
        var kubelet: CoreV1.Node?
    }

    func respond(_ call: ResourceCall) async throws -> APIResponse {
        guard let target = ProxyTarget(call.name) else {
            throw StatusError.badRequest("invalid \(call.definition.kind.lowercased()) request \"\(call.name)\"")
        }
        let location: Location
        switch call.definition.plural {
        case "pods": location = try await self.pod(target, call)
        case "services": location = try await self.service(target, call)
        default: location = try await self.node(target, call)
        }
        return APIResponse(
            body: .forwarded { request, response in try await self.forward(request, response, to: location) }
        )
    }

    private func pod(_ target: ProxyTarget, _ call: ResourceCall) async throws -> Location {
        guard let pod = try await self.stored.find(CoreV1.Pod.self, namespace: call.namespace, name: target.name) else {
            throw StatusError.notFound(call.groupResource, target.name)
        }
        let declared = pod.spec.containers.lazy.compactMap { $0.ports.first }.first.map { String($0.containerPort) }
        let isSecure = target.scheme == "https"
        let port = target.port.isEmpty ? declared ?? (isSecure ? "443" : "80") : target.port
        guard let number = UInt16(port) else {
            throw StatusError.badRequest("invalid pod request \"\(call.name)\"")
        }
        try Self.check(pod.status.podIP)
        return Location(endpoint: .tcp(host: pod.status.podIP, port: Int(number)), isSecure: isSecure)
    }

    private func service(_ target: ProxyTarget, _ call: ResourceCall) async throws -> Location {
        let name = target.name
        var port = target.port
        if let number = Int32(port) {
            guard let service = try await self.stored.find(CoreV1.Service.self, namespace: call.namespace, name: name)
            else { throw StatusError.notFound(call.groupResource, name) }
            guard let found = service.spec.ports.first(where: { $0.port == number }) else {
                throw StatusError.serviceUnavailable("no service port \(number) found for service \"\(name)\"")
            }
            port = found.name
        }
        let endpoints = try await self.stored.find(CoreV1.Endpoints.self, namespace: call.namespace, name: name)
        guard let endpoints else {
            throw StatusError.notFound(GroupResource(group: "", resource: "endpoints"), name)
        }
        let choices = endpoints.subsets.flatMap { subset in
            subset.ports.filter { $0.name == port }.flatMap { port in
                subset.addresses.map { HTTPEndpoint.tcp(host: $0.ip, port: Int(port.port)) }
            }
        }
        guard let endpoint = choices.randomElement() else {
            throw StatusError.serviceUnavailable("no endpoints available for service \"\(name)\"")
        }
        if case .tcp(let host, _) = endpoint { try Self.check(host) }
        return Location(endpoint: endpoint, isSecure: target.scheme == "https")
    }

    /// Addresses that mean this server's own machine are nobody's pod, whatever a status says.
    private static func check(_ address: String) throws {
        let own = ["127.", "169.254.", "0.", "::", "fe80:"]
        guard !address.isEmpty, !own.contains(where: address.lowercased().hasPrefix) else {
            throw StatusError.badRequest("address not allowed")
        }
    }

    private func node(_ target: ProxyTarget, _ call: ResourceCall) async throws -> Location {
        guard let node = try await self.stored.find(CoreV1.Node.self, name: target.name) else {
            throw StatusError.notFound(call.groupResource, target.name)
        }
        let kubelet = try KubeletConnections.endpoint(of: node)
        guard !target.port.isEmpty else { return Location(endpoint: kubelet, isSecure: true, kubelet: node) }
        guard let port = UInt16(target.port) else {
            throw StatusError.badRequest("invalid node request \"\(call.name)\"")
        }
        let endpoint = HTTPEndpoint.tcp(host: try KubeletConnections.address(of: node), port: Int(port))
        if endpoint == kubelet { return Location(endpoint: kubelet, isSecure: true, kubelet: node) }
        return Location(endpoint: endpoint, isSecure: target.scheme == "https")
    }

    private func forward(
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter,
        to location: Location
    ) async throws {
        let path = ProxyPath(request.head.path)
        if path.isBare, ["GET", "HEAD"].contains(request.head.method) {
            try await response.respond(status: 301, headers: ["location": path.withSlash])
            return
        }
        let isUpgrade = UpgradeProxy.upgrade(request) != nil
        let own = try location.kubelet == nil ? self.client(location) : nil
        let client = try own ?? location.kubelet.map { try self.kubelets.client(of: $0, upgrades: isUpgrade) }
        guard let client else { return }
        do {
            try await UpgradeProxy.forward(
                request,
                response,
                to: client,
                method: request.head.method,
                path: path.rest,
                without: PodStreamEndpoint.credentials,
                edit: { head in
                    guard let target = head.headers.first("location") else { return }
                    head.headers.set("location", path.rewritten(target, host: "\(location.endpoint)"))
                }
            )
            await own?.shutdown()
        } catch {
            await own?.shutdown()
            guard let error = error as? TransportError else { throw error }
            throw StatusError.serviceUnavailable("error trying to reach service: \(error)")
        }
    }

    /// A client for one exchange. As in Kubernetes, whoever answers on a pod's or service's `https` is not verified.
    private func client(_ location: Location) throws -> HTTPClient {
        var options = HTTPClientOptions()
        options.version = .http1
        return try HTTPClient(
            endpoint: location.endpoint,
            tls: location.isSecure ? TLSClientConfiguration(trust: .anyone) : nil,
            options: options,
            logger: self.logger
        )
    }
}
