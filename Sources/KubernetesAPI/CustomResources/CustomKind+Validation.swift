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
        guard self.schema.hasRules else { return errors }
        // Expressions are written for values that are what the schema says.
        guard !errors.contains(where: \.isStructural) else {
            let text =
                "some validation rules were not checked because the object was invalid; correct the existing errors "
                + "to complete validation"
            return errors + [.invalid(FieldPath(), .null, text)]
        }
        errors += RuleChecker.errors(json, self.schema, from: old?.jsonValue)
        return errors
    }
}

extension FieldError {
    /// The value is not of its type, not there, or too large to be looked into.
    fileprivate var isStructural: Bool {
        switch self.code {
        case .required, .tooLong, .tooMany, .typeInvalid: true
        case .notFound, .duplicate, .invalid, .notSupported, .forbidden, .internal: false
        }
    }
}
