internal import CMessages
internal import CProtobufC

/// Reads an unpacked C message into a `Message`, by the descriptor's offsets.
struct MessageReader {
    func read(_ raw: UnsafeRawPointer, _ schema: MessageSchema) -> Message {
        var message = Message(schema)
        guard let descriptors = schema.table.pointee.descriptor.pointee.fields else { return message }
        for index in 0..<Int(schema.table.pointee.field_count) {
            let field = FieldSchema(table: schema.table.pointee.fields + index)
            let descriptor = descriptors[index]
            if let value = self.value(raw, field, descriptor) { message.append(field.number, value) }
        }
        return message
    }

    private func value(_ raw: UnsafeRawPointer, _ field: FieldSchema, _ descriptor: ProtobufCFieldDescriptor) -> Value?
    {
        let place = raw + Int(descriptor.offset)
        if field.label == .singular { return self.singular(raw, place, field, descriptor) }
        let count = (raw + Int(descriptor.quantifier_offset)).load(as: Int.self)
        guard count > 0, let items = place.load(as: UnsafeRawPointer?.self) else { return nil }
        if field.label == .map { return self.map(items, count, field) }
        let stride = Self.size(of: descriptor.type)
        return .list((0..<count).map { self.scalar(items + $0 * stride, field.kind) ?? .bool(false) })
    }

    private func singular(
        _ raw: UnsafeRawPointer,
        _ place: UnsafeRawPointer,
        _ field: FieldSchema,
        _ descriptor: ProtobufCFieldDescriptor
    ) -> Value? {
        let kind = field.kind
        switch kind {
        case .message, .string: break
        default:
            if field.oneof != 0 {
                guard (raw + Int(descriptor.quantifier_offset)).load(as: UInt32.self) == descriptor.id else {
                    return nil
                }
            } else if (raw + Int(descriptor.quantifier_offset)).load(as: protobuf_c_boolean.self) == 0 {
                return nil
            }
        }
        if field.oneof != 0 {
            guard (raw + Int(descriptor.quantifier_offset)).load(as: UInt32.self) == descriptor.id else { return nil }
        }
        guard let value = self.scalar(place, kind) else { return nil }
        return Message.isDropped(value, field, kind) ? nil : value
    }

    private func map(_ items: UnsafeRawPointer, _ count: Int, _ field: FieldSchema) -> Value {
        var result: [String: Value] = [:]
        result.reserveCapacity(count)
        for index in 0..<count {
            guard let entry = (items + index * MemoryLayout<Int>.stride).load(as: UnsafeRawPointer?.self) else {
                continue
            }
            let base = entry.assumingMemoryBound(to: ProtobufCMessage.self)
            guard let descriptors = base.pointee.descriptor.pointee.fields else { continue }
            let key = (entry + Int(descriptors[0].offset)).load(as: UnsafePointer<CChar>?.self)
            let value = self.scalar(entry + Int(descriptors[1].offset), field.kind)
            result[key.map { String(cString: $0) } ?? ""] = value ?? field.kind.zero
        }
        return .map(result)
    }

    /// The value at a place; nil for an absent string or message.
    private func scalar(_ place: UnsafeRawPointer, _ kind: FieldSchema.Kind) -> Value? {
        switch kind {
        case .bool: return .bool(place.load(as: protobuf_c_boolean.self) != 0)
        case .int32, .enumeration: return .int(Int64(place.load(as: Int32.self)))
        case .int64: return .int(place.load(as: Int64.self))
        case .uint32: return .uint(UInt64(place.load(as: UInt32.self)))
        case .uint64: return .uint(place.load(as: UInt64.self))
        case .double: return .double(place.load(as: Double.self))
        case .float: return .double(Double(place.load(as: Float.self)))
        case .string: return place.load(as: UnsafePointer<CChar>?.self).map { .string(String(cString: $0)) }
        case .bytes:
            let data = place.load(as: ProtobufCBinaryData.self)
            return .bytes([UInt8](UnsafeBufferPointer(start: data.data, count: data.len)))
        case .message(let schema):
            return place.load(as: UnsafeRawPointer?.self).map { .message(self.read($0, schema)) }
        }
    }

    /// The bytes that one element of a repeated field takes.
    static func size(of type: ProtobufCType) -> Int {
        switch type {
        case PROTOBUF_C_TYPE_BOOL: MemoryLayout<protobuf_c_boolean>.stride
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_UINT32,
            PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_ENUM, PROTOBUF_C_TYPE_FLOAT:
            4
        case PROTOBUF_C_TYPE_BYTES: MemoryLayout<ProtobufCBinaryData>.stride
        default: 8
        }
    }
}

extension FieldSchema.Kind {
    /// The value of an absent map value.
    var zero: Value {
        switch self {
        case .bool: .bool(false)
        case .int32, .int64, .enumeration: .int(0)
        case .uint32, .uint64: .uint(0)
        case .double, .float: .double(0)
        case .string: .string("")
        case .bytes: .bytes([])
        case .message(let schema): .message(Message(schema))
        }
    }
}

extension Message {
    /// Whether a decoder leaves a value out, because its zero means the same as none.
    package static func isDropped(_ value: Value, _ field: FieldSchema, _ kind: FieldSchema.Kind) -> Bool {
        guard !field.isPointer, value.isZero else { return false }
        if case .message = kind { return field.json != nil || field.isInline }
        return true
    }
}
