internal import KubernetesAPI
internal import NIOCore
internal import Transport
internal import Wire

/// The objects of a request and its answer as an event shows them, in JSON whatever they were sent in.
struct AuditObjects {
    let request: APIRequest
    let omitsManagedFields: Bool

    /// What the request's body held; nil where nothing can be made of it.
    func sent(_ body: [UInt8]) -> JSONValue? {
        guard !body.isEmpty else { return nil }
        let type = MediaRange(self.request.headers.first("content-type") ?? "application/json")?.name ?? ""
        let value: JSONValue?
        if type == Representation.Encoding.protobuf.rawValue {
            value = Self.protobuf(body)
        } else if type.contains("yaml") {
            value = try? YAMLReader.value(body)
        } else {
            value = try? JSONParser.parse(body)
        }
        return value.map(self.trimmed)
    }

    /// What the answer holds; nil for streams.
    func answered(_ response: APIResponse) -> JSONValue? {
        guard let bytes = Self.bytes(of: response) else { return nil }
        let isProtobuf = response.headers.first("content-type")?.hasPrefix("application/vnd.kubernetes") == true
        return (isProtobuf ? Self.protobuf(bytes) : try? JSONParser.parse(bytes)).map(self.trimmed)
    }

    /// The answer's code, and of a failure what it says.
    static func status(_ response: APIResponse) -> JSONValue {
        var status: JSONObject = ["metadata": [:]]
        if response.status >= 400, let bytes = Self.bytes(of: response) {
            let isProtobuf = response.headers.first("content-type")?.hasPrefix("application/vnd.kubernetes") == true
            let value = isProtobuf ? Self.protobuf(bytes) : try? JSONParser.parse(bytes)
            if let value, value["kind"] == "Status" {
                for key in ["status", "message", "reason", "details"] { status[key] = value[key] }
            }
        }
        status["code"] = .integer(Int64(response.status))
        return .object(status)
    }

    private static func bytes(of response: APIResponse) -> [UInt8]? {
        guard case .whole(let buffer) = response.body, buffer.readableBytes > 0 else { return nil }
        return Array(buffer.readableBytesView)
    }

    private static func protobuf(_ bytes: [UInt8]) -> JSONValue? {
        guard let envelope = StoredEnvelope(bytes) else { return nil }
        let kind = GroupVersionKind(apiVersion: envelope.apiVersion, kind: envelope.kind)
        guard let schema = Self.schema(of: kind),
            let message = try? Message(schema, protobuf: Array(bytes[envelope.raw]))
        else { return nil }
        return try? JSONParser.parse(MessageJSONEncoder.encode(message))
    }

    private static func schema(of kind: GroupVersionKind) -> MessageSchema? {
        if kind.kind == "Status" { return MetaV1.Status.schema }
        if kind.kind == "DeleteOptions" { return MetaV1.DeleteOptions.schema }
        let resources = ResourceRegistry.builtIn
        if let definition = resources.resource(of: kind) { return definition.schema }
        guard kind.kind.hasSuffix("List") else { return nil }
        let item = GroupVersionKind(apiVersion: kind.apiVersion, kind: String(kind.kind.dropLast(4)))
        return resources.resource(of: item)?.listSchema
    }

    private func trimmed(_ value: JSONValue) -> JSONValue {
        guard self.omitsManagedFields, var object = value.object else { return value }
        if var metadata = object["metadata"]?.object, metadata["managedFields"] != nil {
            metadata["managedFields"] = nil
            object["metadata"] = .object(metadata)
        }
        if let items = object["items"]?.array { object["items"] = .array(items.map(self.trimmed)) }
        return .object(object)
    }
}
