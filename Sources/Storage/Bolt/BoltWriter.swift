/// Writes a bbolt file in one go: buckets in order of their names, in each its values in order of their keys.
///
/// Its memory does not grow with the file. Until `finish` the file is not valid, for the meta pages come last.
package final class BoltWriter {
    private static let pageSize = 4096
    /// Any number will do: the other meta page is that of the transaction before.
    private static let transaction: UInt64 = 2

    private let file: any DiskFile
    private let output: BoltOutput
    /// The root bucket, and the names and trees of those begun within each other.
    private var open: [(name: [UInt8], tree: BoltTree)] = [([], BoltTree())]

    /// A writer of an empty file.
    package init(_ file: any DiskFile) {
        self.file = file
        self.output = BoltOutput(file, pageSize: Self.pageSize, first: 2)
    }

    /// Begins a bucket within the one that is open. The outermost ones take no values beside them.
    package func beginBucket(_ name: [UInt8]) {
        self.open.append((name, BoltTree()))
    }

    /// Adds a value to the bucket that is open.
    package func put(_ key: [UInt8], _ value: [UInt8]) throws(StorageError) {
        precondition(self.open.count > 1, "a bucket must be open")
        try self.open[self.open.count - 1].tree.add(key, value, to: self.output)
    }

    /// Ends the bucket that was begun last.
    package func endBucket() throws(StorageError) {
        precondition(self.open.count > 1, "a bucket must be open")
        var (name, tree) = self.open.removeLast()
        var value: [UInt8] = []
        let inline = tree.inlinePage(pageSize: Self.pageSize)
        value.append(littleEndian: inline == nil ? try tree.finish(self.output) : 0)
        value.append(littleEndian: UInt64(0))
        value += inline ?? []
        let flags = BoltFormat.bucketElement
        try self.open[self.open.count - 1].tree.add(flags: flags, name, value, to: self.output)
    }

    /// Completes the file and returns its size. It is not synced.
    package func finish() throws(StorageError) -> Int {
        precondition(self.open.count == 1, "all buckets must be ended")
        let root = try self.open[0].tree.finish(self.output)
        let freelist = try self.writeFreelist()
        try self.output.flush()
        var meta = BoltMeta(
            pageSize: Self.pageSize,
            root: root,
            freelist: freelist,
            pageCount: self.output.nextPage,
            transaction: Self.transaction
        )
        try self.file.write(meta.encodedPage(), at: 0)
        meta.transaction -= 1
        try self.file.write(meta.encodedPage(), at: Self.pageSize)
        return Int(meta.pageCount) * Self.pageSize
    }

    /// Every page is in use: the list is empty.
    private func writeFreelist() throws(StorageError) -> UInt64 {
        let (page, overflow) = self.output.reserve(bytes: BoltFormat.pageHeaderSize)
        var bytes: [UInt8] = []
        bytes.append(littleEndian: page)
        bytes.append(littleEndian: BoltFormat.freelistPage)
        bytes.append(littleEndian: UInt16(0))
        bytes.append(littleEndian: overflow)
        try self.output.write(bytes)
        return page
    }
}
