package import Wire

/// The metadata of an object of any kind.
package enum ObjectMetadata {
    /// The number of the field that holds the metadata, the same in every kind.
    package static let field = 1

    /// The object's metadata; empty where it has none.
    package static func of(_ object: Message) -> MetaV1.ObjectMeta {
        guard case .message(let metadata) = object[Self.field], metadata.schema == MetaV1.ObjectMeta.schema else {
            return MetaV1.ObjectMeta()
        }
        return MetaV1.ObjectMeta(underlying: metadata)
    }

    /// Changes the object's metadata in place.
    package static func update<R>(_ object: inout Message, _ body: (inout MetaV1.ObjectMeta) throws -> R) rethrows -> R
    {
        var metadata = Self.of(object)
        defer { object[Self.field] = .message(metadata.underlying) }
        return try body(&metadata)
    }
}
