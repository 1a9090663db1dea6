internal import NIOCore
internal import RPC
internal import Transport

/// What a store's client port serves: etcd's gRPC services, and a few plain HTTP paths beside them.
struct StoreHTTPHandler: HTTPHandler {
    let member: StoreMember
    let router: GRPCRouter

    func directAnswer(to request: HTTPServerRequest) -> HTTPDirectAnswer? {
        self.router.directAnswer(to: request)
    }

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        if request.head.headers.first("content-type")?.hasPrefix("application/grpc") == true {
            await self.router.handle(request, response)
            return
        }
        do {
            let (status, type, text) = self.answer(request.head.path)
            try await response.respond(status: status, headers: ["content-type": type], body: ByteBuffer(string: text))
        } catch {
            // The client is gone.
            response.reset()
        }
    }

    private func answer(_ path: String) -> (status: Int, type: String, text: String) {
        let json = "application/json"
        let isHealthy = self.member.isHealthy
        switch path.prefix(while: { $0 != "?" }) {
        case "/health":
            let reason = isHealthy ? "" : "RAFT NO LEADER"
            return (isHealthy ? 200 : 503, json, #"{"health":"\#(isHealthy)","reason":"\#(reason)"}"#)
        case "/version":
            let version = EtcdMaintenanceService.version
            return (200, json, #"{"etcdserver":"\#(version)","etcdcluster":"3.5.0"}"#)
        case "/livez", "/readyz":
            return (isHealthy ? 200 : 503, "text/plain; charset=utf-8", isHealthy ? "ok\n" : "not ok\n")
        default:
            return (404, "text/plain; charset=utf-8", "404 page not found\n")
        }
    }
}
