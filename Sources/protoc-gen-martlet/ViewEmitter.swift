/// Writes the typed Swift views of one file: a struct a message, each a `Message` with named properties.
struct ViewEmitter {
    var model: SchemaModel
    var file: FileModel

    func emit() -> String {
        var out = "// Made by protoc-gen-martlet from \(self.file.path). Do not edit.\n"
        if self.file.swiftTarget != "Wire" { out += "package import Wire\n" }
        out += "\n/// The messages of \(self.file.package).\npackage enum \(self.file.swiftNamespace) {}\n\n"
        out += "extension \(self.file.swiftNamespace) {\n"
        for enumeration in self.file.enums { out += self.view(enumeration, "    ") + "\n" }
        for message in self.file.messages { out += self.view(message, "    ") + "\n" }
        for service in self.file.services { out += self.view(service, "    ") + "\n" }
        return out + "}\n"
    }

    private func view(_ enumeration: EnumModel, _ indent: String) -> String {
        let name = swiftTypeName(enumeration.name)
        var out = "\(indent)/// \(enumeration.fullName)\n\(indent)package struct \(name): ProtobufEnum {\n"
        out += "\(indent)    package var rawValue: Int32\n"
        out += "\(indent)    package init(rawValue: Int32) { self.rawValue = rawValue }\n"
        for (label, number) in enumeration.cases {
            out += "\(indent)    package static let \(escaped(camel(label))) = \(name)(rawValue: \(number))\n"
        }
        return out + "\(indent)}\n"
    }

    private func view(_ message: MessageModel, _ indent: String) -> String {
        let inner = indent + "    "
        var out = "\(indent)/// \(message.fullName)\n"
        out += "\(indent)package struct \(swiftTypeName(message.name)): TypedMessage {\n"
        let index = self.model.indices[message.fullName] ?? 0
        out += "\(inner)package static var schema: MessageSchema { MessageSchema(tableIndex: \(index)) }\n"
        out += "\(inner)package var underlying: Message\n"
        out += "\(inner)package init(underlying: Message) { self.underlying = underlying }\n"
        for field in message.fields { out += self.property(field, inner) }
        for enumeration in message.enums { out += "\n" + self.view(enumeration, inner) }
        for nested in message.nested where !nested.isMapEntry { out += "\n" + self.view(nested, inner) }
        return out + "\(indent)}\n"
    }

    private func property(_ field: FieldModel, _ indent: String) -> String {
        let name = escaped(propertyName(field))
        var type = self.swiftType(field.type, field.typeName)
        var access = "\(field.number)"
        if let entry = self.model.mapEntries[field.typeName] {
            type = "[String: \(self.swiftType(entry.fields[1].type, entry.fields[1].typeName))]"
            access = "map: " + access
        } else if field.isRepeated {
            type = "[\(type)]"
            access = "list: " + access
        } else if field.pointer || field.oneof != nil {
            type += "?"
            access = "optional: " + access
        }
        return """
            \(indent)package var \(name): \(type) {
            \(indent)    get { self.underlying[\(access)] }
            \(indent)    set { self.underlying[\(access)] = newValue }
            \(indent)}

            """
    }

    private func view(_ service: ServiceModel, _ indent: String) -> String {
        let base = service.name.hasSuffix("Service") ? service.name : service.name + "Service"
        let name = base == "HealthService" ? "Health" : base
        var out = "\(indent)/// The methods of \(service.fullName).\n\(indent)package enum \(name) {\n"
        for method in service.methods {
            let request = self.model.swiftNames[method.request] ?? method.request
            let response = self.model.swiftNames[method.response] ?? method.response
            let label = escaped(lowerFirst(method.name))
            out += """
                \(indent)    package static let \(label) = RPCMethod<\(request), \(response)>(
                \(indent)        service: "\(service.fullName)", name: "\(method.name)",
                \(indent)        clientStreaming: \(method.clientStreaming), serverStreaming: \(method.serverStreaming))

                """
        }
        return out + "\(indent)}\n"
    }

    private func swiftType(_ type: Int32, _ typeName: String) -> String {
        switch type {
        case 1, 2: "Double"
        case 3, 16, 18: "Int64"
        case 4, 6: "UInt64"
        case 5, 15, 17: "Int32"
        case 7, 13: "UInt32"
        case 8: "Bool"
        case 9: "String"
        case 12: "[UInt8]"
        default: self.model.swiftNames[typeName] ?? typeName
        }
    }
}

/// A field's Swift name: its JSON name where that is an identifier, else its protobuf name in camel case.
private func propertyName(_ field: FieldModel) -> String {
    if let json = field.json, json.allSatisfy({ $0.isLetter || $0.isNumber }) { return lowerFirst(json) }
    return field.name.contains("_") ? camel(field.name) : lowerFirst(field.name)
}

private func lowerFirst(_ name: String) -> String {
    let capitals = name.prefix { $0.isUppercase }
    if capitals.count <= 1 || capitals.count == name.count {
        return capitals.lowercased() + name.dropFirst(capitals.count)
    }
    // "TTYOptions" → "ttyOptions"
    return capitals.dropLast().lowercased() + name.dropFirst(capitals.count - 1)
}

/// SNAKE_CASE and snake_case → camelCase.
private func camel(_ name: String) -> String {
    let words = name.split(separator: "_").map { word in
        word.contains(where: \.isLowercase) ? String(word) : word.lowercased()
    }
    return words.enumerated().map { $0 == 0 ? lowerFirst($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
}

private let keywords: Set<String> = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum",
    "extension", "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "package", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
]

private func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
}
