/// The identity of a member; never used again after the member was removed.
package struct NodeID: Comparable, Hashable, Sendable {
    /// The number, not 0.
    package var rawValue: UInt64

    /// The member of that number.
    package init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package static func < (left: NodeID, right: NodeID) -> Bool {
        left.rawValue < right.rawValue
    }
}
