/// One page of `KeyValueStore.list`.
package struct ListPage: Hashable, Sendable {
    /// The values, in key order.
    package var values: [StoredValue]
    /// The revision the page shows: pass it on to read the following pages of the same list.
    package var revision: Int64
    /// Whether keys of the range follow this page.
    package var more: Bool
    /// How many keys of the range follow this page.
    package var remainingCount: Int64

    /// A page that shows the range at `revision`.
    package init(values: [StoredValue], revision: Int64, more: Bool, remainingCount: Int64) {
        self.values = values
        self.revision = revision
        self.more = more
        self.remainingCount = remainingCount
    }
}
