/// The buckets of an etcd's database, and the keys in them that matter here.
enum EtcdBucket {
    static let alarm = Array("alarm".utf8)
    static let auth = Array("auth".utf8)
    static let authRoles = Array("authRoles".utf8)
    static let authUsers = Array("authUsers".utf8)
    static let cluster = Array("cluster".utf8)
    static let key = Array("key".utf8)
    static let lease = Array("lease".utf8)
    static let members = Array("members".utf8)
    static let membersRemoved = Array("members_removed".utf8)
    static let meta = Array("meta".utf8)

    /// In `auth`: one byte, 1 when authentication is enabled.
    static let authEnabled = Array("authEnabled".utf8)
    /// In `auth`: the revision of users and roles, 8 bytes.
    static let authRevision = Array("authRevision".utf8)
    /// In `meta`: the last applied entry of the log, 8 bytes.
    static let consistentIndex = Array("consistent_index".utf8)
    /// In `meta`: that entry's term, 8 bytes.
    static let term = Array("term".utf8)
    /// In `meta`: the revision to which a compaction has been asked for; a revision key.
    static let scheduledCompaction = Array("scheduledCompactRev".utf8)
    /// In `meta`: the revision to which a compaction has been done; a revision key.
    static let finishedCompaction = Array("finishedCompactRev".utf8)
}
