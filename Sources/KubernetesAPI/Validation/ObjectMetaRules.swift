internal import Wire

/// What must hold of the metadata of every object.
enum ObjectMetaRules {
    /// The most bytes of all annotations together, keys and values.
    static let annotationBytesMax = 256 * 1024

    private static let standardFinalizers: Set<String> = [
        "kubernetes", "orphan", "foregroundDeletion",
    ]

    /// The groups of the servers beside Kubernetes' own, whose finalizers need no prefix.
    private static let extensionGroups: Set<String> = ["apiextensions.k8s.io", "apiregistration.k8s.io"]

    static func errors(_ metadata: MetaV1.ObjectMeta, _ resource: ResourceDefinition) -> [FieldError] {
        let path: FieldPath = "metadata"
        let rule = NameForms.rule(of: resource.groupKind)
        var errors: [FieldError] = []
        if !metadata.generateName.isEmpty {
            let messages = rule(NameForms.maskingTrailingDash(metadata.generateName))
            errors += messages.map { .invalid(path.child("generateName"), metadata.generateName, $0) }
        }
        if metadata.name.isEmpty {
            errors.append(.required(path.child("name"), "name or generateName is required"))
        } else {
            errors += Check.name(metadata.name, path.child("name"), rule)
        }
        errors += Self.namespaceErrors(metadata.namespace, resource)
        errors += Check.nonNegative(metadata.generation, path.child("generation"))
        errors += Check.labels(metadata.labels, path.child("labels"))
        errors += Self.annotationErrors(metadata.annotations, path.child("annotations"))
        errors += Self.ownerErrors(metadata.ownerReferences, path.child("ownerReferences"))
        errors += Self.finalizerErrors(metadata.finalizers, path.child("finalizers"))
        errors += Self.managedFieldErrors(metadata.managedFields, path.child("managedFields"))
        if !Self.extensionGroups.contains(resource.group) {
            errors += Self.standardErrors(metadata.finalizers, path.child("finalizers"))
        }
        return errors
    }

    private static func namespaceErrors(_ namespace: String, _ resource: ResourceDefinition) -> [FieldError] {
        let path: FieldPath = "metadata.namespace"
        guard resource.isNamespaced else {
            return namespace.isEmpty ? [] : [.forbidden(path, "not allowed on this type")]
        }
        return namespace.isEmpty ? [.required(path)] : Check.name(namespace, path, NameRules.dnsLabel)
    }

    static func annotationErrors(_ annotations: [String: String], _ path: FieldPath) -> [FieldError] {
        var errors = annotations.keys.sorted().flatMap { key in
            NameRules.qualifiedName(key.lowercased()).map { FieldError.invalid(path, key, $0) }
        }
        let bytes = annotations.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        if bytes > Self.annotationBytesMax { errors.append(.tooLong(path, max: Self.annotationBytesMax)) }
        return errors
    }

    private static func ownerErrors(_ owners: [MetaV1.OwnerReference], _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        for owner in owners {
            let kind = GroupVersionKind(apiVersion: owner.apiVersion, kind: owner.kind)
            if kind.version.isEmpty {
                errors.append(.invalid(path.child("apiVersion"), owner.apiVersion, "version must not be empty"))
            }
            for (name, value) in [("kind", owner.kind), ("name", owner.name), ("uid", owner.uid)] where value.isEmpty {
                errors.append(.invalid(path.child(name), value, "must not be empty"))
            }
        }
        let controllers = owners.filter { $0.controller == true }
        if controllers.count > 1 {
            let detail =
                "Only one reference can have Controller set to true. Found \"true\" in references for "
                + "\(controllers[0].name) and \(controllers[1].name)"
            errors.append(.invalid(path, .raw("[\(owners.map(\.name).joined(separator: " "))]"), detail))
        }
        return errors
    }

    private static func finalizerErrors(_ finalizers: [String], _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        for finalizer in finalizers {
            errors += Check.name(finalizer, path, NameRules.qualifiedName)
        }
        if finalizers.contains("orphan"), finalizers.contains("foregroundDeletion") {
            let detail = "finalizer orphan and foregroundDeletion cannot be both set"
            errors.append(.invalid(path, .raw(GoSyntax.list(finalizers)), detail))
        }
        return errors
    }

    private static func managedFieldErrors(_ entries: [MetaV1.ManagedFieldsEntry], _ path: FieldPath) -> [FieldError] {
        entries.enumerated().compactMap { index, entry in
            guard let fields = entry.fieldsV1, (try? JSONParser.parse(fields.raw))?.object == nil else { return nil }
            return .invalid(path.index(index).child("fieldsV1"), .raw("<raw>"), "must be a JSON object")
        }
    }

    private static func standardErrors(_ finalizers: [String], _ path: FieldPath) -> [FieldError] {
        finalizers.enumerated().compactMap { index, finalizer in
            guard !finalizer.contains("/"), !Self.standardFinalizers.contains(finalizer) else { return nil }
            let detail = "name is neither a standard finalizer name nor is it fully qualified"
            return .invalid(path.index(index), finalizer, detail)
        }
    }

    /// What a write may not change in the metadata.
    static func updateErrors(_ metadata: MetaV1.ObjectMeta, from old: MetaV1.ObjectMeta) -> [FieldError] {
        let path: FieldPath = "metadata"
        var errors: [FieldError] = []
        let added = Set(metadata.finalizers).subtracting(old.finalizers).sorted()
        if old.deletionTimestamp != nil, !added.isEmpty {
            let detail =
                "no new finalizers can be added if the object is being deleted, found new finalizers "
                + GoSyntax.list(added)
            errors.append(.forbidden(path.child("finalizers"), detail))
        }
        if metadata.generation < old.generation {
            let value = BadValue.integer(metadata.generation)
            errors.append(.invalid(path.child("generation"), value, "must not be decremented"))
        }
        let fixed = [
            ("name", metadata.name, old.name), ("namespace", metadata.namespace, old.namespace),
            ("uid", metadata.uid, old.uid),
        ]
        for (name, value, oldValue) in fixed where value != oldValue {
            errors.append(.invalid(path.child(name), value, Check.immutable))
        }
        let times: [(String, MetaV1.Time?, MetaV1.Time?)] = [
            ("creationTimestamp", metadata.creationTimestamp, old.creationTimestamp),
            ("deletionTimestamp", metadata.deletionTimestamp, old.deletionTimestamp),
        ]
        for (name, value, oldValue) in times where value?.seconds != oldValue?.seconds {
            let text = value.map { BadValue.string(TimeText.encode(seconds: $0.seconds)) } ?? .null
            errors.append(.invalid(path.child(name), text, Check.immutable))
        }
        return errors
    }
}
