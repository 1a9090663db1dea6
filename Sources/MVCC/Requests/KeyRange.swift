/// Which keys a request is about: one key, [start, end), or all from `start` on.
package struct KeyRange: Hashable, Sendable {
    /// Where a range ends.
    package enum End: Hashable, Sendable {
        /// The range is the one key `start`.
        case single
        /// Before this key.
        case before([UInt8])
        /// Nowhere.
        case unbounded
    }

    /// The first key.
    package var start: [UInt8]
    /// Where it ends.
    package var end: End

    /// The range that etcd's pair (`key`, `range_end`) means: no end is the one key, "\0" is everything from it on.
    package init(key: [UInt8], rangeEnd: [UInt8]) {
        self.start = key
        self.end =
            switch rangeEnd {
            case []: .single
            case [0]: .unbounded
            default: .before(rangeEnd)
            }
    }

    /// The one key.
    package init(key: [UInt8]) {
        self.init(key: key, rangeEnd: [])
    }

    /// All keys that begin with a prefix.
    package init(prefix: [UInt8]) {
        // The end is the prefix with its last byte that can grow grown; if none can, there is no end.
        var end = prefix
        while end.last == .max { end.removeLast() }
        if let last = end.popLast() { end.append(last + 1) }
        self.start = prefix
        self.end = end.isEmpty ? .unbounded : .before(end)
    }

    /// Whether the key is one of them.
    package func contains(_ key: [UInt8]) -> Bool {
        switch self.end {
        case .single: key == self.start
        case .before(let end): !key.lexicographicallyPrecedes(self.start) && key.lexicographicallyPrecedes(end)
        case .unbounded: !key.lexicographicallyPrecedes(self.start)
        }
    }

    /// Whether both have a key in common.
    package func overlaps(_ other: KeyRange) -> Bool {
        func starts(_ left: KeyRange, before right: KeyRange) -> Bool {
            switch right.end {
            case .single: !right.start.lexicographicallyPrecedes(left.start)
            case .before(let end): left.start.lexicographicallyPrecedes(end)
            case .unbounded: true
            }
        }
        return !self.isEmpty && !other.isEmpty && starts(self, before: other) && starts(other, before: self)
    }

    /// Whether no key can be in it.
    package var isEmpty: Bool {
        guard case .before(let end) = self.end else { return false }
        return !self.start.lexicographicallyPrecedes(end)
    }
}
