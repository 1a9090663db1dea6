internal import Glibc
internal import MVCC
package import Raft

/// A state of the file to which a power cut can not reach.
///
/// LMDB names its newest state in one of the file's first two pages, and never overwrites a page that a reader may
/// still look at. So: a reader is opened and the two pages are copied; the file is synced; the copy is stored in a
/// file of its own. As long as the reader stays open every page of that state stays as it is, whatever is written
/// unsynced after it, and putting the two pages back goes back to it. The log before it is no longer needed.
package final class Checkpoint {
    private static let name = "checkpoint"
    private static let magic: UInt64 = 0x4D61_7274_4368_6B31
    /// LMDB takes the machine's.
    private static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

    /// The last log entry that it contains.
    package let applied: (index: LogIndex, term: Term)
    private let view: KeyspaceView
    private let environment: LMDBEnvironment
    private let pages: [UInt8]
    private let disk: PosixDisk
    private let order: CheckpointOrder
    private let place: UInt64

    init(
        of environment: LMDBEnvironment,
        view: KeyspaceView,
        disk: PosixDisk,
        order: CheckpointOrder
    ) throws(StorageError) {
        self.order = order
        self.place = order.draw()
        self.environment = environment
        self.view = view
        self.applied = view.numbers.applied
        self.disk = disk
        let file = try disk.open(StateFile.dataName)
        self.pages = try file.read(at: 0, count: 2 * Self.pageSize)
    }

    /// Makes it durable; blocks for as long as the disk takes. From its return on the state can be gone back to, for
    /// as long as this object lives: let go of the checkpoint before it only then. Does nothing if a newer one is
    /// durable already.
    package func persist() throws(StorageError) {
        try self.order.persist(self.place) { () throws(StorageError) in try self.store() }
    }

    private func store() throws(StorageError) {
        guard fdatasync(try self.environment.descriptor()) == 0 else {
            throw StorageError(.inputOutput, "sync \(self.environment.path)", errno: errno)
        }
        var bytes: [UInt8] = []
        bytes.append(bigEndian: Self.magic)
        bytes.append(contentsOf: Self.bootIdentifier())
        bytes.append(contentsOf: self.pages)
        bytes.append(bigEndian: Checksum.of(bytes[...]))
        let file = try self.disk.open(Self.name + ".new")
        try file.write(bytes, at: 0)
        try file.sync()
        try self.disk.rename(Self.name + ".new", to: Self.name)
        try self.disk.sync()
    }

    /// Prepares a state file to be opened: goes back to its checkpoint if the machine was restarted since, or in any
    /// case if not `trustsMemory`.
    static func recover(in disk: PosixDisk, trustsMemory: Bool) throws(StorageError) {
        let names = try disk.names()
        guard names.contains(StateFile.dataName) else { return }
        guard names.contains(Self.name) else {
            // It was never finished being made, and the log has everything. Set aside rather than removed, for the
            // case that somebody lost the checkpoint: then the log refuses to start without the state.
            try disk.rename(StateFile.dataName, to: StateFile.dataName + ".unfinished")
            return
        }
        let bytes = try disk.open(Self.name).read(at: 0, count: 8 + 36 + 2 * Self.pageSize + 4)
        let body = bytes.dropLast(4)
        guard body.count == 8 + 36 + 2 * Self.pageSize, bytes.span.bigEndian64(at: 0) == Self.magic,
            Checksum.of(body) == bytes.span.bigEndian32(at: body.count)
        else { throw .corrupt("\(disk.path)/\(Self.name)", at: 0, "checkpoint is broken") }
        if trustsMemory, Array(bytes[8..<44]) == Self.bootIdentifier() { return }
        let data = try disk.open(StateFile.dataName)
        try data.write(Array(bytes[44..<44 + 2 * Self.pageSize]), at: 0)
        try data.sync()
    }

    /// Tells one run of the machine from the next; 36 bytes.
    private static func bootIdentifier() -> [UInt8] {
        let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return Self.unknownBoot() }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 36)
        let count = read(descriptor, &bytes, 36)
        return count == 36 ? bytes : Self.unknownBoot()
    }

    private static func unknownBoot() -> [UInt8] {
        // Differs from whatever is stored, so that the checkpoint is gone back to.
        (0..<36).map { _ in .random(in: 128...255) }
    }
}
