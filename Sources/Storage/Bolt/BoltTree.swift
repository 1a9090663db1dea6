/// A tree of a bbolt file under construction, from the left to the right: keys come in ascending order.
///
/// What is held in memory is the leaf being filled and, for each level above, what fits on two pages. So much is held
/// back there because a branch must never have a single child: bbolt could not balance it later.
struct BoltTree {
    private struct Leaf {
        var flags: UInt32
        var key: [UInt8]
        var value: [UInt8]
    }

    private struct Child {
        var key: [UInt8]
        var page: UInt64
    }

    private struct Level {
        var children: [Child] = []
        var bytes = BoltFormat.pageHeaderSize

        static func size(_ child: Child) -> Int { BoltFormat.elementSize + child.key.count }

        mutating func add(_ child: Child) {
            self.children.append(child)
            self.bytes += Self.size(child)
        }

        /// The next page's worth, of at least two, as long as two remain.
        mutating func takePage(of pageSize: Int) -> [Child] {
            var bytes = BoltFormat.pageHeaderSize
            let fitting = self.children.prefix { child in
                bytes += Self.size(child)
                return bytes <= pageSize
            }
            let count = max(2, min(fitting.count, self.children.count - 2))
            let taken = Array(self.children.prefix(count))
            self.children.removeFirst(count)
            for child in taken { self.bytes -= Self.size(child) }
            return taken
        }
    }

    private var leaves: [Leaf] = []
    private var leafBytes = BoltFormat.pageHeaderSize
    private var levels: [Level] = []
    private var last: [UInt8]?

    /// How bbolt limits keys.
    static let keySizeMax = 32_768

    /// Adds a value.
    mutating func add(
        flags: UInt32 = 0,
        _ key: [UInt8],
        _ value: [UInt8],
        to output: BoltOutput
    ) throws(StorageError) {
        guard !key.isEmpty, key.count <= Self.keySizeMax, self.last?.lexicographicallyPrecedes(key) ?? true else {
            throw StorageError(.corrupt, "a key of \(key.count) bytes can not follow in a bbolt file")
        }
        let size = BoltFormat.elementSize + key.count + value.count
        if !self.leaves.isEmpty, self.leafBytes + size > output.pageSize { try self.flushLeaf(to: output) }
        self.leaves.append(Leaf(flags: flags, key: key, value: value))
        self.leafBytes += size
        self.last = key
    }

    /// The tree as an inline page, if it is small enough and holds no bucket.
    func inlinePage(pageSize: Int) -> [UInt8]? {
        guard self.levels.isEmpty, self.leafBytes <= pageSize / 4, self.leaves.allSatisfy({ $0.flags == 0 }) else {
            return nil
        }
        return self.encodedLeaf(page: 0, overflow: 0)
    }

    /// Writes what is not written yet and returns the root's page.
    mutating func finish(_ output: BoltOutput) throws(StorageError) -> UInt64 {
        guard !self.levels.isEmpty else { return try self.writeLeaf(to: output) }
        try self.flushLeaf(to: output)
        var depth = 0
        while true {
            while self.levels[depth].bytes > output.pageSize, self.levels[depth].children.count >= 4 {
                try self.flush(depth, to: output)
            }
            let rest = self.levels[depth].children
            let page = try Self.write(rest, to: output)
            guard depth + 1 < self.levels.count else { return page }
            try self.add(Child(key: rest[0].key, page: page), at: depth + 1, to: output)
            depth += 1
        }
    }

    private mutating func flushLeaf(to output: BoltOutput) throws(StorageError) {
        let key = self.leaves[0].key
        let page = try self.writeLeaf(to: output)
        self.leaves.removeAll(keepingCapacity: true)
        self.leafBytes = BoltFormat.pageHeaderSize
        try self.add(Child(key: key, page: page), at: 0, to: output)
    }

    private mutating func add(_ child: Child, at depth: Int, to output: BoltOutput) throws(StorageError) {
        if depth == self.levels.count { self.levels.append(Level()) }
        self.levels[depth].add(child)
        if self.levels[depth].bytes > 2 * output.pageSize, self.levels[depth].children.count >= 4 {
            try self.flush(depth, to: output)
        }
    }

    private mutating func flush(_ depth: Int, to output: BoltOutput) throws(StorageError) {
        let children = self.levels[depth].takePage(of: output.pageSize)
        let page = try Self.write(children, to: output)
        try self.add(Child(key: children[0].key, page: page), at: depth + 1, to: output)
    }

    // MARK: Pages

    private func writeLeaf(to output: BoltOutput) throws(StorageError) -> UInt64 {
        let (page, overflow) = output.reserve(bytes: self.leafBytes)
        try output.write(self.encodedLeaf(page: page, overflow: overflow))
        return page
    }

    private func encodedLeaf(page: UInt64, overflow: UInt32) -> [UInt8] {
        var bytes = Self.header(page, BoltFormat.leafPage, count: self.leaves.count, overflow)
        bytes.reserveCapacity(self.leafBytes)
        var position = BoltFormat.pageHeaderSize + self.leaves.count * BoltFormat.elementSize
        for leaf in self.leaves {
            bytes.append(littleEndian: leaf.flags)
            bytes.append(littleEndian: UInt32(position - bytes.count + 4))
            bytes.append(littleEndian: UInt32(leaf.key.count))
            bytes.append(littleEndian: UInt32(leaf.value.count))
            position += leaf.key.count + leaf.value.count
        }
        for leaf in self.leaves {
            bytes += leaf.key
            bytes += leaf.value
        }
        return bytes
    }

    private static func write(_ children: [Child], to output: BoltOutput) throws(StorageError) -> UInt64 {
        let size = children.reduce(BoltFormat.pageHeaderSize) { $0 + Level.size($1) }
        let (page, overflow) = output.reserve(bytes: size)
        var bytes = Self.header(page, BoltFormat.branchPage, count: children.count, overflow)
        var position = BoltFormat.pageHeaderSize + children.count * BoltFormat.elementSize
        for child in children {
            bytes.append(littleEndian: UInt32(position - bytes.count))
            bytes.append(littleEndian: UInt32(child.key.count))
            bytes.append(littleEndian: child.page)
            position += child.key.count
        }
        for child in children { bytes += child.key }
        try output.write(bytes)
        return page
    }

    private static func header(_ page: UInt64, _ flags: UInt16, count: Int, _ overflow: UInt32) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: page)
        bytes.append(littleEndian: flags)
        bytes.append(littleEndian: UInt16(count))
        bytes.append(littleEndian: overflow)
        return bytes
    }
}
