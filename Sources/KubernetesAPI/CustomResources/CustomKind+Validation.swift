internal import Wire

extension CustomKind {
    /// What is wrong with an object, beyond its metadata.
    /// - Parameter old: the object before the change; nil where it is new.
    func errors(_ object: Message, _ resource: ResourceDefinition, from old: Message? = nil) -> [FieldError] {
        guard let view = object.unstructured else { return [] }
        var errors: [FieldError] = []
        if view.kind != resource.kind {
            errors.append(.invalid("kind", view.kind, "must be \(resource.kind)"))
        }
        if view.apiVersion != resource.apiVersion {
            errors.append(.invalid("apiVersion", view.apiVersion, "must be \(resource.apiVersion)"))
        }
        let json = view.json
        errors += SchemaValidator.errors(json, self.schema, from: old?.jsonValue)
        errors += ListElements.duplicates(json, self.schema, SchemaPlace())
        return errors
    }
}
