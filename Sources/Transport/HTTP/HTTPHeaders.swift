internal import HTTP2

/// Header or trailer fields in the order they were sent. Names are kept in lower case and compared so; a name may occur
/// more than once.
package struct HTTPHeaders: Hashable, Sendable {
    /// The engine's own field list, so that a received block is wrapped and never converted.
    private(set) var fields: [HTTP2Field]

    /// No fields.
    package init() {
        self.fields = []
    }

    init(fields: [HTTP2Field]) {
        self.fields = fields
    }

    /// Whether there is no field at all.
    package var isEmpty: Bool { self.fields.isEmpty }

    /// How many fields there are, duplicates included.
    package var count: Int { self.fields.count }

    /// The value of the first field called `name`.
    package func first(_ name: String) -> String? {
        let wanted = name.lowercasedASCII()
        return self.fields.first { $0.name == wanted }?.value
    }

    /// The values of all fields called `name`, in order.
    package func all(_ name: String) -> [String] {
        let wanted = name.lowercasedASCII()
        return self.fields.lazy.filter { $0.name == wanted }.map { $0.value }
    }

    /// Adds a field after those there are.
    package mutating func append(_ name: String, _ value: String) {
        self.fields.append(HTTP2Field(name: name.lowercasedASCII(), value: value))
    }

    /// Makes `value` the only field called `name`.
    package mutating func set(_ name: String, _ value: String) {
        self.remove(name)
        self.append(name, value)
    }

    /// Removes every field called `name`.
    package mutating func remove(_ name: String) {
        let unwanted = name.lowercasedASCII()
        self.fields.removeAll { $0.name == unwanted }
    }

    mutating func reserveCapacity(_ count: Int) {
        self.fields.reserveCapacity(count)
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// The given fields in the given order.
    package init(dictionaryLiteral elements: (String, String)...) {
        self.init()
        self.reserveCapacity(elements.count)
        for (name, value) in elements {
            self.append(name, value)
        }
    }
}

extension HTTPHeaders: Sequence {
    /// Yields each field as a pair of name and value.
    package struct Iterator: IteratorProtocol {
        private var base: IndexingIterator<[HTTP2Field]>

        init(_ fields: [HTTP2Field]) {
            self.base = fields.makeIterator()
        }

        /// The next field.
        package mutating func next() -> (name: String, value: String)? {
            self.base.next().map { ($0.name, $0.value) }
        }
    }

    /// Iterates over the fields in order.
    package func makeIterator() -> Iterator {
        Iterator(self.fields)
    }
}

extension String {
    /// The string with A–Z lowered; the string itself, without a copy, when there are none, as is nearly always so.
    func lowercasedASCII() -> String {
        guard self.utf8.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
            return self
        }
        return String(
            decoding: self.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self
        )
    }
}
