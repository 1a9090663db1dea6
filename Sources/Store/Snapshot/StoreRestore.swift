internal import Raft
internal import Storage

/// Makes a member's data directory from an etcd's database.
package struct StoreRestore: Sendable {
    /// What was restored.
    package struct Summary: Hashable, Sendable {
        /// The store's revision.
        package var revision: Int64
        /// The oldest revision that can be read; 0 if nothing was ever compacted.
        package var compactRevision: Int64
        /// How many changes of keys there are.
        package var records: Int
        /// How many leases there are.
        package var leases: Int
    }

    /// The file.
    package var path: String
    /// The directory to make.
    package var dataDirectory: String
    /// Whether the file need not have a hash behind it, and a wrong one does no harm.
    package var skipsHashCheck = false
    /// Whether users and roles are left behind, and authentication is not enabled.
    package var dropsAuthentication = false
    /// Who the member is to be.
    package var identity = RestoredIdentity()

    /// A restore of a file into a directory, with the usual options.
    package init(path: String, dataDirectory: String) {
        self.path = path
        self.dataDirectory = dataDirectory
    }

    /// The log goes on after this entry: who joins later then needs a snapshot, and does not replay from nothing.
    private static let base = (index: LogIndex(1), term: Term(1))

    /// Restores. The directory comes to be as a whole or not at all. Blocks for as long as it takes.
    package func run() throws -> Summary {
        do {
            guard !StagedDirectory.isTaken(self.dataDirectory) else {
                let text = "data-dir \"\(self.dataDirectory)\" not empty or could not be read"
                throw SnapshotError(.directoryTaken, text)
            }
            let findings = try self.identity.findings()
            let database = try EtcdDatabase(path: self.path, skipsHashCheck: self.skipsHashCheck)
            let summary = try database.summary()
            let staged = try StagedDirectory(for: self.dataDirectory)
            let restored = try self.fill(staged.path, from: database, summary, findings)
            let disk = try PosixDisk(path: staged.path)
            try findings.identity.store(in: disk)
            try WriteAheadLog.begin(
                PosixDisk(path: "\(staged.path)/log"),
                base: Self.base,
                hardState: HardState(term: Self.base.term, commitIndex: Self.base.index)
            )
            try disk.sync()
            try staged.publish()
            return restored
        } catch {
            throw SnapshotError(error)
        }
    }

    private func fill(
        _ directory: String,
        from database: EtcdDatabase,
        _ summary: EtcdDatabase.Summary,
        _ findings: ClusterDirectory.Findings
    ) throws -> Summary {
        let state = try StateFile(disk: PosixDisk(path: "\(directory)/state"))
        let load = try EtcdLoad(database, summary, into: state, dropsAuthentication: self.dropsAuthentication)
        try load.run(applied: Self.base)
        let change = try state.change()
        try findings.note(in: change)
        try change.commit()
        try state.makeCheckpoint().persist()
        return Summary(
            revision: load.revision,
            compactRevision: summary.compactRevision,
            records: load.records,
            leases: load.leases
        )
    }
}
