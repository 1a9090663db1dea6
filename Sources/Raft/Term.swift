/// A period with at most one leader; terms only grow.
package struct Term: Comparable, Hashable, Sendable {
    /// The number; 0 before the first election.
    package var rawValue: UInt64

    /// The term of that number.
    package init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package static func < (left: Term, right: Term) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The term that an election started now would be about.
    package var next: Term { Term(self.rawValue &+ 1) }
}
