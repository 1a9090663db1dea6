internal import Wire

extension TableRows {
    static func addNodes(_ rows: inout Registration) {
        rows.add(CoreV1.Node.self) { node, name, age, _ in
            let info = node.status.nodeInfo
            return [
                name,
                .string(Self.status(of: node)),
                .string(CellText.orNone(Self.roles(of: node).joined(separator: ","))),
                age,
                .string(info.kubeletVersion),
                .string(Self.address("InternalIP", of: node)),
                .string(Self.address("ExternalIP", of: node)),
                .string(info.osImage.orDefault(CellText.unknown)),
                .string(info.kernelVersion.orDefault(CellText.unknown)),
                .string(info.containerRuntimeVersion.orDefault(CellText.unknown)),
            ]
        }
        rows.add(CoreV1.Namespace.self) { namespace, name, age, _ in [name, .string(namespace.status.phase), age] }
        rows.add(CoordinationV1.Lease.self) { lease, name, age, _ in
            [name, .string(lease.spec.holderIdentity ?? ""), age]
        }
        rows.add(NodeV1.RuntimeClass.self) { runtime, name, age, _ in [name, .string(runtime.handler), age] }
    }

    private static func status(of node: CoreV1.Node) -> String {
        let ready = node.status.conditions.first { $0.type == "Ready" }
        let status = ready.map { $0.status == "True" ? "Ready" : "NotReady" } ?? "Unknown"
        return node.spec.unschedulable ? "\(status),SchedulingDisabled" : status
    }

    private static func roles(of node: CoreV1.Node) -> [String] {
        var roles: Set<String> = []
        let prefix = "node-role.kubernetes.io/"
        for (label, value) in node.metadata.labels {
            if label.hasPrefix(prefix), label.count > prefix.count {
                roles.insert(String(label.dropFirst(prefix.count)))
            }
            if label == "kubernetes.io/role", !value.isEmpty { roles.insert(value) }
        }
        return roles.sorted()
    }

    private static func address(_ type: String, of node: CoreV1.Node) -> String {
        CellText.orNone(node.status.addresses.first { $0.type == type }?.address)
    }
}
