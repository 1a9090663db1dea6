internal import CMessages
internal import CProtobufC

/// Builds the C message of a `Message` in an arena, for libprotobuf-c to pack.
struct MessageWriter {
    let arena: Arena

    /// Nil when there is no memory.
    func write(_ message: Message) -> UnsafeMutableRawPointer? {
        guard let descriptor = message.schema.table.pointee.descriptor,
            let raw = self.arena.allocate(descriptor.pointee.sizeof_message)
        else { return nil }
        descriptor.pointee.message_init(raw.assumingMemoryBound(to: ProtobufCMessage.self))
        for entry in message.setFields {
            guard let index = message.schema.index(ofField: UInt32(entry.number)) else { continue }
            let field = FieldSchema(table: message.schema.table.pointee.fields + index)
            self.set(entry.value, field, descriptor.pointee.fields[index], in: raw)
        }
        return raw
    }

    private func set(
        _ value: Value,
        _ field: FieldSchema,
        _ descriptor: ProtobufCFieldDescriptor,
        in raw: UnsafeMutableRawPointer
    ) {
        let place = raw + Int(descriptor.offset)
        let quantifier = raw + Int(descriptor.quantifier_offset)
        switch value {
        case .list(let values):
            let stride = MessageReader.size(of: descriptor.type)
            guard let items = self.arena.allocate(values.count * stride) else { return }
            for (index, value) in values.enumerated() { self.scalar(value, field.kind, items + index * stride) }
            quantifier.storeBytes(of: values.count, as: Int.self)
            place.storeBytes(of: items, as: UnsafeMutableRawPointer?.self)
        case .map(let values):
            self.map(values, field, descriptor, place, quantifier)
        default:
            self.scalar(value, field.kind, place)
            switch field.kind {
            case .message, .string:
                if field.oneof != 0 { quantifier.storeBytes(of: descriptor.id, as: UInt32.self) }
            default:
                if field.oneof != 0 {
                    quantifier.storeBytes(of: descriptor.id, as: UInt32.self)
                } else {
                    quantifier.storeBytes(of: 1, as: protobuf_c_boolean.self)
                }
            }
        }
    }

    private func map(
        _ values: [String: Value],
        _ field: FieldSchema,
        _ descriptor: ProtobufCFieldDescriptor,
        _ place: UnsafeMutableRawPointer,
        _ quantifier: UnsafeMutableRawPointer
    ) {
        let entryDescriptor = descriptor.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
        guard let fields = entryDescriptor.pointee.fields,
            let items = self.arena.allocate(values.count * MemoryLayout<Int>.stride)
        else { return }
        // Sorted, so that the same message always has the same bytes.
        for (index, key) in values.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
            guard let entry = self.arena.allocate(entryDescriptor.pointee.sizeof_message), let value = values[key]
            else {
                return
            }
            entryDescriptor.pointee.message_init(entry.assumingMemoryBound(to: ProtobufCMessage.self))
            self.scalar(.string(key), .string, entry + Int(fields[0].offset))
            self.scalar(value, field.kind, entry + Int(fields[1].offset))
            switch field.kind {
            case .message, .string: break
            default: (entry + Int(fields[1].quantifier_offset)).storeBytes(of: 1, as: protobuf_c_boolean.self)
            }
            (items + index * MemoryLayout<Int>.stride).storeBytes(of: entry, as: UnsafeMutableRawPointer?.self)
        }
        quantifier.storeBytes(of: values.count, as: Int.self)
        place.storeBytes(of: items, as: UnsafeMutableRawPointer?.self)
    }

    private func scalar(_ value: Value, _ kind: FieldSchema.Kind, _ place: UnsafeMutableRawPointer) {
        switch (value, kind) {
        case (.bool(let value), _): place.storeBytes(of: value ? 1 : 0, as: protobuf_c_boolean.self)
        case (.int(let value), .int64): place.storeBytes(of: value, as: Int64.self)
        case (.int(let value), _): place.storeBytes(of: Int32(truncatingIfNeeded: value), as: Int32.self)
        case (.uint(let value), .uint64): place.storeBytes(of: value, as: UInt64.self)
        case (.uint(let value), _): place.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
        case (.double(let value), .float): place.storeBytes(of: Float(value), as: Float.self)
        case (.double(let value), _): place.storeBytes(of: value, as: Double.self)
        case (.string(let value), _):
            place.storeBytes(of: self.copy(value), as: UnsafeMutableRawPointer?.self)
        case (.bytes(let value), _):
            guard let memory = self.arena.allocate(value.count) else { return }
            value.withUnsafeBytes {
                memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count)
            }
            let data = ProtobufCBinaryData(len: value.count, data: memory.assumingMemoryBound(to: UInt8.self))
            place.storeBytes(of: data, as: ProtobufCBinaryData.self)
        case (.message(let value), _):
            place.storeBytes(of: self.write(value), as: UnsafeMutableRawPointer?.self)
        case (.list, _), (.map, _): break
        }
    }

    /// A C string; what follows a NUL is lost, so writers of foreign text must have refused it before.
    private func copy(_ text: String) -> UnsafeMutableRawPointer? {
        var text = text
        return text.withUTF8 { utf8 in
            guard let memory = self.arena.allocate(utf8.count + 1) else { return nil }
            if let base = utf8.baseAddress { memory.copyMemory(from: base, byteCount: utf8.count) }
            return memory
        }
    }
}
