internal import KubernetesAPI
internal import Wire

/// Role-based access control: what the roles that are bound to a user, or to one of its groups, allow.
struct RoleAuthorizer: Authorizer {
    let clusterRoles: ObjectMirror<RBACV1.ClusterRole>
    let roles: ObjectMirror<RBACV1.Role>
    let clusterRoleBindings: ObjectMirror<RBACV1.ClusterRoleBinding>
    let roleBindings: ObjectMirror<RBACV1.RoleBinding>

    /// Nil when the kinds of RBAC are not served.
    init?(_ stored: StoredObjects, _ hubs: WatchHubs) {
        guard let clusterRoles = stored.of(RBACV1.ClusterRole.self), let roles = stored.of(RBACV1.Role.self),
            let clusterRoleBindings = stored.of(RBACV1.ClusterRoleBinding.self),
            let roleBindings = stored.of(RBACV1.RoleBinding.self)
        else { return nil }
        self.clusterRoles = ObjectMirror(clusterRoles, hubs)
        self.roles = ObjectMirror(roles, hubs)
        self.clusterRoleBindings = ObjectMirror(clusterRoleBindings, hubs)
        self.roleBindings = ObjectMirror(roleBindings, hubs)
    }

    /// Keeps up with the roles and bindings until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.clusterRoles.run() }
            group.addTask { await self.roles.run() }
            group.addTask { await self.clusterRoleBindings.run() }
            group.addTask { await self.roleBindings.run() }
        }
    }

    /// Returns once the roles and bindings that were there when `run()` began are known.
    func waitUntilFilled() async throws {
        try await self.clusterRoles.waitUntilFilled()
        try await self.roles.waitUntilFilled()
        try await self.clusterRoleBindings.waitUntilFilled()
        try await self.roleBindings.waitUntilFilled()
    }

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        for binding in self.clusterRoleBindings.all where Self.binds(binding.subjects, "", request.user) {
            guard self.rules(of: binding.roleRef, "").contains(where: { RoleRules.allows($0, request) }) else {
                continue
            }
            return .allowed(
                "RBAC: allowed by ClusterRoleBinding \"\(binding.metadata.name)\" of ClusterRole "
                    + "\"\(binding.roleRef.name)\" to \(Self.describe(binding.subjects, "", request.user))"
            )
        }
        guard request.isResourceRequest, !request.namespace.isEmpty else { return .noOpinion }
        let namespace = request.namespace
        for binding in self.roleBindings.all
        where binding.metadata.namespace == namespace && Self.binds(binding.subjects, namespace, request.user) {
            let rules = self.rules(of: binding.roleRef, namespace)
            guard rules.contains(where: { RoleRules.allows($0, request) }) else { continue }
            return .allowed(
                "RBAC: allowed by RoleBinding \"\(binding.metadata.name)/\(namespace)\" of \(binding.roleRef.kind) "
                    + "\"\(binding.roleRef.name)\" to \(Self.describe(binding.subjects, namespace, request.user))"
            )
        }
        return .noOpinion
    }

    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        let rules = self.policyRules(of: user, namespace: namespace)
        return AuthorizationV1.SubjectRulesReviewStatus {
            for rule in rules {
                if rule.nonResourceURLs.isEmpty {
                    $0.resourceRules.append(
                        AuthorizationV1.ResourceRule {
                            $0.verbs = rule.verbs
                            $0.apiGroups = rule.apiGroups
                            $0.resources = rule.resources
                            $0.resourceNames = rule.resourceNames
                        }
                    )
                } else {
                    $0.nonResourceRules.append(
                        AuthorizationV1.NonResourceRule {
                            $0.verbs = rule.verbs
                            $0.nonResourceURLs = rule.nonResourceURLs
                        }
                    )
                }
            }
        }
    }

    /// All rules that hold for a user, of the cluster and of a namespace.
    func policyRules(of user: User, namespace: String) -> [RBACV1.PolicyRule] {
        let cluster = self.clusterRoleBindings.all.sorted { $0.metadata.name < $1.metadata.name }
            .filter { Self.binds($0.subjects, "", user) }
            .flatMap { self.rules(of: $0.roleRef, "") }
        guard !namespace.isEmpty else { return cluster }
        let local = self.roleBindings.all.sorted { $0.metadata.name < $1.metadata.name }
            .filter { $0.metadata.namespace == namespace && Self.binds($0.subjects, namespace, user) }
            .flatMap { self.rules(of: $0.roleRef, namespace) }
        return cluster + local
    }

    /// The rules of a role; nil when there is no such role.
    func findRules(of reference: RBACV1.RoleRef, _ namespace: String) -> [RBACV1.PolicyRule]? {
        let isThere =
            reference.kind == "Role"
            ? self.roles.find(namespace: namespace, name: reference.name) != nil
            : self.clusterRoles.find(name: reference.name) != nil
        return isThere ? self.rules(of: reference, namespace) : nil
    }

    /// The rules of a role; of an aggregate also those of the roles that it collects.
    private func rules(of reference: RBACV1.RoleRef, _ namespace: String) -> [RBACV1.PolicyRule] {
        if reference.kind == "Role" { return self.roles.find(namespace: namespace, name: reference.name)?.rules ?? [] }
        guard let role = self.clusterRoles.find(name: reference.name) else { return [] }
        guard role.aggregationRule != nil else { return role.rules }
        var rules = role.rules
        var seen: Set<String> = [role.metadata.name]
        var waiting = [role]
        while let aggregate = waiting.popLast() {
            let selectors = aggregate.aggregationRule?.clusterRoleSelectors.compactMap { try? LabelSelector($0) } ?? []
            for other in self.clusterRoles.all where selectors.contains(where: { $0.matches(other.metadata.labels) }) {
                guard seen.insert(other.metadata.name).inserted else { continue }
                // The controller may have written them into the aggregate already.
                rules += other.rules.filter { !rules.contains($0) }
                if other.aggregationRule != nil { waiting.append(other) }
            }
        }
        return rules
    }

    private static func binds(_ subjects: [RBACV1.Subject], _ namespace: String, _ user: User) -> Bool {
        subjects.contains { Self.isSubject($0, namespace, user) }
    }

    private static func isSubject(_ subject: RBACV1.Subject, _ namespace: String, _ user: User) -> Bool {
        switch subject.kind {
        case "User": return subject.name == user.name
        case "Group": return user.groups.contains(subject.name)
        case "ServiceAccount":
            let home = subject.namespace.isEmpty ? namespace : subject.namespace
            return user.name == "system:serviceaccount:\(home):\(subject.name)"
        default: return false
        }
    }

    private static func describe(_ subjects: [RBACV1.Subject], _ namespace: String, _ user: User) -> String {
        guard let subject = subjects.first(where: { Self.isSubject($0, namespace, user) }) else { return "" }
        if subject.kind == "ServiceAccount" { return "ServiceAccount \"\(subject.name)/\(subject.namespace)\"" }
        return "\(subject.kind) \"\(subject.name)\""
    }
}
