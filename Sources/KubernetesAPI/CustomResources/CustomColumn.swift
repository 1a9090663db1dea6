internal import Core
internal import Wire

/// A column that a custom resource's definition adds to its tables.
struct CustomColumn: Sendable {
    /// What versions without columns show beside the name.
    static let age = CustomColumn(
        column: TableColumn(name: "Age", type: "date", description: "When the object was created."),
        path: JSONPath(".metadata.creationTimestamp")
    )

    var column: TableColumn
    var path: JSONPath?

    init(column: TableColumn, path: JSONPath?) {
        self.column = column
        self.path = path
    }

    init(_ definition: APIExtensionsV1.CustomResourceColumnDefinition) {
        let description = "Custom resource definition column (in JSONPath format): \(definition.jsonPath)"
        self.column = TableColumn(
            name: definition.name,
            type: definition.type,
            format: definition.format,
            description: definition.description.orDefault(description),
            priority: Int64(definition.priority)
        )
        self.path = JSONPath(definition.jsonPath)
    }

    /// The cell of an object; null where it has no such value.
    func cell(_ object: JSONValue, now: Instant) -> JSONValue {
        guard let value = self.path?.first(in: object) else { return .null }
        switch (self.column.type, value) {
        case ("integer", .integer), ("number", .integer), ("number", .double), ("boolean", .bool): return value
        case ("integer", .double(let number)):
            return Int64(exactly: number.rounded(.towardZero)).map { .integer($0) } ?? .null
        case ("date", .string(let text)):
            guard let time = TimeText.decode(text) else { return .string("<invalid>") }
            return .string(HumanDuration.age(of: MetaV1.Time { $0.seconds = time.seconds }, at: now))
        case ("string", .string): return value
        case ("string", .null): return .string("<nil>")
        case ("string", _): return .string(value.text)
        default: return .null
        }
    }
}
