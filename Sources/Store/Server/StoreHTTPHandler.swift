internal import NIOCore
internal import RPC
internal import Transport

/// What a store's client port serves: etcd's gRPC services, and a few plain HTTP paths beside them.
struct StoreHTTPHandler: HTTPHandler {
    let member: StoreMember
    let router: GRPCRouter

    private var requirement: LeaderRequirement { LeaderRequirement(presence: self.member.status.leaderPresence) }

    func directAnswer(to request: HTTPServerRequest) -> HTTPDirectAnswer? {
        self.requirement.refuses(request) ? nil : self.router.directAnswer(to: request)
    }

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        if request.head.headers.first("content-type")?.hasPrefix("application/grpc") == true {
            guard !self.requirement.refuses(request) else {
                return await self.router.refuse(response, with: LeaderRequirement.refusal)
            }
            return await self.router.handle(request, response)
        }
        do {
            let (status, type, text) = await self.answer(request.head.path)
            try await response.respond(status: status, headers: ["content-type": type], body: ByteBuffer(string: text))
        } catch {
            // The client is gone.
            response.reset()
        }
    }

    private func answer(_ path: String) async -> (status: Int, type: String, text: String) {
        let json = "application/json"
        let plain = "text/plain; charset=utf-8"
        let target = HTTPTarget(path)
        let health = StoreHealth(member: self.member)
        switch target.path {
        case "/health":
            let reason = await health.reason(
                excluding: target.values("exclude"),
                isSerializable: target.values("serializable") == ["true"]
            )
            return (reason == nil ? 200 : 503, json, #"{"health":"\#(reason == nil)","reason":"\#(reason ?? "")"}"#)
        case "/version":
            let version = EtcdMaintenanceService.version
            return (
                200, json, #"{"etcdserver":"\#(version)","etcdcluster":"\#(EtcdMaintenanceService.clusterVersion)"}"#
            )
        case "/metrics":
            do {
                return (200, "text/plain; version=0.0.4; charset=utf-8", try self.member.metrics())
            } catch {
                return (503, plain, "\(error)\n")
            }
        case "/livez", "/readyz":
            let checks: [StoreHealth.Check] = target.path == "/livez" ? [.serializableRead] : StoreHealth.Check.allCases
            let report = await health.report(checks, excluding: target.values("exclude"))
            guard report.isGood else { return (503, plain, report.text) }
            return (200, plain, target.values("verbose").isEmpty ? "ok\n" : report.text + "ok\n")
        default:
            return (404, plain, "404 page not found\n")
        }
    }
}
