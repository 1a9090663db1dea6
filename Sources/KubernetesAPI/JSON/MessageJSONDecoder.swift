package import Wire

/// Reads JSON into messages as Go's decoder reads it into Kubernetes' types: names are case-sensitive, null means
/// absent, unknown names are passed over and noted.
package struct MessageJSONDecoder {
    /// The paths of names that the schema does not have: `spec.template.spec.containers[0].foo`.
    package private(set) var unknownFields: [String] = []
    private var path: [String] = []
    /// The names only, as Go gives them in its messages.
    private var names: [String] = []

    package init() {}

    /// - Throws: `JSONError` in the words of Go's decoder.
    package mutating func decode(_ value: JSONValue, as schema: MessageSchema) throws(JSONError) -> Message {
        try self.message(value, schema, owner: schema)
    }

    private mutating func message(
        _ value: JSONValue,
        _ schema: MessageSchema,
        owner: MessageSchema
    ) throws(JSONError) -> Message {
        if let form = JSONForm(schema) { return try self.form(form, value, schema, owner: owner) }
        guard case .object(let object) = value else { throw self.mismatch(value, Self.goName(schema), owner) }
        var message = Message(schema)
        for member in object {
            if schema.isKind, self.path.isEmpty, member.key == "kind" || member.key == "apiVersion" { continue }
            let mark = self.path.count
            self.path.append(self.path.isEmpty ? member.key : "." + member.key)
            self.names.append(member.key)
            if try !self.member(member.value, member.key, into: &message) {
                self.unknownFields.append(self.path.joined())
            }
            self.path.removeLast(self.path.count - mark)
            self.names.removeLast()
        }
        return message
    }

    /// Sets the field of a JSON name, also in inline messages; false when there is none.
    private mutating func member(
        _ value: JSONValue,
        _ name: String,
        into message: inout Message
    ) throws(JSONError) -> Bool {
        if let field = message.schema.field(json: name) {
            guard value != .null else { return true }
            guard let decoded = try self.field(value, field, owner: message.schema) else { return true }
            message[field.number] = decoded
            return true
        }
        for field in message.schema.fields where field.isInline {
            guard let schema = field.message else { continue }
            var inner = Message(schema)
            if case .message(let present) = message[field.number] { inner = present }
            guard try self.member(value, name, into: &inner) else { continue }
            if !inner.isEmpty { message[field.number] = .message(inner) }
            return true
        }
        return false
    }

    private mutating func field(
        _ value: JSONValue,
        _ field: FieldSchema,
        owner: MessageSchema
    ) throws(JSONError) -> Value? {
        let kind = field.kind
        switch field.label {
        case .singular:
            let decoded = try self.scalar(value, kind, owner)
            return Message.isDropped(decoded, field, kind) ? nil : decoded
        case .repeated:
            guard case .array(let elements) = value else { throw self.mismatch(value, "[]" + Self.goName(kind), owner) }
            var values: [Value] = []
            values.reserveCapacity(elements.count)
            for (index, element) in elements.enumerated() {
                self.path.append("[\(index)]")
                values.append(element == .null ? Self.zero(kind) : try self.scalar(element, kind, owner))
                self.path.removeLast()
            }
            return values.isEmpty ? nil : .list(values)
        case .map:
            guard case .object(let object) = value else {
                throw self.mismatch(value, "map[string]" + Self.goName(kind), owner)
            }
            var values: [String: Value] = [:]
            for member in object {
                self.path.append("." + member.key)
                try self.refuseNUL(member.key)
                values[member.key] =
                    member.value == .null ? Self.zero(kind) : try self.scalar(member.value, kind, owner)
                self.path.removeLast()
            }
            return values.isEmpty ? nil : .map(values)
        }
    }

    private mutating func scalar(
        _ value: JSONValue,
        _ kind: FieldSchema.Kind,
        _ owner: MessageSchema
    ) throws(JSONError) -> Value {
        switch (kind, value) {
        case (.message(let schema), _): return .message(try self.message(value, schema, owner: owner))
        case (.bool, .bool(let bool)): return .bool(bool)
        case (.string, .string(let text)):
            try self.refuseNUL(text)
            return .string(text)
        case (.bytes, .string(let text)):
            let (bytes, offset) = Base64.decode(text)
            guard let bytes else {
                throw JSONError(code: .type, message: "illegal base64 data at input byte \(offset)")
            }
            return .bytes(bytes)
        case (.int64, .integer(let integer)): return .int(integer)
        case (.int32, .integer(let integer)), (.enumeration, .integer(let integer)):
            guard Int32(exactly: integer) != nil else { throw self.mismatch(value, "int32", owner) }
            return .int(integer)
        case (.uint64, .integer(let integer)) where integer >= 0: return .uint(UInt64(integer))
        case (.uint32, .integer(let integer)) where integer >= 0 && integer <= UInt32.max: return .uint(UInt64(integer))
        case (.double, .integer(let integer)), (.float, .integer(let integer)): return .double(Double(integer))
        case (.double, .double(let double)), (.float, .double(let double)): return .double(double)
        default: throw self.mismatch(value, Self.goName(kind), owner)
        }
    }

    /// Strings are kept as C strings on the way to the store, which end at a NUL.
    private func refuseNUL(_ text: String) throws(JSONError) {
        guard !text.utf8.contains(0) else {
            throw JSONError(code: .type, message: "\(self.path.joined()): a string must not contain the character NUL")
        }
    }

    // MARK: Messages with a form of their own

    private mutating func form(
        _ form: JSONForm,
        _ value: JSONValue,
        _ schema: MessageSchema,
        owner: MessageSchema
    ) throws(JSONError) -> Message {
        var message = Message(schema)
        switch form {
        case .strings:
            guard let field = schema.field(number: 1) else { break }
            message[1] = try self.field(value, field, owner: owner)
        case .emptyObject, .notInJSON:
            guard case .object = value else { throw self.mismatch(value, Self.goName(schema), owner) }
        case .rawValue: message[JSONForm.rawField(of: schema)] = .bytes(value.encoded)
        case .rawObject:
            guard case .object = value else { throw self.mismatch(value, Self.goName(schema), owner) }
            message[JSONForm.rawField(of: schema)] = .bytes(value.encoded)
        case .objectOrArray, .objectOrStrings:
            let number = if case .array = value { 2 } else { 1 }
            guard let field = schema.field(number: number) else { break }
            message[number] = try self.field(value, field, owner: owner) ?? .list([])
        case .objectOrBool:
            if case .bool(let allows) = value {
                if allows { message[1] = .bool(true) }
            } else if let field = schema.field(number: 2) {
                message[1] = .bool(true)
                message[2] = try self.field(value, field, owner: owner)
            }
        case .quantity: message[1] = .string(try self.quantity(value, owner))
        case .duration:
            guard let text = value.string else { throw self.mismatch(value, "string", owner) }
            guard let nanoseconds = DurationText.decode(text) else {
                throw JSONError(code: .type, message: "time: invalid duration \(JSONValue.string(text).text)")
            }
            if nanoseconds != 0 { message[1] = .int(nanoseconds) }
        case .time, .microTime: try self.time(value, form, into: &message)
        case .intOrString:
            switch value {
            case .integer(let integer):
                guard Int32(exactly: integer) != nil else { throw self.mismatch(value, "int32", owner) }
                message[1] = nil
                message[2] = integer == 0 ? nil : .int(integer)
            case .string(let text):
                message[1] = .int(1)
                if !text.isEmpty { message[3] = .string(text) }
            default: throw self.mismatch(value, "int32", owner)
            }
        case .unstructured: try self.unstructured(value, into: &message)
        case .unstructuredList:
            // Lists are written, never read.
            throw self.mismatch(value, Self.goName(schema), owner)
        }
        return message
    }

    private mutating func unstructured(_ value: JSONValue, into message: inout Message) throws(JSONError) {
        guard case .object(let object) = value else {
            throw self.mismatch(value, "map[string]interface {}", message.schema)
        }
        var members: [String: Value] = [:]
        for member in object {
            switch member.key {
            case "apiVersion", "kind":
                guard let text = member.value.string else {
                    throw self.mismatch(member.value, "string", message.schema)
                }
                message[member.key == "kind" ? 4 : 3] = .string(text)
            case "metadata":
                guard member.value != .null else { continue }
                self.path.append("metadata")
                self.names.append("metadata")
                let metadata = try self.message(member.value, MetaV1.ObjectMeta.schema, owner: message.schema)
                message[1] = .message(metadata)
                self.path.removeLast()
                self.names.removeLast()
            default: members[member.key] = .bytes(member.value.sorted.encoded)
            }
        }
        if !members.isEmpty { message[2] = .map(members) }
    }

    private func quantity(_ value: JSONValue, _ owner: MessageSchema) throws(JSONError) -> String {
        let text =
            switch value {
            case .string(let string): string
            case .integer(let integer): String(integer)
            case .double: value.text
            default: throw self.mismatch(value, "string", owner)
            }
        do {
            return try Quantity(text).description
        } catch {
            throw JSONError(code: .type, message: error.description)
        }
    }

    private func time(_ value: JSONValue, _ form: JSONForm, into message: inout Message) throws(JSONError) {
        guard let text = value.string else {
            throw JSONError(
                code: .type,
                message: "json: cannot unmarshal \(value.kindName) into Go value of type string"
            )
        }
        guard !text.isEmpty else { return }
        guard let time = TimeText.decode(text) else {
            let layout = form == .time ? "2006-01-02T15:04:05Z07:00" : "2006-01-02T15:04:05.000000Z07:00"
            let quoted = JSONValue.string(text).text
            throw JSONError(
                code: .type,
                message: "parsing time \(quoted) as \"\(layout)\": cannot parse \(quoted) as \"2006\""
            )
        }
        // A time is present even at the epoch, so its seconds are kept when zero.
        message[1] = .int(time.seconds)
        if form == .microTime, time.nanoseconds / 1000 != 0 { message[2] = .int(Int64(time.nanoseconds / 1000 * 1000)) }
    }

    // MARK: Words of Go's decoder

    private func mismatch(_ value: JSONValue, _ type: String, _ owner: MessageSchema) -> JSONError {
        var found = value.kindName
        if value.kindName == "number", type != "string", type.contains("int") { found += " " + value.text }
        let place =
            self.names.isEmpty ? "value" : "struct field \(owner.shortName).\(self.names.joined(separator: "."))"
        return JSONError(code: .type, message: "json: cannot unmarshal \(found) into Go \(place) of type \(type)")
    }

    private static func zero(_ kind: FieldSchema.Kind) -> Value {
        switch kind {
        case .bool: .bool(false)
        case .int32, .int64, .enumeration: .int(0)
        case .uint32, .uint64: .uint(0)
        case .double, .float: .double(0)
        case .string: .string("")
        case .bytes: .bytes([])
        case .message(let schema): .message(Message(schema))
        }
    }

    private static func goName(_ kind: FieldSchema.Kind) -> String {
        switch kind {
        case .bool: "bool"
        case .int32, .enumeration: "int32"
        case .int64: "int64"
        case .uint32: "uint32"
        case .uint64: "uint64"
        case .double, .float: "float64"
        case .string: "string"
        case .bytes: "[]uint8"
        case .message(let schema): Self.goName(schema)
        }
    }

    /// "v1.PodSpec": the last part of the package, then the type.
    private static func goName(_ schema: MessageSchema) -> String {
        schema.name.split(separator: ".").suffix(2).joined(separator: ".")
    }
}
