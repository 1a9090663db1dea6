package import Wire

extension Unstructured.Object {
    /// A member of the object beside `apiVersion`, `kind` and `metadata`; setting nil removes it.
    package subscript(member name: String) -> JSONValue? {
        get { self.members[name].flatMap { try? JSONParser.parse($0) } }
        set { self.members[name] = newValue?.sorted.encoded }
    }

    /// The value at the end of a way through objects; nil where there is none.
    package func value(at path: [String]) -> JSONValue? {
        guard let first = path.first else { return nil }
        var value: JSONValue? = first == "metadata" ? self.metadataJSON : self[member: first]
        for name in path.dropFirst() { value = value?[name] }
        return value
    }

    /// Sets the value at the end of a way through objects, making those on the way.
    package mutating func set(_ value: JSONValue, at path: [String]) {
        guard let first = path.first else { return }
        self[member: first] = Self.set(value, path.dropFirst(), in: self[member: first])
    }

    private static func set(_ value: JSONValue, _ path: ArraySlice<String>, in held: JSONValue?) -> JSONValue {
        guard let name = path.first else { return value }
        var object = held?.object ?? JSONObject()
        object[name] = Self.set(value, path.dropFirst(), in: object[name])
        return .object(object)
    }

    /// The whole object.
    package var json: JSONValue {
        var json = JSONObject()
        json["apiVersion"] = .string(self.apiVersion)
        json["kind"] = .string(self.kind)
        json["metadata"] = self.metadataJSON
        for (name, text) in self.members { json[name] = try? JSONParser.parse(text) }
        return JSONValue.object(json).sorted
    }

    private var metadataJSON: JSONValue {
        // What was just written can be read again.
        (try? JSONParser.parse(MessageJSONEncoder.encode(self.metadata.underlying))) ?? .object([:])
    }
}

extension Message {
    /// The object of a custom resource; nil where the message is of a kind that messages declare.
    package var unstructured: Unstructured.Object? { Unstructured.Object(.message(self)) }

    /// The object as JSON, for code that works on any kind.
    package var jsonValue: JSONValue {
        if let object = self.unstructured { return object.json }
        return (try? JSONParser.parse(MessageJSONEncoder.encode(self))) ?? .null
    }
}

extension JSONValue {
    /// The value with the members of all objects in the order of their names, as Go writes maps.
    package var sorted: JSONValue {
        switch self {
        case .null, .bool, .integer, .double, .string: self
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.sorted { $0.key.precedesInBytes($1.key) }.map { ($0.key, $0.value.sorted) }
                )
            )
        }
    }
}
