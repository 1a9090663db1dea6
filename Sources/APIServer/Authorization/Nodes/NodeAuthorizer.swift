internal import KubernetesAPI
internal import Wire

/// Lets a node read what its pods need, and write what is its own; the rest by the rules of the role `system:node`.
/// What of the written is its own, the admission plugin NodeRestriction sees to.
struct NodeAuthorizer: Authorizer {
    private static let reading: Set<String> = ["get", "list", "watch"]
    private static let leaseNamespace = "kube-node-lease"

    private let stored: StoredObjects
    private let pods: NodePods
    private let rules: [RBACV1.PolicyRule]

    init(_ stored: StoredObjects, _ pods: NodePods) {
        self.stored = stored
        self.pods = pods
        let roles = RoleTableReader(ClusterRoleTable.text).clusterRoles
        self.rules = roles.first { $0.metadata.name == "system:node" }?.rules ?? []
    }

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        guard let node = request.user.nodeName else { return .noOpinion }
        guard !node.isEmpty else { return .noOpinion("unknown node for user \(GoQuote.quote(request.user.name))") }
        if request.isResourceRequest {
            switch (request.group, request.resource) {
            case ("", "secrets"): return try await self.readNamed(node, request) { $0.secrets.contains(request.name) }
            case ("", "configmaps"):
                return try await self.readNamed(node, request) { $0.configMaps.contains(request.name) }
            case ("", "persistentvolumeclaims"): return try await self.decideClaim(node, request)
            case ("", "persistentvolumes"), ("storage.k8s.io", "volumeattachments"):
                return try await self.decideVolume(node, request)
            case ("", "serviceaccounts"): return try await self.decideToken(node, request)
            case ("coordination.k8s.io", "leases"): return Self.decideLease(node, request)
            case ("storage.k8s.io", "csinodes"): return Self.decideOwn(node, request, "a CSINode", "CSINode")
            case ("", "nodes"): return Self.decideNode(node, request)
            case ("", "pods"): return try await self.decidePod(node, request)
            default: break
            }
        }
        return self.rules.contains { RoleRules.allows($0, request) } ? .allowed() : .noOpinion
    }

    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        AuthorizationV1.SubjectRulesReviewStatus {
            guard user.nodeName != nil else { return }
            $0.incomplete = true
            $0.evaluationError = "node authorizer does not support user rule resolution"
        }
    }

    private static func unrelated(_ node: String) -> AuthorizationDecision {
        .noOpinion("no relationship found between node '\(node)' and this object")
    }

    private func related(
        _ node: String,
        _ request: AuthorizationRequest,
        _ isSuch: (NodePods.Pod) -> Bool
    ) async throws -> AuthorizationDecision {
        guard !request.name.isEmpty else { return .noOpinion("No Object name found") }
        let isFound = try await self.pods.has(node, namespace: request.namespace, isSuch)
        return isFound ? .allowed() : Self.unrelated(node)
    }

    private func readNamed(
        _ node: String,
        _ request: AuthorizationRequest,
        _ isSuch: (NodePods.Pod) -> Bool
    ) async throws -> AuthorizationDecision {
        guard Self.reading.contains(request.verb) else { return .noOpinion("can only read resources of this type") }
        guard request.subresource.isEmpty else { return .noOpinion("cannot read subresource") }
        guard !request.namespace.isEmpty else { return .noOpinion("can only read namespaced object of this type") }
        return try await self.related(node, request, isSuch)
    }

    private func decideClaim(_ node: String, _ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        if request.subresource == "status" {
            guard request.verb == "update" || request.verb == "patch" else {
                return .noOpinion("can only get/update/patch this type")
            }
        } else if let refusal = Self.refusalOfAllButGet(request) {
            return refusal
        }
        return try await self.related(node, request) { $0.claims.contains(request.name) }
    }

    private static func refusalOfAllButGet(_ request: AuthorizationRequest) -> AuthorizationDecision? {
        guard request.verb == "get" else { return .noOpinion("can only get individual resources of this type") }
        return request.subresource.isEmpty ? nil : .noOpinion("cannot get subresource")
    }

    /// Volumes by the claims that are bound to them, attachments by the node they are for.
    private func decideVolume(_ node: String, _ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        if let refusal = Self.refusalOfAllButGet(request) { return refusal }
        if request.resource == "volumeattachments" {
            let found = try await self.stored.find(StorageV1.VolumeAttachment.self, name: request.name)
            return found?.spec.nodeName == node ? .allowed() : Self.unrelated(node)
        }
        for claim in self.pods.claims(of: node) {
            let found = try await self.stored.find(
                CoreV1.PersistentVolumeClaim.self,
                namespace: claim.namespace,
                name: claim.name
            )
            if found?.spec.volumeName == request.name { return .allowed() }
        }
        return Self.unrelated(node)
    }

    private func decideToken(_ node: String, _ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        guard request.verb == "create", !request.name.isEmpty else {
            return .noOpinion("can only create tokens for individual service accounts")
        }
        guard request.subresource == "token" else {
            return .noOpinion("can only create token subresource of serviceaccount")
        }
        return try await self.related(node, request) { $0.account == request.name }
    }

    private static func decideLease(_ node: String, _ request: AuthorizationRequest) -> AuthorizationDecision {
        guard request.namespace == Self.leaseNamespace
        else {
            return .noOpinion("can only access leases in the \"\(Self.leaseNamespace)\" system namespace")
        }
        return Self.decideOwn(node, request, "a node lease", "node lease")
    }

    /// Objects that bear the node's name. The name of a new one is only in its body: admission looks at it.
    private static func decideOwn(
        _ node: String,
        _ request: AuthorizationRequest,
        _ one: String,
        _ kind: String
    ) -> AuthorizationDecision {
        guard ["get", "create", "update", "patch", "delete"].contains(request.verb) else {
            return .noOpinion("can only get, create, update, patch, or delete \(one)")
        }
        guard request.verb == "create" || request.name == node else {
            return .noOpinion("can only access \(kind) with the same name as the requesting node")
        }
        return .allowed()
    }

    private static func decideNode(_ node: String, _ request: AuthorizationRequest) -> AuthorizationDecision {
        switch (request.subresource, request.verb) {
        case ("", "create"), ("", "update"), ("", "patch"), ("status", "update"), ("status", "patch"):
            return .allowed()
        case ("", "get"), ("", "list"), ("", "watch"):
            if request.name == node { return .allowed() }
            return .noOpinion(
                request.name.isEmpty
                    ? "node '\(node)' cannot read all nodes, only its own Node object"
                    : "node '\(node)' cannot read '\(request.name)', only its own Node object"
            )
        default: return .noOpinion
        }
    }

    private func decidePod(_ node: String, _ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        switch (request.subresource, request.verb) {
        case ("", "get"): return try await self.related(node, request) { $0.name == request.name }
        case ("", "list"), ("", "watch"):
            if request.fields["spec.nodeName"] == node { return .allowed() }
            guard request.name.isEmpty else { return try await self.related(node, request) { $0.name == request.name } }
            return .noOpinion("can only list/watch pods with spec.nodeName field selector")
        case ("", "create"), ("", "delete"), ("status", "update"), ("status", "patch"), ("eviction", "create"):
            return .allowed()
        default: return .noOpinion
        }
    }
}
