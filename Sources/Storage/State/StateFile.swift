internal import MVCC

/// The applied state on disk: an LMDB file behind the log.
///
/// Commits are not synced. What a process leaves behind when it is killed is whole, for the kernel has it; what a
/// power cut leaves is not, so the newest `Checkpoint` is gone back to. Either way the log brings the state up to date.
package final class StateFile: Sendable {
    static let dataName = "state.mdb"
    static let treesMax = 16

    let environment: LMDBEnvironment
    let trees: StateTrees
    private let history = CountsHistory()
    private let disk: PosixDisk
    private let checkpointOrder = CheckpointOrder()

    /// Opens the state in a directory, or starts one there. The first checkpoint is taken at once.
    ///
    /// `sizeMax` is the address space reserved for the file; it can not grow beyond. `trustsMemory` false: behave as if
    /// the machine had been restarted, and go back to the checkpoint.
    package init(
        disk: PosixDisk,
        sizeMax: Int = 64 << 30,
        readersMax: Int = 1024,
        trustsMemory: Bool = true
    ) throws(StorageError) {
        self.disk = disk
        try Checkpoint.recover(in: disk, trustsMemory: trustsMemory)
        self.environment = try LMDBEnvironment(
            path: "\(disk.path)/\(Self.dataName)",
            sizeMax: sizeMax,
            readersMax: readersMax,
            treesMax: Self.treesMax
        )
        self.trees = try StateTrees(self.environment)
        try self.countKeys()
        // A checkpoint of an earlier process is no longer protected from being overwritten.
        try self.makeCheckpoint().persist()
    }

    /// Begins a view of what is applied by now. It keeps old pages from being reused: do not hold it for long.
    package func view() throws(StorageError) -> KeyspaceView {
        try KeyspaceView(self.environment.read(), self.trees, self.history)
    }

    /// Begins a change; the calling thread is the only one that makes any.
    package func change() throws(StorageError) -> KeyspaceChange {
        try KeyspaceChange(self.environment.write(), self.trees, self.history)
    }

    /// Counts the keys there are. Called by the thread that makes changes, when it does not know them.
    func countKeys() throws(StorageError) {
        let view = try self.view()
        do throws(MVCCError) {
            self.history.note(try KeyCounts(of: view), of: view.transaction.id)
        } catch {
            throw StorageError(error.code == .corrupt ? .corrupt : .inputOutput, "count keys: \(error.message)")
        }
    }

    /// Takes what is committed by now for a checkpoint. Called by the thread that makes changes, between two of them;
    /// `persist` may then be called by any, while changes go on.
    package func makeCheckpoint() throws(StorageError) -> Checkpoint {
        try Checkpoint(of: self.environment, view: self.view(), disk: self.disk, order: self.checkpointOrder)
    }

    /// How many bytes the file takes.
    package func size() throws(StorageError) -> Int {
        try self.environment.size()
    }

    /// How many of its bytes hold something.
    package func sizeInUse() throws(StorageError) -> Int {
        try self.environment.size() - self.environment.read().freeSize()
    }

    /// Makes a file beside the state that has no name: it is gone once nobody has it open.
    package func makeTemporaryFile() throws(StorageError) -> any DiskFile {
        let name = "temporary-\(UInt64.random(in: 0 ... .max))"
        let file = try self.disk.open(name)
        try self.disk.remove(name)
        return file
    }
}
