internal import KubernetesAPI

/// Who makes an object by an update or an apply needs the right to create it as well.
struct CreationPermission: AdmissionStep {
    let authorizer: any Authorizer

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        let request = attributes.call.request
        guard attributes.operation == .create, request.info.verb == "update" || request.info.verb == "patch" else {
            return
        }
        var question = AuthorizationRequest(request)
        question.verb = "create"
        let decision = try await self.authorizer.decide(question)
        guard decision.isAllowed else {
            throw StatusError.forbidden(attributes.call.groupResource, attributes.call.name, decision.reason)
        }
    }
}
