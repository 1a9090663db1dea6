/// A column of a `Table`.
package struct TableColumn: Hashable, Sendable {
    /// The heading.
    package var name: String
    /// string, integer, boolean or date.
    package var type: String
    /// `name` where the cells name the objects.
    package var format: String
    /// What the column shows, for people.
    package var description: String
    /// Above 0: shown by wide output only.
    package var priority: Int64

    /// Makes a column.
    package init(name: String, type: String, format: String = "", description: String = "", priority: Int64 = 0) {
        self.name = name
        self.type = type
        self.format = format
        self.description = description
        self.priority = priority
    }

    /// What kinds without columns of their own show.
    package static let general = [
        TableColumn(name: "Name", type: "string", format: "name", description: Self.nameDescription),
        TableColumn(name: "Created At", type: "date", description: "When the object was created."),
    ]

    static let nameDescription = "The object's name, unique among its kind in its namespace."
}
