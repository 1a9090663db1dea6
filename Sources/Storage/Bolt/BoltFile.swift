/// A bbolt file, such as the database of an etcd, opened for reading. Nothing in it is believed without a check.
///
/// It is read page by page, on whatever thread asks; the list of free pages is not looked at.
package final class BoltFile: Sendable {
    /// Where it is.
    package let path: String
    /// The newest meta page that is whole.
    package let meta: BoltMeta
    private let file: any DiskFile

    /// The largest page, with its overflow, that is read: far beyond the largest request of an etcd.
    private static let pageBytesMax = 256 << 20

    /// Opens the first `size` bytes of a file: what follows, such as a hash, is none of the format's business.
    package init(_ file: any DiskFile, path: String, size: Int) throws(StorageError) {
        self.file = file
        self.path = path
        guard let meta = try Self.findMeta(file, size: size) else {
            throw StorageError(.corrupt, "\(path): pages 0 and 1: no whole meta page of a bbolt file")
        }
        guard meta.pageCount >= 4, meta.pageCount <= UInt64(size / meta.pageSize) else {
            throw .damaged(
                path,
                page: meta.transaction % 2,
                "the file has \(size / meta.pageSize) pages, not \(meta.pageCount): it is cut off"
            )
        }
        self.meta = meta
    }

    /// The newer of the two meta pages, of those that are whole. Where the second one is depends on the page size,
    /// which the first one tells, unless it is damaged.
    private static func findMeta(_ file: any DiskFile, size: Int) throws(StorageError) -> BoltMeta? {
        let first = try Self.readMeta(file, at: 0, size: size)
        let sizes = if let first { [first.pageSize] } else { BoltFormat.pageSizes }
        for pageSize in sizes {
            guard let second = try Self.readMeta(file, at: pageSize, size: size) else { continue }
            guard second.pageSize == pageSize else { continue }
            guard let first else { return second }
            return second.transaction > first.transaction ? second : first
        }
        return first
    }

    private static func readMeta(_ file: any DiskFile, at offset: Int, size: Int) throws(StorageError) -> BoltMeta? {
        let length = BoltFormat.pageHeaderSize + BoltFormat.metaSize
        guard offset + length <= size else { return nil }
        let page = try file.read(at: offset, count: length)
        return BoltMeta(page: page.span)
    }

    /// How many bytes its pages take.
    package var size: Int { Int(self.meta.pageCount) * self.meta.pageSize }

    /// How many pages the branch or leaf that begins at a page takes.
    func extent(of number: UInt64) throws(StorageError) -> UInt64 {
        guard number >= 2, number < self.meta.pageCount else {
            throw .damaged(self.path, page: number, "there is no such page among \(self.meta.pageCount)")
        }
        let header = try self.read(number, bytes: BoltFormat.pageHeaderSize)
        guard header.span.littleEndian64(at: 0) == number else {
            throw .damaged(self.path, page: number, "it says it is page \(header.span.littleEndian64(at: 0))")
        }
        let count = 1 + UInt64(header.span.littleEndian32(at: 12))
        guard number + count <= self.meta.pageCount, count <= UInt64(Self.pageBytesMax / self.meta.pageSize) else {
            throw .damaged(self.path, page: number, "it says it takes \(count) pages")
        }
        return count
    }

    /// Reads a branch or leaf of a known extent.
    func page(_ number: UInt64, extent: UInt64) throws(StorageError) -> BoltPage {
        let bytes = try self.read(number, bytes: Int(extent) * self.meta.pageSize)
        return try BoltPage(bytes, number: number, file: self.path)
    }

    private func read(_ number: UInt64, bytes count: Int) throws(StorageError) -> [UInt8] {
        let bytes = try self.file.read(at: Int(number) * self.meta.pageSize, count: count)
        guard bytes.count == count else { throw .damaged(self.path, page: number, "the file is cut off") }
        return bytes
    }
}
