/// What must hold of each part of a custom resource's schema, whether or not the whole is structural.
struct SchemaDeclarationRules {
    private static let types: Set<String> = ["integer", "number", "boolean", "string", "object", "array"]

    private var errors: [FieldError] = []

    static func errors(_ schema: JSONValue, _ path: FieldPath) -> [FieldError] {
        var rules = Self()
        rules.check(schema, path, isRoot: true)
        return rules.errors
    }

    private mutating func check(_ schema: JSONValue, _ path: FieldPath, isRoot: Bool = false) {
        let type = schema["type"]?.string ?? ""
        if !type.isEmpty, !Self.types.contains(type) {
            let supported = ["array", "boolean", "integer", "number", "object", "string"]
            self.errors.append(.notSupported(path.child("type"), type, supported))
        }
        if schema.flag("uniqueItems") {
            let text = "uniqueItems cannot be set to true since the runtime complexity becomes quadratic"
            self.errors.append(.forbidden(path.child("uniqueItems"), text))
        }
        for (name, text) in Self.unsupported where schema[name] != nil {
            self.errors.append(.forbidden(path.child(name), text))
        }
        if let additional = schema["additionalProperties"], schema["properties"]?.object?.isEmpty == false {
            if additional != .bool(true) {
                let text = "additionalProperties and properties are mutual exclusive"
                self.errors.append(.forbidden(path.child("additionalProperties"), text))
            }
        }
        if schema["additionalProperties"] == .bool(false) {
            let text = "additionalProperties cannot be set to false"
            self.errors.append(.forbidden(path.child("additionalProperties"), text))
        }
        self.errors += RuleDeclarations.errors(schema, path, isRoot: isRoot)
        self.checkDefault(schema, path)
        self.checkListType(schema, path)
        self.checkMapType(schema, path)
        for (place, child) in Self.children(schema, path) { self.check(child, place) }
    }

    private static let unsupported: [(String, String)] = [
        ("patternProperties", "patternProperties is not supported"),
        ("additionalItems", "additionalItems is not supported"),
        ("dependencies", "dependencies is not supported"), ("definitions", "definitions is not supported"),
        ("id", "id is not supported"), ("$ref", "$ref is not supported"),
    ]

    private static func children(_ schema: JSONValue, _ path: FieldPath) -> [(FieldPath, JSONValue)] {
        var children: [(FieldPath, JSONValue)] = []
        for name in ["items", "additionalProperties", "not"] {
            if let child = schema[name], child.object != nil { children.append((path.child(name), child)) }
        }
        for member in schema["properties"]?.object ?? [:] {
            children.append((path.child("properties").key(member.key), member.value))
        }
        for name in ["allOf", "anyOf", "oneOf"] {
            for (index, child) in (schema[name]?.array ?? []).enumerated() {
                children.append((path.child(name).index(index), child))
            }
        }
        return children
    }

    /// A default must be what the schema that it is for takes.
    private mutating func checkDefault(_ schema: JSONValue, _ path: FieldPath) {
        guard let standard = schema["default"] else { return }
        let structural = StructuralSchema(schema)
        var pruned = standard
        var pruner = SchemaPruner()
        pruner.prune(value: &pruned, structural)
        if pruned != standard {
            let text = "must not have unknown fields"
            self.errors.append(.invalid(path.child("default"), BadValue(standard), text))
            return
        }
        var full = standard
        SchemaDefaulter.apply(to: &full, structural)
        let place = path.child("default")
        for error in SchemaValidator.errors(full, structural) {
            let field = error.field.isRoot ? place : FieldPath("\(place).\(error.field)")
            self.errors.append(FieldError(error.code, field, error.value, error.detail))
        }
    }

    private mutating func checkListType(_ schema: JSONValue, _ path: FieldPath) {
        let place = path.child("x-kubernetes-list-type")
        let keys = schema["x-kubernetes-list-map-keys"]?.array?.compactMap(\.string) ?? []
        guard let listType = schema["x-kubernetes-list-type"]?.string else {
            if !keys.isEmpty {
                self.errors.append(.required(place, "must be map if x-kubernetes-list-map-keys is non-empty"))
            }
            return
        }
        guard ["atomic", "set", "map"].contains(listType) else {
            return self.errors.append(.notSupported(place, listType, ["atomic", "map", "set"]))
        }
        if schema["type"]?.string != "array" {
            let text = "must be array if x-kubernetes-list-type is specified"
            let type = path.child("type")
            let found = schema["type"]?.string ?? ""
            self.errors.append(found.isEmpty ? .required(type, text) : .invalid(type, found, text))
        }
        guard listType == "map" else {
            if !keys.isEmpty {
                let text = "must be map if x-kubernetes-list-map-keys is non-empty"
                self.errors.append(.invalid(place, listType, text))
            }
            return
        }
        self.checkMapKeys(keys, schema["items"] ?? [:], path)
    }

    private mutating func checkMapKeys(_ keys: [String], _ items: JSONValue, _ path: FieldPath) {
        let place = path.child("x-kubernetes-list-map-keys")
        if keys.isEmpty {
            self.errors.append(.required(place, "must not be empty if x-kubernetes-list-type is map"))
        }
        let required = items["required"]?.array?.compactMap(\.string) ?? []
        for (index, key) in keys.enumerated() {
            guard let property = items["properties"]?[key] else {
                let text = "entries must all be names of item properties"
                self.errors.append(.invalid(place.index(index), key, text))
                continue
            }
            let type = property["type"]?.string ?? ""
            if type == "array" || type == "object" {
                let text = "must be a scalar type if parent array's x-kubernetes-list-type is map"
                let field = path.child("items").child("properties").key(key).child("type")
                self.errors.append(.invalid(field, type, text))
            }
            if !required.contains(key), property["default"] == nil {
                let text =
                    "this property is in x-kubernetes-list-map-keys, so it must have a default or be a required "
                    + "property"
                self.errors.append(.required(path.child("items").child("properties").key(key).child("default"), text))
            }
            if keys[..<index].contains(key) { self.errors.append(.duplicate(place.index(index), .string(key))) }
        }
    }

    private mutating func checkMapType(_ schema: JSONValue, _ path: FieldPath) {
        guard let mapType = schema["x-kubernetes-map-type"]?.string else { return }
        guard mapType == "atomic" || mapType == "granular" else {
            let place = path.child("x-kubernetes-map-type")
            return self.errors.append(.notSupported(place, mapType, ["atomic", "granular"]))
        }
        guard schema["type"]?.string != "object" else { return }
        let text = "must be object if x-kubernetes-map-type is specified"
        let found = schema["type"]?.string ?? ""
        self.errors.append(
            found.isEmpty ? .required(path.child("type"), text) : .invalid(path.child("type"), found, text)
        )
    }
}
