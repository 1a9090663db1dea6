internal import Core
internal import Identity
internal import KubernetesAPI
internal import Wire

/// Issues tokens for service accounts, bound to a pod, node or secret where that is asked for.
struct TokenEndpoint: Sendable {
    private static let secondsDefault: Int64 = 3600
    private static let secondsMin: Int64 = 600
    private static let secondsMax: Int64 = 1 << 32

    let service: ResourceService
    /// Nil: this server issues none.
    let key: ServiceAccountKey?
    let issuer: String

    func issue(_ request: AuthenticationV1.TokenRequest, _ call: ResourceCall) async throws -> Message {
        guard let key = self.key else {
            throw StatusError.internalError("this server has no key to sign tokens with")
        }
        let stored = self.service.stored
        guard
            let account = try await stored.find(
                CoreV1.ServiceAccount.self,
                namespace: call.namespace,
                name: call.name
            )
        else { throw StatusError.notFound(call.groupResource, call.name) }
        var request = request
        if request.spec.audiences.isEmpty { request.spec.audiences = [self.issuer] }
        let seconds = request.spec.expirationSeconds ?? Self.secondsDefault
        request.spec.expirationSeconds = seconds
        try Self.check(seconds)
        let now = self.service.clock.now()
        var claims = ServiceAccountClaims(
            issuer: self.issuer,
            audiences: request.spec.audiences,
            namespace: call.namespace,
            serviceAccount: .init(name: account.metadata.name, uid: account.metadata.uid),
            tokenID: self.service.makeUID(),
            issuedAt: now,
            expiresAt: now + .seconds(seconds)
        )
        if let reference = request.spec.boundObjectRef { try await self.bind(&claims, to: reference, call) }
        request.status.token = try await key.sign(claims)
        request.status.expirationTimestamp = MetaV1.Time(claims.expiresAt)
        request.metadata.name = account.metadata.name
        request.metadata.namespace = call.namespace
        request.metadata.creationTimestamp = MetaV1.Time(now)
        return request.underlying
    }

    private static func check(_ seconds: Int64) throws {
        let kind = GroupKind(group: "authentication.k8s.io", kind: "TokenRequest")
        if seconds < Self.secondsMin {
            let detail = "may not specify a duration less than 10 minutes"
            throw StatusError.invalid(kind, "", [.invalid("spec.expirationSeconds", .integer(seconds), detail)])
        }
        if seconds > Self.secondsMax {
            let detail = "may not specify a duration larger than 2^32 seconds"
            throw StatusError.invalid(kind, "", [.invalid("spec.expirationSeconds", .integer(seconds), detail)])
        }
    }

    private func bind(
        _ claims: inout ServiceAccountClaims,
        to reference: AuthenticationV1.BoundObjectReference,
        _ call: ResourceCall
    ) async throws {
        let stored = self.service.stored
        let resource: GroupResource
        let found: Message?
        switch (reference.apiVersion, reference.kind) {
        case ("v1", "Pod"):
            resource = GroupResource(group: "", resource: "pods")
            let pod = try await stored.find(CoreV1.Pod.self, namespace: call.namespace, name: reference.name)
            if let pod, pod.spec.serviceAccountName != call.name {
                throw StatusError.forbidden(
                    resource,
                    pod.metadata.name,
                    "cannot bind token for serviceaccount \"\(call.name)\" to pod running with different "
                        + "serviceaccount name."
                )
            }
            found = pod?.underlying
            claims.pod = pod.map { .init(name: $0.metadata.name, uid: $0.metadata.uid) }
            if let pod, !pod.spec.nodeName.isEmpty {
                let node = try await stored.find(CoreV1.Node.self, name: pod.spec.nodeName)
                claims.node = node.map { .init(name: $0.metadata.name, uid: $0.metadata.uid) }
            }
        case ("v1", "Secret"):
            resource = GroupResource(group: "", resource: "secrets")
            let secret = try await stored.find(CoreV1.Secret.self, namespace: call.namespace, name: reference.name)
            found = secret?.underlying
            claims.secret = secret.map { .init(name: $0.metadata.name, uid: $0.metadata.uid) }
        case ("v1", "Node"):
            resource = GroupResource(group: "", resource: "nodes")
            let node = try await stored.find(CoreV1.Node.self, name: reference.name)
            found = node?.underlying
            claims.node = node.map { .init(name: $0.metadata.name, uid: $0.metadata.uid) }
        default:
            throw StatusError.badRequest(
                "cannot bind token to object of type \(reference.apiVersion), Kind=\(reference.kind)"
            )
        }
        guard let found else { throw StatusError.notFound(resource, reference.name) }
        guard reference.uid.isEmpty || reference.uid == found.objectMeta.uid else {
            throw StatusError.conflict(
                resource,
                reference.name,
                "the UID in the bound object reference (\(reference.uid)) does not match the UID in record. The object "
                    + "might have been deleted and then recreated"
            )
        }
    }
}
