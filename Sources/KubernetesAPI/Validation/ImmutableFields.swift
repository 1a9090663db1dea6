internal import Wire

/// The fields that a write may not change, by kind.
///
/// Only those are here that are fixed whatever else the object holds; the others have rules of their own.
enum ImmutableFields {
    /// By `Kind.group`: paths from the object.
    private static let table: [String: [String]] = [
        "Deployment.apps": ["spec.selector"],
        "ReplicaSet.apps": ["spec.selector"],
        "DaemonSet.apps": ["spec.selector"],
        "ControllerRevision.apps": ["data"],
        "Job.batch": [
            "spec.selector", "spec.completionMode", "spec.podFailurePolicy", "spec.backoffLimitPerIndex",
            "spec.managedBy", "spec.successPolicy",
        ],
        "Secret": ["type"],
        "PersistentVolume": ["spec.volumeMode"],
        "ResourceQuota": ["spec.scopes"],
        "EndpointSlice.discovery.k8s.io": ["addressType"],
        "IngressClass.networking.k8s.io": ["spec.controller"],
        "RuntimeClass.node.k8s.io": ["handler"],
        "PriorityClass.scheduling.k8s.io": ["value", "preemptionPolicy"],
        "CSIDriver.storage.k8s.io": ["spec.attachRequired", "spec.volumeLifecycleModes"],
        "CSIStorageCapacity.storage.k8s.io": ["nodeTopology", "storageClassName"],
        "StorageClass.storage.k8s.io": ["parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"],
        "VolumeAttachment.storage.k8s.io": ["spec"],
        "CertificateSigningRequest.certificates.k8s.io": ["spec"],
    ]

    static func errors(_ object: Message, from old: Message) -> [FieldError] {
        let kind = GroupKind(group: object.schema.group ?? "", kind: object.schema.shortName)
        return (Self.table[kind.description] ?? []).compactMap { text in
            guard let path = MessagePath(object.schema, text) else { return nil }
            let value = path.value(in: object)
            guard value != path.value(in: old) else { return nil }
            return .invalid(FieldPath(text), BadValue(value), Check.immutable)
        }
    }
}

extension BadValue {
    /// A value as Kubernetes' messages print it; messages other than selectors only by their type.
    init(_ value: Value?) {
        switch value {
        case nil: self = .null
        case .string(let text): self = .string(text)
        case .int(let number): self = .integer(number)
        case .bool(let bool): self = .bool(bool)
        case .map(let entries):
            let texts = entries.compactMapValues { entry in
                if case .string(let text) = entry { text } else { nil as String? }
            }
            self = .raw(GoSyntax.map(texts))
        case .message(let message):
            let selector = MetaV1.LabelSelector(.message(message)).map(GoSyntax.selector)
            self = .raw(
                selector ?? String(decoding: MessageJSONEncoder.encode(message, withTypeMeta: false), as: UTF8.self)
            )
        case .list(let elements):
            let texts = elements.compactMap { if case .string(let text) = $0 { text } else { nil as String? } }
            self = .raw(GoSyntax.list(texts))
        default: self = .raw("")
        }
    }
}
