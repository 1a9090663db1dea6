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

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        for binding in self.clusterRoleBindings.all where Self.binds(binding.subjects, "", request.user) {
            guard self.rules(of: binding.roleRef, "").contains(where: { Self.allows($0, request) }) else { continue }
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
            guard rules.contains(where: { Self.allows($0, request) }) else { continue }
            return .allowed(
                "RBAC: allowed by RoleBinding \"\(binding.metadata.name)/\(namespace)\" of \(binding.roleRef.kind) "
                    + "\"\(binding.roleRef.name)\" to \(Self.describe(binding.subjects, namespace, request.user))"
            )
        }
        return .noOpinion
    }

    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        let cluster = self.clusterRoleBindings.all.filter { Self.binds($0.subjects, "", user) }
            .flatMap { self.rules(of: $0.roleRef, "") }
        let local = self.roleBindings.all
            .filter { $0.metadata.namespace == namespace && Self.binds($0.subjects, namespace, user) }
            .flatMap { self.rules(of: $0.roleRef, namespace) }
        return AuthorizationV1.SubjectRulesReviewStatus {
            for rule in cluster + local {
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
                rules += other.rules
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

    private static func allows(_ rule: RBACV1.PolicyRule, _ request: AuthorizationRequest) -> Bool {
        guard rule.verbs.contains(where: { $0 == "*" || $0 == request.verb }) else { return false }
        guard request.isResourceRequest else {
            return rule.nonResourceURLs.contains { url in
                url == request.path || (url.hasSuffix("*") && request.path.hasPrefix(url.dropLast()))
            }
        }
        guard rule.apiGroups.contains(where: { $0 == "*" || $0 == request.group }) else { return false }
        let resource = request.fullResource
        guard
            rule.resources.contains(where: { named in
                named == "*" || named == resource
                    || (!request.subresource.isEmpty && named == "*/\(request.subresource)")
            })
        else { return false }
        return rule.resourceNames.isEmpty || rule.resourceNames.contains(request.name)
    }
}
