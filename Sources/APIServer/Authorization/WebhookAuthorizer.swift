internal import KubernetesAPI
internal import Wire

/// Asks another server, every time, so that what it takes back is taken back at once.
struct WebhookAuthorizer: Authorizer {
    private static let timeout = Duration.seconds(30)

    let servers: RemoteServers
    let peer: RemoteServers.Peer

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        let body = MessageBytes.encode(Self.review(request).underlying, .json)
        let answer: RemoteServers.Answer
        do {
            answer = try await self.servers.send("POST", self.peer, body: body, timeout: Self.timeout)
        } catch {
            return .noOpinion("the authorization webhook cannot be reached")
        }
        guard answer.status == 200 || answer.status == 201 else {
            return .noOpinion("the authorization webhook answered \(answer.status)")
        }
        var decoder = MessageJSONDecoder()
        let schema = AuthorizationV1.SubjectAccessReview.schema
        let message = try decoder.decode(try JSONParser.parse(answer.bytes), as: schema)
        let status = AuthorizationV1.SubjectAccessReview(underlying: message).status
        if status.denied { return .denied(status.reason) }
        return status.allowed ? .allowed(status.reason) : .noOpinion(status.reason)
    }

    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        AuthorizationV1.SubjectRulesReviewStatus {
            $0.incomplete = true
            $0.evaluationError = "webhook authorizer does not support user rule resolution"
        }
    }

    private static func review(_ request: AuthorizationRequest) -> AuthorizationV1.SubjectAccessReview {
        AuthorizationV1.SubjectAccessReview {
            $0.spec.user = request.user.name
            $0.spec.uid = request.user.uid
            $0.spec.groups = request.user.groups
            $0.spec.extra = request.user.extra.mapValues { values in AuthorizationV1.ExtraValue { $0.items = values } }
            if request.isResourceRequest {
                $0.spec.resourceAttributes = AuthorizationV1.ResourceAttributes {
                    $0.verb = request.verb
                    $0.group = request.group
                    $0.version = request.version
                    $0.resource = request.resource
                    $0.subresource = request.subresource
                    $0.namespace = request.namespace
                    $0.name = request.name
                }
            } else {
                $0.spec.nonResourceAttributes = AuthorizationV1.NonResourceAttributes {
                    $0.verb = request.verb
                    $0.path = request.path
                }
            }
        }
    }
}
