internal import KubernetesAPI
internal import Wire

/// One object of a manifest file.
struct Manifest: Sendable {
    var resource: ResourceDefinition
    /// The object as it was written.
    var json: JSONValue
    /// The object as a message; unknown fields are left out.
    var object: Message

    var name: String { self.metadata?["name"]?.string ?? "" }
    var namespace: String? { self.metadata?["namespace"]?.string }
    private var metadata: JSONValue? { self.json["metadata"] }

    /// - Throws: `CommandError` that names the source and what is wrong.
    init(_ json: JSONValue, source: String) throws {
        guard let apiVersion = json["apiVersion"]?.string, !apiVersion.isEmpty else {
            throw CommandError("error parsing \(source): apiVersion not set")
        }
        guard let kind = json["kind"]?.string, !kind.isEmpty else {
            throw CommandError("error parsing \(source): Object 'Kind' is missing in '\(json.text)'")
        }
        let identity = GroupVersionKind(apiVersion: apiVersion, kind: kind)
        guard let resource = ResourceRegistry.builtIn.resource(of: identity) else {
            throw CommandError(
                "resource mapping not found for name: \"\(json["metadata"]?["name"]?.string ?? "")\" namespace: "
                    + "\"\(json["metadata"]?["namespace"]?.string ?? "")\" from \"\(source)\": no matches for kind "
                    + "\"\(kind)\" in version \"\(apiVersion)\""
            )
        }
        var decoder = MessageJSONDecoder()
        do {
            self.object = try decoder.decode(json, as: resource.schema)
        } catch {
            throw CommandError("error parsing \(source): \(error.message)")
        }
        guard decoder.unknownFields.isEmpty else {
            let fields = decoder.unknownFields.map { "unknown field \"\($0)\"" }.joined(separator: ", ")
            throw CommandError("error validating \"\(source)\": strict decoding error: \(fields)")
        }
        self.resource = resource
        self.json = json
    }

    /// The namespace to write to: the object's own, else the session's; nil for kinds without one.
    ///
    /// - Throws: `CommandError` when the flag and the object name different ones.
    func targetNamespace(_ session: Session, flag: String?) throws -> String? {
        guard self.resource.isNamespaced else { return nil }
        if let own = self.namespace, let flag, own != flag {
            throw CommandError(
                "the namespace from the provided object \"\(own)\" does not match the namespace \"\(flag)\". "
                    + "You must pass '--namespace=\(own)' to perform this operation."
            )
        }
        return self.namespace ?? session.namespace
    }
}
