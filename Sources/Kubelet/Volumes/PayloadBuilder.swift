internal import Core
internal import KubernetesAPI

/// Computes the files of configMap, secret, downwardAPI and projected volumes. Pure: what they refer to was fetched.
struct PayloadBuilder {
    /// A service-account token with the moment by which it is to be renewed.
    struct Token: Hashable, Sendable {
        var text: String
        var refreshAt: Instant
    }

    private static let defaultMode: Int32 = 0o644

    let fields: PodFields
    let references: PodReferences
    /// By the path of the projection.
    var tokens: [String: Token] = [:]

    /// Nil for a volume that is made of something else.
    func payload(of source: CoreV1.VolumeSource) throws(OperationError) -> VolumePayload? {
        var payload = VolumePayload()
        if let configMap = source.configMap {
            let name = configMap.localObjectReference.name
            let mode = configMap.defaultMode ?? Self.defaultMode
            try self.addConfigMap(name, configMap.items, mode, configMap.optional, to: &payload)
        } else if let secret = source.secret {
            let mode = secret.defaultMode ?? Self.defaultMode
            try self.addSecret(secret.secretName, secret.items, mode, secret.optional, to: &payload)
        } else if let downward = source.downwardAPI {
            try self.addFields(downward.items, downward.defaultMode ?? Self.defaultMode, to: &payload)
        } else if let projected = source.projected {
            let mode = projected.defaultMode ?? Self.defaultMode
            for projection in projected.sources { try self.add(projection, mode, to: &payload) }
        } else {
            return nil
        }
        return payload
    }

    private func add(
        _ projection: CoreV1.VolumeProjection,
        _ mode: Int32,
        to payload: inout VolumePayload
    ) throws(OperationError) {
        if let configMap = projection.configMap {
            let name = configMap.localObjectReference.name
            try self.addConfigMap(name, configMap.items, mode, configMap.optional, to: &payload)
        }
        if let secret = projection.secret {
            let name = secret.localObjectReference.name
            try self.addSecret(name, secret.items, mode, secret.optional, to: &payload)
        }
        if let downward = projection.downwardAPI { try self.addFields(downward.items, mode, to: &payload) }
        if let projection = projection.serviceAccountToken, let token = self.tokens[projection.path] {
            try Self.add(Array(token.text.utf8), at: projection.path, mode, to: &payload)
        }
    }

    private func addConfigMap(
        _ name: String,
        _ items: [CoreV1.KeyToPath],
        _ mode: Int32,
        _ optional: Bool?,
        to payload: inout VolumePayload
    ) throws(OperationError) {
        guard let configMap = self.references.configMaps[name] else {
            if optional == true { return }
            throw OperationError("configmap \"\(name)\" not found")
        }
        let data = configMap.data.mapValues { Array($0.utf8) }.merging(configMap.binaryData) { text, _ in text }
        try Self.add(data, items, mode, optional, kind: "config", to: &payload)
    }

    private func addSecret(
        _ name: String,
        _ items: [CoreV1.KeyToPath],
        _ mode: Int32,
        _ optional: Bool?,
        to payload: inout VolumePayload
    ) throws(OperationError) {
        guard let secret = self.references.secrets[name] else {
            if optional == true { return }
            throw OperationError("secret \"\(name)\" not found")
        }
        try Self.add(secret.data, items, mode, optional, kind: "secret", to: &payload)
    }

    /// All keys, or those that the items name.
    private static func add(
        _ data: [String: [UInt8]],
        _ items: [CoreV1.KeyToPath],
        _ mode: Int32,
        _ optional: Bool?,
        kind: String,
        to payload: inout VolumePayload
    ) throws(OperationError) {
        if items.isEmpty {
            for key in data.keys.sorted() { try Self.add(data[key] ?? [], at: key, mode, to: &payload) }
        }
        for item in items {
            guard let bytes = data[item.key] else {
                if optional == true { continue }
                throw OperationError("references non-existent \(kind) key: \(item.key)")
            }
            try Self.add(bytes, at: item.path, item.mode ?? mode, to: &payload)
        }
    }

    private func addFields(
        _ items: [CoreV1.DownwardAPIVolumeFile],
        _ mode: Int32,
        to payload: inout VolumePayload
    ) throws(OperationError) {
        for item in items {
            let value: String?
            if let reference = item.fieldRef {
                value = self.fields.field(reference.fieldPath)
            } else if let reference = item.resourceFieldRef {
                let spec = self.fields.pod.spec
                let name = reference.containerName
                let container = (spec.initContainers + spec.containers).first { $0.name == name }
                value = container.flatMap { self.fields.resource(reference, in: $0) }
            } else {
                value = nil
            }
            guard let value else { throw OperationError("downward API field of \(item.path) is not supported") }
            try Self.add(Array(value.utf8), at: item.path, item.mode ?? mode, to: &payload)
        }
    }

    private static func add(
        _ bytes: [UInt8],
        at path: String,
        _ mode: Int32,
        to payload: inout VolumePayload
    ) throws(OperationError) {
        guard VolumePayload.isSafe(path) else {
            throw OperationError("invalid path \"\(path)\": must be below the volume and not start with '..'")
        }
        payload.files[path] = VolumePayload.File(bytes: bytes, mode: UInt32(bitPattern: mode) & 0o777)
    }
}
