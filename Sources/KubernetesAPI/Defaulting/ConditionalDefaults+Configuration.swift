internal import Wire

extension ConditionalDefaults {
    static func addConfiguration(_ table: inout RuleTable) {
        table.add(CoreV1.Namespace.self) { namespace in
            guard !namespace.metadata.name.isEmpty else { return }
            namespace.metadata.labels["kubernetes.io/metadata.name"] = namespace.metadata.name
        }
        table.add(CoreV1.Secret.self) { secret in
            // `stringData` is for writing only: it becomes data, over what is there.
            for (key, text) in secret.stringData { secret.data[key] = Array(text.utf8) }
            if !secret.stringData.isEmpty { secret.stringData = [:] }
        }
        table.add(CoreV1.NodeStatus.self) { status in
            Self.round(&status.capacity)
            if status.allocatable.isEmpty { status.allocatable = status.capacity }
            Self.round(&status.allocatable)
        }
        table.add(CoreV1.LimitRangeItem.self) { item in
            guard item.type == "Container" else { return }
            item.default = item.max.merging(item.default) { $1 }
            item.defaultRequest = item.min.merging(item.default) { $1 }.merging(item.defaultRequest) { $1 }
        }
        table.add(RBACV1.Subject.self) { subject in
            guard subject.apiGroup.isEmpty, subject.kind == "User" || subject.kind == "Group" else { return }
            subject.apiGroup = "rbac.authorization.k8s.io"
        }
    }
}
