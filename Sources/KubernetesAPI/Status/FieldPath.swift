/// The place of a field in an object, as error messages name it: `spec.containers[0].name`.
package struct FieldPath: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Empty: the object itself.
    private var text: String

    /// The object itself.
    package init() {
        self.text = ""
    }

    /// A place by its text.
    package init(_ text: String) {
        self.text = text
    }

    /// A place by its text.
    package init(stringLiteral text: String) {
        self.text = text
    }

    /// A field of the object at this place.
    package func child(_ name: String) -> FieldPath {
        FieldPath(self.text.isEmpty ? name : "\(self.text).\(name)")
    }

    /// An element of the list at this place.
    package func index(_ index: Int) -> FieldPath { FieldPath("\(self.text)[\(index)]") }

    /// An entry of the map at this place, or a list's element by its key.
    package func key(_ key: String) -> FieldPath { FieldPath("\(self.text)[\(key)]") }

    /// Whether it is the object itself.
    package var isRoot: Bool { self.text.isEmpty }
}

extension FieldPath: CustomStringConvertible {
    package var description: String { self.text.isEmpty ? "<nil>" : self.text }
}
