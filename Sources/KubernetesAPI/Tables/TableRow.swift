package import Core
package import Wire

/// A row of a `Table`: one object.
package struct TableRow: Hashable, Sendable {
    /// One per column.
    package var cells: [JSONValue]
    /// What clients colour or hide the row by: pods that ended.
    package var conditions: [JSONValue]

    /// The row of an object at a moment.
    package init(_ object: Message, now: Instant) {
        if let make = TableRows.functions[object.schema] {
            self = make(object, now)
        } else {
            let metadata = ObjectMetadata.of(object)
            self.init(cells: [.string(metadata.name), Self.date(metadata.creationTimestamp)])
        }
    }

    init(cells: [JSONValue], conditions: [JSONValue] = []) {
        self.cells = cells
        self.conditions = conditions
    }

    static func date(_ time: MetaV1.Time) -> JSONValue {
        time.isUnset ? .null : .string(TimeText.encode(seconds: time.seconds))
    }
}
