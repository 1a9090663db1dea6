/// A read of a range, with all of etcd's options.
package struct RangeQuery: Hashable, Sendable {
    /// By what the result is sorted. The numbers are etcd's.
    package enum SortTarget: Int32, Sendable {
        case key = 0
        case version = 1
        case createRevision = 2
        case modRevision = 3
        case value = 4
    }

    /// In which direction it is sorted. The numbers are etcd's.
    package enum SortOrder: Int32, Sendable {
        case none = 0
        case ascending = 1
        case descending = 2
    }

    /// Which keys.
    package var range: KeyRange
    /// How many at most; 0 means all.
    package var limit: Int64 = 0
    /// As of which revision; 0 means the newest.
    package var revision: Int64 = 0
    /// By what to sort.
    package var sortTarget = SortTarget.key
    /// In which direction.
    package var sortOrder = SortOrder.none
    /// Whether to leave the values out.
    package var keysOnly = false
    /// Whether only the count is wanted.
    package var countOnly = false
    /// Whether a state will do that is not the newest: then nobody else is asked. It does not go into the log.
    package var isSerializable = false
    /// Bounds on the keys' revisions, inclusive; 0 means none.
    package var minModRevision: Int64 = 0
    package var maxModRevision: Int64 = 0
    package var minCreateRevision: Int64 = 0
    package var maxCreateRevision: Int64 = 0

    /// A read of everything in the range.
    package init(_ range: KeyRange, limit: Int64 = 0, revision: Int64 = 0) {
        self.range = range
        self.limit = limit
        self.revision = revision
    }

    var hasFilter: Bool {
        self.minModRevision != 0 || self.maxModRevision != 0 || self.minCreateRevision != 0
            || self.maxCreateRevision != 0
    }

    /// etcd sorts upwards when only a target is named; keys come sorted anyway.
    var effectiveOrder: SortOrder {
        switch (self.sortOrder, self.sortTarget) {
        case (.none, .key), (.ascending, .key): .none
        case (.none, _): .ascending
        case (let order, _): order
        }
    }

    func admits(_ value: KeyValue) -> Bool {
        (self.minModRevision == 0 || value.modRevision >= self.minModRevision)
            && (self.maxModRevision == 0 || value.modRevision <= self.maxModRevision)
            && (self.minCreateRevision == 0 || value.createRevision >= self.minCreateRevision)
            && (self.maxCreateRevision == 0 || value.createRevision <= self.maxCreateRevision)
    }
}
