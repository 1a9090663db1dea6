internal import KubernetesAPI
internal import Wire

/// What the rules of roles allow, and whether some rules cover others.
enum RoleRules {
    /// Whether the rule allows the request.
    static func allows(_ rule: RBACV1.PolicyRule, _ request: AuthorizationRequest) -> Bool {
        guard rule.verbs.contains(where: { $0 == "*" || $0 == request.verb }) else { return false }
        guard request.isResourceRequest else { return Self.names(rule.nonResourceURLs, request.path) }
        guard rule.apiGroups.contains(where: { $0 == "*" || $0 == request.group }) else { return false }
        guard Self.names(rule.resources, resource: request.fullResource) else { return false }
        return rule.resourceNames.isEmpty || rule.resourceNames.contains(request.name)
    }

    /// Rules of one group, resource, name and verb each, or of one path and verb each, that `owned` does not cover.
    static func uncovered(_ asked: [RBACV1.PolicyRule], by owned: [RBACV1.PolicyRule]) -> [RBACV1.PolicyRule] {
        asked.flatMap(Self.split).filter { part in !owned.contains { Self.covers($0, part) } }
    }

    /// As error messages show rules: those of one resource together, sorted.
    static func describe(_ rules: [RBACV1.PolicyRule]) -> [String] {
        var merged: [RBACV1.PolicyRule] = []
        for rule in rules {
            let place = merged.firstIndex { other in
                rule.nonResourceURLs.isEmpty && other.apiGroups == rule.apiGroups && other.resources == rule.resources
                    && other.resourceNames == rule.resourceNames && other.nonResourceURLs.isEmpty
            }
            if let place {
                merged[place].verbs += rule.verbs
            } else {
                merged.append(rule)
            }
        }
        return Set(merged.map(Self.text)).sorted()
    }

    private static func text(_ rule: RBACV1.PolicyRule) -> String {
        let parts = [
            ("APIGroups", rule.apiGroups), ("Resources", rule.resources), ("NonResourceURLs", rule.nonResourceURLs),
            ("ResourceNames", rule.resourceNames), ("Verbs", rule.verbs),
        ]
        let texts = parts.filter { !$0.1.isEmpty }.map { name, values in
            "\(name):[\(values.map(GoSyntax.quoted).joined(separator: " "))]"
        }
        return "{\(texts.joined(separator: ", "))}"
    }

    private static func split(_ rule: RBACV1.PolicyRule) -> [RBACV1.PolicyRule] {
        var parts: [RBACV1.PolicyRule] = []
        for group in rule.apiGroups {
            for resource in rule.resources {
                for verb in rule.verbs {
                    for name in rule.resourceNames.isEmpty ? [""] : rule.resourceNames {
                        parts.append(
                            RBACV1.PolicyRule {
                                $0.apiGroups = [group]
                                $0.resources = [resource]
                                $0.verbs = [verb]
                                if !rule.resourceNames.isEmpty { $0.resourceNames = [name] }
                            }
                        )
                    }
                }
            }
        }
        for url in rule.nonResourceURLs {
            for verb in rule.verbs {
                parts.append(
                    RBACV1.PolicyRule {
                        $0.nonResourceURLs = [url]
                        $0.verbs = [verb]
                    }
                )
            }
        }
        return parts
    }

    /// Whether a rule covers a part: `*` is covered by nothing less.
    private static func covers(_ owner: RBACV1.PolicyRule, _ part: RBACV1.PolicyRule) -> Bool {
        func includes(_ values: [String], _ value: String?) -> Bool {
            values.contains("*") || value.map(values.contains) ?? false
        }
        guard includes(owner.verbs, part.verbs.first) else { return false }
        if let url = part.nonResourceURLs.first { return Self.names(owner.nonResourceURLs, url) }
        guard includes(owner.apiGroups, part.apiGroups.first), let resource = part.resources.first,
            Self.names(owner.resources, resource: resource)
        else { return false }
        return owner.resourceNames.isEmpty || part.resourceNames.first.map(owner.resourceNames.contains) ?? false
    }

    private static func names(_ resources: [String], resource: String) -> Bool {
        let subresource = resource.split(separator: "/", maxSplits: 1).dropFirst().first
        let ofAny = subresource.map { "*/\($0)" }
        return resources.contains { $0 == "*" || $0 == resource || $0 == ofAny }
    }

    private static func names(_ urls: [String], _ path: String) -> Bool {
        urls.contains { $0 == path || ($0.hasSuffix("*") && path.hasPrefix($0.dropLast())) }
    }
}
