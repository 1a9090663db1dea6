/// Walks protobuf bytes before libprotobuf-c sees them.
///
/// libprotobuf-c 1.4 recurses without a bound, cuts strings at a NUL and takes any bytes for UTF-8; what it would
/// misread is refused here. One pass, no allocation.
struct ProtobufValidator {
    let bytes: UnsafeBufferPointer<UInt8>

    /// - Throws: `WireError` naming the message type and the field.
    func validate(_ schema: MessageSchema) throws(WireError) {
        try self.message(schema, self.bytes.startIndex, self.bytes.endIndex, depth: 1)
    }

    private func message(
        _ schema: MessageSchema,
        _ start: Int,
        _ end: Int,
        depth: Int
    ) throws(WireError) {
        guard depth <= MessageLimits.depthMax else {
            throw WireError(code: .tooDeep, message: "\(schema.name): nested deeper than \(MessageLimits.depthMax)")
        }
        var position = start
        while position < end {
            let tag = try self.varint(&position, end, schema)
            let number = UInt32(truncatingIfNeeded: tag >> 3)
            guard number != 0, tag >> 3 < 1 << 29 else {
                throw WireError(code: .malformed, message: "\(schema.name): field number \(tag >> 3)")
            }
            let field = schema.index(ofField: number).map { schema.fields[$0] }
            try self.value(UInt8(tag & 7), field, schema, &position, end, depth: depth)
        }
    }

    private func value(
        _ wireType: UInt8,
        _ field: FieldSchema?,
        _ schema: MessageSchema,
        _ position: inout Int,
        _ end: Int,
        depth: Int
    ) throws(WireError) {
        switch wireType {
        case 0: _ = try self.varint(&position, end, schema)
        case 1: position += 8
        case 5: position += 4
        case 2:
            let length = try self.varint(&position, end, schema)
            guard length <= UInt64(end - position) else { throw self.truncated(schema, field) }
            let stop = position + Int(length)
            if let field { try self.contents(field, schema, position, stop, depth: depth) }
            position = stop
        default:
            throw WireError(code: .malformed, message: "\(schema.name): wire type \(wireType)")
        }
        guard position <= end else { throw self.truncated(schema, field) }
        guard let field, wireType != 2 else { return }
        switch field.kind {
        case .string, .bytes, .message:
            throw WireError(code: .malformed, message: "\(schema.name).\(field.name): wire type \(wireType)")
        default: break
        }
        if field.label == .map {
            throw WireError(code: .malformed, message: "\(schema.name).\(field.name): wire type \(wireType)")
        }
    }

    private func contents(
        _ field: FieldSchema,
        _ schema: MessageSchema,
        _ start: Int,
        _ end: Int,
        depth: Int
    ) throws(WireError) {
        if field.label == .map { return try self.mapEntry(field, schema, start, end, depth: depth) }
        switch field.kind {
        case .message(let inner): try self.message(inner, start, end, depth: depth + 1)
        case .string: try self.string(schema, field, start, end)
        default: break
        }
    }

    private func mapEntry(
        _ field: FieldSchema,
        _ schema: MessageSchema,
        _ start: Int,
        _ end: Int,
        depth: Int
    ) throws(WireError) {
        var position = start
        while position < end {
            let tag = try self.varint(&position, end, schema)
            guard tag & 7 == 2 else {
                guard tag & 7 == 0, tag >> 3 == 2 else {
                    throw WireError(code: .malformed, message: "\(schema.name).\(field.name): map entry")
                }
                _ = try self.varint(&position, end, schema)
                continue
            }
            let length = try self.varint(&position, end, schema)
            guard length <= UInt64(end - position) else { throw self.truncated(schema, field) }
            let stop = position + Int(length)
            if tag >> 3 == 1 {
                try self.string(schema, field, position, stop)
            } else if tag >> 3 == 2 {
                switch field.kind {
                case .message(let inner): try self.message(inner, position, stop, depth: depth + 1)
                case .string: try self.string(schema, field, position, stop)
                default: break
                }
            }
            position = stop
        }
    }

    private func string(
        _ schema: MessageSchema,
        _ field: FieldSchema,
        _ start: Int,
        _ end: Int
    ) throws(WireError) {
        let text = UnsafeBufferPointer(rebasing: self.bytes[start..<end])
        var isASCII: UInt8 = 0
        var hasNUL = false
        for byte in text {
            isASCII |= byte
            if byte == 0 { hasNUL = true }
        }
        guard !hasNUL, isASCII < 0x80 || String(validating: text, as: UTF8.self) != nil else {
            throw WireError(
                code: .invalidString,
                message: "\(schema.name).\(field.name): a string must be UTF-8 without NUL"
            )
        }
    }

    private func varint(_ position: inout Int, _ end: Int, _ schema: MessageSchema) throws(WireError) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while position < end, shift < 70 {
            let byte = self.bytes[position]
            position += 1
            result |= UInt64(byte & 0x7F) << min(shift, 63)
            if byte < 0x80 { return result }
            shift += 7
        }
        throw WireError(code: .truncated, message: "\(schema.name): a number runs past the end")
    }

    private func truncated(_ schema: MessageSchema, _ field: FieldSchema?) -> WireError {
        WireError(code: .truncated, message: "\(schema.name)\(field.map { "." + $0.name } ?? ""): truncated")
    }
}
