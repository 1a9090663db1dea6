internal import KubernetesAPI
internal import Wire

/// Nobody gives away rights that they do not have: neither by writing a role nor by binding one.
struct RoleEscalation: AdmissionStep {
    private static let group = "rbac.authorization.k8s.io"

    let roles: RoleAuthorizer
    let authorizer: any Authorizer

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation != .delete, attributes.subresource.isEmpty,
            attributes.definition.group == Self.group, !attributes.user.groups.contains(User.mastersGroup),
            !Self.changesOnlyOwnership(attributes)
        else { return }
        switch attributes.object.schema {
        case RBACV1.Role.schema:
            try await self.checkRole(RBACV1.Role(underlying: attributes.object).rules, attributes)
        case RBACV1.ClusterRole.schema:
            let role = RBACV1.ClusterRole(underlying: attributes.object)
            try await self.checkRole(role.rules, attributes, aggregates: role.aggregationRule != nil)
        case RBACV1.RoleBinding.schema:
            try await self.checkBinding(RBACV1.RoleBinding(underlying: attributes.object).roleRef, attributes)
        case RBACV1.ClusterRoleBinding.schema:
            try await self.checkBinding(RBACV1.ClusterRoleBinding(underlying: attributes.object).roleRef, attributes)
        default: break
        }
    }

    /// The garbage collector must be able to let go of what it does not understand.
    private static func changesOnlyOwnership(_ attributes: AdmissionAttributes) -> Bool {
        guard let old = attributes.old else { return false }
        var new = attributes.object
        new.objectMeta.ownerReferences = old.objectMeta.ownerReferences
        new.objectMeta.finalizers = old.objectMeta.finalizers
        return new == old
    }

    private func checkRole(
        _ rules: [RBACV1.PolicyRule],
        _ attributes: AdmissionAttributes,
        aggregates: Bool = false
    ) async throws {
        let meta = attributes.object.objectMeta
        guard try await !self.may("escalate", attributes.definition.plural, meta.name, attributes) else { return }
        if aggregates {
            let all = RBACV1.PolicyRule {
                $0.verbs = ["*"]
                $0.apiGroups = ["*"]
                $0.resources = ["*"]
            }
            let paths = RBACV1.PolicyRule {
                $0.verbs = ["*"]
                $0.nonResourceURLs = ["*"]
            }
            let held = self.roles.policyRules(of: attributes.user, namespace: "")
            guard RoleRules.uncovered([all, paths], by: held).isEmpty else {
                throw attributes.forbidden("must have cluster-admin privileges to use an aggregationRule")
            }
        }
        try self.check(rules, attributes)
    }

    private func checkBinding(_ reference: RBACV1.RoleRef, _ attributes: AdmissionAttributes) async throws {
        let plural = reference.kind == "Role" ? "roles" : "clusterroles"
        guard try await !self.may("bind", plural, reference.name, attributes) else { return }
        let namespace = attributes.object.objectMeta.namespace
        guard let rules = self.roles.findRules(of: reference, namespace) else {
            throw StatusError.notFound(GroupResource(group: Self.group, resource: plural), reference.name)
        }
        try self.check(rules, attributes)
    }

    private func may(
        _ verb: String,
        _ plural: String,
        _ name: String,
        _ attributes: AdmissionAttributes
    ) async throws -> Bool {
        var question = AuthorizationRequest(user: attributes.user, verb: verb)
        question.group = Self.group
        question.version = "v1"
        question.resource = plural
        question.namespace = attributes.object.objectMeta.namespace
        question.name = name
        return try await self.authorizer.decide(question).isAllowed
    }

    private func check(_ rules: [RBACV1.PolicyRule], _ attributes: AdmissionAttributes) throws {
        let user = attributes.user
        let held = self.roles.policyRules(of: user, namespace: attributes.object.objectMeta.namespace)
        let missing = RoleRules.uncovered(rules, by: held)
        guard !missing.isEmpty else { return }
        let groups = user.groups.map(GoSyntax.quoted).joined(separator: " ")
        throw attributes.forbidden(
            "user \(GoQuote.quote(user.name)) (groups=[\(groups)]) is attempting to grant RBAC permissions not "
                + "currently held:\n\(RoleRules.describe(missing).joined(separator: "\n"))"
        )
    }
}
