internal import CMessages
internal import CProtobufC

/// The declaration of one field.
// SAFETY: points into immutable tables that live as long as the program.
package struct FieldSchema: @unchecked Sendable {
    /// The type of a field's values; of a map: of the values beside the string keys.
    package enum Kind: Sendable, Hashable {
        case bool, int32, int64, uint32, uint64, double, float, string, bytes, enumeration
        case message(MessageSchema)
    }

    package enum Label: Sendable, Hashable {
        case singular, repeated, map
    }

    let table: UnsafePointer<martlet_field>

    package var number: Int { Int(self.table.pointee.number) }
    /// The protobuf name.
    package var name: String { String(cString: self.table.pointee.name) }
    /// The JSON name; nil for inline fields and for parts of messages that have a JSON form of their own.
    package var json: String? { optionalString(self.table.pointee.json) }

    package var label: Label {
        let flags = Int(self.table.pointee.flags)
        if flags & Int(MARTLET_MAP) != 0 { return .map }
        return flags & Int(MARTLET_REPEATED) != 0 ? .repeated : .singular
    }

    package var kind: Kind {
        switch ProtobufCType(rawValue: UInt32(self.table.pointee.type)) {
        case PROTOBUF_C_TYPE_BOOL: .bool
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32: .int32
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64: .int64
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: .uint32
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64: .uint64
        case PROTOBUF_C_TYPE_DOUBLE: .double
        case PROTOBUF_C_TYPE_FLOAT: .float
        case PROTOBUF_C_TYPE_STRING: .string
        case PROTOBUF_C_TYPE_ENUM: .enumeration
        case PROTOBUF_C_TYPE_MESSAGE: self.message.map(Kind.message) ?? .bytes
        default: .bytes
        }
    }

    /// The type of a message field, or of a map's message values.
    package var message: MessageSchema? { self.table.pointee.message.map(MessageSchema.init(table:)) }

    package var isOmittedWhenEmpty: Bool { self.has(MARTLET_OMIT_EMPTY) }
    /// Presence is kept apart from the zero value (a pointer in Kubernetes' Go types, `optional`, a oneof member).
    package var isPointer: Bool { self.has(MARTLET_POINTER) }
    /// The message's fields stand in the JSON object of the message around it.
    package var isInline: Bool { self.has(MARTLET_INLINE) }
    package var isRequired: Bool { self.has(MARTLET_REQUIRED) }
    /// The 1-based number of the oneof that the field belongs to; 0: none.
    package var oneof: Int { Int(self.table.pointee.oneof) }

    /// merge, replace, retainKeys: how a strategic merge patch treats the field.
    package var patchStrategies: [String] { self.list(self.table.pointee.patch_strategy) }
    package var patchMergeKey: String? { optionalString(self.table.pointee.patch_merge_key) }
    /// atomic, set or map: how server-side apply treats the list.
    package var listType: String? { optionalString(self.table.pointee.list_type) }
    package var listMapKeys: [String] { self.list(self.table.pointee.list_map_keys) }
    package var enumValues: [String] { self.list(self.table.pointee.enum_values) }
    package var isEnumClosed: Bool { self.has(MARTLET_ENUM_CLOSED) }
    package var mapType: String? { optionalString(self.table.pointee.map_type) }
    package var structType: String? { optionalString(self.table.pointee.struct_type) }
    /// The default, as JSON text.
    package var schemaDefault: String? { optionalString(self.table.pointee.schema_default) }
    package var featureGate: String? { optionalString(self.table.pointee.feature_gate) }
    /// What the field means, for people: its comment in Protos/. Only fields of messages with a name in OpenAPI have
    /// one.
    package var documentation: String? { optionalString(self.table.pointee.description) }

    /// A value that equals the type's zero is the same as none, so it is not kept: messages that mean the same are
    /// then equal, however they were written.
    package var isDroppedWhenZero: Bool { !self.isPointer }

    private func has(_ flag: Int) -> Bool {
        Int(self.table.pointee.flags) & flag != 0
    }

    private func list(_ raw: UnsafePointer<CChar>?) -> [String] {
        optionalString(raw)?.split(separator: "|").map(String.init) ?? []
    }
}

extension FieldSchema: Hashable {
    package static func == (left: FieldSchema, right: FieldSchema) -> Bool { left.table == right.table }
    package func hash(into hasher: inout Hasher) { hasher.combine(self.table) }
}
