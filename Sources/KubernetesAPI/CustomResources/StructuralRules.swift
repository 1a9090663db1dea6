/// What must hold of the schema of a custom resource, so that its objects can be pruned, defaulted and published.
struct StructuralRules {
    private enum Level {
        case root, item, field

        var missingType: String {
            switch self {
            case .root: "must not be empty at the root"
            case .item: "must not be empty for specified array items"
            case .field: "must not be empty for specified object fields"
            }
        }
    }

    private var errors: [FieldError] = []

    /// What is wrong with a schema, in the order of the messages.
    static func errors(_ schema: JSONValue, _ path: FieldPath) -> [FieldError] {
        var rules = Self()
        rules.check(schema, .root, path)
        rules.checkCompleteness(schema, schema, path)
        return rules.errors.sorted { $0.description < $1.description }
    }

    private mutating func check(_ schema: JSONValue, _ level: Level, _ path: FieldPath) {
        let type = schema["type"]?.string ?? ""
        let isEmbedded = schema.flag("x-kubernetes-embedded-resource")
        let isIntOrString = schema.flag("x-kubernetes-int-or-string")
        let keepsUnknown = schema.flag("x-kubernetes-preserve-unknown-fields")
        if type == "array", schema["items"] == nil {
            self.errors.append(.required(path.child("items"), "must be specified"))
        }
        if let items = schema["items"] { self.check(items, .item, path.child("items")) }
        for member in schema["properties"]?.object ?? [:] {
            self.check(member.value, .field, path.child("properties").key(member.key))
        }
        if let additional = schema["additionalProperties"] {
            let place = path.child("additionalProperties")
            if level == .root { self.errors.append(.forbidden(place, "must not be used at the root")) }
            if additional.object != nil { self.check(additional, .field, place) }
            if isEmbedded {
                let text = "must not be used if x-kubernetes-embedded-resource is set"
                self.errors.append(.forbidden(place, text))
            }
        }
        if isIntOrString {
            for name in ["preserve-unknown-fields", "embedded-resource"] where schema.flag("x-kubernetes-\(name)") {
                let text = "must be false if x-kubernetes-int-or-string is true"
                self.errors.append(.invalid(path.child("x-kubernetes-\(name)"), .bool(true), text))
            }
        }
        self.checkRules(schema, path, intOrString: isIntOrString)
        if isEmbedded, type != "object" {
            let text = "must be object if x-kubernetes-embedded-resource is true"
            let place = path.child("type")
            self.errors.append(type.isEmpty ? .required(place, text) : .invalid(place, type, text))
        } else if type.isEmpty, !isIntOrString, !keepsUnknown {
            self.errors.append(.required(path.child("type"), level.missingType))
        }
        if level == .root, !type.isEmpty, type != "object" {
            self.errors.append(.invalid(path.child("type"), type, "must be object at the root"))
        }
        self.checkTypeMembers(schema, level, path, isResource: level == .root || isEmbedded)
        if isEmbedded, !keepsUnknown, schema["properties"]?.object?.isEmpty ?? true {
            let text =
                "must not be empty if x-kubernetes-embedded-resource is true without "
                + "x-kubernetes-preserve-unknown-fields"
            self.errors.append(.required(path.child("properties"), text))
        }
    }

    private mutating func checkTypeMembers(_ schema: JSONValue, _ level: Level, _ path: FieldPath, isResource: Bool) {
        let properties = path.child("properties")
        if isResource {
            for (name, type) in [("kind", "string"), ("apiVersion", "string"), ("metadata", "object")] {
                guard let property = schema["properties"]?[name] else { continue }
                let found = property["type"]?.string ?? ""
                guard found != type else { continue }
                self.errors.append(.invalid(properties.key(name).child("type"), found, "must be \(type)"))
            }
        }
        guard level == .root, let metadata = schema["properties"]?["metadata"]?.object else { return }
        let names = metadata["properties"]?.object?.keys ?? []
        let others = metadata.keys.filter { !["type", "properties", "default", "description"].contains($0) }
        guard !others.isEmpty || !names.allSatisfy({ ["name", "generateName"].contains($0) }) else { return }
        let text = "must not specify anything other than name and generateName, but metadata is implicitly specified"
        self.errors.append(.forbidden(properties.key("metadata"), text))
    }

    // MARK: Schemas beside each other

    private static let intOrString: JSONValue = [["type": "integer"], ["type": "string"]]

    private mutating func checkRules(_ schema: JSONValue, _ path: FieldPath, intOrString: Bool) {
        let isFirstAllOfKnown = schema["allOf"]?.array?.first?["anyOf"] == Self.intOrString
        for name in ["anyOf", "allOf", "oneOf"] {
            if name == "anyOf", schema["anyOf"] == Self.intOrString { continue }
            for (index, nested) in (schema[name]?.array ?? []).enumerated() {
                let skipsAnyOf = name == "allOf" && index == 0 && isFirstAllOfKnown
                self.checkNested(nested, path.child(name).index(index), skipsAnyOf: skipsAnyOf)
            }
        }
        if let not = schema["not"] { self.checkNested(not, path.child("not")) }
        if let pattern = schema["pattern"]?.string, let fault = SchemaPattern.fault(in: pattern) {
            let text = "must be a valid regular expression, but isn't: \(fault)"
            self.errors.append(.invalid(path.child("pattern"), pattern, text))
        }
    }

    /// What a schema beside others may not say, since it belongs where the value stands.
    private static let forbidden: [(name: String, text: String)] = [
        ("type", "must be empty to be structural"), ("additionalProperties", "must be undefined to be structural"),
        ("default", "must be undefined to be structural"), ("title", "must be empty to be structural"),
        ("description", "must be empty to be structural"), ("nullable", "must be false to be structural"),
        ("externalDocs", "must be undefined to be structural"),
        ("x-kubernetes-preserve-unknown-fields", "must be false to be structural"),
        ("x-kubernetes-embedded-resource", "must be false to be structural"),
        ("x-kubernetes-int-or-string", "must be false to be structural"),
        ("x-kubernetes-list-map-keys", "must be empty to be structural"),
        ("x-kubernetes-list-type", "must be undefined to be structural"),
        ("x-kubernetes-map-type", "must be undefined to be structural"),
        ("x-kubernetes-validations", "must be empty to be structural"),
    ]

    private mutating func checkNested(_ schema: JSONValue, _ path: FieldPath, skipsAnyOf: Bool = false) {
        var rules = schema.object ?? [:]
        if skipsAnyOf { rules["anyOf"] = nil }
        self.checkRules(.object(rules), path, intOrString: false)
        if let items = schema["items"] { self.checkNested(items, path.child("items")) }
        for member in schema["properties"]?.object ?? [:] {
            self.checkNested(member.value, path.child("properties").key(member.key))
        }
        for (name, text) in Self.forbidden where !(schema[name]?.isUnsaid ?? true) {
            self.errors.append(.forbidden(path.child(name), text))
        }
        if schema["properties"]?["metadata"] != nil {
            let text = "must not be specified in a nested context"
            self.errors.append(.forbidden(path.child("properties").key("metadata"), text))
        }
    }

    /// What schemas beside others speak of must be declared where it stands.
    private mutating func checkCompleteness(_ rules: JSONValue, _ schema: JSONValue, _ path: FieldPath) {
        for name in ["anyOf", "allOf", "oneOf"] {
            for (index, nested) in (rules[name]?.array ?? []).enumerated() {
                self.checkDeclared(nested, schema, path, path.child(name).index(index))
            }
        }
        if let not = rules["not"] { self.checkDeclared(not, schema, path, path.child("not")) }
        if let items = rules["items"] { self.checkCompleteness(items, items, path.child("items")) }
        for member in rules["properties"]?.object ?? [:] {
            self.checkCompleteness(member.value, member.value, path.child("properties").key(member.key))
        }
        if let additional = rules["additionalProperties"], additional.object != nil {
            self.checkCompleteness(additional, additional, path.child("additionalProperties"))
        }
    }

    private mutating func checkDeclared(
        _ nested: JSONValue,
        _ schema: JSONValue?,
        _ path: FieldPath,
        _ nestedPath: FieldPath
    ) {
        if nested["items"] != nil, schema?["items"] == nil {
            let text = "because it is defined in \(nestedPath.child("items"))"
            self.errors.append(.required(path.child("items"), text))
        }
        for member in nested["properties"]?.object ?? [:] {
            let place = path.child("properties").key(member.key)
            let nestedPlace = nestedPath.child("properties").key(member.key)
            guard let declared = schema?["properties"]?[member.key] else {
                self.errors.append(.required(place, "because it is defined in \(nestedPlace)"))
                continue
            }
            self.checkDeclared(member.value, declared, place, nestedPlace)
        }
        for name in ["anyOf", "allOf", "oneOf"] {
            for (index, inner) in (nested[name]?.array ?? []).enumerated() {
                self.checkDeclared(inner, schema, path, nestedPath.child(name).index(index))
            }
        }
    }
}

extension JSONValue {
    /// A flag of a schema.
    func flag(_ name: String) -> Bool { self[name]?.bool ?? false }

    /// Means the same as nothing.
    fileprivate var isUnsaid: Bool {
        switch self {
        case .null, .bool(false), .string(""): true
        case .array(let elements): elements.isEmpty
        case .bool, .integer, .double, .string, .object: false
        }
    }
}
