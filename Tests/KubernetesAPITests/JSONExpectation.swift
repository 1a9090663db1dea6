import KubernetesAPI
import Testing
import Wire

/// Reads an object's JSON into a typed view.
func object<T: TypedMessage>(_ type: T.Type, _ json: String) throws -> T {
    try T(json: Array(json.utf8))
}

/// What JSON text says, for comparisons that do not look at the order of members.
func json(_ text: String) throws -> JSONValue {
    try JSONParser.parse(text)
}

extension TypedMessage {
    /// The object's JSON, as a value to compare.
    func jsonValue() throws -> JSONValue { try JSONParser.parse(self.json()) }
}
