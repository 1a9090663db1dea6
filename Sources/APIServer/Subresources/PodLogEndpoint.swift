internal import KubernetesAPI
internal import Logging
internal import NIOCore
internal import Transport
internal import Wire

/// Passes a container's log on from the kubelet that keeps it.
struct PodLogEndpoint: Sendable {
    private static let passedOn = [
        "follow", "previous", "sinceSeconds", "sinceTime", "timestamps", "tailLines", "limitBytes",
    ]
    private static let errorBytesMax = 64 * 1024

    let stored: StoredObjects
    let kubelets: KubeletConnections

    func respond(_ call: ResourceCall) async throws -> APIResponse {
        guard let pod = try await self.stored.find(CoreV1.Pod.self, namespace: call.namespace, name: call.name) else {
            throw StatusError.notFound(call.groupResource, call.name)
        }
        let container = try PodContainer.choose(of: pod, call.query["container"])
        guard !pod.spec.nodeName.isEmpty else {
            throw StatusError.badRequest("pod \(pod.metadata.name) does not have a host assigned")
        }
        guard let node = try await self.stored.find(CoreV1.Node.self, name: pod.spec.nodeName) else {
            throw StatusError.notFound(GroupResource(group: "", resource: "nodes"), pod.spec.nodeName)
        }
        let client = try self.kubelets.client(of: node)
        var path = "/containerLogs/\(pod.metadata.namespace)/\(pod.metadata.name)/\(container)"
        let query = Self.passedOn.compactMap { name in
            call.query[name].map { "\(name)=\(PercentEncoding.encode($0))" }
        }
        if !query.isEmpty { path += "?" + query.joined(separator: "&") }
        let answer = try await self.open(client, path, node.metadata.name)
        guard answer.status == 200 else { throw try await Self.failure(answer) }
        return APIResponse(
            headers: ["content-type": "text/plain"],
            body: .stream { stream in
                for try await chunk in answer.body { try await stream.write(chunk) }
            }
        )
    }

    private func open(_ client: HTTPClient, _ path: String, _ node: String) async throws -> HTTPClientResponse {
        do {
            return try await client.execute(HTTPRequestHead(method: "GET", path: path))
        } catch let error as TransportError {
            throw StatusError.internalError("get the log from the kubelet of node \(node): \(error)")
        }
    }

    private static func failure(_ answer: HTTPClientResponse) async throws -> StatusError {
        let bytes = try await answer.body.collect(upTo: Self.errorBytesMax)
        let text = String(buffer: bytes).split(separator: "\n").joined(separator: "\n")
        switch answer.status {
        case 400: return .badRequest(text)
        case 404: return StatusError(.notFound, text)
        default: return StatusError(.internalError, text, code: answer.status >= 500 ? answer.status : 500)
        }
    }
}
