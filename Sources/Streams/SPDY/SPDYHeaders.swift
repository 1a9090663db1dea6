/// The header fields of a stream: names in lower case, each once. Several values of a name are joined by NUL bytes.
package struct SPDYHeaders: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// In the order in which they are sent.
    package private(set) var fields: [(name: String, value: String)] = []

    package init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self.append(name, value) }
    }

    /// The value of a field; its name in lower case.
    package subscript(name: String) -> String? {
        self.fields.first { $0.name == name }?.value
    }

    mutating func append(_ name: String, _ value: String) {
        self.fields.append((name, value))
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.fields.elementsEqual(right.fields) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        for (name, value) in self.fields {
            hasher.combine(name)
            hasher.combine(value)
        }
    }
}
