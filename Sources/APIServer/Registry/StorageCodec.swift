internal import KubernetesAPI
internal import Store
internal import Wire

/// Turns the objects of one resource into stored bytes and back.
struct StorageCodec: Sendable {
    /// The resource in the version that is stored; of custom resources in the version that was asked for.
    let definition: ResourceDefinition
    let keys: ResourceKeys

    /// Nil when nothing of the resource is stored.
    init?(_ definition: ResourceDefinition) {
        guard let prefix = definition.storagePrefix else { return nil }
        self.definition = definition
        self.keys = ResourceKeys(prefix: prefix, isNamespaced: definition.isNamespaced)
    }

    /// The object with its resource version.
    /// - Parameter revision: another than the one of the value.
    func decode(_ stored: StoredValue, revision: Int64? = nil) throws -> Message {
        var message = try self.decode(stored.value)
        message.objectMeta.resourceVersion = String(revision ?? stored.modRevision)
        return message
    }

    private func decode(_ bytes: [UInt8]) throws -> Message {
        guard let envelope = StoredEnvelope(bytes) else {
            let message = try Message(self.definition.schema, json: bytes)
            guard let custom = self.definition.custom, let object = message.unstructured else { return message }
            return custom.adopt(object, apiVersion: self.definition.apiVersion)
        }
        return try bytes[envelope.raw].withUnsafeBufferPointer {
            try Message(self.definition.schema, protobuf: $0)
        }
    }

    /// The bytes to store. The resource version is not stored: it is the revision of the write.
    func encode(_ object: Message) -> [UInt8] {
        var object = object
        object.objectMeta.resourceVersion = ""
        // Where a webhook converts, it is asked on the way to the store.
        if var custom = object.unstructured, self.definition.custom?.converter == nil {
            custom.apiVersion = self.definition.storageVersion
            object = custom.underlying
        }
        if self.definition.isStoredAsJSON { return MessageJSONEncoder.encode(object) + [UInt8(ascii: "\n")] }
        return ObjectEnvelope(object).bytes()
    }
}
