internal import KubernetesAPI
internal import Transport
internal import Wire

/// A patch as a request brought it, of one of the types that change an object's JSON.
struct ObjectPatch: Sendable {
    private static let json = "application/json-patch+json"
    private static let merge = "application/merge-patch+json"
    private static let strategic = "application/strategic-merge-patch+json"
    private static let accepted = [Self.json, Self.merge, Self.strategic]

    private let type: String
    private let definition: ResourceDefinition?
    private let document: JSONValue
    private let duplicates: JSONBody.Duplicates

    /// - Parameter definition: the resource that is patched; nil where it is of a kind beside the resource.
    init(_ request: APIRequest, of definition: ResourceDefinition? = nil) async throws {
        self.type = MediaRange(request.headers.first("content-type") ?? "")?.name ?? ""
        self.definition = definition
        // How lists merge, only the schema of messages tells.
        let accepted = Self.accepted.filter { definition?.custom == nil || $0 != Self.strategic }
        guard accepted.contains(self.type) else {
            throw StatusError.unsupportedMediaType(accepted: accepted + [ApplyPatch.type])
        }
        let bytes = try await request.body()
        var parser = JSONParser(bytes)
        do throws(JSONError) {
            self.document = try parser.parse()
            self.duplicates = JSONBody.Duplicates(json: parser.duplicates)
        } catch {
            throw StatusError.badRequest("error decoding patch: \(error.message)")
        }
    }

    /// The object that the patch makes of `current`. What it says of name and namespace must fit.
    func apply(to current: Message, _ query: QueryParameters) throws -> RequestBody.Decoded {
        let original = current.jsonValue
        let patched: JSONValue
        switch self.type {
        case Self.json: patched = try Patch.json(self.document, to: original)
        case Self.merge: patched = Patch.merge(self.document, into: original)
        default: patched = try Patch.strategic(self.document, into: original, schema: current.schema)
        }
        var decoded = try self.decode(patched, as: current.schema, query)
        let (meta, old) = (decoded.object.objectMeta, current.objectMeta)
        try Self.checkIdentity(of: meta, against: old)
        if meta.resourceVersion.isEmpty { decoded.object.objectMeta.resourceVersion = old.resourceVersion }
        return decoded
    }

    /// Refuses a patch that would rename an object or move it.
    static func checkIdentity(of meta: MetaV1.ObjectMeta, against old: MetaV1.ObjectMeta) throws {
        guard meta.namespace == old.namespace else {
            throw StatusError.badRequest(
                "the namespace of the provided object does not match the namespace sent on the request"
            )
        }
        guard meta.name == old.name else { throw Self.wrongName(meta.name, old.name) }
    }

    static func wrongName(_ name: String, _ path: String) -> StatusError {
        .badRequest("the name of the object (\(name)) does not match the name on the URL (\(path))")
    }

    private func decode(
        _ patched: JSONValue,
        as schema: MessageSchema,
        _ query: QueryParameters
    ) throws -> RequestBody.Decoded {
        if let definition, definition.custom != nil {
            return try CustomBody.decode(patched, self.duplicates, of: definition, query)
        }
        return try JSONBody.decode(patched, self.duplicates, as: schema, query)
    }
}
