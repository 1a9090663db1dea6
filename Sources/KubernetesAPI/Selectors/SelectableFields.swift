internal import Wire

/// The fields that queries may name, by kind; every kind has `metadata.name`, namespaced ones `metadata.namespace`.
enum SelectableFields {
    /// By `Kind.group`; a field whose value stands elsewhere is `name=path`.
    private static let fields: [String: [String]] = [
        "Event": [
            "involvedObject.apiVersion", "involvedObject.fieldPath", "involvedObject.kind", "involvedObject.name",
            "involvedObject.namespace", "involvedObject.resourceVersion", "involvedObject.uid", "reason",
            "reportingComponent", "source=source.component", "type",
        ],
        "Event.events.k8s.io": [
            "regarding.apiVersion", "regarding.fieldPath", "regarding.kind", "regarding.name", "regarding.namespace",
            "regarding.resourceVersion", "regarding.uid", "reason", "reportingController", "type",
        ],
        "Namespace": ["status.phase"],
        "Node": ["spec.unschedulable"],
        "Pod": [
            "spec.host=spec.nodeName", "spec.hostNetwork", "spec.nodeName", "spec.restartPolicy",
            "spec.schedulerName", "spec.serviceAccountName", "status.nominatedNodeName", "status.phase",
            "status.podIP", "status.podIPs",
        ],
        "ReplicationController": ["status.replicas"],
        "Secret": ["type"],
        "Service": ["spec.clusterIP", "spec.type"],
        "Job.batch": ["status.successful=status.succeeded"],
        "CertificateSigningRequest.certificates.k8s.io": ["spec.signerName"],
    ]

    /// Where in an object the value of a query's field stands.
    static func path(of field: String, in resource: ResourceDefinition) throws(SelectorError) -> String {
        if field == "metadata.name" || field == "metadata.namespace" { return field }
        if let custom = resource.custom {
            guard custom.selectableFields[field] != nil else {
                throw SelectorError(.unsupportedField, "field label not supported: \(field)")
            }
            return field
        }
        let own = Self.fields[resource.groupKind.description]
        for entry in own ?? [] {
            let parts = entry.split(separator: "=").map(String.init)
            if parts[0] == field { return parts[parts.count - 1] }
        }
        guard own != nil else {
            let known = #"only "metadata.name", "metadata.namespace""#
            throw SelectorError(.unsupportedField, "\"\(field)\" is not a known field selector: \(known)")
        }
        if resource.kind == "Job" {
            throw SelectorError(.unsupportedField, "field label \"\(field)\" not supported for Job")
        }
        throw SelectorError(.unsupportedField, "field label not supported: \(field)")
    }

    /// A field's value as queries compare it; absent ones are empty, or `false` and `0` by their type.
    static func text(of value: Value?, field: String, in object: Message) -> String {
        switch value {
        case .string(let text): return text
        case .bool(let bool): return bool ? "true" : "false"
        case .int(let number): return "\(number)"
        case nil where field == "spec.hostNetwork" || field == "spec.unschedulable": return "false"
        case nil where field == "status.replicas" || field == "status.successful": return "0"
        case nil where field == "source": return CoreV1.Event(.message(object))?.reportingComponent ?? ""
        default: return ""
        }
    }
}
