import MVCC

/// A keyspace in memory.
final class MemoryKeyspace: KeyspaceWriter {
    private var heads: [[UInt8]: KeyHead] = [:]
    private(set) var records: [Revision: [UInt8]] = [:]
    private(set) var leases: [Int64: Int64] = [:]
    private(set) var currentRevision: Int64 = 1
    private(set) var compactRevision: Int64 = 0
    private(set) var counts: KeyCounts? = KeyCounts()

    var headCount: Int { self.heads.count }

    func head(of key: [UInt8]) -> KeyHead? { self.heads[key] }

    func visitHeads(
        in range: KeyRange,
        _ body: (Span<UInt8>, KeyHead) throws(MVCCError) -> Bool
    ) throws(MVCCError) {
        for key in self.heads.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) where range.contains(key) {
            guard let head = self.heads[key], try body(key.span, head) else { return }
        }
    }

    func withRecord<Result>(
        at revision: Revision,
        _ body: (Span<UInt8>) throws(MVCCError) -> Result
    ) throws(MVCCError) -> Result? {
        guard let bytes = self.records[revision] else { return nil }
        return try body(bytes.span)
    }

    func visitRecords(
        from start: Revision,
        _ body: (Revision, Span<UInt8>) throws(MVCCError) -> Bool
    ) throws(MVCCError) {
        for revision in self.records.keys.sorted() where revision >= start {
            guard let bytes = self.records[revision], try body(revision, bytes.span) else { return }
        }
    }

    func setCurrentRevision(_ revision: Int64) { self.currentRevision = revision }
    func setCompactRevision(_ revision: Int64) { self.compactRevision = revision }
    func setHead(_ head: KeyHead, of key: [UInt8], replacing old: KeyHead?) throws(MVCCError) {
        self.heads[key] = head
        try self.counts?.didSet(head, of: key, replacing: old, in: self)
    }

    func removeHead(of key: [UInt8]) {
        self.heads[key] = nil
        self.counts?.didRemove(key)
    }

    func append(_ record: RevisionRecord, at revision: Revision) { self.records[revision] = record.encoded() }
    func removeRecord(at revision: Revision) { self.records[revision] = nil }
    private(set) var remaining: [Int64: Int64] = [:]
    func setLease(_ id: Int64, timeToLive: Int64, remaining: Int64) {
        self.leases[id] = timeToLive
        self.remaining[id] = remaining
    }
    func removeLease(_ id: Int64) { self.leases[id] = nil }

    func setMemberRecord(_ record: [UInt8], of id: UInt64) {}

    private(set) var authRecords: [AuthRecord] = []
    func setAuthRecord(_ record: AuthRecord) { self.authRecords.append(record) }
    private(set) var alarms = AlarmBook()
    func setDowngrade(_ target: String?) {}
    func setAlarms(_ alarms: AlarmBook) { self.alarms = alarms }
}
