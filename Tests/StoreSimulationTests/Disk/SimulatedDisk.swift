import Core
import Storage
import TestSupport

/// A disk in memory that fails when it is told to, and that remembers what would survive a power cut.
// SAFETY: used by the simulation's one thread.
final class SimulatedDisk: Disk, @unchecked Sendable {
    /// What a sync does that says it is done.
    enum Honesty {
        case honest
        /// Nothing.
        case lie
        /// All but what was written last.
        case late
    }

    private enum NameChange {
        case add(String, SimulatedFile)
        case remove(String)
    }

    private(set) var files: [String: SimulatedFile] = [:]
    private var durableFiles: [String: SimulatedFile] = [:]
    /// Changes of names that are not synced. A journal: of these a power cut leaves the first ones.
    private var unsynced: [NameChange] = []

    /// The machine went off; nothing works until it is started again.
    var isOff = false
    var isFull = false
    var failsNextSync = false
    /// After how many more calls the machine goes off.
    var callsUntilOff: Int?
    /// Decides on each sync from how many bytes it is about; a planted bug.
    var honesty: (Int) -> Honesty = { _ in .honest }
    /// How many calls waited for the medium.
    private(set) var syncs = 0

    func check() throws(StorageError) {
        if self.isOff { throw StorageError(.inputOutput, "the machine is off") }
        guard let count = self.callsUntilOff else { return }
        self.callsUntilOff = count - 1
        guard count <= 0 else { return }
        self.isOff = true
        throw StorageError(.inputOutput, "the machine is off")
    }

    func willWrite() throws(StorageError) {
        try self.check()
        if self.isFull { throw StorageError(.full, "write", errno: 28) }
    }

    func willSync(bytes: Int) throws(StorageError) -> Honesty {
        try self.check()
        if self.failsNextSync {
            self.failsNextSync = false
            throw StorageError(.inputOutput, "sync", errno: 5)
        }
        self.syncs += 1
        return self.honesty(bytes)
    }

    /// The machine may also go off once it is durable and before anybody knows.
    func didSync() throws(StorageError) { try self.check() }

    func names() throws(StorageError) -> [String] {
        try self.check()
        return self.files.keys.sorted()
    }

    func open(_ name: String) throws(StorageError) -> any DiskFile {
        try self.check()
        if let file = self.files[name] { return file }
        let file = SimulatedFile(on: self)
        self.files[name] = file
        self.unsynced.append(.add(name, file))
        return file
    }

    func remove(_ name: String) throws(StorageError) {
        try self.check()
        self.files[name] = nil
        self.unsynced.append(.remove(name))
    }

    func rename(_ name: String, to newName: String) throws(StorageError) {
        try self.check()
        guard let file = self.files.removeValue(forKey: name) else { return }
        self.files[newName] = file
        self.unsynced += [.remove(name), .add(newName, file)]
    }

    func sync() throws(StorageError) {
        if case .honest = try self.willSync(bytes: 0) { self.persist(self.unsynced.count) }
        try self.didSync()
    }

    /// Makes it work again. After a power cut with what had been durable, and some of what had not.
    func restart(afterPowerCut: Bool, _ random: inout SeededGenerator) {
        if afterPowerCut {
            self.persist(random.below(self.unsynced.count + 1))
            self.unsynced = []
            self.files = self.durableFiles
            // Mostly in order, as a disk does it; sometimes any sectors.
            let share = Double(random.below(5)) / 4
            for name in self.files.keys.sorted() { self.files[name]?.losePower { random.chance(share) } }
        }
        self.isOff = false
        self.isFull = false
        self.failsNextSync = false
        self.callsUntilOff = nil
    }

    private func persist(_ count: Int) {
        for change in self.unsynced.prefix(count) {
            switch change {
            case .add(let name, let file): self.durableFiles[name] = file
            case .remove(let name): self.durableFiles[name] = nil
            }
        }
        self.unsynced.removeFirst(count)
    }
}
