import Storage

/// A file of a simulated disk: what was written, and what of it is durable.
// SAFETY: used by the simulation's one thread.
final class SimulatedFile: DiskFile, @unchecked Sendable {
    static let sectorSize = 512

    private let disk: SimulatedDisk
    private(set) var bytes: [UInt8] = []
    private var durable: [UInt8] = []
    private var dirty: [Range<Int>] = []

    init(on disk: SimulatedDisk) { self.disk = disk }

    func size() throws(StorageError) -> Int {
        try self.disk.check()
        return self.bytes.count
    }

    func read(at offset: Int, count: Int) throws(StorageError) -> [UInt8] {
        try self.disk.check()
        guard offset < self.bytes.count else { return [] }
        return Array(self.bytes[offset..<min(self.bytes.count, offset + count)])
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(StorageError) {
        try self.disk.willWrite()
        self.extend(to: offset + bytes.count)
        self.bytes.replaceSubrange(offset..<offset + bytes.count, with: bytes)
        self.dirty.append(offset..<offset + bytes.count)
    }

    func allocate(_ size: Int) throws(StorageError) {
        try self.disk.willWrite()
        self.extend(to: size)
    }

    func sync() throws(StorageError) {
        let written = self.dirty
        switch try self.disk.willSync(bytes: written.reduce(0) { $0 + $1.count }) {
        case .honest:
            self.persist(written)
            self.dirty = []
        case .lie:
            break
        case .late:
            // What is on its way now is durable only with the next sync.
            self.persist(written.dropLast())
            self.dirty = Array(written.suffix(1))
        }
        try self.disk.didSync()
    }

    /// The power fails: of what was not synced each sector may be there or not.
    func losePower(_ keeps: () -> Bool) {
        for range in self.dirty {
            var start = range.lowerBound
            while start < range.upperBound {
                let end = min((start / Self.sectorSize + 1) * Self.sectorSize, range.upperBound)
                if keeps() { self.persist([start..<end]) }
                start = end
            }
        }
        self.dirty = []
        self.bytes = self.durable
    }

    /// A bit on the medium turns.
    func flipBit(at offset: Int, bit: Int) {
        guard offset < self.bytes.count else { return }
        self.bytes[offset] ^= 1 << UInt8(bit)
        if offset < self.durable.count { self.durable[offset] ^= 1 << UInt8(bit) }
    }

    private func extend(to size: Int) {
        if size > self.bytes.count { self.bytes += Array(repeating: 0, count: size - self.bytes.count) }
    }

    private func persist(_ ranges: some Sequence<Range<Int>>) {
        if self.durable.count < self.bytes.count {
            self.durable += Array(repeating: 0, count: self.bytes.count - self.durable.count)
        }
        for range in ranges { self.durable.replaceSubrange(range, with: self.bytes[range]) }
    }
}
