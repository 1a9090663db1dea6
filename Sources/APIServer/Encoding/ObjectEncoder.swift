internal import Core
internal import KubernetesAPI
internal import NIOCore
internal import Store
internal import Wire

/// Writes objects of one resource as a client asked for them.
struct ObjectEncoder: Sendable {
    /// The resource in the version to answer in.
    let definition: ResourceDefinition
    let codec: StorageCodec
    var representation: Representation
    /// Ages in tables are told by it.
    let clock: any WallClock

    /// Stored bytes can go out as they are.
    private var passesThrough: Bool {
        self.representation.encoding == .protobuf && self.representation.form == .object
            && self.codec.definition.schema == self.definition.schema
    }

    /// A stored object, enveloped where the encoding is protobuf.
    /// - Parameter revision: the resource version it shall bear, where that is not the stored value's own.
    func encode(_ stored: StoredValue, revision: Int64? = nil) throws -> [UInt8] {
        if self.passesThrough, let envelope = StoredEnvelope(stored.value) {
            return StoredEnvelope.wrap(
                stored.value[envelope.raw],
                appending: StoredEnvelope.resourceVersionSuffix(revision ?? stored.modRevision),
                apiVersion: envelope.apiVersion,
                kind: envelope.kind
            )
        }
        return try self.encode(try self.codec.decode(stored, revision: revision))
    }

    /// An object in the stored version.
    func encode(_ object: Message) throws -> [UInt8] {
        let served = VersionConversion.convert(object, to: self.definition.schema)
        switch self.representation.form {
        case .object: return self.bytes(served)
        case .partialMetadata, .partialMetadataList: return self.bytes(Self.partial(served))
        case .table(_, let include):
            let metadata = MetaV1.ListMeta { $0.resourceVersion = object.objectMeta.resourceVersion }
            return TableEncoder.encode([served], self, include: include, metadata: metadata)
        }
    }

    /// Any kind's message.
    func bytes(_ message: Message) -> [UInt8] {
        MessageBytes.encode(message, self.representation)
    }

    /// An object's metadata alone.
    static func partial(_ object: Message) -> Message {
        MetaV1.PartialObjectMetadata { $0.metadata = object.objectMeta }.underlying
    }
}
