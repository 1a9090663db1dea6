internal import KubernetesAPI
internal import Wire

/// Answers questions about users and what they may do.
struct ReviewEndpoint: Sendable {
    let authorizer: any Authorizer
    let tokens: TokenVerifiers

    /// The review with its status filled in; nil when the kind is no review.
    func review(_ message: Message, _ request: APIRequest) async throws -> Message? {
        switch message.schema {
        case AuthenticationV1.SelfSubjectReview.schema:
            return AuthenticationV1.SelfSubjectReview {
                $0.metadata.creationTimestamp = MetaV1.Time(request.time)
                $0.status.userInfo = Self.info(request.user)
            }.underlying
        case AuthenticationV1.TokenReview.schema:
            return try await self.review(AuthenticationV1.TokenReview(underlying: message)).underlying
        case AuthorizationV1.SelfSubjectAccessReview.schema:
            var review = AuthorizationV1.SelfSubjectAccessReview(underlying: message)
            let spec = review.spec
            review.status = try await self.decide(
                request.user,
                spec.resourceAttributes,
                spec.nonResourceAttributes,
                "SelfSubjectAccessReview"
            )
            return review.underlying
        case AuthorizationV1.SubjectAccessReview.schema:
            var review = AuthorizationV1.SubjectAccessReview(underlying: message)
            review.status = try await self.decide(review.spec, "SubjectAccessReview")
            return review.underlying
        case AuthorizationV1.LocalSubjectAccessReview.schema:
            var review = AuthorizationV1.LocalSubjectAccessReview(underlying: message)
            guard review.spec.resourceAttributes?.namespace == request.info.namespace else {
                throw StatusError.invalid(
                    GroupKind(group: "authorization.k8s.io", kind: "LocalSubjectAccessReview"),
                    "",
                    [
                        .invalid(
                            "spec.resourceAttributes.namespace",
                            review.spec.resourceAttributes?.namespace ?? "",
                            "must match metadata.namespace"
                        )
                    ]
                )
            }
            review.status = try await self.decide(review.spec, "LocalSubjectAccessReview")
            return review.underlying
        case AuthorizationV1.SelfSubjectRulesReview.schema:
            var review = AuthorizationV1.SelfSubjectRulesReview(underlying: message)
            review.status = try await self.authorizer.rules(of: request.user, namespace: review.spec.namespace)
            return review.underlying
        default: return nil
        }
    }

    private static func info(_ user: User) -> AuthenticationV1.UserInfo {
        AuthenticationV1.UserInfo {
            $0.username = user.name
            $0.uid = user.uid
            $0.groups = user.groups
            $0.extra = user.extra.mapValues { values in AuthenticationV1.ExtraValue { $0.items = values } }
        }
    }

    private func review(_ asked: AuthenticationV1.TokenReview) async throws -> AuthenticationV1.TokenReview {
        var review = asked
        review.status = AuthenticationV1.TokenReviewStatus()
        let audiences = asked.spec.audiences.isEmpty ? nil : asked.spec.audiences
        guard !asked.spec.token.isEmpty else {
            throw StatusError.badRequest("token is required for TokenReview in authentication")
        }
        do {
            let found = try await self.tokens.verify(asked.spec.token, audiences: audiences)
            review.status.authenticated = true
            review.status.user = Self.info(found.user)
            review.status.audiences = found.audiences
        } catch let error as StatusError where error.reason == .unauthorized {
            review.status.error = "[invalid bearer token]"
        }
        return review
    }

    private func decide(
        _ spec: AuthorizationV1.SubjectAccessReviewSpec,
        _ kind: String
    ) async throws -> AuthorizationV1.SubjectAccessReviewStatus {
        guard !spec.user.isEmpty || !spec.groups.isEmpty else {
            let detail = "at least one of user or group must be specified"
            throw StatusError.invalid(
                GroupKind(group: "authorization.k8s.io", kind: kind),
                "",
                [.invalid("spec.user", spec.user, detail)]
            )
        }
        let user = User(
            name: spec.user,
            uid: spec.uid,
            groups: spec.groups,
            extra: spec.extra.mapValues(\.items)
        )
        return try await self.decide(user, spec.resourceAttributes, spec.nonResourceAttributes, kind)
    }

    private func decide(
        _ user: User,
        _ resource: AuthorizationV1.ResourceAttributes?,
        _ path: AuthorizationV1.NonResourceAttributes?,
        _ kind: String
    ) async throws -> AuthorizationV1.SubjectAccessReviewStatus {
        var question = AuthorizationRequest(user: user, verb: resource?.verb ?? path?.verb ?? "")
        switch (resource, path) {
        case (let resource?, nil):
            question.group = resource.group
            question.version = resource.version
            question.resource = resource.resource
            question.subresource = resource.subresource
            question.namespace = resource.namespace
            question.name = resource.name
            for field in resource.fieldSelector?.requirements ?? [] where field.operator == "In" {
                if field.values.count == 1 { question.fields[field.key] = field.values[0] }
            }
        case (nil, let path?):
            question.isResourceRequest = false
            question.path = path.path
        default:
            let detail = "exactly one of nonResourceAttributes or resourceAttributes must be specified"
            throw StatusError.invalid(
                GroupKind(group: "authorization.k8s.io", kind: kind),
                "",
                [.invalid("spec.resourceAttributes", .null, detail)]
            )
        }
        let decision = try await self.authorizer.decide(question)
        return AuthorizationV1.SubjectAccessReviewStatus {
            $0.allowed = decision.isAllowed
            $0.denied = decision.outcome == .denied
            $0.reason = decision.reason
        }
    }
}
