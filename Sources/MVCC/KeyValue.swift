/// A key with its value as of one revision: what etcd calls `mvccpb.KeyValue`, in whose encoding it is stored.
package struct KeyValue: Hashable, Sendable {
    /// The key.
    package var key: [UInt8]
    /// The revision of its last creation; 0 for a tombstone.
    package var createRevision: Int64
    /// The revision of this change.
    package var modRevision: Int64
    /// The number of changes since its creation; 0 for a tombstone.
    package var version: Int64
    /// The bytes stored.
    package var value: [UInt8]
    /// The lease it is attached to, or 0.
    package var lease: Int64

    /// A key as it is after a change.
    package init(
        key: [UInt8],
        createRevision: Int64 = 0,
        modRevision: Int64,
        version: Int64 = 0,
        value: [UInt8] = [],
        lease: Int64 = 0
    ) {
        self.key = key
        self.createRevision = createRevision
        self.modRevision = modRevision
        self.version = version
        self.value = value
        self.lease = lease
    }
}
