/// JSON beside its schema, as the walks over owned fields see it.
package struct JSONTree<Schema: OwnershipSchema>: OwnershipTree {
    package let value: JSONValue
    package let schema: Schema

    package init(_ value: JSONValue, _ schema: Schema) {
        self.value = value
        self.schema = schema
    }

    package var structure: FieldStructure { self.schema.structure(of: self.value) }
    package var isNull: Bool { self.value == .null }

    package func isEqual(to other: JSONTree<Schema>) -> Bool {
        self.value.hasSameContent(as: other.value)
    }

    /// Members that the schema does not have are not among them.
    package var members: [OwnershipMember<JSONTree<Schema>>] {
        guard case .object(let object) = self.value else { return [] }
        return object.members.compactMap { member in
            self.schema.member(member.key).map {
                OwnershipMember(name: member.key, value: JSONTree(member.value, $0))
            }
        }.sorted { $0.name.precedesInBytes($1.name) }
    }

    package var elements: [JSONTree<Schema>] {
        guard case .array(let values) = self.value, let schema = self.schema.element else { return [] }
        return values.map { JSONTree($0, schema) }
    }

    package var scalar: JSONValue? {
        switch self.value {
        case .null, .array, .object: nil
        case .bool, .integer, .double, .string: self.value
        }
    }

    package func keyDefault(_ name: String) -> JSONValue? { self.schema.keyDefault(name) }
}

extension JSONValue {
    /// Equality by which 1 equals 1.0.
    func hasSameContent(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.integer(let left), .double(let right)), (.double(let right), .integer(let left)): Double(left) == right
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.hasSameContent(as: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { member in right[member.key].map { member.value.hasSameContent(as: $0) } ?? false }
        default: self == other
        }
    }
}
