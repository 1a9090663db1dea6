internal import KubernetesAPI
internal import Transport

/// The way of a request through the server: who is it, may they, and who answers.
struct APIRouter: Sendable {
    let gate: StartGate
    let authenticator: Authenticator
    let authorizer: any Authorizer
    let resources: ResourceEndpoint
    let discovery: DiscoveryEndpoint
    let health: HealthEndpoint
    let issuer: IssuerEndpoint
    let openAPI: OpenAPIEndpoint
    let metrics: RequestMetrics

    func respond(_ request: APIRequest, peer: PeerIdentity) async -> APIResponse {
        var response = await self.answer(request, peer)
        for warning in request.notes.warnings { response.addWarning(warning) }
        return response
    }

    private func answer(_ request: APIRequest, _ peer: PeerIdentity) async -> APIResponse {
        var request = request
        do {
            if !HealthEndpoint.serves(request.info.path) { try await self.gate.pass() }
            request.user = try await self.authenticator.authenticate(request, peer: peer)
            request.user = try await Impersonation(authorizer: self.authorizer).user(of: request)
            return try await self.respond(request)
        } catch {
            return StatusResponse.make(error, for: request)
        }
    }

    private func respond(_ request: APIRequest) async throws -> APIResponse {
        let question = AuthorizationRequest(request)
        let decision = try await self.authorizer.decide(question)
        guard decision.isAllowed else {
            throw question.forbidden(decision.reason)
        }
        if request.info.isResourceRequest { return try await self.resources.respond(request) }
        if let response = try await self.health.respond(request) { return response }
        if let response = try await self.openAPI.respond(request) { return response }
        if let response = try await self.discovery.respond(request) { return response }
        if let response = self.issuer.respond(request) { return response }
        if request.info.path == "/metrics" { return self.metrics.response() }
        throw StatusError.unknownPath
    }
}
