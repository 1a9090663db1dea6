internal import MVCC
internal import Raft
internal import Storage

/// Fills an empty state with what an etcd's database holds. Everything is decoded and checked on its way.
final class EtcdLoad {
    /// How much is committed at a time.
    private static let groupRecordsMax = 5_000
    private static let groupBytesMax = 8 << 20

    private let database: EtcdDatabase
    private let summary: EtcdDatabase.Summary
    private let state: StateFile
    private let dropsAuthentication: Bool
    private var change: KeyspaceChange
    private var groupRecords = 0
    private var groupBytes = 0

    private(set) var records = 0
    private(set) var leases = 0
    private(set) var revision: Int64

    init(
        _ database: EtcdDatabase,
        _ summary: EtcdDatabase.Summary,
        into state: StateFile,
        dropsAuthentication: Bool = false
    ) throws {
        self.dropsAuthentication = dropsAuthentication
        self.database = database
        self.summary = summary
        self.state = state
        self.change = try state.change()
        // The last revisions may all be gone by compaction.
        self.revision = max(1, summary.compactRevision)
    }

    /// Loads all of it as what the log led to up to the entry `applied`.
    func run(applied: (index: LogIndex, term: Term)) throws {
        let walk = BoltWalk(self.database.file)
        try walk.visitBuckets { name, bucket in
            switch name {
            case EtcdBucket.key: try walk.visit(bucket) { key, value, _ in try self.addRecord(key, value) }
            case EtcdBucket.lease: try walk.visit(bucket) { key, value, _ in try self.addLease(key, value) }
            case EtcdBucket.authUsers where !self.dropsAuthentication:
                try walk.visit(bucket) { key, value, _ in try self.addUser(key, value) }
            case EtcdBucket.authRoles where !self.dropsAuthentication:
                try walk.visit(bucket) { key, value, _ in try self.addRole(key, value) }
            // The others are walked all the same: damage in them is damage.
            default: try walk.visit(bucket) { _, _, _ in }
            }
        }
        if !self.dropsAuthentication {
            let (isEnabled, revision) = (self.summary.hasAuthentication, max(1, self.summary.authRevision))
            try self.change.setAuthRecord(.settings(isEnabled: isEnabled, revision: revision))
        }
        self.change.setCurrentRevision(self.revision)
        self.change.setCompactRevision(self.summary.compactRevision)
        // What etcd had not yet removed is removed here once the member runs.
        self.change.setSweptRevision(self.summary.finishedCompaction)
        self.change.setApplied(index: applied.index, term: applied.term)
        try self.change.commit()
    }

    private func addRecord(_ key: Span<UInt8>, _ value: Span<UInt8>) throws {
        guard let stored = EtcdRevisionKey(key) else {
            throw self.damage("key \(self.records + 1) in bucket \"key\" is no revision")
        }
        let revision = stored.revision
        guard var keyValue = KeyValue(encoded: value), !keyValue.key.isEmpty else {
            throw self.damage("what is stored at revision \(revision.main).\(revision.sub) can not be decoded")
        }
        let head = try self.change.head(of: keyValue.key)
        if stored.isTombstone {
            // A deletion whose key is gone is left over from a compaction: etcd forgets it as well.
            if head == nil, revision.main < self.summary.compactRevision { return }
            keyValue = KeyValue(key: keyValue.key, modRevision: revision.main)
        } else {
            guard keyValue.modRevision == revision.main, keyValue.version > 0, keyValue.createRevision > 0,
                keyValue.createRevision <= revision.main
            else {
                throw self.damage(
                    "revision \(revision.main).\(revision.sub) says it is change \(keyValue.version) of its key, "
                        + "of revision \(keyValue.modRevision), created at \(keyValue.createRevision)"
                )
            }
        }
        let record = RevisionRecord(previous: head?.modified, isTombstone: stored.isTombstone, keyValue: keyValue)
        try self.change.append(record, at: revision)
        let newHead = KeyHead(
            modified: revision,
            createRevision: keyValue.createRevision,
            version: keyValue.version,
            lease: keyValue.lease
        )
        try self.change.setHead(newHead, of: keyValue.key, replacing: head)
        self.records += 1
        self.revision = max(self.revision, revision.main)
        try self.commitIfDue(bytes: value.count)
    }

    private func addLease(_ key: Span<UInt8>, _ value: Span<UInt8>) throws {
        guard key.count == 8, let lease = EtcdLease(value), lease.id == Int64(bitPattern: key.bigEndian64(at: 0)),
            lease.id != 0
        else { throw self.damage("lease \(self.leases + 1) can not be decoded") }
        let timeToLive = max(lease.timeToLive, StoreMember.leaseSecondsMin)
        let remaining = min(max(0, lease.remaining), timeToLive)
        try self.change.setLease(lease.id, timeToLive: timeToLive, remaining: remaining)
        self.leases += 1
        try self.commitIfDue(bytes: value.count)
    }

    private func addUser(_ key: Span<UInt8>, _ value: Span<UInt8>) throws {
        let name = try self.name(key, of: "user")
        guard let user = try? AuthUser(encoded: Self.bytes(value)), user.name == name else {
            throw self.undecodable("user \(name)")
        }
        try self.change.setAuthRecord(.user(name, user))
    }

    private func addRole(_ key: Span<UInt8>, _ value: Span<UInt8>) throws {
        let name = try self.name(key, of: "role")
        guard let role = try? AuthRole(encoded: Self.bytes(value)), role.name == name else {
            throw self.undecodable("role \(name)")
        }
        try self.change.setAuthRecord(.role(name, role))
    }

    private func name(_ key: Span<UInt8>, of kind: String) throws -> String {
        guard let name = String(validating: Self.bytes(key), as: UTF8.self), !name.isEmpty,
            name.utf8.count <= AuthUser.nameBytesMax
        else { throw self.undecodable("name of a \(kind)") }
        return name
    }

    private static func bytes(_ span: Span<UInt8>) -> [UInt8] {
        span.withUnsafeBufferPointer { Array($0) }
    }

    private func undecodable(_ what: String) -> SnapshotError {
        let path = self.database.file.path
        return SnapshotError(
            .unsupported,
            "\(path): \(what) can not be kept, only left behind with all users and roles"
        )
    }

    private func commitIfDue(bytes: Int) throws {
        self.groupRecords += 1
        self.groupBytes += bytes
        guard self.groupRecords >= Self.groupRecordsMax || self.groupBytes >= Self.groupBytesMax else { return }
        try self.change.commit()
        self.change = try self.state.change()
        self.groupRecords = 0
        self.groupBytes = 0
    }

    private func damage(_ reason: String) -> SnapshotError {
        SnapshotError(.damaged, "\(self.database.file.path): \(reason)")
    }
}
