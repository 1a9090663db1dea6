internal import KubernetesAPI
internal import NIOCore
internal import Wire

/// The frames of a watch stream: one JSON object a line, or protobuf messages with their length before them.
enum WatchFrames {
    /// - Parameter object: as it stands in the stream: JSON text, or an enveloped message.
    static func frame(_ type: WatchEventType, object: [UInt8], encoding: Representation.Encoding) -> ByteBuffer {
        switch encoding {
        case .json, .yaml:
            var buffer = ByteBuffer()
            buffer.reserveCapacity(object.count + 40)
            buffer.writeString(#"{"type":""#)
            buffer.writeString(type.rawValue)
            buffer.writeString(#"","object":"#)
            buffer.writeBytes(object)
            buffer.writeString("}\n")
            return buffer
        case .protobuf:
            var event: [UInt8] = []
            event.appendField(1, Array(type.rawValue.utf8))
            var extensionBytes: [UInt8] = []
            extensionBytes.appendField(1, object)
            event.appendField(2, extensionBytes)
            var buffer = ByteBuffer()
            buffer.reserveCapacity(event.count + 4)
            buffer.writeInteger(UInt32(event.count))
            buffer.writeBytes(event)
            return buffer
        }
    }
}
