/// One of a bbolt file's two meta pages: where its newest state begins.
package struct BoltMeta: Hashable, Sendable {
    /// How many bytes a page has.
    package var pageSize: Int
    /// The root bucket's root page.
    package var root: UInt64
    /// The page that lists the free pages; all ones when the list is not stored.
    package var freelist: UInt64
    /// How many pages there are.
    package var pageCount: UInt64
    /// The transaction that wrote it.
    package var transaction: UInt64

    init(pageSize: Int, root: UInt64, freelist: UInt64, pageCount: UInt64, transaction: UInt64) {
        self.pageSize = pageSize
        self.root = root
        self.freelist = freelist
        self.pageCount = pageCount
        self.transaction = transaction
    }

    /// Reads the meta page that begins with `page`; nil if it is none or damaged.
    init?(page: Span<UInt8>) {
        guard page.count >= BoltFormat.pageHeaderSize + BoltFormat.metaSize else { return nil }
        let bytes = page.extracting(BoltFormat.pageHeaderSize..<BoltFormat.pageHeaderSize + BoltFormat.metaSize)
        guard bytes.littleEndian32(at: 0) == BoltFormat.magic, bytes.littleEndian32(at: 4) == BoltFormat.version,
            bytes.littleEndian64(at: 56) == BoltFormat.checksum(bytes.extracting(0..<56))
        else { return nil }
        self.pageSize = Int(bytes.littleEndian32(at: 8))
        self.root = bytes.littleEndian64(at: 16)
        self.freelist = bytes.littleEndian64(at: 32)
        self.pageCount = bytes.littleEndian64(at: 40)
        self.transaction = bytes.littleEndian64(at: 48)
        guard BoltFormat.pageSizes.contains(self.pageSize) else { return nil }
    }

    /// The page that holds it, which is that of its transaction.
    func encodedPage() -> [UInt8] {
        var meta: [UInt8] = []
        meta.append(littleEndian: BoltFormat.magic)
        meta.append(littleEndian: BoltFormat.version)
        meta.append(littleEndian: UInt32(self.pageSize))
        meta.append(littleEndian: UInt32(0))
        meta.append(littleEndian: self.root)
        meta.append(littleEndian: UInt64(0))
        meta.append(littleEndian: self.freelist)
        meta.append(littleEndian: self.pageCount)
        meta.append(littleEndian: self.transaction)
        meta.append(littleEndian: BoltFormat.checksum(meta.span))
        var page: [UInt8] = []
        page.append(littleEndian: self.transaction % 2)
        page.append(littleEndian: BoltFormat.metaPage)
        page.append(littleEndian: UInt16(0))
        page.append(littleEndian: UInt32(0))
        page += meta
        page += [UInt8](repeating: 0, count: self.pageSize - page.count)
        return page
    }
}
