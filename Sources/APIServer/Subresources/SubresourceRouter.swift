internal import KubernetesAPI

/// Finds who serves a subresource.
struct SubresourceRouter: Sendable {
    let service: ResourceService

    /// Resources that are not stored: reviews, bindings. Nil when the request is for none of them.
    func respondToVirtual(_ request: APIRequest) async throws -> APIResponse? {
        nil
    }

    func respond(_ call: ResourceCall) async throws -> APIResponse {
        guard let subresource = call.definition.subresource(call.subresource) else { throw StatusError.unknownPath }
        guard let verb = Verb(rawValue: call.request.info.verb), subresource.verbs.contains(verb) else {
            throw StatusError.methodNotAllowed
        }
        switch call.subresource {
        case "status", "finalize", "approval", "ephemeralcontainers":
            return try await self.part(call, verb)
        default:
            throw StatusError(.methodNotAllowed, "\(call.definition.plural)/\(call.subresource) is not served")
        }
    }

    /// A part of the object that is read and written like the object itself, by rules of its own.
    private func part(_ call: ResourceCall, _ verb: Verb) async throws -> APIResponse {
        guard let representation = Negotiation.choose(call.request, forms: [.partialMetadata]) else {
            throw StatusError.notAcceptable(accepted: RequestBody.accepted)
        }
        let encoder = ObjectEncoder(definition: call.definition, codec: call.codec, representation: representation)
        switch verb {
        case .get: return try await self.service.get(call, encoder)
        case .update: return try await self.service.update(call, encoder)
        case .patch: return try await self.service.patch(call, encoder)
        case .create, .delete, .deletecollection, .list, .watch: throw StatusError.methodNotAllowed
        }
    }
}
