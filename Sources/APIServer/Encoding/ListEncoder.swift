internal import KubernetesAPI
internal import Store
internal import Wire

/// Writes a page of objects as a list.
struct ListEncoder {
    let encoder: ObjectEncoder

    func encode(_ page: ObjectPage) throws -> [UInt8] {
        let metadata = MetaV1.ListMeta {
            $0.resourceVersion = String(page.revision)
            $0.continue = page.token?.text ?? ""
            $0.remainingItemCount = page.remainingCount
        }
        switch self.encoder.representation.form {
        case .table(_, let include):
            let objects = try page.items.map { try self.served($0) }
            return TableEncoder.encode(objects, self.encoder, include: include, metadata: metadata)
        case .partialMetadata, .partialMetadataList:
            let objects = try page.items.map { ObjectEncoder.partial(try self.served($0)) }
            return self.list(Message(MetaV1.PartialObjectMetadataList.schema), metadata, objects)
        case .object:
            if let list = self.encoder.definition.emptyList, self.encoder.definition.custom != nil {
                return self.list(list, metadata, try page.items.map { try self.served($0) })
            }
            if self.encoder.representation.encoding == .protobuf { return try self.protobuf(page, metadata) }
            return try self.json(page, metadata)
        }
    }

    /// A list of objects that were made, not read.
    func encode(_ objects: [Message], revision: Int64) throws -> [UInt8] {
        let metadata = MetaV1.ListMeta { $0.resourceVersion = String(revision) }
        let served = objects.map { VersionConversion.convert($0, to: self.encoder.definition.schema) }
        switch self.encoder.representation.form {
        case .table(_, let include):
            return TableEncoder.encode(served, self.encoder, include: include, metadata: metadata)
        case .partialMetadata, .partialMetadataList:
            return self.list(
                Message(MetaV1.PartialObjectMetadataList.schema),
                metadata,
                served.map(ObjectEncoder.partial)
            )
        case .object:
            guard let list = self.encoder.definition.emptyList else { return [] }
            return self.list(list, metadata, served)
        }
    }

    private func served(_ value: StoredValue) throws -> Message {
        VersionConversion.convert(try self.encoder.codec.decode(value), to: self.encoder.definition.schema)
    }

    /// Every list has its metadata as field 1 and its items as field 2.
    private func list(_ empty: Message, _ metadata: MetaV1.ListMeta, _ objects: [Message]) -> [UInt8] {
        var list = empty
        list[1] = .message(metadata.underlying)
        list[2] = objects.isEmpty ? nil : .list(objects.map(Value.message))
        return self.encoder.bytes(list)
    }

    /// Objects go from the store into the list as they are, each with its resource version appended.
    private func protobuf(_ page: ObjectPage, _ metadata: MetaV1.ListMeta) throws -> [UInt8] {
        let definition = self.encoder.definition
        var raw: [UInt8] = []
        raw.reserveCapacity(page.items.reduce(64) { $0 + $1.value.count + 24 })
        raw.appendField(1, metadata.protobuf())
        for item in page.items {
            if self.encoder.codec.definition.schema == definition.schema, let envelope = StoredEnvelope(item.value) {
                let suffix = StoredEnvelope.resourceVersionSuffix(item.modRevision)
                raw.append(2 << 3 | 2)
                raw.appendVarint(UInt64(envelope.raw.count + suffix.count))
                raw.append(contentsOf: item.value[envelope.raw])
                raw.append(contentsOf: suffix)
            } else {
                raw.appendField(2, try self.served(item).protobuf())
            }
        }
        return StoredEnvelope.wrap(raw[...], apiVersion: definition.apiVersion, kind: definition.listKind)
    }

    private func json(_ page: ObjectPage, _ metadata: MetaV1.ListMeta) throws -> [UInt8] {
        var head = JSONWriter()
        head.raw(#"{"kind":"# as StaticString)
        head.string(self.encoder.definition.listKind)
        head.raw(#","apiVersion":"# as StaticString)
        head.string(self.encoder.definition.apiVersion)
        head.raw(#","metadata":"# as StaticString)
        head.raw(MessageJSONEncoder.encode(metadata.underlying))
        head.raw(#","items":["# as StaticString)
        var bytes = head.bytes
        for (index, item) in page.items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += MessageJSONEncoder.encode(try self.served(item), withTypeMeta: false)
        }
        bytes += Array("]}".utf8)
        return MessageBytes.finish(bytes, self.encoder.representation)
    }
}
