/// What `KeyValueStore.get` found.
package struct ReadOutcome: Hashable, Sendable {
    /// The value, or nil when the key does not exist at that revision.
    package var value: StoredValue?
    /// The newest revision of the store when it was read.
    package var revision: Int64

    /// An answer read when the store stood at `revision`.
    package init(value: StoredValue?, revision: Int64) {
        self.value = value
        self.revision = revision
    }
}
