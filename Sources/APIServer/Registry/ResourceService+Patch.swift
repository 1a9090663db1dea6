internal import KubernetesAPI
internal import Transport
internal import Wire

extension ResourceService {
    private static let patchTypes = [
        "application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json",
    ]

    /// PATCH of an object.
    func patch(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        let type = MediaRange(call.request.headers.first("content-type") ?? "")?.name ?? ""
        guard Self.patchTypes.contains(type) else {
            throw StatusError.unsupportedMediaType(accepted: Self.patchTypes)
        }
        let patch = try Self.parse(try await call.request.body())
        var warnings: [String] = []
        let updated = try await self.change(call) { current in
            let patched = try Self.apply(patch, type, to: current)
            let decoded = try Self.decode(patched, over: current, call)
            warnings = decoded.warnings
            return decoded.object
        }
        return encoder.response(try encoder.encode(updated), warnings: warnings)
    }

    private static func parse(_ bytes: [UInt8]) throws -> JSONValue {
        do {
            return try JSONParser.parse(bytes)
        } catch {
            throw StatusError.badRequest("error decoding patch: \(error.message)")
        }
    }

    private static func apply(_ patch: JSONValue, _ type: String, to current: Message) throws -> JSONValue {
        let document = try JSONParser.parse(MessageJSONEncoder.encode(current))
        switch type {
        case "application/json-patch+json": return try Patch.json(patch, to: document)
        case "application/merge-patch+json": return Patch.merge(patch, into: document)
        default: return try Patch.strategic(patch, into: document, schema: current.schema)
        }
    }

    /// The patched document as an object. What the patch says of name and namespace must fit the path.
    private static func decode(
        _ patched: JSONValue,
        over current: Message,
        _ call: ResourceCall
    ) throws -> RequestBody.Decoded {
        var decoded = try JSONBody.decode(patched, duplicates: [], as: current.schema, call.query)
        let (meta, old) = (decoded.object.objectMeta, current.objectMeta)
        guard meta.name == old.name else {
            throw StatusError.badRequest(
                "the name of the object (\(meta.name)) does not match the name on the URL (\(old.name))"
            )
        }
        guard meta.namespace == old.namespace else {
            throw StatusError.badRequest(
                "the namespace of the provided object does not match the namespace sent on the request"
            )
        }
        if meta.resourceVersion.isEmpty { decoded.object.objectMeta.resourceVersion = old.resourceVersion }
        return decoded
    }
}
