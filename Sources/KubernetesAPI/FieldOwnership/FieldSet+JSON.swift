extension FieldSet {
    /// The set as `fieldsV1` holds it: members are `{}`, `.` marks a node that is in the set and has others below.
    package func json() -> [UInt8] {
        var writer = JSONWriter(reserving: 512)
        self.write(to: &writer, isMember: false)
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter, isMember: Bool) {
        writer.raw("{" as StaticString)
        var isFirst = true
        if isMember, !self.isEmpty {
            writer.raw(#"".":{}"# as StaticString)
            isFirst = false
        }
        for node in self.nodes {
            if !isFirst { writer.raw("," as StaticString) }
            isFirst = false
            writer.string(node.element.key)
            writer.raw(":" as StaticString)
            node.children.write(to: &writer, isMember: node.isMember)
        }
        writer.raw("}" as StaticString)
    }

    /// Reads what `json()` writes; members in any order.
    /// - Throws: `JSONError` where the text is no JSON or has a name that is no path element.
    package init(json bytes: [UInt8]) throws(JSONError) {
        try self.init(JSONParser.parse(bytes))
    }

    private init(_ value: JSONValue) throws(JSONError) {
        guard case .object(let object) = value else {
            throw JSONError(code: .type, message: "fieldsV1: expected an object, found \(value.kindName)")
        }
        var nodes: [Node] = []
        nodes.reserveCapacity(object.count)
        for member in object where member.key != "." {
            let element = try FieldPathElement(key: member.key)
            let children = try FieldSet(member.value)
            // A node without others below is in the set: there is nothing else that it could mean.
            let isMember = children.isEmpty || member.value["."] != nil
            nodes.append(Node(element, isMember: isMember, children: children))
        }
        self.init(nodes)
    }
}

extension FieldPathElement {
    /// The name of the element in `fieldsV1`.
    fileprivate var key: String {
        switch self {
        case .member(let name): return "f:" + name
        case .keyed(let keys):
            var object = JSONObject()
            for key in keys { object[key.name] = key.value }
            return "k:" + JSONValue.object(object).text
        case .value(let value): return "v:" + value.text
        case .index(let index): return "i:\(index)"
        }
    }

    fileprivate init(key: String) throws(JSONError) {
        let text = key.dropFirst(2)
        switch key.prefix(2) {
        case "f:": self = .member(String(text))
        case "v:": self = .value(try JSONParser.parse(String(text)))
        case "i:":
            guard let index = Int(text) else { throw Self.unknown(key) }
            self = .index(index)
        case "k:":
            guard case .object(let object) = try JSONParser.parse(String(text)) else { throw Self.unknown(key) }
            let keys = object.members.map { Key(name: $0.key, value: $0.value) }
            self = .keyed(keys.sorted { $0.name.precedesInBytes($1.name) })
        default: throw Self.unknown(key)
        }
    }

    private static func unknown(_ key: String) -> JSONError {
        JSONError(code: .type, message: "fieldsV1: \(JSONValue.string(key).text) is no path element")
    }
}
