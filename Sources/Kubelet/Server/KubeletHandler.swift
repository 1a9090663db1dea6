internal import Core
internal import Identity
internal import KubernetesAPI
internal import Logging
internal import NIOCore
internal import Transport
internal import Wire

/// Answers the requests to the kubelet's server.
struct KubeletHandler: HTTPHandler {
    let tools: PodTools
    let pods: PodManager
    let streams: RuntimeStreams

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        do {
            try await self.answer(request, response)
        } catch {
            response.reset()
        }
    }

    private func answer(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async throws {
        guard KubeletAuthorization.allows(request.peer, now: self.tools.clock.now()) else {
            return try await Self.reply(response, 403, "Forbidden\n")
        }
        let target = RequestTarget(request.head.path)
        switch target.segments.first {
        case "healthz": try await Self.reply(response, 200, "ok")
        case "pods":
            let list = CoreV1.PodList { $0.items = self.pods.pods }
            try await Self.reply(response, 200, list.json(), type: "application/json")
        case "stats" where target.segments == ["stats", "summary"]:
            let summary = await StatsSummary(tools: self.tools, pods: self.pods).make()
            try await Self.reply(response, 200, summary.encoded, type: "application/json")
        case "containerLogs" where target.segments.count == 4:
            try await ContainerLogEndpoint(tools: self.tools, pods: self.pods).respond(target, response)
        case "exec" where (4...5).contains(target.segments.count),
            "attach" where (4...5).contains(target.segments.count),
            "portForward" where (3...4).contains(target.segments.count):
            try await self.streamEndpoint.respond(target, request, response)
        case "run" where (4...5).contains(target.segments.count) && request.head.method == "POST":
            try await self.streamEndpoint.run(target, response)
        default: try await Self.reply(response, 404, "404 page not found\n")
        }
    }

    private var streamEndpoint: StreamEndpoint {
        StreamEndpoint(tools: self.tools, pods: self.pods, streams: self.streams)
    }

    static func reply(_ response: HTTPResponseWriter, _ status: Int, _ text: String) async throws {
        try await Self.reply(response, status, Array(text.utf8), type: "text/plain; charset=utf-8")
    }

    private static func reply(
        _ response: HTTPResponseWriter,
        _ status: Int,
        _ bytes: [UInt8],
        type: String
    ) async throws {
        try await response.respond(
            status: status,
            headers: ["content-type": type, "content-length": "\(bytes.count)"],
            body: ByteBuffer(bytes: bytes)
        )
    }
}
