internal import KubernetesAPI

/// Writes an OpenAPI 2 document in the protobuf form that Kubernetes' clients read (`openapi.v2.Document`).
///
/// Only what clients look at is written: the kinds' definitions, and of operations their kind and their parameters.
enum GnosticDocument {
    static func encode(_ document: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendText(1, document["swagger"]?.string)
        var info: [UInt8] = []
        info.appendText(1, document["info"]?["title"]?.string)
        info.appendText(2, document["info"]?["version"]?.string)
        bytes.appendField(2, info)
        var paths: [UInt8] = []
        for path in document["paths"]?.object ?? [:] {
            paths.appendField(2, Self.named(path.key, Self.pathItem(path.value)))
        }
        bytes.appendField(8, paths)
        var definitions: [UInt8] = []
        for definition in document["definitions"]?.object ?? [:] {
            definitions.appendField(1, Self.named(definition.key, Self.schema(definition.value)))
        }
        bytes.appendField(9, definitions)
        return bytes
    }

    private static func named(_ name: String, _ value: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendText(1, name)
        bytes.appendField(2, value)
        return bytes
    }

    private static func schema(_ value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendText(1, value["$ref"]?.string)
        bytes.appendText(2, value["format"]?.string)
        bytes.appendText(4, value["description"]?.string)
        if let standard = value["default"] { bytes.appendField(5, Self.any(standard)) }
        for name in value["required"]?.array ?? [] { bytes.appendText(19, name.string) }
        for option in value["enum"]?.array ?? [] { bytes.appendField(20, Self.any(option)) }
        if let additional = value["additionalProperties"] {
            var item: [UInt8] = []
            item.appendField(1, Self.schema(additional))
            bytes.appendField(21, item)
        }
        if let type = value["type"]?.string {
            var item: [UInt8] = []
            item.appendText(1, type)
            bytes.appendField(22, item)
        }
        if let items = value["items"] {
            var item: [UInt8] = []
            item.appendField(1, Self.schema(items))
            bytes.appendField(23, item)
        }
        if let properties = value["properties"]?.object {
            var list: [UInt8] = []
            for property in properties { list.appendField(1, Self.named(property.key, Self.schema(property.value))) }
            bytes.appendField(25, list)
        }
        Self.appendExtensions(of: value, to: &bytes, 31)
        return bytes
    }

    private static func pathItem(_ value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        for (number, method) in [(2, "get"), (3, "put"), (4, "post"), (5, "delete"), (8, "patch")] {
            if let operation = value[method] { bytes.appendField(number, Self.operation(operation)) }
        }
        for parameter in value["parameters"]?.array ?? [] { bytes.appendField(9, Self.parameter(parameter)) }
        return bytes
    }

    private static func operation(_ value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendText(5, value["operationId"]?.string)
        for type in value["consumes"]?.array ?? [] { bytes.appendText(7, type.string) }
        for parameter in value["parameters"]?.array ?? [] { bytes.appendField(8, Self.parameter(parameter)) }
        bytes.appendField(9, [])
        Self.appendExtensions(of: value, to: &bytes, 13)
        return bytes
    }

    private static func parameter(_ value: JSONValue) -> [UInt8] {
        let place = value["in"]?.string ?? ""
        var content: [UInt8] = []
        var parameter: [UInt8] = []
        if place == "body" {
            content.appendText(2, value["name"]?.string)
            content.appendText(3, place)
            content.appendFlag(4, true)
            var schema: [UInt8] = []
            schema.appendField(1, Self.schema(value["schema"] ?? [:]))
            parameter.appendField(1, content)
        } else {
            content.appendFlag(1, value["required"]?.bool ?? false)
            content.appendText(2, place)
            content.appendText(4, value["name"]?.string)
            // A query parameter has "may be empty" before its type, a path parameter has not.
            content.appendText(place == "path" ? 5 : 6, value["type"]?.string)
            var simple: [UInt8] = []
            simple.appendField(place == "path" ? 4 : 3, content)
            parameter.appendField(2, simple)
        }
        var item: [UInt8] = []
        item.appendField(1, parameter)
        return item
    }

    private static func appendExtensions(of value: JSONValue, to bytes: inout [UInt8], _ number: Int) {
        for member in value.object ?? [:] where member.key.hasPrefix("x-") {
            bytes.appendField(number, Self.named(member.key, Self.any(member.value)))
        }
    }

    /// Any value is carried as YAML text, of which JSON is a part.
    private static func any(_ value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendField(2, value.encoded)
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func appendText(_ number: Int, _ text: String?) {
        if let text, !text.isEmpty { self.appendField(number, Array(text.utf8)) }
    }

    fileprivate mutating func appendFlag(_ number: Int, _ flag: Bool) {
        guard flag else { return }
        self.appendVarint(UInt64(number) << 3)
        self.append(1)
    }
}
