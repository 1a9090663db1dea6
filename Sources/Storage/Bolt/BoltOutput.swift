/// The pages of a bbolt file under construction: each is written once, after the one before it.
final class BoltOutput {
    private static let bufferBytes = 1 << 20

    let pageSize: Int
    private let file: any DiskFile
    private var buffer: [UInt8] = []
    /// Where the buffer begins in the file.
    private var offset: Int
    /// The page after the last one that is reserved.
    private(set) var nextPage: UInt64

    /// Pages from number `first` on.
    init(_ file: any DiskFile, pageSize: Int, first: UInt64) {
        self.file = file
        self.pageSize = pageSize
        self.nextPage = first
        self.offset = Int(first) * pageSize
    }

    /// Takes the pages that so many bytes need; they have to be written next.
    func reserve(bytes: Int) -> (page: UInt64, overflow: UInt32) {
        let count = max(1, (bytes + self.pageSize - 1) / self.pageSize)
        defer { self.nextPage += UInt64(count) }
        return (self.nextPage, UInt32(count - 1))
    }

    /// Writes the pages that were reserved, filled up with zeros.
    func write(_ bytes: [UInt8]) throws(StorageError) {
        self.buffer += bytes
        let rest = self.buffer.count % self.pageSize
        if rest > 0 { self.buffer += [UInt8](repeating: 0, count: self.pageSize - rest) }
        if self.buffer.count >= Self.bufferBytes { try self.flush() }
    }

    /// Hands all that was written to the file.
    func flush() throws(StorageError) {
        try self.file.write(self.buffer, at: self.offset)
        self.offset += self.buffer.count
        self.buffer.removeAll(keepingCapacity: true)
    }
}
