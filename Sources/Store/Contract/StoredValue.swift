/// One key with its value and the revisions that say where it stands in the store's history.
package struct StoredValue: Hashable, Sendable {
    /// The key.
    package var key: [UInt8]
    /// The bytes stored under the key.
    package var value: [UInt8]
    /// The revision at which the key last came into being.
    package var createRevision: Int64
    /// The revision of the last change: the object's resource version.
    package var modRevision: Int64
    /// How many times it was written since its creation; 1 for a new key.
    package var version: Int64
    /// The lease it is attached to, or 0.
    package var lease: Int64

    /// A value as the store would return it.
    package init(
        key: [UInt8],
        value: [UInt8],
        createRevision: Int64,
        modRevision: Int64,
        version: Int64,
        lease: Int64 = 0
    ) {
        self.key = key
        self.value = value
        self.createRevision = createRevision
        self.modRevision = modRevision
        self.version = version
        self.lease = lease
    }
}
