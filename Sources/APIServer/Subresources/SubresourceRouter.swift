internal import KubernetesAPI
internal import Wire

/// Finds who serves a subresource, or a resource that is asked and not stored.
struct SubresourceRouter: Sendable {
    let service: ResourceService
    let tokens: TokenEndpoint
    let reviews: ReviewEndpoint
    let logs: PodLogEndpoint
    let streams: PodStreamEndpoint
    let proxies: ProxyEndpoint

    /// Resources that are not stored: reviews and bindings. Nil when the request is for none of them.
    func respondToVirtual(_ request: APIRequest) async throws -> APIResponse? {
        let info = request.info
        let name = GroupVersionResource(group: info.group, version: info.version, resource: info.resource)
        guard let definition = self.service.resources.resource(name), definition.storagePrefix == nil else {
            return nil
        }
        guard info.name.isEmpty, info.subresource.isEmpty, let verb = Verb(rawValue: info.verb),
            definition.verbs.contains(verb)
        else { throw StatusError.methodNotAllowed }
        let representation = try Self.representation(request, forms: [.partialMetadata])
        try WriteOptions.check(request)
        let pods = try self.service.internalCall(CoreV1.Pod.self, namespace: info.namespace, name: "")
        var call = pods
        call.request = request
        guard verb == .create else {
            // Component statuses: deprecated, and none are kept.
            return try self.emptyList(definition, representation, call)
        }
        let body = try await RequestBody.decode(request, as: definition.schema)
        if let binding = body.object.as(CoreV1.Binding.self) {
            try await PodBinding(service: self.service).bind(binding, call)
            return Self.created(representation)
        }
        guard let reviewed = try await self.reviews.review(body.object, request) else { throw StatusError.unknownPath }
        return self.service.encoder(call, representation)
            .response(MessageBytes.encode(reviewed, representation), status: 201, warnings: body.warnings)
    }

    private func emptyList(
        _ definition: ResourceDefinition,
        _ representation: Representation,
        _ call: ResourceCall
    ) throws -> APIResponse {
        guard let schema = definition.listSchema else { throw StatusError.methodNotAllowed }
        return self.service.encoder(call, representation)
            .response(MessageBytes.encode(Message(schema), representation))
    }

    func respond(_ call: ResourceCall) async throws -> APIResponse {
        guard let subresource = call.definition.subresource(call.subresource) else { throw StatusError.unknownPath }
        guard let verb = Verb(rawValue: call.request.info.verb), subresource.verbs.contains(verb) else {
            throw StatusError.methodNotAllowed
        }
        switch call.subresource {
        case "log": return try await self.logs.respond(call)
        case "exec", "attach", "portforward": return try await self.streams.respond(call)
        case "proxy": return try await self.proxies.respond(call)
        default: return try await self.respond(call, verb)
        }
    }

    private func respond(_ call: ResourceCall, _ verb: Verb) async throws -> APIResponse {
        let isCustomObject = call.definition.custom != nil && call.subresource != "scale"
        let forms: Negotiation.Forms = [.table, .partialMetadata]
        guard
            let representation = Negotiation.choose(call.request, forms: forms, hasMessage: !isCustomObject)
        else { throw StatusError.notAcceptable(accepted: RequestBody.accepted(of: call.definition)) }
        try WriteOptions.check(call.request)
        switch call.subresource {
        case "status", "finalize", "approval", "ephemeralcontainers":
            return try await self.part(call, verb, representation)
        case "scale":
            return try await ScaleEndpoint(service: self.service).respond(call, verb, representation)
        case "binding":
            let body = try await RequestBody.decode(call.request, as: CoreV1.Binding.schema)
            try await PodBinding(service: self.service).bind(CoreV1.Binding(underlying: body.object), call)
            return Self.created(representation)
        case "eviction":
            let body = try await RequestBody.decode(call.request, as: PolicyV1.Eviction.schema)
            try await PodEviction(service: self.service).evict(PolicyV1.Eviction(underlying: body.object), call)
            return Self.created(representation)
        case "token":
            let body = try await RequestBody.decode(call.request, as: AuthenticationV1.TokenRequest.schema)
            let token = try await self.tokens.issue(AuthenticationV1.TokenRequest(underlying: body.object), call)
            return self.service.encoder(call, representation)
                .response(MessageBytes.encode(token, representation), status: 201, warnings: body.warnings)
        default:
            throw StatusError(
                .methodNotAllowed,
                "\(call.definition.plural)/\(call.subresource) is not served by this server yet"
            )
        }
    }

    private static func representation(_ request: APIRequest, forms: Negotiation.Forms) throws -> Representation {
        guard let representation = Negotiation.choose(request, forms: forms) else {
            throw StatusError.notAcceptable(accepted: RequestBody.accepted)
        }
        return representation
    }

    /// A part of the object that is read and written like the object itself, by rules of its own.
    private func part(
        _ call: ResourceCall,
        _ verb: Verb,
        _ representation: Representation
    ) async throws -> APIResponse {
        let encoder = self.service.encoder(call, representation)
        switch verb {
        case .get: return try await self.service.get(call, encoder)
        case .update: return try await self.service.update(call, encoder)
        case .patch: return try await self.service.patch(call, encoder)
        case .create, .delete, .deletecollection, .list, .watch: throw StatusError.methodNotAllowed
        }
    }

    private static func created(_ representation: Representation) -> APIResponse {
        let status = MetaV1.Status {
            $0.status = "Success"
            $0.code = 201
        }
        return APIResponse(
            status: 201,
            contentType: representation.contentType(isStream: false),
            bytes: MessageBytes.encode(status.underlying, representation)
        )
    }
}
