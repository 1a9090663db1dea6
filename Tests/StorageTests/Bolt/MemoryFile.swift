import Storage

/// A file that is only read, in memory.
final class MemoryFile: DiskFile {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func size() -> Int { self.bytes.count }

    func read(at offset: Int, count: Int) -> [UInt8] {
        let start = min(offset, self.bytes.count)
        return Array(self.bytes[start..<min(start + count, self.bytes.count)])
    }

    func write(_: [UInt8], at _: Int) throws(StorageError) { throw Self.readOnly }
    func allocate(_: Int) throws(StorageError) { throw Self.readOnly }
    func sync() throws(StorageError) { throw Self.readOnly }

    private static var readOnly: StorageError { StorageError(.inputOutput, "read only") }
}
