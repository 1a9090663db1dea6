internal import Raft
internal import Storage
internal import Synchronization

/// Copies of the state on their way from one member to another, in a directory of their own. None outlives the process.
final class SnapshotFiles: Sendable {
    private let disk: PosixDisk
    private let state: StateFile
    private let next = Atomic<UInt64>(1)

    init(directory: String, state: StateFile) throws(StorageError) {
        self.disk = try PosixDisk(path: directory)
        self.state = state
        for name in try self.disk.names() { try self.disk.remove(name) }
    }

    /// Copies the state as it is now. Blocks for as long as the disk takes.
    func make() throws(StorageError) -> StateCopy {
        let path = self.makePath("out")
        do throws(StorageError) {
            return try self.state.copy(to: path)
        } catch {
            self.remove(path: path)
            throw error
        }
    }

    /// Makes a file for a copy that comes in.
    func makeIncoming() throws(StorageError) -> (path: String, file: any DiskFile) {
        let name = self.makeName("in")
        return ("\(self.disk.path)/\(name)", try self.disk.open(name))
    }

    /// Opens a copy to be sent.
    func open(_ snapshot: LogSnapshot) throws(StorageError) -> any DiskFile {
        let path = String(decoding: snapshot.data, as: UTF8.self)
        guard let name = path.split(separator: "/").last else {
            throw StorageError(.inputOutput, "a snapshot without a file")
        }
        return try self.disk.open(String(name))
    }

    /// Removes the file of a snapshot, if it is still there.
    func remove(_ snapshot: LogSnapshot) {
        self.remove(path: String(decoding: snapshot.data, as: UTF8.self))
    }

    /// Removes a file, if it is still there.
    func remove(path: String) {
        guard let name = path.split(separator: "/").last else { return }
        // It may be gone already; what is left is removed at the next start.
        try? self.disk.remove(String(name))
    }

    private func makePath(_ prefix: String) -> String { "\(self.disk.path)/\(self.makeName(prefix))" }

    private func makeName(_ prefix: String) -> String {
        "\(prefix)-\(self.next.wrappingAdd(1, ordering: .relaxed).oldValue).mdb"
    }
}
