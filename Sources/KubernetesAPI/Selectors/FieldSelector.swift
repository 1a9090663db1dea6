package import Wire

/// A query over fields: `spec.nodeName=a,status.phase!=Failed`. All requirements must hold.
package struct FieldSelector: Hashable, Sendable {
    /// One condition.
    package struct Requirement: Hashable, Sendable {
        /// The name of the field as the query gives it.
        package var field: String
        /// Whether the field must have the value, or must not.
        package var isEqual: Bool
        /// The value, without escapes.
        package var value: String
    }

    /// Sorted by field.
    package let requirements: [Requirement]
    private let paths: [MessagePath?]
    /// Where the fields of a custom resource stand.
    private let custom: CustomKind?

    /// Selects every object.
    package static let everything = FieldSelector(requirements: [], paths: [])

    private init(requirements: [Requirement], paths: [MessagePath?], custom: CustomKind? = nil) {
        self.requirements = requirements
        self.paths = paths
        self.custom = custom
    }

    /// The requirements of a query, whatever it is asked of.
    package static func requirements(of text: String) throws(SelectorError) -> [Requirement] {
        try FieldSelectorParser.requirements(text)
    }

    /// Reads a query on a resource's objects.
    /// - Throws: `SelectorError` where the text is no query, or the kind has no such field to select by.
    package init(_ text: String, for resource: ResourceDefinition) throws(SelectorError) {
        let requirements = try FieldSelectorParser.requirements(text)
        var paths: [MessagePath?] = []
        for requirement in requirements {
            let path = try SelectableFields.path(of: requirement.field, in: resource)
            let isMetadata = resource.custom == nil || path.hasPrefix("metadata.")
            paths.append(isMetadata ? MessagePath(resource.schema, path) : nil)
        }
        self.init(requirements: requirements, paths: paths, custom: resource.custom)
    }

    /// Whether the selector lets every object through.
    package var isEverything: Bool { self.requirements.isEmpty }

    /// Whether an object of the kind is selected.
    package func matches(_ object: Message) -> Bool {
        zip(self.requirements, self.paths).allSatisfy { requirement, path in
            if let custom = self.custom, let object = object.unstructured {
                let text = custom.text(ofField: requirement.field, in: object)
                return (text == requirement.value) == requirement.isEqual
            }
            let text = SelectableFields.text(of: path?.value(in: object), field: requirement.field, in: object)
            return (text == requirement.value) == requirement.isEqual
        }
    }

    /// The value that a field must have. Nil where the query leaves it open.
    package func requiredValue(of field: String) -> String? {
        self.requirements.first { $0.field == field && $0.isEqual }?.value
    }

    /// The fields that must have a value: what watches are indexed by.
    package var requiredFields: [(field: String, value: String)] {
        self.requirements.filter(\.isEqual).map { ($0.field, $0.value) }
    }
}

extension FieldSelector: CustomStringConvertible {
    package var description: String {
        self.requirements.map { "\($0.field)\($0.isEqual ? "=" : "!=")\(FieldSelectorParser.escaped($0.value))" }
            .joined(separator: ",")
    }
}
