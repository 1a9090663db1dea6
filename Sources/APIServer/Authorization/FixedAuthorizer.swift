internal import KubernetesAPI
internal import Wire

/// Says the same to everybody: the modes AlwaysAllow and AlwaysDeny.
struct FixedAuthorizer: Authorizer {
    let isAllowing: Bool

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        self.isAllowing ? .allowed() : .noOpinion("Everything is forbidden.")
    }

    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        AuthorizationV1.SubjectRulesReviewStatus {
            guard self.isAllowing else { return }
            $0.resourceRules = [
                AuthorizationV1.ResourceRule {
                    $0.verbs = ["*"]
                    $0.apiGroups = ["*"]
                    $0.resources = ["*"]
                }
            ]
            $0.nonResourceRules = [
                AuthorizationV1.NonResourceRule {
                    $0.verbs = ["*"]
                    $0.nonResourceURLs = ["*"]
                }
            ]
        }
    }
}
