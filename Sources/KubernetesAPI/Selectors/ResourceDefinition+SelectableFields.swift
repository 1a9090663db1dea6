package import Wire

extension ResourceDefinition {
    /// The value of a field that queries may name, as they compare it.
    /// - Parameter object: in the version of this definition.
    /// - Returns: nil where the kind has no such field.
    package func selectableText(of field: String, in object: Message) -> String? {
        guard let name = try? SelectableFields.path(of: field, in: self),
            let path = MessagePath(self.schema, name)
        else { return nil }
        return SelectableFields.text(of: path.value(in: object), field: field, in: object)
    }
}
