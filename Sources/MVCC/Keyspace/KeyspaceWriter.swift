/// A view that can be changed; it sees its own changes. All of them become visible to others together.
package protocol KeyspaceWriter: KeyspaceReader {
    /// Sets the newest revision.
    func setCurrentRevision(_ revision: Int64) throws(MVCCError)
    /// Sets the oldest revision that may be read.
    func setCompactRevision(_ revision: Int64) throws(MVCCError)
    /// Sets a key's newest state, in place of `old`.
    func setHead(_ head: KeyHead, of key: [UInt8], replacing old: KeyHead?) throws(MVCCError)
    /// Forgets a key, which is a tombstone.
    func removeHead(of key: [UInt8]) throws(MVCCError)
    /// Adds a record; revisions come in ascending order.
    func append(_ record: RevisionRecord, at revision: Revision) throws(MVCCError)
    /// Removes a record if it is there.
    func removeRecord(at revision: Revision) throws(MVCCError)
    /// Adds or replaces a lease, with what is left of its time (0: all of it).
    func setLease(_ id: Int64, timeToLive: Int64, remaining: Int64) throws(MVCCError)
    /// Forgets a lease.
    func removeLease(_ id: Int64) throws(MVCCError)
    /// Notes what is known of a member of the cluster; nothing once it is removed.
    func setMemberRecord(_ record: [UInt8], of id: UInt64) throws(MVCCError)
    /// Notes a user, a role or what is true of all of them.
    func setAuthRecord(_ record: AuthRecord) throws(MVCCError)
    /// Notes which alarms are raised.
    func setAlarms(_ alarms: AlarmBook) throws(MVCCError)
    /// Notes the version that the cluster is on its way down to, if any.
    func setDowngrade(_ target: String?) throws(MVCCError)
}
