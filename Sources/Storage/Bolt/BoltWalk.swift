/// One pass over the buckets of a bbolt file, in order. No page is passed twice, so damage can not lead it in circles.
package final class BoltWalk {
    /// A bucket that the walk has come to. It can be visited once.
    package struct Bucket {
        enum Root {
            case page(UInt64)
            case inline(BoltPage)
        }

        let root: Root
    }

    /// How deep trees and buckets in buckets may go; a real one of this depth would not fit on any disk.
    private static let depthMax = 24

    private let file: BoltFile
    /// One bit a page.
    private var reached: [UInt64]

    /// A pass over a file.
    package init(_ file: BoltFile) {
        self.file = file
        self.reached = [UInt64](repeating: 0, count: Int(file.meta.pageCount / 64) + 1)
        for page in 0..<UInt64(2) { self.reached[0] |= 1 << page }
    }

    /// Visits the file's buckets in order of their names.
    package func visitBuckets(_ body: (_ name: [UInt8], Bucket) throws -> Void) throws {
        try self.visit(Bucket(root: .page(self.file.meta.root))) { key, value, page in
            let name = key.withUnsafeBufferPointer { Array($0) }
            guard let page else {
                throw StorageError.damaged(self.file.path, page: self.file.meta.root, "a value outside of any bucket")
            }
            try body(name, try self.bucket(value, page: page))
        }
    }

    /// Visits what a bucket holds in order of its keys. `bucketPage` is nil for a plain value; for a bucket within
    /// this one it is the page to give to `bucket(_:page:)` together with the value.
    package func visit(
        _ bucket: Bucket,
        _ body: (_ key: Span<UInt8>, _ value: Span<UInt8>, _ bucketPage: UInt64?) throws -> Void
    ) throws {
        var last: [UInt8]?
        switch bucket.root {
        case .page(let number): try self.visit(number, depth: 0, &last, body)
        case .inline(let page): try self.visitLeaf(page, &last, body)
        }
    }

    /// The bucket that a value stands for.
    package func bucket(_ value: Span<UInt8>, page: UInt64) throws(StorageError) -> Bucket {
        guard value.count >= BoltFormat.bucketHeaderSize else {
            throw .damaged(self.file.path, page: page, "a bucket's header is cut off")
        }
        let root = value.littleEndian64(at: 0)
        guard root == 0 else { return Bucket(root: .page(root)) }
        let bytes = value.extracting(BoltFormat.bucketHeaderSize..<value.count).withUnsafeBufferPointer { Array($0) }
        let inline = try BoltPage(bytes, number: page, file: self.file.path)
        guard inline.kind == .leaf else {
            throw .damaged(self.file.path, page: page, "an inline bucket has branches")
        }
        return Bucket(root: .inline(inline))
    }

    private func visit(
        _ number: UInt64,
        depth: Int,
        _ last: inout [UInt8]?,
        _ body: (Span<UInt8>, Span<UInt8>, UInt64?) throws -> Void
    ) throws {
        guard depth < Self.depthMax else {
            throw StorageError.damaged(self.file.path, page: number, "the tree is deeper than \(Self.depthMax)")
        }
        let extent = try self.file.extent(of: number)
        for offset in 0..<extent { try self.reach(number + offset) }
        let page = try self.file.page(number, extent: extent)
        guard page.kind == .branch else { return try self.visitLeaf(page, &last, body) }
        for index in 0..<page.count {
            let (key, child) = try page.child(index)
            // All that stands below it is at or after its key, and what stood before it is not.
            if let last, !last.lexicographicallyPrecedes(page.bytes[key]) {
                throw StorageError.damaged(self.file.path, page: number, "keys are out of order")
            }
            try self.visit(child, depth: depth + 1, &last, body)
        }
    }

    private func visitLeaf(
        _ page: BoltPage,
        _ last: inout [UInt8]?,
        _ body: (Span<UInt8>, Span<UInt8>, UInt64?) throws -> Void
    ) throws {
        for index in 0..<page.count {
            let element = try page.element(index)
            let key = page.bytes[element.key]
            if let last, !last.lexicographicallyPrecedes(key) {
                throw StorageError.damaged(self.file.path, page: page.number, "keys are out of order")
            }
            last = Array(key)
            let span = page.bytes.span
            try body(
                span.extracting(element.key),
                span.extracting(element.value),
                element.isBucket ? page.number : nil
            )
        }
    }

    private func reach(_ page: UInt64) throws(StorageError) {
        let bit: UInt64 = 1 << (page % 64)
        guard self.reached[Int(page / 64)] & bit == 0 else {
            throw .damaged(self.file.path, page: page, "it is reached a second time")
        }
        self.reached[Int(page / 64)] |= bit
    }
}
