/// What a `RangeQuery` found.
package struct RangeResult: Hashable, Sendable {
    /// The keys found, sorted as asked.
    package var values: [KeyValue] = []
    /// How many keys the range has, whatever the limit and the filters.
    package var count: Int64 = 0
    /// Whether the limit cut the result.
    package var more = false
    /// The newest revision when it was read.
    package var revision: Int64

    /// An empty result.
    package init(revision: Int64) {
        self.revision = revision
    }
}
