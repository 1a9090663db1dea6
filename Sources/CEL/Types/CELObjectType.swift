/// A record's type. Types are the same when their names are.
package struct CELObjectType: Hashable, Sendable {
    /// As complaints name it.
    package let name: String
    /// A field's type by the field's name; nil when there is no such field.
    package let field: @Sendable (String) -> CELType?

    package init(_ name: String, field: @escaping @Sendable (String) -> CELType?) {
        self.name = name
        self.field = field
    }

    /// A record of these fields.
    package init(_ name: String, _ fields: [String: CELType]) {
        self.init(name) { fields[$0] }
    }

    package static func == (left: Self, right: Self) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(self.name) }
}
