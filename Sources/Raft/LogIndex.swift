/// The position of an entry in the replicated log; the first entry has index 1.
package struct LogIndex: Comparable, Hashable, Sendable {
    /// The number; 0 stands for "before the first entry".
    package var rawValue: UInt64

    /// The index of that number.
    package init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// Before the first entry.
    package static let zero = LogIndex(0)

    package static func < (left: LogIndex, right: LogIndex) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The following index.
    package var next: LogIndex { LogIndex(self.rawValue &+ 1) }

    /// The index before, or zero.
    package var previous: LogIndex { LogIndex(self.rawValue == 0 ? 0 : self.rawValue - 1) }

    /// How many entries lie between two indexes; negative when `other` is the later one.
    package func distance(from other: LogIndex) -> Int {
        Int(Int64(bitPattern: self.rawValue &- other.rawValue))
    }

    /// The index `count` entries later.
    package func advanced(by count: Int) -> LogIndex {
        LogIndex(self.rawValue &+ UInt64(bitPattern: Int64(count)))
    }
}
