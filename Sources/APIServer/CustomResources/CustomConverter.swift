internal import KubernetesAPI
internal import Store
internal import Wire

/// Asks a custom resource's webhook to turn objects from one version into another (`ConversionReview`).
struct CustomConverter: Sendable {
    private static let timeout = Duration.seconds(30)

    let definition: ResourceDefinition
    let client: APIExtensionsV1.WebhookClientConfig
    let servers: RemoteServers
    let services: WebhookServices

    /// A stored object in the version of the resource.
    func read(_ value: StoredValue) async throws -> StoredValue {
        try await self.read([value])[0]
    }

    func read(_ value: StoredValue?) async throws -> StoredValue? {
        guard let value else { return nil }
        return try await self.read(value)
    }

    func read(_ values: [StoredValue]) async throws -> [StoredValue] {
        let converted = try await self.convert(values.map(\.value), to: self.definition.apiVersion)
        return zip(values, converted).map { value, bytes in
            var value = value
            value.value = bytes
            return value
        }
    }

    /// An object in the version that is stored.
    func write(_ bytes: [UInt8]) async throws -> [UInt8] {
        try await self.convert([bytes], to: self.definition.storageVersion)[0]
    }

    private func convert(_ objects: [[UInt8]], to apiVersion: String) async throws -> [[UInt8]] {
        let parsed = try objects.map { try JSONParser.parse($0) }
        let places = parsed.indices.filter { parsed[$0]["apiVersion"]?.string != apiVersion }
        guard let first = places.first else { return objects }
        let kind = GroupVersionKind(
            apiVersion: parsed[first]["apiVersion"]?.string ?? "",
            kind: self.definition.kind
        )
        let converted: [JSONValue]
        do {
            converted = try await self.ask(places.map { parsed[$0] }, to: apiVersion)
        } catch {
            let cause = (error as? StatusError)?.status.message ?? "\(error)"
            throw StatusError.internalError("conversion webhook for \(kind) failed: \(cause)")
        }
        var result = objects
        for (place, object) in zip(places, converted) {
            result[place] = try Self.checked(object, parsed[place], apiVersion, kind)
        }
        return result
    }

    private func ask(_ objects: [JSONValue], to apiVersion: String) async throws -> [JSONValue] {
        var random = SystemRandomNumberGenerator()
        let uid = RandomText.uuid(using: &random)
        let review: JSONValue = [
            "kind": "ConversionReview", "apiVersion": "apiextensions.k8s.io/v1",
            "request": [
                "uid": .string(uid), "desiredAPIVersion": .string(apiVersion), "objects": .array(objects),
            ],
        ]
        let peer = try await self.services.peer(self.client)
        let answer = try await self.servers.send("POST", peer, body: review.encoded, timeout: Self.timeout)
        guard (200..<300).contains(answer.status) else {
            throw StatusError.internalError("the server answered with status \(answer.status)")
        }
        let response = try JSONParser.parse(answer.bytes)["response"]
        guard let response else { throw StatusError.internalError("no response provided") }
        guard response["uid"]?.string == uid else {
            throw StatusError.internalError(
                "expected response.uid=\"\(uid)\", got \"\(response["uid"]?.string ?? "")\""
            )
        }
        guard response["result"]?["status"]?.string == "Success" else {
            throw StatusError.internalError(response["result"]?["message"]?.string ?? "unknown failure")
        }
        let converted = response["convertedObjects"]?.array ?? []
        guard converted.count == objects.count else {
            throw StatusError.internalError(
                "webhook returned \(converted.count) objects, expected \(objects.count)"
            )
        }
        return converted
    }

    /// The converted object as it would be stored. Its metadata may differ in labels and annotations only.
    private static func checked(
        _ object: JSONValue,
        _ original: JSONValue,
        _ apiVersion: String,
        _ kind: GroupVersionKind
    ) throws -> [UInt8] {
        func fail(_ text: String) -> StatusError {
            .internalError("conversion webhook for \(kind) returned invalid converted object: \(text)")
        }
        guard object["apiVersion"]?.string == apiVersion else {
            let found = object["apiVersion"]?.string ?? ""
            throw fail("invalid groupVersion (received \(found) expected \(apiVersion))")
        }
        guard object["kind"] == original["kind"] else { throw fail("invalid kind") }
        var metadata = original["metadata"]?.object ?? [:]
        for name in ["name", "namespace", "uid"] where object["metadata"]?[name] != metadata[name] {
            throw fail("must have the same \(name)")
        }
        metadata["labels"] = object["metadata"]?["labels"]
        metadata["annotations"] = object["metadata"]?["annotations"]
        var result = object.object ?? [:]
        result["metadata"] = .object(metadata)
        let message = try Message(Unstructured.Object.schema, json: JSONValue.object(result).encoded)
        return MessageJSONEncoder.encode(message) + [UInt8(ascii: "\n")]
    }
}
