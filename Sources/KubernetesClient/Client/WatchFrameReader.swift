internal import KubernetesAPI
package import NIOCore
package import Wire

/// Cuts a protobuf watch stream into events: a length of four bytes, big-endian, then a `WatchEvent` whose object is
/// enveloped. Bytes in, events out.
package struct WatchFrameReader {
    /// More than any object can be.
    package static let frameBytesMax = 64 << 20

    private var buffer = ByteBuffer()

    /// Reads from a stream's start.
    package init() {}

    /// Takes bytes as they arrive.
    package mutating func append(_ bytes: ByteBuffer) {
        if self.buffer.readableBytes == 0 {
            self.buffer = bytes
        } else {
            var bytes = bytes
            self.buffer.discardReadBytes()
            self.buffer.writeBuffer(&bytes)
        }
    }

    /// The next event that is complete; nil until more bytes are here.
    /// - Throws: `StatusError` when the server ended the watch with one (410: list again), `ClientError` or
    ///   `WireError` when it talks nonsense.
    package mutating func next() throws -> WatchEvent<Message>? {
        guard let length = self.buffer.getInteger(at: self.buffer.readerIndex, as: UInt32.self) else { return nil }
        guard length <= Self.frameBytesMax else {
            throw ClientError(.malformedResponse, "read a watch event of \(length) bytes")
        }
        guard self.buffer.readableBytes >= 4 + Int(length) else { return nil }
        self.buffer.moveReaderIndex(forwardBy: 4)
        let frame = self.buffer.readBytes(length: Int(length)) ?? []
        return try Self.event(try MetaV1.WatchEvent(protobuf: frame))
    }

    private static func event(_ event: MetaV1.WatchEvent) throws -> WatchEvent<Message> {
        let object = try ResponseReader.object(event.object.raw)
        switch event.type {
        case "ADDED": return .added(object)
        case "MODIFIED": return .modified(object)
        case "DELETED": return .deleted(object)
        case "BOOKMARK":
            let metadata: MetaV1.ObjectMeta = object[1]
            return .bookmark(
                resourceVersion: metadata.resourceVersion,
                endsInitialEvents: metadata.annotations["k8s.io/initial-events-end"] == "true"
            )
        case "ERROR":
            guard object.schema == MetaV1.Status.schema else {
                throw ClientError(.malformedResponse, "read a watch error of kind \(object.schema.name)")
            }
            throw StatusError(MetaV1.Status(underlying: object))
        default:
            throw ClientError(.malformedResponse, "read a watch event of type \"\(event.type)\"")
        }
    }
}
