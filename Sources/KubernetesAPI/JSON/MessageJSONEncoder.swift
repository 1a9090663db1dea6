package import Wire

/// Writes messages as the JSON that Kubernetes' Go types give, key order and omission included.
package struct MessageJSONEncoder {
    package private(set) var writer: JSONWriter

    package init(reserving capacity: Int = 0) {
        self.writer = JSONWriter(reserving: capacity)
    }

    /// The JSON text of a message; of a kind with `kind` and `apiVersion` first.
    package static func encode(_ message: Message, withTypeMeta: Bool = true) -> [UInt8] {
        var encoder = Self(reserving: 1024)
        encoder.message(message, withTypeMeta: withTypeMeta)
        return encoder.writer.bytes
    }

    package mutating func message(_ message: Message, withTypeMeta: Bool) {
        if let form = JSONForm(message.schema) { return self.form(form, message) }
        self.writer.raw("{" as StaticString)
        var isFirst = true
        if withTypeMeta, message.schema.isKind {
            self.writer.raw(#""kind":"# as StaticString)
            self.writer.string(message.schema.shortName)
            self.writer.raw(#","apiVersion":"# as StaticString)
            self.writer.string(message.schema.apiVersion)
            isFirst = false
        }
        self.fields(of: message, &isFirst)
        self.writer.raw("}" as StaticString)
    }

    private mutating func fields(of message: Message, _ isFirst: inout Bool) {
        for field in message.schema.fieldsInJSONOrder {
            let value = message[field.number]
            if field.isInline, let schema = field.message {
                if case .message(let inner) = value {
                    self.fields(of: inner, &isFirst)
                } else {
                    self.fields(of: Message(schema), &isFirst)
                }
                continue
            }
            guard let name = field.json else { continue }
            if value == nil, Self.isLeftOut(field) { continue }
            if !isFirst { self.writer.raw("," as StaticString) }
            isFirst = false
            self.writer.string(name)
            self.writer.raw(":" as StaticString)
            if let value {
                self.field(value, field.kind)
            } else {
                self.absent(field, in: message.schema)
            }
        }
    }

    /// Whether nothing is written of a field that is not set. Go leaves no struct out that is not a pointer.
    static func isLeftOut(_ field: FieldSchema) -> Bool {
        guard field.isOmittedWhenEmpty else { return false }
        if field.label == .singular, !field.isPointer, case .message = field.kind { return false }
        return true
    }

    private mutating func absent(_ field: FieldSchema, in schema: MessageSchema) {
        guard field.label == .singular else {
            // The server fills the items of a list with an empty slice, not with none.
            let isItems = schema.metadata == "list" && field.json == "items"
            return self.writer.raw(isItems ? "[]" : "null" as StaticString)
        }
        guard !field.isPointer else { return self.writer.raw("null" as StaticString) }
        switch field.kind {
        case .message(let inner): self.message(Message(inner), withTypeMeta: false)
        case .bool: self.writer.raw("false" as StaticString)
        case .string: self.writer.raw(#""""# as StaticString)
        case .bytes: self.writer.raw("null" as StaticString)
        default: self.writer.raw("0" as StaticString)
        }
    }

    private mutating func field(_ value: Value, _ kind: FieldSchema.Kind) {
        switch value {
        case .bool(let bool): self.writer.raw(bool ? "true" : "false" as StaticString)
        case .int(let int): self.writer.raw(String(int))
        case .uint(let uint): self.writer.raw(String(uint))
        case .double(let double): self.writer.number(double)
        case .string(let string): self.writer.string(string)
        case .bytes(let bytes): self.writer.string(Base64.encode(bytes))
        case .message(let message): self.message(message, withTypeMeta: false)
        case .list(let values):
            self.writer.raw("[" as StaticString)
            for (index, value) in values.enumerated() {
                if index > 0 { self.writer.raw("," as StaticString) }
                self.field(value, kind)
            }
            self.writer.raw("]" as StaticString)
        case .map(let values):
            self.writer.raw("{" as StaticString)
            let keys = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            for (index, key) in keys.enumerated() {
                if index > 0 { self.writer.raw("," as StaticString) }
                self.writer.string(key)
                self.writer.raw(":" as StaticString)
                if let value = values[key] { self.field(value, kind) }
            }
            self.writer.raw("}" as StaticString)
        }
    }

    private mutating func form(_ form: JSONForm, _ message: Message) {
        switch form {
        case .strings:
            if case .list = message[1] { self.field(message[1] ?? .list([]), .string) } else { self.null() }
        case .emptyObject, .notInJSON: self.writer.raw("{}" as StaticString)
        case .rawValue, .rawObject:
            guard case .bytes(let raw) = message[JSONForm.rawField(of: message.schema)], !raw.isEmpty else {
                return self.null()
            }
            self.writer.raw(raw)
        case .objectOrArray: self.either(message[2] ?? message[1])
        case .objectOrStrings: self.either(message[2] ?? message[1])
        case .objectOrBool: self.either(message[2] ?? message[1] ?? .bool(false))
        case .quantity:
            let text: String = message[1]
            self.writer.string(text.isEmpty ? "0" : text)
        case .duration: self.writer.string(DurationText.encode(nanoseconds: message[1]))
        case .time, .microTime:
            guard !message.isEmpty else { return self.null() }
            let nanoseconds: Int32 = message[2]
            let text = TimeText.encode(seconds: message[1], nanoseconds: nanoseconds, micros: form == .microTime)
            self.writer.string(text)
        case .intOrString:
            let type: Int64 = message[1]
            if type == 1 { self.writer.string(message[3]) } else { self.writer.raw(String(message[2] as Int32)) }
        case .unstructured: self.unstructured(Unstructured.Object(underlying: message))
        case .unstructuredList:
            let list = Unstructured.ObjectList(underlying: message)
            self.writer.raw(#"{"apiVersion":"# as StaticString)
            self.writer.string(list.apiVersion)
            self.writer.raw(#","items":["# as StaticString)
            for (index, item) in list.items.enumerated() {
                if index > 0 { self.writer.raw("," as StaticString) }
                self.unstructured(item)
            }
            self.writer.raw(#"],"kind":"# as StaticString)
            self.writer.string(list.kind)
            self.writer.raw(#","metadata":"# as StaticString)
            self.writer.raw(Self.listMetadata(list.metadata))
            self.writer.raw("}" as StaticString)
        }
    }

    /// The metadata of a list of custom resources, which names `continue` also where there is no more.
    package static func listMetadata(_ metadata: MetaV1.ListMeta) -> [UInt8] {
        var members = Message(metadata.underlying.schema).jsonValue.object ?? [:]
        members["continue"] = ""
        for member in metadata.underlying.jsonValue.object ?? [:] { members[member.key] = member.value }
        return JSONValue.object(members).sorted.encoded
    }

    /// All members by name, as Go writes maps.
    private mutating func unstructured(_ object: Unstructured.Object) {
        var members = object.members
        members["apiVersion"] = JSONValue.string(object.apiVersion).encoded
        members["kind"] = JSONValue.string(object.kind).encoded
        members["metadata"] = object.metadata.underlying.jsonValue.sorted.encoded
        for (index, name) in members.keys.sorted(by: { $0.precedesInBytes($1) }).enumerated() {
            self.writer.raw(index == 0 ? "{" : "," as StaticString)
            self.writer.string(name)
            self.writer.raw(":" as StaticString)
            self.writer.raw(members[name] ?? [])
        }
        self.writer.raw("}" as StaticString)
    }

    private mutating func either(_ value: Value?) {
        guard let value else { return self.null() }
        self.field(value, .string)
    }

    private mutating func null() {
        self.writer.raw("null" as StaticString)
    }
}
