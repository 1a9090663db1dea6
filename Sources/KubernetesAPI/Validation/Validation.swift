package import Wire

/// Says what is wrong with an object, in Kubernetes' words and order. The object has its defaults.
package enum Validation {
    /// What is wrong with a new object.
    package static func create(_ object: Message, _ resource: ResourceDefinition) -> [FieldError] {
        // Reviews and bindings are answered, not kept: they need no name.
        let isStored = resource.storagePrefix != nil
        var errors = isStored ? ObjectMetaRules.errors(ObjectMetadata.of(object), resource) : []
        if let custom = resource.custom { return (errors + custom.errors(object, resource)).eachOnce }
        errors += ValidationRules.create[object.schema]?(object) ?? []
        errors += ValidationRules.creation[object.schema]?(object) ?? []
        return Self.withSchemaErrors(errors, object)
    }

    /// What is wrong with a change of an object.
    /// - Parameter subresource: where the write came through, `status` or `ephemeralcontainers`; "" for the object
    ///   itself.
    package static func update(
        _ object: Message,
        from old: Message,
        _ resource: ResourceDefinition,
        subresource: String = ""
    ) -> [FieldError] {
        let metadata = ObjectMetadata.of(object)
        var errors = ObjectMetaRules.updateErrors(metadata, from: ObjectMetadata.of(old))
        errors += ObjectMetaRules.errors(metadata, resource)
        if let custom = resource.custom { return (errors + custom.errors(object, resource, from: old)).eachOnce }
        // What status writes may touch holds nothing that the rules of the spec look at.
        if subresource == "ephemeralcontainers" {
            errors += EphemeralContainerRules.errors(CoreV1.Pod(underlying: object), from: CoreV1.Pod(underlying: old))
        }
        guard subresource.isEmpty else { return errors.eachOnce }
        errors += ValidationRules.update[object.schema]?(object, old) ?? []
        errors += ImmutableFields.errors(object, from: old)
        errors += ValidationRules.create[object.schema]?(object) ?? []
        return Self.withSchemaErrors(errors, object)
    }

    /// Adds what the schema alone can tell, where no rule has spoken of the field.
    private static func withSchemaErrors(_ errors: [FieldError], _ object: Message) -> [FieldError] {
        let named = Set(errors.map(\.field))
        return (errors + SchemaRules.errors(object).filter { !named.contains($0.field) }).eachOnce
    }
}

extension [FieldError] {
    /// The same errors, each only where it stands first.
    var eachOnce: [FieldError] {
        var seen: Set<FieldError> = []
        return self.filter { seen.insert($0).inserted }
    }
}
