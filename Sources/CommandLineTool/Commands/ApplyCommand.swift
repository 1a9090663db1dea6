internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// `mctl apply -f FILE`: makes what is missing, and changes what differs from the manifest.
struct ApplyCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Apply a configuration to a resource by file name or stdin."
    )

    /// Where kubectl, and so mctl, keeps the manifest that was applied last.
    static let annotation = "kubectl.kubernetes.io/last-applied-configuration"
    private static let conflictRetriesMax = 5

    @OptionGroup var global: GlobalOptions
    @OptionGroup var files: ManifestOptions

    func run(_ session: Session) async throws {
        var failed: (any Error)?
        for manifest in try self.files.read() {
            do {
                let result = try await self.apply(manifest, session)
                session.terminal.write("\(manifest.resource.objectPrefix)/\(manifest.name) \(result)\n")
            } catch {
                if let failed { session.terminal.writeError(CommandError.describe(failed) + "\n") }
                failed = error
            }
        }
        if let failed { throw failed }
    }

    private func apply(_ manifest: Manifest, _ session: Session) async throws -> String {
        let namespace = try manifest.targetNamespace(session, flag: self.global.namespace)
        let modified = Self.annotated(manifest, namespace: namespace)
        let resource = manifest.resource.groupVersionResource
        for _ in 0..<Self.conflictRetriesMax {
            do {
                let live = try await session.client.get(resource, namespace: namespace, name: manifest.name)
                let merged = try Self.merge(modified, into: live)
                guard merged != live else { return "unchanged" }
                try await session.client.update(merged, in: resource, namespace: namespace, name: manifest.name)
                return "configured"
            } catch let error as StatusError where error.isNotFound {
                let object = try Self.message(modified, manifest.resource.schema)
                try await session.client.create(object, in: resource, namespace: namespace)
                return "created"
            } catch let error as StatusError where error.isConflict {
                continue
            }
        }
        throw CommandError("\(manifest.resource.objectPrefix)/\(manifest.name) keeps being changed by others")
    }

    /// The manifest with itself in its annotation.
    static func annotated(_ manifest: Manifest, namespace: String?) -> JSONValue {
        var root = manifest.json.object ?? JSONObject()
        var metadata = root["metadata"]?.object ?? JSONObject()
        if let namespace { metadata["namespace"] = .string(namespace) }
        var annotations = metadata["annotations"]?.object ?? JSONObject()
        annotations[Self.annotation] = nil
        metadata["annotations"] = .object(annotations)
        root["metadata"] = .object(metadata)
        annotations[Self.annotation] = .string(JSONValue.object(root).sorted.text + "\n")
        metadata["annotations"] = .object(annotations)
        root["metadata"] = .object(metadata)
        return .object(root)
    }

    private static func merge(_ modified: JSONValue, into live: Message) throws -> Message {
        let liveJSON = try JSONParser.parse(MessageJSONEncoder.encode(live))
        let lastText = liveJSON["metadata"]?["annotations"]?[Self.annotation]?.string
        // What somebody else put there counts for nothing.
        let last = lastText.flatMap { try? JSONParser.parse($0) }
        let merged = ThreeWayMerge.merge(live: liveJSON, last: last, modified: modified, schema: live.schema)
        return try Self.message(merged, live.schema)
    }

    private static func message(_ json: JSONValue, _ schema: MessageSchema) throws -> Message {
        var decoder = MessageJSONDecoder()
        return try decoder.decode(json, as: schema)
    }
}

extension JSONValue {
    /// The value with the keys of every object in order, as Go marshals maps.
    var sorted: JSONValue {
        switch self {
        case .object(let object):
            .object(JSONObject(object.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted) }))
        case .array(let elements): .array(elements.map(\.sorted))
        default: self
        }
    }
}
