internal import Core
internal import KubernetesAPI
internal import Wire

/// The rules of the schema and the resource table, as writes apply them.
enum ObjectRules {
    /// Fills in what the client left out.
    static func setDefaults(_ object: inout Message) {
        Defaults.apply(to: &object)
    }

    /// - Throws: `Invalid` with all that is wrong with a new object.
    static func validateCreate(_ object: Message, _ definition: ResourceDefinition) throws {
        try Self.refuse(object, definition, Validation.create(object, definition))
    }

    /// - Throws: `Invalid` with all that is wrong with a change.
    static func validateUpdate(
        _ object: Message,
        from old: Message,
        _ definition: ResourceDefinition,
        subresource: String
    ) throws {
        let errors = Validation.update(object, from: old, definition, subresource: subresource)
        try Self.refuse(object, definition, errors)
    }

    private static func refuse(_ object: Message, _ definition: ResourceDefinition, _ errors: [FieldError]) throws {
        guard !errors.isEmpty else { return }
        throw StatusError.invalid(definition.groupKind, object.objectMeta.name, errors)
    }

    /// Takes the fields that this endpoint does not write from the stored object; without one they are cleared.
    private static func reset(_ object: inout Message, from old: Message?, paths: [String]) {
        for path in paths {
            if path == "metadata" {
                Self.resetMetadata(&object, from: old)
                continue
            }
            guard let place = MessagePath(object.schema, path) else { continue }
            place.set(old.flatMap { place.value(in: $0) }, in: &object)
        }
    }

    /// Takes what an address of a custom resource does not write from the stored object.
    static func reset(
        _ object: inout Message,
        from old: Message?,
        _ definition: ResourceDefinition,
        subresource: String
    ) {
        guard let custom = definition.custom, var sent = object.unstructured else {
            let strategy = definition.strategy
            let paths = old == nil ? strategy.clearedPaths : strategy.resetPaths[subresource] ?? []
            return Self.reset(&object, from: old, paths: paths)
        }
        guard custom.hasStatus else { return }
        let stored = old?.unstructured
        if subresource == "status", let stored {
            Self.resetMetadata(&object, from: old)
            var result = stored
            result.metadata = object.objectMeta
            result.members["status"] = sent.members["status"]
            object = result.underlying
        } else if subresource.isEmpty {
            sent.members["status"] = stored?.members["status"]
            object = sent.underlying
        }
    }

    /// What a status update may still change of the metadata: nothing but what the server itself sets.
    private static func resetMetadata(_ object: inout Message, from old: Message?) {
        guard let old else { return }
        let sent = object.objectMeta
        object.objectMeta = old.objectMeta
        object.objectMeta.resourceVersion = sent.resourceVersion
        // They tell what the update of the status changed.
        object.objectMeta.managedFields = sent.managedFields
    }

    /// Whether an update changes what the generation counts.
    static func bumpsGeneration(_ object: Message, from old: Message, _ definition: ResourceDefinition) -> Bool {
        if let custom = definition.custom, var new = object.unstructured?.members, var old = old.unstructured?.members {
            if custom.hasStatus {
                new["status"] = nil
                old["status"] = nil
            }
            return new != old
        }
        return definition.strategy.generationPaths.contains { path in
            if path == "*" {
                var (left, right) = (object, old)
                left.objectMeta = MetaV1.ObjectMeta()
                right.objectMeta = MetaV1.ObjectMeta()
                return left != right
            }
            guard let place = MessagePath(object.schema, path) else { return false }
            return place.value(in: object) != place.value(in: old)
        }
    }
}
