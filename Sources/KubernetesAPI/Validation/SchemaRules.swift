internal import Wire

/// What the schema alone says of values: required texts and closed sets of words. Every kind is held to it.
enum SchemaRules {
    /// Required by the published schema, but an empty text is one.
    private static let mayBeEmpty: Set<String> = [
        "k8s.io.api.apps.v1.StatefulSetSpec.serviceName", "k8s.io.api.core.v1.HTTPHeader.value",
        "k8s.io.api.core.v1.Sysctl.value", "k8s.io.api.storage.v1.TokenRequest.audience",
    ]

    /// The table knows only some of its words; its kind has a rule of its own.
    private static let incompleteEnums: Set<String> = ["k8s.io.api.discovery.v1.EndpointSlice.addressType"]

    /// Walks the whole object but its metadata and status, which their own rules look after.
    static func errors(_ object: Message) -> [FieldError] {
        var errors: [FieldError] = []
        for field in object.schema.fieldsInJSONOrder where field.json != "metadata" && field.json != "status" {
            Self.check(field, in: object, FieldPath(), &errors)
        }
        return errors
    }

    private static func check(_ message: Message, _ path: FieldPath, _ errors: inout [FieldError]) {
        guard message.schema.jsonForm == nil else { return }
        for field in message.schema.fieldsInJSONOrder { Self.check(field, in: message, path, &errors) }
    }

    private static func check(
        _ field: FieldSchema,
        in message: Message,
        _ path: FieldPath,
        _ errors: inout [FieldError]
    ) {
        let place = field.json.map(path.child) ?? path
        guard let value = message[field.number] else {
            let isText = field.label == .singular && field.kind == .string
            guard isText, field.isRequired, !field.isPointer else { return }
            if !Self.mayBeEmpty.contains("\(message.schema.name).\(field.name)") { errors.append(.required(place)) }
            return
        }
        switch value {
        case .string(let text) where field.isEnumClosed:
            let name = "\(message.schema.name).\(field.name)"
            if !text.isEmpty, !field.enumValues.contains(text), !Self.incompleteEnums.contains(name) {
                errors.append(.notSupported(place, text, field.enumValues.sorted()))
            }
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                Self.check(element, of: field, place.index(index), &errors)
            }
        case .map(let entries):
            for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
                Self.check(entry, of: field, place.key(key), &errors)
            }
        case .message(let inner): Self.check(inner, place, &errors)
        default: break
        }
    }

    private static func check(_ value: Value, of field: FieldSchema, _ path: FieldPath, _ errors: inout [FieldError]) {
        switch value {
        case .message(let message): Self.check(message, path, &errors)
        case .string(let text) where field.isEnumClosed && !field.enumValues.contains(text):
            errors.append(.notSupported(path, text, field.enumValues.sorted()))
        default: break
        }
    }
}
