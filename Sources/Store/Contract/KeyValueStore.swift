/// What the API server sits on: an ordered, revisioned, watchable map of bytes with etcd's meaning of revisions.
///
/// Two implementations: `StoreMember` (in this process) and `EtcdStore` (any etcd v3 server over gRPC).
/// Reads at revision 0 are linearizable. Every method throws `StoreError`.
package protocol KeyValueStore: Sendable {
    /// The value of `key` at `revision` (0: the newest), and the revision of the store at which it was read.
    ///
    /// Throws `.compacted` or `.futureRevision` when `revision` is not (or not any more) known.
    func get(_ key: [UInt8], revision: Int64) async throws -> ReadOutcome

    /// Up to `limit` (0: all) values with `start` <= key < `end`, in key order, at `revision` (0: the newest).
    ///
    /// To read on, ask again from the last key plus a zero byte, at the page's revision. An empty `end` means
    /// the one key `start`; an `end` of one zero byte means all keys from `start` on.
    func list(start: [UInt8], end: [UInt8], limit: Int, revision: Int64) async throws -> ListPage

    /// How many keys lie in the range at `revision` (0: the newest), without reading their values.
    func count(start: [UInt8], end: [UInt8], revision: Int64) async throws -> Int64

    /// Stores `value` if the key's mod revision is `expectedModRevision` (0: must not exist, nil: whatever it is).
    func put(
        _ key: [UInt8],
        _ value: [UInt8],
        expectedModRevision: Int64?,
        lease: Int64
    ) async throws -> PutOutcome

    /// Deletes the key if its mod revision is `expectedModRevision` (nil: whatever it is).
    func delete(_ key: [UInt8], expectedModRevision: Int64?) async throws -> DeleteOutcome

    /// Every change in the range with a revision of at least `revision` (0: from now on), in order, without a gap.
    ///
    /// Throws `.compacted`, here or while iterating, when the events asked for are gone: list again and start there.
    /// The watch ends when it is cancelled, when its last copy goes away or with the task that iterates.
    func watch(start: [UInt8], end: [UInt8], from revision: Int64) async throws -> StoreWatch

    /// The newest revision, linearizable.
    func currentRevision() async throws -> Int64

    /// Forgets what is only needed to read at revisions below `revision`.
    func compact(at revision: Int64) async throws

    /// Makes a lease that lapses `timeToLive` seconds after its last renewal. `id` 0: the store chooses.
    func grantLease(id: Int64, timeToLive: Int64) async throws -> StoreLease

    /// Renews a lease. Throws `.leaseNotFound` when it has lapsed.
    func keepLeaseAlive(_ id: Int64) async throws -> StoreLease

    /// Ends a lease and deletes the keys attached to it.
    func revokeLease(_ id: Int64) async throws
}

extension KeyValueStore {
    /// The newest value of `key`.
    package func get(_ key: [UInt8]) async throws -> ReadOutcome {
        try await self.get(key, revision: 0)
    }

    /// Creates or replaces `key` without a lease.
    package func put(
        _ key: [UInt8],
        _ value: [UInt8],
        expectedModRevision: Int64? = nil
    ) async throws -> PutOutcome {
        try await self.put(key, value, expectedModRevision: expectedModRevision, lease: 0)
    }
}
