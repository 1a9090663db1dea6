package import Wire

/// A message as the walks over owned fields see it. Its members are those that its JSON has, so a field that is not
/// set is a member when JSON does not leave it out.
package struct MessageTree: OwnershipTree {
    private enum Content {
        case null
        case value(Value)
        /// A message that is not set but stands in JSON: `{}`.
        case empty(MessageSchema)
    }

    private let content: Content
    private let rules: MessageOwnership
    /// Of lists and maps: the field they stand in.
    private let field: FieldSchema?

    package init(_ message: Message) {
        self.content = .value(.message(message))
        self.rules = MessageOwnership(message.schema)
        self.field = nil
    }

    private init(_ content: Content, _ field: FieldSchema) {
        self.content = content
        self.rules = MessageOwnership(field)
        self.field = field
    }

    private init(elementOf field: FieldSchema, _ value: Value) {
        self.content = .value(value)
        self.rules = MessageOwnership(elementOf: field)
        self.field = nil
    }

    package var structure: FieldStructure { self.rules.structure }

    package var isNull: Bool {
        if case .null = self.content { return true }
        return false
    }

    package func isEqual(to other: MessageTree) -> Bool {
        switch (self.content, other.content) {
        case (.null, .null), (.empty, .empty): true
        case (.value(let left), .value(let right)): left == right
        // A zero that JSON shows equals the same zero that is not set.
        case (.value(let value), .null), (.null, .value(let value)): self.field?.isPointer == false && value.isZero
        case (.value(let value), .empty), (.empty, .value(let value)): value.isZero
        case (.empty, .null), (.null, .empty): false
        }
    }

    package var members: [OwnershipMember<MessageTree>] {
        var members: [OwnershipMember<MessageTree>] = []
        switch self.content {
        case .value(.message(let message)): Self.addMembers(of: message, to: &members)
        case .empty(let schema): Self.addMembers(of: Message(schema), to: &members)
        case .value(.map(let values)):
            guard let field = self.field else { return [] }
            members = values.map { OwnershipMember(name: $0.key, value: Self(elementOf: field, $0.value)) }
        case .value, .null: return []
        }
        members.sort { $0.name.precedesInBytes($1.name) }
        return members
    }

    private static func addMembers(of message: Message, to members: inout [OwnershipMember<MessageTree>]) {
        for field in message.schema.fields {
            let value = message[field.number]
            if field.isInline, let schema = field.message {
                if case .message(let inner) = value {
                    Self.addMembers(of: inner, to: &members)
                } else {
                    Self.addMembers(of: Message(schema), to: &members)
                }
                continue
            }
            if value == nil, MessageJSONEncoder.isLeftOut(field) { continue }
            guard let name = field.json else { continue }
            members.append(
                OwnershipMember(name: name, value: Self(value.map { .value($0) } ?? Self.absent(field), field))
            )
        }
    }

    /// What JSON shows of a field that is not set.
    private static func absent(_ field: FieldSchema) -> Content {
        guard field.label == .singular, !field.isPointer else { return .null }
        switch field.kind {
        case .message(let schema) where schema.jsonForm == nil: return .empty(schema)
        case .message, .bytes: return .null
        case .bool: return .value(.bool(false))
        case .string: return .value(.string(""))
        case .int32, .int64, .enumeration: return .value(.int(0))
        case .uint32, .uint64: return .value(.uint(0))
        case .double, .float: return .value(.double(0))
        }
    }

    package var elements: [MessageTree] {
        guard case .value(.list(let values)) = self.content, let field = self.field else { return [] }
        return values.map { Self(elementOf: field, $0) }
    }

    package var scalar: JSONValue? {
        switch self.content {
        case .value(.string(let text)): .string(text)
        case .value(.int(let number)): .integer(number)
        case .value(.uint(let number)): Int64(exactly: number).map { .integer($0) } ?? .double(Double(number))
        case .value(.bool(let bool)): .bool(bool)
        case .value(.double(let number)): .double(number)
        case .value, .null, .empty: nil
        }
    }

    package func member(_ name: String) -> MessageTree? {
        guard case .value(.message(let message)) = self.content, let field = message.schema.field(json: name) else {
            return nil
        }
        return MessageTree(message[field.number].map { .value($0) } ?? Self.absent(field), field)
    }

    package func keyDefault(_ name: String) -> JSONValue? { self.rules.keyDefault(name) }
}
