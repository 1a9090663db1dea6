/// One step of a JSON patch.
struct JSONPatchOperation {
    enum Kind: String {
        case add, remove, replace, move, copy, test
    }

    var kind: Kind
    var path: JSONPointer
    /// Where `move` and `copy` take the value from.
    var from: JSONPointer?
    /// The value of `add`, `replace` and `test`.
    var value: JSONValue?

    static func list(_ patch: JSONValue) throws(StatusError) -> [JSONPatchOperation] {
        guard case .array(let elements) = patch else {
            let message = "json: cannot unmarshal \(patch.kindName) into Go value of type jsonpatch.Patch"
            throw StatusError.badRequest("error decoding patch: \(message)")
        }
        var operations: [JSONPatchOperation] = []
        for element in elements {
            guard let object = element.object else {
                let message = "json: cannot unmarshal \(element.kindName) into Go value of type jsonpatch.Operation"
                throw StatusError.badRequest("error decoding patch: \(message)")
            }
            operations.append(try Self(object))
        }
        return operations
    }

    private init(_ object: JSONObject) throws(StatusError) {
        guard let kind = object["op"]?.string.flatMap(Kind.init(rawValue:)),
            let path = object["path"]?.string.flatMap(JSONPointer.init)
        else { throw Patch.unprocessable }
        self.kind = kind
        self.path = path
        self.from = object["from"]?.string.flatMap(JSONPointer.init)
        self.value = object["value"]
        let needsFrom = kind == .move || kind == .copy
        if needsFrom, self.from == nil { throw Patch.unprocessable }
        if kind == .add || kind == .replace, self.value == nil { throw Patch.unprocessable }
    }
}
