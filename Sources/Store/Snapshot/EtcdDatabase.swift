internal import Crypto
internal import MVCC
internal import Storage

/// An etcd's database in a file: a snapshot, which has its SHA-256 behind it, or the file `member/snap/db` of a member.
struct EtcdDatabase {
    /// What the bucket `meta`, and those that need a look before the keys do, say.
    struct Summary {
        /// Up to where compaction is done; 0 if there was none.
        var finishedCompaction: Int64 = 0
        /// Up to where it was asked for.
        var scheduledCompaction: Int64 = 0
        var hasAuthentication = false
        /// The revision of users and roles; 0 if it does not say.
        var authRevision: UInt64 = 0
        var hasKeys = false

        var compactRevision: Int64 { max(self.finishedCompaction, self.scheduledCompaction) }
    }

    private static let hashBytes = 32
    private static let chunkBytes = 1 << 20

    let file: BoltFile

    /// Opens it and verifies its hash; without one it is refused, unless `skipsHashCheck`.
    init(path: String, skipsHashCheck: Bool) throws {
        do {
            let file = try ForeignFile.open(path)
            let size = try file.size()
            // Pages come in multiples of 512, so a hash behind them shows.
            let hasHash = size % 512 == Self.hashBytes
            let pages = hasHash ? size - Self.hashBytes : size
            if !skipsHashCheck {
                guard hasHash else {
                    throw SnapshotError(.missingHash, "snapshot missing hash but --skip-hash-check=false")
                }
                try Self.verify(file, size: pages)
            }
            self.file = try BoltFile(file, path: path, size: pages)
        } catch {
            throw SnapshotError(error)
        }
    }

    private static func verify(_ file: any DiskFile, size: Int) throws {
        var digest = SHA256()
        for offset in stride(from: 0, to: size, by: Self.chunkBytes) {
            digest.update(data: try file.read(at: offset, count: min(Self.chunkBytes, size - offset)))
        }
        let expected = try file.read(at: size, count: Self.hashBytes)
        let actual = Array(digest.finalize())
        guard expected == actual else {
            throw SnapshotError(.wrongHash, "expected sha256 \(Self.text(expected)), got \(Self.text(actual))")
        }
    }

    /// Bytes as etcd's tool prints them.
    private static func text(_ bytes: [UInt8]) -> String {
        "[" + bytes.map { String($0) }.joined(separator: " ") + "]"
    }

    /// Looks at the buckets that say how the others are to be read.
    func summary() throws -> Summary {
        do {
            let walk = BoltWalk(self.file)
            var summary = Summary()
            try walk.visitBuckets { name, bucket in
                if name == EtcdBucket.key { summary.hasKeys = true }
                guard name == EtcdBucket.meta || name == EtcdBucket.auth else { return }
                try walk.visit(bucket) { key, value, _ in
                    switch key.withUnsafeBufferPointer({ Array($0) }) {
                    case EtcdBucket.finishedCompaction: summary.finishedCompaction = try self.revision(value)
                    case EtcdBucket.scheduledCompaction: summary.scheduledCompaction = try self.revision(value)
                    case EtcdBucket.authEnabled where name == EtcdBucket.auth:
                        summary.hasAuthentication = value.count == 1 && value[0] == 1
                    case EtcdBucket.authRevision where name == EtcdBucket.auth && value.count == 8:
                        summary.authRevision = value.bigEndian64(at: 0)
                    default: break
                    }
                }
            }
            guard summary.hasKeys else { throw SnapshotError(.damaged, "\(self.file.path): no bucket \"key\"") }
            return summary
        } catch {
            throw SnapshotError(error)
        }
    }

    private func revision(_ value: Span<UInt8>) throws -> Int64 {
        // A compaction at 0 was never asked for, though etcd may store it.
        if value.count >= 8, value.bigEndian64(at: 0) == 0 { return 0 }
        guard let key = EtcdRevisionKey(value) else {
            throw SnapshotError(.damaged, "\(self.file.path): a compact revision is broken")
        }
        return key.revision.main
    }
}
