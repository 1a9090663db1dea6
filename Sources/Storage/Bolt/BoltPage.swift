/// A branch or leaf page as it was read; every offset in it is checked before it is followed.
struct BoltPage {
    enum Kind {
        case branch
        case leaf
    }

    /// What a leaf page says about one of its elements.
    struct LeafElement {
        var isBucket: Bool
        var key: Range<Int>
        var value: Range<Int>
    }

    let number: UInt64
    let kind: Kind
    let count: Int
    /// The page with its overflow.
    let bytes: [UInt8]
    private let file: String

    /// Takes the bytes of a page apart. `number` is its own, or for an inline page that of the page around it.
    init(_ bytes: [UInt8], number: UInt64, file: String) throws(StorageError) {
        self.number = number
        self.bytes = bytes
        self.file = file
        guard bytes.count >= BoltFormat.pageHeaderSize else {
            throw .damaged(file, page: number, "too short for a page")
        }
        switch bytes.span.littleEndian16(at: 8) {
        case BoltFormat.branchPage: self.kind = .branch
        case BoltFormat.leafPage: self.kind = .leaf
        case let flags: throw .damaged(file, page: number, "neither branch nor leaf (flags \(flags))")
        }
        self.count = Int(bytes.span.littleEndian16(at: 10))
        guard BoltFormat.pageHeaderSize + self.count * BoltFormat.elementSize <= bytes.count else {
            throw .damaged(file, page: number, "\(self.count) elements do not fit")
        }
        if self.kind == .branch, self.count == 0 { throw .damaged(file, page: number, "a branch without elements") }
    }

    /// Key and page of an element of a branch page.
    func child(_ index: Int) throws(StorageError) -> (key: Range<Int>, page: UInt64) {
        let start = BoltFormat.pageHeaderSize + index * BoltFormat.elementSize
        let span = self.bytes.span
        let key = Int(span.littleEndian32(at: start))
        let size = Int(span.littleEndian32(at: start + 4))
        let page = span.littleEndian64(at: start + 8)
        return (try self.range(start + key, size, element: index), page)
    }

    /// An element of a leaf page.
    func element(_ index: Int) throws(StorageError) -> LeafElement {
        let start = BoltFormat.pageHeaderSize + index * BoltFormat.elementSize
        let span = self.bytes.span
        let flags = span.littleEndian32(at: start)
        let position = start + Int(span.littleEndian32(at: start + 4))
        let key = try self.range(position, Int(span.littleEndian32(at: start + 8)), element: index)
        let value = try self.range(key.upperBound, Int(span.littleEndian32(at: start + 12)), element: index)
        guard flags & ~BoltFormat.bucketElement == 0 else {
            throw .damaged(self.file, page: self.number, "element \(index) has flags \(flags)")
        }
        return LeafElement(isBucket: flags == BoltFormat.bucketElement, key: key, value: value)
    }

    private func range(_ start: Int, _ size: Int, element: Int) throws(StorageError) -> Range<Int> {
        let first = BoltFormat.pageHeaderSize + self.count * BoltFormat.elementSize
        // Sums of a few numbers of 32 bits can not overflow.
        guard start >= first, start + size <= self.bytes.count else {
            throw .damaged(self.file, page: self.number, "element \(element) reaches beyond its page")
        }
        return start..<start + size
    }
}

extension StorageError {
    /// Damage found in a bbolt file.
    static func damaged(_ file: String, page: UInt64, _ reason: String) -> StorageError {
        StorageError(.corrupt, "\(file): page \(page): \(reason)")
    }
}
