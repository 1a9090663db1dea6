internal import KubernetesAPI
internal import NIOCore
internal import Wire

/// Reads the bodies of responses.
enum ResponseReader {
    /// A list of everything in a cluster must still fit; what is larger is a broken peer.
    static let bodyBytesMax = 1 << 30

    /// The whole body.
    static func bytes(_ response: APIResponse) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let chunk = try await response.body.next() {
            bytes.append(contentsOf: chunk.readableBytesView)
            guard bytes.count <= Self.bodyBytesMax else {
                throw ClientError(.malformedResponse, "read a response of more than \(Self.bodyBytesMax) bytes")
            }
        }
        return bytes
    }

    /// The object that the response is.
    /// - Throws: `StatusError` when the server refused.
    static func object(_ response: APIResponse) async throws -> Message {
        let bytes = try await Self.bytes(response)
        guard (200..<300).contains(response.status) else { throw Self.refusal(response, bytes) }
        return try Self.object(bytes)
    }

    /// An enveloped object.
    static func object(_ bytes: [UInt8]) throws -> Message {
        let envelope = try ObjectEnvelope(bytes)
        let kind = GroupVersionKind(apiVersion: envelope.apiVersion, kind: envelope.kind)
        guard let schema = ResourceRegistry.schema(of: kind) else {
            throw ClientError(.malformedResponse, "read an object of the unknown kind \(kind)")
        }
        return try Message(schema, protobuf: envelope.raw)
    }

    /// What a server said that did not do what was asked.
    static func refusal(_ response: APIResponse, _ bytes: [UInt8]) -> any Error {
        if bytes.starts(with: ObjectEnvelope.prefix), let envelope = try? ObjectEnvelope(bytes),
            envelope.kind == "Status", let status = try? MetaV1.Status(protobuf: envelope.raw)
        {
            return StatusError(status)
        }
        // Something before the API server answered: a proxy, or the server before its handlers run.
        let text = String(decoding: bytes.prefix(1024), as: UTF8.self)
        let reason = StatusReason.allCases.first { $0.httpStatus == response.status } ?? .internalError
        return StatusError(reason, text, code: response.status)
    }

    /// A list message as a list of its items.
    static func list(_ message: Message) throws -> ObjectList<Message> {
        guard message.schema.metadata == "list" else {
            throw ClientError(.malformedResponse, "read a list: \(message.schema.name) is none")
        }
        let metadata: MetaV1.ListMeta = message[1]
        var items: [Message] = []
        if case .list(let values) = message[2] {
            items = values.compactMap { if case .message(let item) = $0 { item } else { nil } }
        }
        return ObjectList(
            items: items,
            resourceVersion: metadata.resourceVersion,
            continueToken: metadata.continue,
            remainingItemCount: metadata.remainingItemCount
        )
    }
}
