/// A value beside its schema, as the walks over owned fields see it: a message, or JSON of any kind.
package protocol OwnershipTree: Sendable {
    var structure: FieldStructure { get }
    /// No value, or one that says that there is none.
    var isNull: Bool { get }
    func isEqual(to other: Self) -> Bool
    /// The members of an object, sorted by the bytes of their names. None of null.
    var members: [OwnershipMember<Self>] { get }
    /// The elements of a list. None of null.
    var elements: [Self] { get }
    /// The scalar as JSON; nil where the value is none.
    var scalar: JSONValue? { get }
    /// The value of a key member of a list's element that the element leaves out.
    func keyDefault(_ name: String) -> JSONValue?
}

/// A member of an object with its name.
package struct OwnershipMember<Tree: OwnershipTree>: Sendable {
    package var name: String
    package var value: Tree

    package init(name: String, value: Tree) {
        self.name = name
        self.value = value
    }
}

extension OwnershipTree {
    /// The step from this list to each of its elements.
    /// - Returns: nil where an element has none: it leaves out a key, or is no object.
    func steps(to elements: [Self]) -> [FieldPathElement]? {
        switch self.structure {
        case .set:
            let values = elements.compactMap(\.scalar)
            return values.count == elements.count ? values.map { .value($0) } : nil
        case .keyed(let names):
            var steps: [FieldPathElement] = []
            steps.reserveCapacity(elements.count)
            for element in elements {
                guard let keys = self.keys(names, of: element) else { return nil }
                steps.append(.keyed(keys))
            }
            return steps
        case .members, .whole, .free: return elements.indices.map { .index($0) }
        }
    }

    private func keys(_ names: [String], of element: Self) -> [FieldPathElement.Key]? {
        var keys: [FieldPathElement.Key] = []
        keys.reserveCapacity(names.count)
        for name in names {
            guard let value = element.member(name)?.scalar ?? self.keyDefault(name) else { return nil }
            keys.append(FieldPathElement.Key(name: name, value: value))
        }
        return keys
    }

    func member(_ name: String) -> Self? {
        self.members.first { $0.name == name }?.value
    }
}
