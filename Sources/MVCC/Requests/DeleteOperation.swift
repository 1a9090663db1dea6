/// A deletion of all keys in a range.
package struct DeleteOperation: Hashable, Sendable {
    /// Which keys.
    package var range: KeyRange
    /// Whether the answer tells what was there before.
    package var wantsPrevious: Bool

    /// A deletion of what is in the range.
    package init(_ range: KeyRange, wantsPrevious: Bool = false) {
        self.range = range
        self.wantsPrevious = wantsPrevious
    }
}
