internal import KubernetesAPI

/// What a change must be about for a watcher to want it. Nothing else wakes the watcher, so that thousands who each
/// watch their own few objects cost nothing while those of others change.
enum WatchInterest: Hashable, Sendable {
    case everything
    /// Objects whose keys begin so: those of a namespace.
    case keys(prefix: [UInt8])
    /// One object.
    case key([UInt8])
    /// Objects that have, or had, this value in a field.
    case field(String, value: String)

    /// The narrowest interest that takes in all that a watch selects.
    init(_ selector: ObjectSelector, of call: ResourceCall) {
        let keys = call.codec.keys
        let isInOnePlace = !keys.isNamespaced || !selector.namespace.isEmpty
        // Fields are read from the stored version; those of custom resources are not indexed.
        let hasFields = call.definition.custom == nil && call.definition.schema == call.codec.definition.schema
        if isInOnePlace, let name = selector.fields.requiredValue(of: "metadata.name") {
            self = .key(keys.key(namespace: selector.namespace, name: name))
        } else if hasFields, let required = selector.fields.requiredFields.first(where: Self.isOwn) {
            self = .field(required.field, value: required.value)
        } else if keys.isNamespaced, isInOnePlace {
            self = .keys(prefix: keys.range(namespace: selector.namespace).start)
        } else {
            self = .everything
        }
    }

    private static func isOwn(field: String, value: String) -> Bool { !field.hasPrefix("metadata.") }
}
