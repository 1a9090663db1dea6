internal import Wire

/// What the schema alone says of values: required texts and closed sets of words. Every kind is held to it.
enum SchemaRules {
    /// Walks the whole object but its metadata and status, which their own rules look after.
    static func errors(_ object: Message) -> [FieldError] {
        var errors: [FieldError] = []
        guard var plan = SchemaPlan.all[object.schema] else { return [] }
        plan.children.removeAll { $0.json == "metadata" || $0.json == "status" }
        Self.check(object, plan, FieldPath(), &errors)
        return errors
    }

    private static func check(
        _ message: Message,
        _ plan: SchemaPlan,
        _ path: FieldPath,
        _ errors: inout [FieldError]
    ) {
        if let number = plan.rawJSON, case .bytes(let bytes) = message[number], (try? JSONParser.parse(bytes)) == nil {
            // Only protobuf can carry this; in a list it would break the JSON of all objects.
            errors.append(.invalid(path, .raw("<raw>"), "must be JSON"))
        }
        for (number, json) in plan.required where !message.has(number) {
            errors.append(.required(path.child(json)))
        }
        for field in plan.words {
            switch message[field.number] {
            case .string(let text):
                if !text.isEmpty, !field.words.contains(text) {
                    errors.append(.notSupported(path.child(field.json), text, field.words))
                }
            case .list(let elements):
                for (index, element) in elements.enumerated() {
                    guard case .string(let text) = element, !field.words.contains(text) else { continue }
                    errors.append(.notSupported(path.child(field.json).index(index), text, field.words))
                }
            default: break
            }
        }
        for child in plan.children {
            guard let value = message[child.number] else { continue }
            Self.check(value, child.json.map(path.child) ?? path, &errors)
        }
    }

    private static func check(_ value: Value, _ path: FieldPath, _ errors: inout [FieldError]) {
        switch value {
        case .message(let message):
            guard let plan = SchemaPlan.all[message.schema] else { return }
            Self.check(message, plan, path, &errors)
        case .list(let elements):
            for (index, element) in elements.enumerated() { Self.check(element, path.index(index), &errors) }
        case .map(let entries):
            for (key, entry) in entries.sorted(by: { $0.key < $1.key }) { Self.check(entry, path.key(key), &errors) }
        default: break
        }
    }
}
