/// A consistent view of what is stored: an index of keys, and a record of every change that is still kept.
package protocol KeyspaceReader {
    /// The newest revision; 1 when nothing was ever written.
    var currentRevision: Int64 { get }
    /// The oldest revision that may be read; 0 when nothing was ever compacted.
    var compactRevision: Int64 { get }

    /// How many keys exist, block by block, so that counting does not need a visit to all; nil when that is not known.
    var counts: KeyCounts? { get }

    /// The key's newest state, which may be a tombstone; nil when nothing is known of it.
    func head(of key: [UInt8]) throws(MVCCError) -> KeyHead?

    /// Visits the states of the keys in the range, tombstones too, in key order, until `body` returns false.
    func visitHeads(
        in range: KeyRange,
        _ body: (Span<UInt8>, KeyHead) throws(MVCCError) -> Bool
    ) throws(MVCCError)

    /// Shows `body` the stored form of the record of `revision`; returns nil when there is none (any more).
    func withRecord<Result>(
        at revision: Revision,
        _ body: (Span<UInt8>) throws(MVCCError) -> Result
    ) throws(MVCCError) -> Result?

    /// Visits the stored records from `start` on in order of revision, until `body` returns false.
    func visitRecords(
        from start: Revision,
        _ body: (Revision, Span<UInt8>) throws(MVCCError) -> Bool
    ) throws(MVCCError)
}
