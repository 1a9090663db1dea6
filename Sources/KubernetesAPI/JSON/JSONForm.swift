package import Wire

/// The messages whose JSON is not an object of their fields.
package enum JSONForm: String, Sendable {
    case strings = "array-of-string"
    case emptyObject = "empty-object"
    /// The field `raw` holds JSON text, which stands as it is.
    case rawValue = "raw-json-value"
    case rawObject = "raw-json-object"
    case objectOrArray = "object-or-array"
    case objectOrBool = "object-or-bool"
    case objectOrStrings = "object-or-array-of-string"
    case quantity = "string-or-number:quantity"
    case duration = "string:go-duration"
    case time = "string:rfc3339-seconds-utc-or-null"
    case microTime = "string:rfc3339-micros-utc-or-null"
    case intOrString = "number-or-string"
    case notInJSON = "not-in-json"
    /// An object of a custom resource, of which only the metadata is declared.
    case unstructured
    case unstructuredList = "unstructured-list"

    /// Nil for the messages that stand as objects.
    package init?(_ schema: MessageSchema) {
        guard let form = schema.jsonForm else { return nil }
        self.init(rawValue: form)
    }

    /// The number of the field that holds the raw JSON.
    static func rawField(of schema: MessageSchema) -> Int {
        schema.fields.first { $0.kind == .bytes }?.number ?? 1
    }
}

extension MessageSchema {
    /// Kinds of `meta.k8s.io` that are the same in every version, and so bear the core group's.
    private static let unversioned: Set<String> = [
        "Status", "APIVersions", "APIGroup", "APIGroupList", "APIResourceList",
    ]

    /// The `apiVersion` of a kind: "v1", "apps/v1".
    package var apiVersion: String {
        let group = self.group ?? ""
        if group == "meta.k8s.io", Self.unversioned.contains(self.shortName) { return "v1" }
        return group.isEmpty ? self.version ?? "" : group + "/" + (self.version ?? "")
    }
}
