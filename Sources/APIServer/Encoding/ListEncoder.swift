internal import KubernetesAPI
internal import NIOCore
internal import Store
internal import Wire

/// Writes a page of objects as a list.
struct ListEncoder {
    let encoder: ObjectEncoder

    func encode(_ page: ObjectPage) throws -> ByteBuffer {
        let metadata = MetaV1.ListMeta {
            $0.resourceVersion = String(page.revision)
            $0.continue = page.token?.text ?? ""
            $0.remainingItemCount = page.remainingCount
        }
        if self.encoder.representation.form == .object, self.encoder.representation.encoding == .protobuf,
            self.encoder.definition.custom == nil
        {
            return try self.protobuf(page, metadata)
        }
        return ByteBuffer(bytes: try self.bytes(page, metadata))
    }

    private func bytes(_ page: ObjectPage, _ metadata: MetaV1.ListMeta) throws -> [UInt8] {
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

    /// Objects go from the store into the answer as they are, each with its resource version appended. They are copied
    /// once: the envelope tells the length of all, so that is added up first.
    private func protobuf(_ page: ObjectPage, _ metadata: MetaV1.ListMeta) throws -> ByteBuffer {
        let definition = self.encoder.definition
        var start: [UInt8] = []
        start.appendField(1, metadata.protobuf())
        var items: [ListItem] = []
        items.reserveCapacity(page.items.count)
        for stored in page.items {
            if self.encoder.codec.definition.schema == definition.schema, let item = ListItem(stored) {
                items.append(item)
            } else {
                items.append(ListItem(protobuf: try self.served(stored).protobuf()))
            }
        }
        let count = items.reduce(start.count) { $0 + $1.head.count + $1.object.count + $1.suffix.count }
        let head = StoredEnvelope.head(count: count, apiVersion: definition.apiVersion, kind: definition.listKind)
        var buffer = ByteBuffer()
        buffer.reserveCapacity(head.count + count + StoredEnvelope.tail.count)
        buffer.writeBytes(head)
        buffer.writeBytes(start)
        for item in items {
            buffer.writeBytes(item.head)
            buffer.writeBytes(item.object)
            buffer.writeBytes(item.suffix)
        }
        buffer.writeBytes(StoredEnvelope.tail)
        return buffer
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
