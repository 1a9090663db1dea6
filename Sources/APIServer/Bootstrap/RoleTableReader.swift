internal import KubernetesAPI
internal import Wire

/// Reads the text of the role tables.
struct RoleTableReader {
    private static let group = "rbac.authorization.k8s.io"
    private static let verbSets: [String: [String]] = [
        "read": ["get", "list", "watch"],
        "write": ["create", "delete", "deletecollection", "patch", "update"],
        "all": ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
    ]

    private(set) var clusterRoles: [RBACV1.ClusterRole] = []
    private(set) var roles: [RBACV1.Role] = []
    private(set) var clusterRoleBindings: [RBACV1.ClusterRoleBinding] = []
    private(set) var roleBindings: [RBACV1.RoleBinding] = []
    /// The rule lines that follow are of a role in a namespace.
    private var isInNamespace = false

    init(_ text: String) {
        for line in Self.logicalLines(text) {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 2 else { continue }
            switch words[0] {
            case "role": self.readRole(words[1], Self.options(words))
            case "binding": self.readBinding(words[1], words)
            default: self.readRule(words)
            }
        }
    }

    private static func logicalLines(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("      "), let last = lines.indices.last {
                // A space beyond the six begins a new word.
                lines[last] += line.dropFirst(6)
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }

    private static func options(_ words: [String]) -> [String: [String]] {
        var options: [String: [String]] = [:]
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            options[String(parts[0])] = parts[1].split(separator: ",").map(String.init)
        }
        return options
    }

    private static func metadata(_ name: String, _ options: [String: [String]]) -> MetaV1.ObjectMeta {
        MetaV1.ObjectMeta {
            $0.name = name
            $0.namespace = options["in"]?.first ?? ""
            $0.labels = ["kubernetes.io/bootstrapping": "rbac-defaults"]
            for label in options["label"] ?? [] { $0.labels["\(Self.group)/\(label)"] = "true" }
            $0.annotations = ["rbac.authorization.kubernetes.io/autoupdate": "true"]
        }
    }

    private mutating func readRole(_ name: String, _ options: [String: [String]]) {
        self.isInNamespace = options["in"] != nil
        if self.isInNamespace {
            self.roles.append(RBACV1.Role { $0.metadata = Self.metadata(name, options) })
            return
        }
        self.clusterRoles.append(
            RBACV1.ClusterRole {
                $0.metadata = Self.metadata(name, options)
                guard let labels = options["aggregates"] else { return }
                $0.aggregationRule = RBACV1.AggregationRule {
                    $0.clusterRoleSelectors = labels.map { label in
                        MetaV1.LabelSelector { $0.matchLabels = ["\(Self.group)/\(label)": "true"] }
                    }
                }
            }
        )
    }

    private mutating func readRule(_ words: [String]) {
        guard words.count >= 3 else { return }
        let items = words.map { $0.split(separator: ",").map(String.init) }
        let rule = RBACV1.PolicyRule {
            $0.verbs = items[2].flatMap { Self.verbSets[$0] ?? [$0] }
            if words[0] == "paths" {
                $0.nonResourceURLs = items[1]
            } else {
                $0.apiGroups = items[0].map { $0 == "core" ? "" : $0 }
                $0.resources = items[1]
                $0.resourceNames = Self.options(words)["names"] ?? []
            }
        }
        if self.isInNamespace, let last = self.roles.indices.last {
            self.roles[last].rules.append(rule)
        } else if let last = self.clusterRoles.indices.last {
            self.clusterRoles[last].rules.append(rule)
        }
    }

    private mutating func readBinding(_ name: String, _ words: [String]) {
        let options = Self.options(words)
        let reference = RBACV1.RoleRef {
            $0.apiGroup = Self.group
            $0.kind = options["in"] == nil ? "ClusterRole" : "Role"
            $0.name = options["role"]?.first ?? name
        }
        let subjects = words.compactMap(Self.subject)
        if options["in"] == nil {
            self.clusterRoleBindings.append(
                RBACV1.ClusterRoleBinding {
                    $0.metadata = Self.metadata(name, options)
                    $0.roleRef = reference
                    $0.subjects = subjects
                }
            )
        } else {
            self.roleBindings.append(
                RBACV1.RoleBinding {
                    $0.metadata = Self.metadata(name, options)
                    $0.roleRef = reference
                    $0.subjects = subjects
                }
            )
        }
    }

    private static func subject(_ word: String) -> RBACV1.Subject? {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let kinds = ["user": "User", "group": "Group", "account": "ServiceAccount"]
        guard let kind = kinds[parts[0]] else { return nil }
        return RBACV1.Subject {
            $0.kind = kind
            $0.name = parts[1]
            if parts[0] == "account" { $0.namespace = "kube-system" } else { $0.apiGroup = Self.group }
        }
    }
}
