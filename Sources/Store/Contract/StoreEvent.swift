/// One change of one key.
package struct StoreEvent: Hashable, Sendable {
    /// What happened.
    package enum Kind: Hashable, Sendable {
        case put
        case delete
    }

    /// What happened to the key.
    package var kind: Kind
    /// The key as it is now; of a deleted key only `key` and `modRevision` (that of the deletion) have a meaning.
    package var value: StoredValue
    /// The key as it was before; nil when it did not exist or is compacted away.
    package var previous: StoredValue?

    /// The revision of the change.
    package var revision: Int64 { self.value.modRevision }

    /// Whether the key came into being by this change.
    package var isCreation: Bool { self.kind == .put && self.value.createRevision == self.value.modRevision }

    /// A change from `previous` to `value`.
    package init(kind: Kind, value: StoredValue, previous: StoredValue?) {
        self.kind = kind
        self.value = value
        self.previous = previous
    }
}
