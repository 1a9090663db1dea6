internal import KubernetesAPI
internal import Wire

/// Which requests are written down, and how much of them: the first rule that matches says. A file of kind `Policy` of
/// `audit.k8s.io/v1`.
struct AuditPolicy: Sendable {
    /// What the policy says of one request.
    struct Verdict: Sendable {
        var level = AuditLevel.none
        var omittedStages: Set<AuditStage> = []
        var omitsManagedFields = false
    }

    private let policy: AuditV1.Policy

    init(yaml: String) throws {
        let value: JSONValue
        do {
            value = try YAMLReader.value(Array(yaml.utf8))
        } catch {
            throw AuditError(description: "audit policy: \(error.message)")
        }
        guard value["kind"]?.string == "Policy", value["apiVersion"]?.string == "audit.k8s.io/v1" else {
            throw AuditError(description: "audit policy: not of kind Policy of audit.k8s.io/v1")
        }
        var decoder = MessageJSONDecoder()
        do {
            self.policy = AuditV1.Policy(underlying: try decoder.decode(value, as: AuditV1.Policy.schema))
        } catch {
            throw AuditError(description: "audit policy: \(error.message)")
        }
        if let field = decoder.unknownFields.first { throw AuditError(description: "audit policy: unknown \(field)") }
        try self.check()
    }

    private func check() throws {
        guard !self.policy.rules.isEmpty else { throw AuditError(description: "audit policy: it has no rules") }
        for (index, rule) in self.policy.rules.enumerated() {
            guard AuditLevel(rawValue: rule.level) != nil else {
                throw AuditError(description: "audit policy: rules[\(index)].level: \"\(rule.level)\" is no level")
            }
            guard rule.nonResourceURLs.isEmpty || (rule.resources.isEmpty && rule.namespaces.isEmpty) else {
                throw AuditError(
                    description: "audit policy: rules[\(index)]: rules cannot apply to both regular resources and "
                        + "non-resource URLs"
                )
            }
        }
        for stage in self.policy.omitStages + self.policy.rules.flatMap(\.omitStages)
        where AuditStage(rawValue: stage) == nil {
            throw AuditError(description: "audit policy: \"\(stage)\" is no stage")
        }
    }

    /// What is written down of a request. Requests that no rule matches are not.
    func verdict(for request: APIRequest) -> Verdict {
        guard let rule = self.policy.rules.first(where: { Self.matches($0, request) }) else { return Verdict() }
        return Verdict(
            level: AuditLevel(rawValue: rule.level) ?? .none,
            omittedStages: Set((self.policy.omitStages + rule.omitStages).compactMap(AuditStage.init(rawValue:))),
            omitsManagedFields: rule.omitManagedFields ?? self.policy.omitManagedFields
        )
    }

    private static func matches(_ rule: AuditV1.PolicyRule, _ request: APIRequest) -> Bool {
        let (user, info) = (request.user, request.info)
        guard rule.users.isEmpty || rule.users.contains(user.name) else { return false }
        guard rule.userGroups.isEmpty || rule.userGroups.contains(where: user.groups.contains) else { return false }
        guard rule.verbs.isEmpty || rule.verbs.contains(info.verb) else { return false }
        if !rule.namespaces.isEmpty || !rule.resources.isEmpty {
            guard info.isResourceRequest else { return false }
            guard rule.namespaces.isEmpty || rule.namespaces.contains(info.namespace) else { return false }
            return rule.resources.isEmpty || rule.resources.contains { Self.matches($0, info) }
        }
        guard !rule.nonResourceURLs.isEmpty else { return true }
        guard !info.isResourceRequest else { return false }
        return rule.nonResourceURLs.contains { url in
            url == "*" || url == info.path || (url.hasSuffix("*") && info.path.hasPrefix(url.dropLast()))
        }
    }

    private static func matches(_ group: AuditV1.GroupResources, _ info: RequestInfo) -> Bool {
        guard group.group == info.group else { return false }
        guard !group.resources.isEmpty else { return true }
        guard group.resourceNames.isEmpty || group.resourceNames.contains(info.name) else { return false }
        let full = info.subresource.isEmpty ? info.resource : "\(info.resource)/\(info.subresource)"
        return group.resources.contains { resource in
            resource == "*" || resource == full || resource == "\(info.resource)/*"
                || (!info.subresource.isEmpty && resource == "*/\(info.subresource)")
        }
    }
}
