internal import CMessages
internal import CProtobufC

extension Message {
    /// - Throws: `WireError` when the bytes are not a message of the schema.
    package init(_ schema: MessageSchema, protobuf bytes: [UInt8]) throws(WireError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(WireError) in
            try Message(schema, protobuf: buffer)
        }
    }

    /// - Throws: `WireError` when the bytes are not a message of the schema.
    package init(_ schema: MessageSchema, protobuf bytes: UnsafeBufferPointer<UInt8>) throws(WireError) {
        guard !bytes.isEmpty else {
            self.init(schema)
            return
        }
        try ProtobufValidator(bytes: bytes).validate(schema)
        let arena = Arena(sizeHint: bytes.count * 4)
        let message = arena.withAllocator { allocator -> Message? in
            let descriptor = schema.table.pointee.descriptor
            guard let raw = protobuf_c_message_unpack(descriptor, allocator, bytes.count, bytes.baseAddress) else {
                return nil
            }
            return MessageReader().read(UnsafeRawPointer(raw), schema)
        }
        guard let message else {
            throw WireError(code: .malformed, message: "\(schema.name): not a message of this type")
        }
        self = message
    }

    /// The message's bytes: fields by ascending number, map keys sorted, so equal messages have equal bytes.
    package func protobuf() -> [UInt8] {
        guard !self.isEmpty else { return [] }
        let arena = Arena(sizeHint: 4096)
        guard let raw = MessageWriter(arena: arena).write(self) else { return [] }
        return withExtendedLifetime(arena) {
            let message = UnsafePointer(raw.assumingMemoryBound(to: ProtobufCMessage.self))
            let size = protobuf_c_message_get_packed_size(message)
            return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = protobuf_c_message_pack(message, buffer.baseAddress)
            }
        }
    }
}
