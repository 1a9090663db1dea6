internal import KubernetesAPI
internal import Wire

/// Reads an enveloped protobuf object.
enum ProtobufBody {
    static func decode(_ bytes: [UInt8], as schema: MessageSchema) throws -> Message {
        guard let envelope = StoredEnvelope(bytes) else {
            throw RequestBody.unrecognized(
                bytes,
                schema.shortName,
                "provided data does not appear to be a protobuf message"
            )
        }
        let kind = envelope.kind.isEmpty ? schema.shortName : envelope.kind
        let apiVersion = envelope.apiVersion.isEmpty ? schema.apiVersion : envelope.apiVersion
        try RequestBody.check(kind, apiVersion, against: schema)
        do {
            return try bytes[envelope.raw].withUnsafeBufferPointer { try Message(schema, protobuf: $0) }
        } catch let error as WireError {
            throw RequestBody.unreadable(kind, apiVersion, schema.shortName, error.message)
        }
    }
}
