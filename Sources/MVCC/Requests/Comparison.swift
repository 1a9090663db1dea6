/// One condition of a transaction: holds when it holds for every key in its range.
package struct Comparison: Hashable, Sendable {
    /// How the two sides are to relate. The numbers are etcd's.
    package enum Relation: Int32, Sendable {
        case equal = 0
        case greater = 1
        case less = 2
        case notEqual = 3
    }

    /// What of the key is compared, and with what.
    package enum Operand: Hashable, Sendable {
        case version(Int64)
        case createRevision(Int64)
        case modRevision(Int64)
        case value([UInt8])
        case lease(Int64)
    }

    /// Which keys.
    package var range: KeyRange
    /// How they are to relate to the operand.
    package var relation: Relation
    /// What is compared.
    package var operand: Operand

    /// A condition.
    package init(_ range: KeyRange, _ relation: Relation, _ operand: Operand) {
        self.range = range
        self.relation = relation
        self.operand = operand
    }

    /// Whether it holds for a key. A key that does not exist has version, revisions and lease 0, and no value at all.
    func holds(for value: KeyValue?) -> Bool {
        switch self.operand {
        case .version(let operand): return self.relates(value?.version ?? 0, operand)
        case .createRevision(let operand): return self.relates(value?.createRevision ?? 0, operand)
        case .modRevision(let operand): return self.relates(value?.modRevision ?? 0, operand)
        case .lease(let operand): return self.relates(value?.lease ?? 0, operand)
        case .value(let operand):
            guard let value else { return false }
            return self.relates(Lexicographic(bytes: value.value), Lexicographic(bytes: operand))
        }
    }

    private func relates<T: Comparable>(_ left: T, _ right: T) -> Bool {
        switch self.relation {
        case .equal: left == right
        case .greater: left > right
        case .less: left < right
        case .notEqual: left != right
        }
    }

    private struct Lexicographic: Comparable {
        var bytes: [UInt8]

        static func < (left: Lexicographic, right: Lexicographic) -> Bool {
            left.bytes.lexicographicallyPrecedes(right.bytes)
        }
    }
}
