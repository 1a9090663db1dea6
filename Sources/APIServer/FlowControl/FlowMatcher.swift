internal import KubernetesAPI

/// Finds the flow schema of a request: the first that matches, by precedence and name.
struct FlowMatcher {
    /// The flow that a request belongs to.
    struct Flow {
        var schema: String
        var schemaUID: String
        var level: String
        var distinguisher: String
    }

    private let schemas: [FlowControlV1.FlowSchema]

    init(_ schemas: [FlowControlV1.FlowSchema]) {
        self.schemas = schemas.sorted {
            ($0.spec.matchingPrecedence, $0.metadata.name) < ($1.spec.matchingPrecedence, $1.metadata.name)
        }
    }

    /// Nil when no schema matches, which the mandatory ones prevent.
    func flow(of request: APIRequest) -> Flow? {
        guard let schema = self.schemas.first(where: { Self.matches($0, request) }) else { return nil }
        let distinguisher =
            switch schema.spec.distinguisherMethod?.type {
            case "ByUser": request.user.name
            case "ByNamespace": request.info.namespace
            default: ""
            }
        return Flow(
            schema: schema.metadata.name,
            schemaUID: schema.metadata.uid,
            level: schema.spec.priorityLevelConfiguration.name,
            distinguisher: distinguisher
        )
    }

    private static func matches(_ schema: FlowControlV1.FlowSchema, _ request: APIRequest) -> Bool {
        schema.spec.rules.contains { rule in
            guard rule.subjects.contains(where: { Self.isSubject($0, request.user) }) else { return false }
            return request.info.isResourceRequest
                ? rule.resourceRules.contains { Self.matches($0, request.info) }
                : rule.nonResourceRules.contains { Self.matches($0, request.info) }
        }
    }

    private static func isSubject(_ subject: FlowControlV1.Subject, _ user: User) -> Bool {
        switch subject.kind {
        case "User": return subject.user.map { $0.name == "*" || $0.name == user.name } ?? false
        case "Group": return subject.group.map { $0.name == "*" || user.groups.contains($0.name) } ?? false
        case "ServiceAccount":
            guard let account = subject.serviceAccount else { return false }
            let prefix = "system:serviceaccount:\(account.namespace):"
            return account.name == "*" ? user.name.hasPrefix(prefix) : user.name == prefix + account.name
        default: return false
        }
    }

    private static func matches(_ rule: FlowControlV1.ResourcePolicyRule, _ info: RequestInfo) -> Bool {
        func has(_ list: [String], _ value: String) -> Bool { list.contains("*") || list.contains(value) }
        let resource = info.subresource.isEmpty ? info.resource : "\(info.resource)/\(info.subresource)"
        guard has(rule.verbs, info.verb), has(rule.apiGroups, info.group), has(rule.resources, resource) else {
            return false
        }
        return info.namespace.isEmpty ? rule.clusterScope : has(rule.namespaces, info.namespace)
    }

    private static func matches(_ rule: FlowControlV1.NonResourcePolicyRule, _ info: RequestInfo) -> Bool {
        guard rule.verbs.contains("*") || rule.verbs.contains(info.verb) else { return false }
        return rule.nonResourceURLs.contains { url in
            url == "*" || url == info.path || (url.hasSuffix("/*") && info.path.hasPrefix(url.dropLast()))
        }
    }
}
