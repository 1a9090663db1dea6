package import Core
package import Wire

/// Objects as a table (`meta.k8s.io/v1 Table`): what `kubectl get` asks for.
package struct Table: Sendable {
    /// What each row carries of its object.
    package enum Include: String, Sendable {
        case none = "None"
        case metadata = "Metadata"
        case object = "Object"
    }

    /// What the cells of a row are.
    package var columns: [TableColumn]
    /// The rows, each with its object.
    package var rows: [(row: TableRow, object: Message)]
    /// `resourceVersion`, `continue` and `remainingItemCount` of the list that the table stands for.
    package var metadata: MetaV1.ListMeta
    /// What each row carries of its object.
    package var include: Include
    /// Watch events after the first leave the columns out.
    package var hasColumns = true

    /// The table of some objects of one kind.
    /// - Parameter custom: what the definition of a custom resource says; nil of built-in kinds.
    package init(
        of objects: [Message],
        schema: MessageSchema,
        custom: CustomKind? = nil,
        metadata: MetaV1.ListMeta,
        include: Include = .metadata,
        now: Instant
    ) {
        self.columns = custom?.tableColumns ?? TableColumns.columns(of: schema)
        self.rows = objects.map { object in
            guard let custom, let view = object.unstructured else { return (TableRow(object, now: now), object) }
            return (TableRow(cells: custom.cells(of: view, now: now)), object)
        }
        self.metadata = metadata
        self.include = include
    }

    /// The table as JSON text, the only encoding it has.
    package func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.raw(#"{"kind":"Table","apiVersion":"meta.k8s.io/v1","metadata":"#)
        writer.raw(MessageJSONEncoder.encode(self.metadata.underlying))
        writer.raw(#","columnDefinitions":"#)
        writer.value(.array(self.hasColumns ? self.columns.map(Self.definition) : []))
        writer.raw(#","rows":["#)
        for (index, entry) in self.rows.enumerated() {
            if index > 0 { writer.raw(",") }
            self.write(entry.row, entry.object, to: &writer)
        }
        writer.raw("]}")
        return writer.bytes
    }

    private func write(_ row: TableRow, _ object: Message, to writer: inout JSONWriter) {
        writer.raw(#"{"cells":"#)
        writer.value(.array(row.cells))
        if !row.conditions.isEmpty {
            writer.raw(#","conditions":"#)
            writer.value(.array(row.conditions))
        }
        switch self.include {
        case .none: break
        case .metadata:
            writer.raw(#","object":{"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1","metadata":"#)
            writer.raw(MessageJSONEncoder.encode(ObjectMetadata.of(object).underlying))
            writer.raw("}")
        case .object:
            writer.raw(#","object":"#)
            writer.raw(MessageJSONEncoder.encode(object))
        }
        writer.raw("}")
    }

    private static func definition(_ column: TableColumn) -> JSONValue {
        [
            "name": .string(column.name), "type": .string(column.type), "format": .string(column.format),
            "description": .string(column.description), "priority": .integer(column.priority),
        ]
    }
}
