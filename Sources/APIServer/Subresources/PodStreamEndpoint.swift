internal import KubernetesAPI
internal import Transport

/// Exec, attach and port-forward: looks at what is asked and passes the connection to the kubelet, byte by byte.
struct PodStreamEndpoint: Sendable {
    /// What told this server who asks is for no other.
    static let credentials: Set<String> = [
        "authorization", "impersonate-user", "impersonate-group", "impersonate-uid",
    ]

    let stored: StoredObjects
    let kubelets: KubeletConnections

    func respond(_ call: ResourceCall) async throws -> APIResponse {
        guard let pod = try await self.stored.find(CoreV1.Pod.self, namespace: call.namespace, name: call.name) else {
            throw StatusError.notFound(call.groupResource, call.name)
        }
        let path = try Self.path(call, pod)
        guard !pod.spec.nodeName.isEmpty else {
            throw StatusError.badRequest("pod \(pod.metadata.name) does not have a host assigned")
        }
        guard let node = try await self.stored.find(CoreV1.Node.self, name: pod.spec.nodeName) else {
            throw StatusError.notFound(GroupResource(group: "", resource: "nodes"), pod.spec.nodeName)
        }
        let client = try self.kubelets.client(of: node, upgrades: true)
        return APIResponse(
            status: 101,
            body: .forwarded { request, response in
                guard UpgradeProxy.upgrade(request) != nil else {
                    throw StatusError.badRequest("Upgrade request required")
                }
                do {
                    try await UpgradeProxy.forward(
                        request,
                        response,
                        to: client,
                        method: request.head.method,
                        path: path,
                        without: Self.credentials
                    )
                } catch let error as TransportError {
                    throw StatusError.internalError("error dialing backend: \(error)")
                }
            }
        )
    }

    /// The kubelet's path for the request.
    private static func path(_ call: ResourceCall, _ pod: CoreV1.Pod) throws -> String {
        let (namespace, name) = (pod.metadata.namespace, pod.metadata.name)
        if call.subresource == "portforward" {
            let ports = call.query.all("ports").map { "port=" + PercentEncoding.encode($0) }
            return "/portForward/\(namespace)/\(name)" + (ports.isEmpty ? "" : "?" + ports.joined(separator: "&"))
        }
        let container = try PodContainer.choose(of: pod, call.query["container"])
        var items: [String] = []
        let flags = [("stdin", "input"), ("stdout", "output"), ("stderr", "error"), ("tty", "tty")]
        for (asked, passed) in flags where call.query.flag(asked) { items.append(passed + "=1") }
        if call.subresource == "exec" {
            items += call.query.all("command").map { "command=" + PercentEncoding.encode($0) }
        }
        let query = items.isEmpty ? "" : "?" + items.joined(separator: "&")
        return "/\(call.subresource)/\(namespace)/\(name)/\(container)\(query)"
    }
}
