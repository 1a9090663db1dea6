package import Wire

/// The way to a field from the top of a message, found once in the schema: `spec.nodeName`.
package struct MessagePath: Hashable, Sendable {
    /// Each step is a field number in the message that the steps before lead to.
    package let numbers: [Int]

    /// - Parameter json: the JSON names, parted by dots.
    /// - Returns: nil where the schema has no such field, or where the way leads through a list or map.
    package init?(_ schema: MessageSchema, _ json: String) {
        var numbers: [Int] = []
        var schema: MessageSchema? = schema
        for name in json.split(separator: ".") {
            guard let here = schema, let steps = here.steps(to: String(name)), let last = steps.last else { return nil }
            numbers += steps.map(\.number)
            schema = last.label == .singular ? last.message : nil
        }
        self.numbers = numbers
    }

    /// The value at the path's end; nil where it, or a message on the way, is not set.
    package func value(in message: Message) -> Value? {
        var message = message
        for (index, number) in self.numbers.enumerated() {
            guard let value = message[number] else { return nil }
            if index == self.numbers.count - 1 { return value }
            guard case .message(let next) = value else { return nil }
            message = next
        }
        return nil
    }

    /// Sets the value at the path's end, making the messages on the way; nil clears it.
    package func set(_ value: Value?, in message: inout Message) {
        Self.set(value, self.numbers[...], in: &message)
    }

    private static func set(_ value: Value?, _ numbers: ArraySlice<Int>, in message: inout Message) {
        guard let number = numbers.first else { return }
        guard numbers.count > 1 else {
            message[number] = value
            return
        }
        if value == nil, !message.has(number) { return }
        guard let schema = message.schema.field(number: number)?.message else { return }
        message.update(number) { held in
            var inner = Message(schema)
            if case .message(let present) = held { inner = present }
            Self.set(value, numbers.dropFirst(), in: &inner)
            held = .message(inner)
        }
    }
}

extension MessageSchema {
    /// The fields from a message to one with a JSON name: one, or more where it stands in an inline message.
    package func steps(to json: String) -> [FieldSchema]? {
        if let field = self.field(json: json) { return [field] }
        for field in self.fields where field.isInline {
            if let steps = field.message?.steps(to: json) { return [field] + steps }
        }
        return nil
    }
}
