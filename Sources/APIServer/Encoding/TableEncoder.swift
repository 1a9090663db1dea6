internal import Core
internal import KubernetesAPI
internal import Wire

/// Writes objects as the rows of a table, which is how kubectl asks for them.
enum TableEncoder {
    /// - Parameter objects: in the version that the answer is in.
    static func encode(
        _ objects: [Message],
        _ encoder: ObjectEncoder,
        include: Representation.IncludeObject,
        metadata: MetaV1.ListMeta
    ) -> [UInt8] {
        let table = Table(
            of: objects,
            schema: encoder.definition.schema,
            custom: encoder.definition.custom,
            metadata: metadata,
            include: include.tableInclude,
            now: encoder.clock.now()
        )
        return MessageBytes.finish(table.json(), encoder.representation)
    }
}

extension Representation.IncludeObject {
    fileprivate var tableInclude: Table.Include {
        switch self {
        case .none: .none
        case .metadata: .metadata
        case .object: .object
        }
    }
}
