/// JSON as Go prints it once decoded, because structured-merge-diff's messages hold it so.
extension JSONValue {
    /// Go's `%T`.
    var goTypeName: String {
        switch self {
        case .null: "<nil>"
        case .bool: "bool"
        case .integer: "int64"
        case .double: "float64"
        case .string: "string"
        case .array: "[]interface {}"
        case .object: "map[string]interface {}"
        }
    }

    /// Go's `%#v`.
    var goSyntax: String {
        switch self {
        case .null: "interface {}(nil)"
        case .bool, .integer, .double: self.text
        case .string(let text): GoSyntax.quoted(text)
        case .array(let elements): "[]interface {}{\(elements.map(\.goSyntax).joined(separator: ", "))}"
        case .object(let object):
            "map[string]interface {}{"
                + object.sortedByKeys.map { "\(GoSyntax.quoted($0.key)):\($0.value.goSyntax)" }.joined(separator: ", ")
                + "}"
        }
    }

    /// Go's `%v`.
    var goText: String {
        switch self {
        case .null: "<nil>"
        case .bool, .integer, .double: self.text
        case .string(let text): text
        case .array(let elements): "[\(elements.map(\.goText).joined(separator: " "))]"
        case .object(let object):
            "map[\(object.sortedByKeys.map { "\($0.key):\($0.value.goText)" }.joined(separator: " "))]"
        }
    }
}

extension JSONObject {
    fileprivate var sortedByKeys: [Member] { self.members.sorted { $0.key.precedesInBytes($1.key) } }
}
