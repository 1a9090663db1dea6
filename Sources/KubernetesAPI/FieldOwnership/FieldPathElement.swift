/// One step from a value to a value inside of it, as managed fields name it.
///
/// The order is that of the text form: members by name, then list elements by keys, by value and by place.
package enum FieldPathElement: Hashable, Sendable {
    /// A member of an object: `f:replicas`.
    case member(String)
    /// The element of a list of objects whose key members have these values, sorted by name: `k:{"name":"web"}`.
    case keyed([Key])
    /// The element of a set that equals a scalar: `v:"example.com/hold"`.
    case value(JSONValue)
    /// The element at a place: `i:0`.
    case index(Int)

    /// One of the members that tell the elements of a list apart.
    package struct Key: Hashable, Sendable {
        package var name: String
        package var value: JSONValue

        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }
}

extension FieldPathElement: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.member(let left), .member(let right)): left.precedesInBytes(right)
        case (.keyed(let left), .keyed(let right)): Self.precedes(left, right)
        case (.value(let left), .value(let right)): left.precedes(right)
        case (.index(let left), .index(let right)): left < right
        default: left.rank < right.rank
        }
    }

    private var rank: Int {
        switch self {
        case .member: 0
        case .keyed: 1
        case .value: 2
        case .index: 3
        }
    }

    private static func precedes(_ left: [Key], _ right: [Key]) -> Bool {
        for (left, right) in zip(left, right) {
            if left.name != right.name { return left.name.precedesInBytes(right.name) }
            if left.value != right.value { return left.value.precedes(right.value) }
        }
        return left.count < right.count
    }
}

extension FieldPathElement: CustomStringConvertible {
    /// As conflicts name it: `.spec`, `[name="web"]`, `[="x"]`, `[0]`.
    package var description: String {
        switch self {
        case .member(let name): "." + name
        case .keyed(let keys): "[" + keys.map { "\($0.name)=\($0.value.text)" }.joined(separator: ",") + "]"
        case .value(let value): "[=\(value.text)]"
        case .index(let index): "[\(index)]"
        }
    }
}

extension JSONValue {
    /// The order of scalars in managed fields: numbers, text, truth values, null.
    fileprivate func precedes(_ other: JSONValue) -> Bool {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right
        case (.integer(let left), .double(let right)): Double(left) < right
        case (.double(let left), .integer(let right)): left < Double(right)
        case (.double(let left), .double(let right)): left < right
        case (.string(let left), .string(let right)): left.precedesInBytes(right)
        case (.bool(let left), .bool(let right)): !left && right
        default: self.scalarRank < other.scalarRank
        }
    }

    private var scalarRank: Int {
        switch self {
        case .integer, .double: 0
        case .string: 1
        case .bool: 2
        case .null: 3
        case .array: 4
        case .object: 5
        }
    }
}

extension String {
    /// Go's order of strings, which is that of their UTF-8.
    func precedesInBytes(_ other: String) -> Bool {
        self.utf8.lexicographicallyPrecedes(other.utf8)
    }
}
