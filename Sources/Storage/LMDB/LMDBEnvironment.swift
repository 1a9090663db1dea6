internal import CLMDB
internal import Glibc
internal import Synchronization

/// An LMDB environment: a memory-mapped file with named B+trees, one writer at a time, and readers that block nobody.
///
/// The file is not synced by commits: the log is ahead of it, and `StateFile` takes checkpoints.
final class LMDBEnvironment: Sendable {
    /// Options of a tree. The wrapped numbers are LMDB's.
    struct Tree: Hashable, Sendable {
        let rawValue: UInt32
    }

    // SAFETY: LMDB allows an environment to be used by any thread; transactions are confined by their own types.
    nonisolated(unsafe) private let environment: OpaquePointer

    /// The data file's path.
    let path: String

    /// Opens or makes the file. `sizeMax` is the address space reserved for it, beyond which it cannot grow.
    ///
    /// `isReadOnly`: a file that nobody changes, such as a copy; it is opened without a lock file beside it.
    init(path: String, sizeMax: Int, readersMax: Int, treesMax: Int, isReadOnly: Bool = false) throws(StorageError) {
        var created: OpaquePointer?
        try Self.check(mdb_env_create(&created), "create environment", path)
        guard let created else { throw StorageError(.inputOutput, "create environment \(path)") }
        do throws(StorageError) {
            try Self.check(mdb_env_set_mapsize(created, sizeMax), "reserve address space", path)
            try Self.check(mdb_env_set_maxreaders(created, UInt32(readersMax)), "set readers", path)
            try Self.check(mdb_env_set_maxdbs(created, UInt32(treesMax)), "set trees", path)
            // NOTLS: a read transaction belongs to its object, not to a thread. NORDAHEAD: reads are random.
            let mode = isReadOnly ? MDB_RDONLY | MDB_NOLOCK : MDB_NOSYNC | MDB_NORDAHEAD
            let flags = UInt32(MDB_NOSUBDIR | MDB_NOTLS | mode)
            try Self.check(mdb_env_open(created, path, flags, 0o600), "open", path)
        } catch {
            mdb_env_close(created)
            throw error
        }
        self.environment = created
        self.path = path
        guard !isReadOnly else { return }
        var dead: Int32 = 0
        mdb_reader_check(created, &dead)
    }

    deinit {
        mdb_env_close(self.environment)
    }

    /// Begins a view of what is committed by now.
    func read() throws(StorageError) -> LMDBTransaction {
        LMDBTransaction(takingOwnershipOf: try self.begin(UInt32(MDB_RDONLY)), environment: self)
    }

    /// Begins a change; blocks while another one is under way.
    func write() throws(StorageError) -> LMDBTransaction {
        LMDBTransaction(takingOwnershipOf: try self.begin(0), environment: self)
    }

    private func begin(_ flags: UInt32) throws(StorageError) -> OpaquePointer {
        var transaction: OpaquePointer?
        try Self.check(mdb_txn_begin(self.environment, nil, flags, &transaction), "begin transaction", self.path)
        guard let transaction else { throw StorageError(.inputOutput, "begin transaction \(self.path)") }
        return transaction
    }

    /// Opens trees, making those that are not there.
    func openTrees(_ names: [String]) throws(StorageError) -> [Tree] {
        let transaction = try self.begin(0)
        var trees: [Tree] = []
        for name in names {
            var index: MDB_dbi = 0
            let result = mdb_dbi_open(transaction, name, UInt32(MDB_CREATE), &index)
            guard result == 0 else {
                mdb_txn_abort(transaction)
                try Self.check(result, "open tree \(name)", self.path)
                return []
            }
            trees.append(Tree(rawValue: index))
        }
        try Self.check(mdb_txn_commit(transaction), "commit", self.path)
        return trees
    }

    /// Opens the trees of a read-only environment that are there, by name.
    func openExistingTrees(_ names: [String]) throws(StorageError) -> [String: Tree] {
        let transaction = try self.begin(UInt32(MDB_RDONLY))
        var trees: [String: Tree] = [:]
        for name in names {
            var index: MDB_dbi = 0
            switch mdb_dbi_open(transaction, name, 0, &index) {
            case 0: trees[name] = Tree(rawValue: index)
            case MDB_NOTFOUND: break
            case let result:
                mdb_txn_abort(transaction)
                try Self.check(result, "open tree \(name)", self.path)
            }
        }
        try Self.check(mdb_txn_commit(transaction), "commit", self.path)
        return trees
    }

    /// Writes a consistent copy, without unused pages, to a new file, while changes go on.
    func copy(to path: String) throws(StorageError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StorageError(.inputOutput, "open \(path)", errno: errno) }
        defer { close(descriptor) }
        let result = mdb_env_copyfd2(self.environment, descriptor, UInt32(MDB_CP_COMPACT))
        try Self.check(result, "copy \(self.path) to", path)
        guard fdatasync(descriptor) == 0 else { throw StorageError(.inputOutput, "sync \(path)", errno: errno) }
    }

    /// The descriptor of the data file.
    func descriptor() throws(StorageError) -> Int32 {
        var descriptor: Int32 = -1
        try Self.check(mdb_env_get_fd(self.environment, &descriptor), "find descriptor", self.path)
        return descriptor
    }

    /// How many bytes the file takes.
    func size() throws(StorageError) -> Int {
        var info = MDB_envinfo()
        var stat = MDB_stat()
        try Self.check(mdb_env_info(self.environment, &info), "examine", self.path)
        try Self.check(mdb_env_stat(self.environment, &stat), "examine", self.path)
        let page = Int(stat.ms_psize)
        return (Int(info.me_last_pgno) + 1) * page
    }

    static func check(_ result: Int32, _ call: String, _ path: String) throws(StorageError) {
        guard result != 0 else { return }
        // Positive numbers are the system's, with a text of its own.
        let reason = result > 0 ? "" : ": \(String(cString: mdb_strerror(result)))"
        let errno = max(result, 0)
        switch result {
        case MDB_MAP_FULL, ENOSPC: throw StorageError(.full, "\(call) \(path)\(reason)", errno: errno)
        // LMDB's word for a write that was cut short, which is what a full disk does.
        case EIO where Self.isFull(path):
            throw StorageError(.full, "\(call) \(path)", errno: ENOSPC)
        case MDB_CORRUPTED, MDB_PAGE_NOTFOUND, MDB_INVALID, MDB_VERSION_MISMATCH, MDB_PANIC:
            throw StorageError(.corrupt, "\(call) \(path)\(reason)", errno: errno)
        default: throw StorageError(.inputOutput, "\(call) \(path)\(reason)", errno: errno)
        }
    }

    /// Whether the file system of a file has no room for another page.
    private static func isFull(_ path: String) -> Bool {
        var status = statvfs()
        return statvfs(path, &status) == 0 && status.f_bavail == 0
    }
}
