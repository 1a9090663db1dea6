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
            let answer = await self.answer(request.head)
            let body = ByteBuffer(string: answer.body)
            try await response.respond(status: answer.status, headers: answer.headers, body: body)
        } catch {
            // The client is gone.
            response.reset()
        }
    }

    private func answer(_ request: HTTPRequestHead) async -> PlainResponse {
        // What a browser asks before it asks.
        if request.method == "OPTIONS" { return PlainResponse(200, "", "") }
        let target = HTTPTarget(request.path)
        switch target.path {
        case "/health", "/version", "/livez", "/readyz":
            return request.method == "GET" ? await self.answer(target) : .methodNotAllowed
        case "/metrics":
            do {
                let text = try self.member.metrics(calls: self.router.counts)
                return PlainResponse(200, "text/plain; version=0.0.4; charset=utf-8", text)
            } catch {
                return PlainResponse(503, PlainResponse.text, "\(error)\n")
            }
        default:
            return .refusal(404, "404 page not found\n")
        }
    }

    private func answer(_ target: HTTPTarget) async -> PlainResponse {
        let json = "application/json"
        let health = StoreHealth(member: self.member)
        switch target.path {
        case "/health":
            let reason = await health.reason(
                excluding: target.values("exclude"),
                isSerializable: target.values("serializable") == ["true"]
            )
            let text = #"{"health":"\#(reason == nil)","reason":"\#(reason ?? "")"}"#
            return PlainResponse(reason == nil ? 200 : 503, json, text)
        case "/version":
            let (version, cluster) = (EtcdMaintenanceService.version, EtcdMaintenanceService.clusterVersion)
            return PlainResponse(200, json, #"{"etcdserver":"\#(version)","etcdcluster":"\#(cluster)"}"#)
        default:
            let checks: [StoreHealth.Check] = target.path == "/livez" ? [.serializableRead] : StoreHealth.Check.allCases
            let report = await health.report(checks, excluding: target.values("exclude"))
            guard report.isGood else { return PlainResponse(503, PlainResponse.text, report.text) }
            return PlainResponse(
                200,
                PlainResponse.text,
                target.values("verbose").isEmpty ? "ok\n" : report.text + "ok\n"
            )
        }
    }
}
