internal import KubernetesAPI

/// Serves the paths of resources: finds the resource, checks the verb, chooses the form of the answer.
struct ResourceEndpoint: Sendable {
    let service: ResourceService
    let subresources: SubresourceRouter

    func respond(_ request: APIRequest) async throws -> APIResponse {
        if let response = try await self.subresources.respondToVirtual(request) { return response }
        let call = try self.service.resolve(request)
        guard call.subresource.isEmpty else { return try await self.subresources.respond(call) }
        if let warning = call.definition.custom?.warning { request.notes.warn(warning) }
        guard let verb = Verb(rawValue: request.info.verb), call.definition.verbs.contains(verb) else {
            throw StatusError.methodNotAllowed
        }
        if verb == .create, call.definition.custom?.isTerminating ?? false {
            throw StatusError.terminating(call.groupResource, verb.rawValue)
        }
        guard !verb.needsName || !call.name.isEmpty else { throw StatusError.methodNotAllowed }
        // Over all namespaces there is only reading.
        let isAcross = call.definition.isNamespaced && call.namespace.isEmpty
        guard !isAcross || verb == .list || verb == .watch else { throw StatusError.methodNotAllowed }
        let encoder = try self.encoder(call, forms: [.table, .partialMetadata])
        try WriteOptions.check(call.request)
        switch verb {
        case .get: return try await self.service.get(call, encoder)
        case .list: return try await self.service.list(call, encoder)
        case .watch: return try await self.service.watch(call, encoder)
        case .create: return try await self.service.create(call, encoder)
        case .update: return try await self.service.update(call, encoder)
        case .patch: return try await self.service.patch(call, encoder)
        case .delete: return try await self.service.delete(call, encoder)
        case .deletecollection: return try await self.service.deleteCollection(call, encoder)
        }
    }

    private func encoder(_ call: ResourceCall, forms: Negotiation.Forms) throws -> ObjectEncoder {
        let hasMessage = call.definition.custom == nil
        guard let representation = Negotiation.choose(call.request, forms: forms, hasMessage: hasMessage) else {
            throw StatusError.notAcceptable(accepted: RequestBody.accepted(of: call.definition))
        }
        return self.service.encoder(call, representation)
    }
}

extension Verb {
    /// Whether it is done to one object, which the path must name.
    fileprivate var needsName: Bool {
        switch self {
        case .get, .update, .patch, .delete: true
        case .list, .watch, .create, .deletecollection: false
        }
    }
}
