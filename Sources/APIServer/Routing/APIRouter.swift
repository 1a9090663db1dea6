internal import KubernetesAPI
internal import Transport

/// The way of a request through the server: who is it, is there room for it, may they, and who answers.
struct APIRouter: Sendable {
    let gate: StartGate
    let authenticator: Authenticator
    let authorizer: any Authorizer
    let audit: AuditTrail?
    /// Nil when the kinds of flow control are not served.
    let flow: FlowController?
    let counts: ObjectCounts
    let resources: ResourceEndpoint
    let discovery: DiscoveryEndpoint
    let health: HealthEndpoint
    let issuer: IssuerEndpoint
    let openAPI: OpenAPIEndpoint
    let metrics: MetricsEndpoint

    func respond(_ request: APIRequest, peer: PeerIdentity) async -> APIResponse {
        var response = await self.answer(request, peer)
        for warning in request.notes.warnings { response.addWarning(warning) }
        if !request.notes.auditID.isEmpty { response.headers.append("audit-id", request.notes.auditID) }
        return response
    }

    private func answer(_ request: APIRequest, _ peer: PeerIdentity) async -> APIResponse {
        var request = request
        do {
            if !HealthEndpoint.serves(request.info.path) { try await self.gate.pass() }
            request.user = try await self.authenticate(request, peer)
            request.notes.audit(self.audit?.begin(request, peer))
            let user = try await Impersonation(authorizer: self.authorizer).user(of: request)
            if user != request.user { request.notes.audit?.impersonates(user) }
            request.user = user
            return try await self.respondInTurn(request)
        } catch {
            return StatusResponse.make(error, for: request)
        }
    }

    private func authenticate(_ request: APIRequest, _ peer: PeerIdentity) async throws -> User {
        do {
            return try await self.authenticator.authenticate(request, peer: peer)
        } catch {
            self.audit?.refuse(request, peer, StatusResponse.make(error, for: request))
            throw error
        }
    }

    /// Answers when there is room. A watch has its place until it has begun; what else goes on for long needs none.
    private func respondInTurn(_ request: APIRequest) async throws -> APIResponse {
        guard let flow = self.flow, !request.info.isLongRunning || request.info.verb == "watch" else {
            return try await self.respond(request)
        }
        let ticket: FlowTicket?
        do {
            let seats = WorkEstimate.seats(of: request, counts: self.counts)
            ticket = try await flow.enter(request, seats: seats)
        } catch let refused as FlowRefused {
            var response = StatusResponse.tooManyRequests
            response.add(refused.ticket)
            return response
        }
        defer { if let ticket { flow.leave(ticket) } }
        var response: APIResponse
        do {
            response = try await self.respond(request)
        } catch {
            response = StatusResponse.make(error, for: request)
        }
        response.add(ticket)
        return response
    }

    private func respond(_ request: APIRequest) async throws -> APIResponse {
        let question = AuthorizationRequest(request)
        let decision = try await self.authorizer.decide(question)
        if request.notes.audit != nil {
            let verdict = decision.isAllowed ? "allow" : "forbid"
            request.notes.annotate("authorization.k8s.io/decision", verdict)
            request.notes.annotate("authorization.k8s.io/reason", decision.reason)
        }
        guard decision.isAllowed else {
            throw question.forbidden(decision.reason)
        }
        if request.info.isResourceRequest {
            let resources = self.resources.service.resources
            guard !resources.resources(group: request.info.group, version: request.info.version).isEmpty else {
                return StatusResponse.noSuchPath
            }
            return try await self.resources.respond(request)
        }
        if let response = try await self.health.respond(request) { return response }
        if let response = try await self.openAPI.respond(request) { return response }
        if let response = try await self.discovery.respond(request) { return response }
        if let response = self.issuer.respond(request) { return response }
        if let response = self.metrics.respond(request) { return response }
        return StatusResponse.noSuchPath
    }
}

extension APIResponse {
    /// Names the flow schema and the priority level that had a say.
    fileprivate mutating func add(_ ticket: FlowTicket?) {
        guard let ticket else { return }
        self.headers.append("x-kubernetes-pf-flowschema-uid", ticket.schemaUID)
        self.headers.append("x-kubernetes-pf-prioritylevel-uid", ticket.levelUID)
    }
}
