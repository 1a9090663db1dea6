import Storage
import Synchronization

/// A disk in memory that loses what was not synced when its power is cut: of each sector written since the last sync,
/// the old or the new content remains, as the seed decides.
final class SimulatedDisk: Disk {
    static let sectorSize = 512

    fileprivate struct Content {
        var current: [UInt8] = []
        var durable: [UInt8] = []
        var dirty: Set<Int> = []
    }

    fileprivate struct State {
        var files: [String: Content] = [:]
        var durableNames: Set<String> = []
        var syncs = 0
        var failsSyncs = false
    }

    fileprivate let state = Mutex(State())

    var syncCount: Int { self.state.withLock { $0.syncs } }

    func names() -> [String] {
        self.state.withLock { $0.files.keys.sorted() }
    }

    func open(_ name: String) -> any DiskFile {
        self.state.withLock { state in
            if state.files[name] == nil { state.files[name] = Content() }
        }
        return SimulatedFile(disk: self, name: name)
    }

    func remove(_ name: String) {
        self.state.withLock { state in
            state.files[name] = nil
            state.durableNames.remove(name)
        }
    }

    func rename(_ name: String, to newName: String) {
        self.state.withLock { state in
            state.files[newName] = state.files.removeValue(forKey: name)
        }
    }

    func sync() {
        self.state.withLock { $0.durableNames = Set($0.files.keys) }
    }

    /// Makes every later sync fail.
    func breakSyncs() {
        self.state.withLock { $0.failsSyncs = true }
    }

    /// Ends that.
    func mendSyncs() {
        self.state.withLock { $0.failsSyncs = false }
    }

    /// Cuts the power.
    func crash(_ random: inout some RandomNumberGenerator) {
        var generator = random
        self.state.withLock { state in
            for name in state.files.keys.sorted() {
                guard state.durableNames.contains(name), var content = state.files[name] else {
                    state.files[name] = nil
                    continue
                }
                content.durable += Array(repeating: 0, count: max(0, content.current.count - content.durable.count))
                for sector in content.dirty.sorted() where Bool.random(using: &generator) {
                    let start = sector * Self.sectorSize
                    let end = min(start + Self.sectorSize, content.current.count)
                    content.durable.replaceSubrange(start..<end, with: content.current[start..<end])
                }
                content.current = content.durable
                content.dirty = []
                state.files[name] = content
            }
        }
        random = generator
    }

    /// Flips bits of one byte, as rot does.
    func damage(_ name: String, at offset: Int) {
        self.state.withLock { state in
            state.files[name]?.current[offset] ^= 0x55
            state.files[name]?.durable[offset] ^= 0x55
        }
    }

    func bytes(_ name: String) -> [UInt8] {
        self.state.withLock { $0.files[name]?.current ?? [] }
    }
}

private final class SimulatedFile: DiskFile {
    let disk: SimulatedDisk
    let name: String

    init(disk: SimulatedDisk, name: String) {
        self.disk = disk
        self.name = name
    }

    func size() -> Int {
        self.disk.state.withLock { $0.files[self.name]?.current.count ?? 0 }
    }

    func read(at offset: Int, count: Int) -> [UInt8] {
        self.disk.state.withLock { state in
            Array((state.files[self.name]?.current ?? []).dropFirst(offset).prefix(count))
        }
    }

    func write(_ bytes: [UInt8], at offset: Int) {
        self.disk.state.withLock { state in
            guard var content = state.files[self.name] else { return }
            let end = offset + bytes.count
            content.current += Array(repeating: 0, count: max(0, end - content.current.count))
            content.current.replaceSubrange(offset..<end, with: bytes)
            for sector in offset / SimulatedDisk.sectorSize...max(offset, end - 1) / SimulatedDisk.sectorSize {
                content.dirty.insert(sector)
            }
            state.files[self.name] = content
        }
    }

    func allocate(_ size: Int) {
        self.disk.state.withLock { state in
            let missing = max(0, size - (state.files[self.name]?.current.count ?? 0))
            state.files[self.name]?.current += Array(repeating: 0, count: missing)
        }
    }

    func sync() throws(StorageError) {
        let failed = self.disk.state.withLock { state in
            if state.failsSyncs { return true }
            state.syncs += 1
            guard var content = state.files[self.name] else { return false }
            content.durable = content.current
            content.dirty = []
            state.files[self.name] = content
            return false
        }
        if failed { throw StorageError(.inputOutput, "sync \(self.name)", errno: 5) }
    }
}
