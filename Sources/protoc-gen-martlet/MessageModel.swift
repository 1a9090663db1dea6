internal import CDescriptors
internal import CProtobufC

struct MessageModel {
    var name: String
    var fullName: String
    var fields: [FieldModel]
    var nested: [MessageModel]
    var enums: [EnumModel]
    var isMapEntry: Bool
    var group: String?
    var version: String?
    var typeMeta = false
    var metadata: String?
    var jsonForm: String?
    var mapType: String?
    var openAPI: String?
    var description: String?

    /// The message and all messages declared inside it.
    var flattened: [MessageModel] { [self] + self.nested.flatMap(\.flattened) }

    /// - Parameter path: where the message stands in its file (`SourceCodeInfo.Location.path`).
    init(_ raw: Google__Protobuf__DescriptorProto, scope: String, path: [Int32], comments: SourceComments) {
        let fullName = scope + "." + text(raw.name)
        self.name = text(raw.name)
        self.fullName = fullName
        self.description = comments[path]
        self.fields = list(raw.field, raw.n_field).enumerated().map { index, field in
            FieldModel(field, description: comments[path + [SourceComments.fields, Int32(index)]])
        }.sorted { $0.number < $1.number }
        self.nested = list(raw.nested_type, raw.n_nested_type).enumerated().map { index, nested in
            let path = path + [SourceComments.nestedMessages, Int32(index)]
            return MessageModel(nested, scope: fullName, path: path, comments: comments)
        }
        self.enums = list(raw.enum_type, raw.n_enum_type).map { EnumModel($0, scope: fullName) }
        self.isMapEntry = raw.options.map { $0.pointee.map_entry != 0 } ?? false
        guard let options = raw.options, let bytes = unknownField(50001, of: options.pointee.base),
            let rules = martlet__message_rules__unpack(nil, bytes.count, bytes)
        else { return }
        self.group = optionalText(rules.pointee.group)
        self.version = optionalText(rules.pointee.version)
        self.typeMeta = rules.pointee.type_meta != 0
        self.metadata = optionalText(rules.pointee.metadata)
        self.jsonForm = optionalText(rules.pointee.json_form)
        self.mapType = optionalText(rules.pointee.map_type)
        self.openAPI = optionalText(rules.pointee.openapi)
        martlet__message_rules__free_unpacked(rules, nil)
    }

    /// The fields' places in `fields`, in the order of JSON output.
    var jsonOrder: [Int] {
        self.fields.indices.sorted { (self.fields[$0].order ?? $0, $0) < (self.fields[$1].order ?? $1, $1) }
    }
}

struct FieldModel {
    var name: String
    var number: Int32
    var type: Int32
    var typeName: String
    var isRepeated: Bool
    var oneof: Int32?
    var json: String?
    var omitEmpty = false
    var pointer = false
    var inline = false
    var required = false
    var patchStrategies: [String] = []
    var patchMergeKey: String?
    var listType: String?
    var listMapKeys: [String] = []
    var enumValues: [String] = []
    var enumClosed = false
    var mapType: String?
    var structType: String?
    var schemaDefault: String?
    var featureGate: String?
    var order: Int?
    var description: String?

    init(_ raw: Google__Protobuf__FieldDescriptorProto, description: String?) {
        self.description = description
        self.name = text(raw.name)
        self.number = raw.number
        self.type = Int32(bitPattern: raw.type.rawValue)
        self.typeName = String(text(raw.type_name).dropFirst())
        self.isRepeated = raw.label.rawValue == 3
        self.oneof = raw.has_oneof_index != 0 ? raw.oneof_index : nil
        guard let options = raw.options, let bytes = unknownField(50001, of: options.pointee.base),
            let rules = martlet__field_rules__unpack(nil, bytes.count, bytes)
        else { return }
        defer { martlet__field_rules__free_unpacked(rules, nil) }
        self.json = optionalText(rules.pointee.json)
        self.omitEmpty = rules.pointee.omit_empty != 0
        self.pointer = rules.pointee.pointer != 0
        self.inline = rules.pointee.inline_ != 0
        self.required = rules.pointee.required != 0
        self.patchStrategies = texts(rules.pointee.patch_strategy, rules.pointee.n_patch_strategy)
        self.patchMergeKey = optionalText(rules.pointee.patch_merge_key)
        self.listType = optionalText(rules.pointee.list_type)
        self.listMapKeys = texts(rules.pointee.list_map_key, rules.pointee.n_list_map_key)
        self.enumValues = texts(rules.pointee.enum_value, rules.pointee.n_enum_value)
        self.enumClosed = rules.pointee.enum_closed != 0
        self.mapType = optionalText(rules.pointee.map_type)
        self.structType = optionalText(rules.pointee.struct_type)
        self.schemaDefault = optionalText(rules.pointee.schema_default)
        self.featureGate = optionalText(rules.pointee.feature_gate)
        self.order = rules.pointee.has_order != 0 ? Int(rules.pointee.order) : nil
    }
}
