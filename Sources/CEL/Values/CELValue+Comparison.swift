extension CELValue: Equatable {
    /// CEL's equality: numbers by their mathematical value whatever their type, other types never equal each other.
    package static func == (left: CELValue, right: CELValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
        case (.bytes(let one), .bytes(let other)): one == other
        case (.type(let one), .type(let other)): one == other
        case (.list(let one), .list(let other)): one == other
        case (.map(let one), .map(let other)):
            one.count == other.count && one.keys.allSatisfy { one[key: $0] == other[key: $0] }
        case (.timestamp(let one), .timestamp(let other)): one == other
        case (.duration(let one), .duration(let other)): one == other
        case (.optional(let one), .optional(let other)): one == other
        case (.object(let one), .object(let other)): one.equals(other)
        default: left.order(to: right) == .equal && left.isNumber && right.isNumber
        }
    }

    var isNumber: Bool {
        switch self {
        case .int, .uint, .double: true
        default: false
        }
    }

    /// How two values lie to each other.
    enum Order: Equatable { case less, equal, greater, unordered }

    /// The order of two values; nil when their types have none. A NaN is unordered with every number.
    func order(to other: CELValue) -> Order? {
        switch (self, other) {
        case (.int(let one), .int(let other)): Self.compare(one, other)
        case (.uint(let one), .uint(let other)): Self.compare(one, other)
        case (.double(let one), .double(let other)): Self.compare(one, other)
        // Swift compares integers of different types exactly; a double is compared with them in its own range.
        case (.int(let one), .uint(let other)): one < other ? .less : one == other ? .equal : .greater
        case (.uint(let one), .int(let other)): one < other ? .less : one == other ? .equal : .greater
        case (.int(let one), .double(let other)): Self.compare(Double(one), other)
        case (.uint(let one), .double(let other)): Self.compare(Double(one), other)
        case (.double(let one), .int(let other)): Self.compare(one, Double(other))
        case (.double(let one), .uint(let other)): Self.compare(one, Double(other))
        case (.bool(let one), .bool(let other)): Self.compare(one ? 1 : 0, other ? 1 : 0)
        case (.string(let one), .string(let other)): Self.compareBytes(one.utf8, other.utf8)
        case (.bytes(let one), .bytes(let other)): Self.compareBytes(one, other)
        case (.timestamp(let one), .timestamp(let other)): Self.compare(one, other)
        case (.duration(let one), .duration(let other)): Self.compare(one, other)
        default: nil
        }
    }

    private static func compare<T: Comparable>(_ one: T, _ other: T) -> Order {
        if one < other { return .less }
        if one > other { return .greater }
        return one == other ? .equal : .unordered
    }

    /// UTF-8 keeps the order of code points, so texts compare by their bytes.
    private static func compareBytes<S: Sequence<UInt8>>(_ one: S, _ other: S) -> Order {
        if one.elementsEqual(other) { return .equal }
        return one.lexicographicallyPrecedes(other) ? .less : .greater
    }
}
