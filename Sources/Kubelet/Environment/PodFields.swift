internal import KubernetesAPI

/// What a pod can learn of itself: `fieldRef` and `resourceFieldRef`.
struct PodFields: Sendable {
    let pod: CoreV1.Pod
    let node: NodeFacts
    /// The pod's addresses; empty before its sandbox runs.
    let podIPs: [String]

    /// The value of a field; nil for a path that is none.
    func field(_ path: String) -> String? {
        let metadata = self.pod.metadata
        switch path {
        case "metadata.name": return metadata.name
        case "metadata.namespace": return metadata.namespace
        case "metadata.uid": return metadata.uid
        case "metadata.labels": return Self.lines(metadata.labels)
        case "metadata.annotations": return Self.lines(metadata.annotations)
        case "spec.nodeName": return self.node.name
        case "spec.serviceAccountName": return self.pod.spec.serviceAccountName
        case "status.hostIP": return self.node.ips.first ?? ""
        case "status.hostIPs": return self.node.ips.joined(separator: ",")
        case "status.podIP": return self.podIPs.first ?? ""
        case "status.podIPs": return self.podIPs.joined(separator: ",")
        default: break
        }
        if let key = Self.subscriptKey(path, of: "metadata.labels") { return metadata.labels[key] ?? "" }
        if let key = Self.subscriptKey(path, of: "metadata.annotations") { return metadata.annotations[key] ?? "" }
        return nil
    }

    /// `metadata.labels['app']` → `app`.
    private static func subscriptKey(_ path: String, of field: String) -> String? {
        guard path.hasPrefix(field + "['"), path.hasSuffix("']") else { return nil }
        return String(path.dropFirst(field.count + 2).dropLast(2))
    }

    /// A line for each pair, with the value in quotes.
    private static func lines(_ pairs: [String: String]) -> String {
        pairs.keys.sorted().map { key in "\(key)=\(Self.quoted(pairs[key] ?? ""))" }.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The amount of a resource that a container asked for, in units of the divisor; nil for a resource that is none.
    func resource(_ selector: CoreV1.ResourceFieldSelector, in container: CoreV1.Container) -> String? {
        let parts = selector.resource.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, parts[0] == "limits" || parts[0] == "requests" else { return nil }
        let name = String(parts[1])
        let isLimit = parts[0] == "limits"
        let asked = isLimit ? container.resources.limits[name] : container.resources.requests[name]
        let amount = asked?.amount ?? (isLimit ? self.capacity(name) : .zero)
        let divisorText = selector.divisor.string
        let divisor = divisorText.isEmpty || divisorText == "0" ? Quantity(1) : selector.divisor.amount
        let scale = name == "cpu" ? -3 : 0
        let units = divisor.scaled(to: scale)
        guard units > 0 else { return nil }
        let (quotient, remainder) = amount.scaled(to: scale).quotientAndRemainder(dividingBy: units)
        return "\(quotient + (remainder > 0 ? 1 : 0))"
    }

    /// Who has no limit is limited by the node.
    private func capacity(_ resource: String) -> Quantity {
        switch resource {
        case "cpu": Quantity(self.node.cpuCores)
        case "memory": Quantity(self.node.memoryBytes)
        default: .zero
        }
    }
}
