/// How many keys exist, block by block, so that a range is counted without a visit to each of its keys.
///
/// The stored heads, in the order of their keys, are cut into blocks of neighbours. A block knows with which key it
/// begins, how many heads it has and how many of these are no tombstones. A count adds up the blocks that lie within
/// the range and visits only those at its two ends. A value: whoever reads a view counts by the blocks of that view.
package struct KeyCounts: Sendable {
    /// How many heads a new block has.
    static let blockHeads: Int32 = 128
    /// With more heads than these a block is cut.
    static let blockHeadsMax: Int32 = 256

    /// Where each block begins; the first begins before all keys, each other one with a key.
    private var starts: [[UInt8]] = [[]]
    private var heads: [Int32] = [0]
    private var live: [Int32] = [0]

    /// The counts of a keyspace that is empty.
    package init() {}

    /// Counts all of a keyspace.
    package init(of space: some KeyspaceReader) throws(MVCCError) {
        let all = KeyRange(key: [], rangeEnd: [0])
        try space.visitHeads(in: all) { key, head throws(MVCCError) in
            if self.heads[self.heads.count - 1] == Self.blockHeads {
                self.starts.append(key.withUnsafeBufferPointer { Array($0) })
                self.heads.append(0)
                self.live.append(0)
            }
            self.heads[self.heads.count - 1] += 1
            if !head.isTombstone { self.live[self.live.count - 1] += 1 }
            return true
        }
    }

    /// How many blocks there are.
    package var blockCount: Int { self.starts.count }

    // MARK: Changes

    /// A key got its first head, or one in place of `old`, in `space`.
    package mutating func didSet(
        _ head: KeyHead,
        of key: [UInt8],
        replacing old: KeyHead?,
        in space: some KeyspaceReader
    ) throws(MVCCError) {
        let difference = (head.isTombstone ? 0 : 1) - (old?.isTombstone == false ? 1 : 0) as Int32
        guard difference != 0 || old == nil else { return }
        let block = self.block(of: key)
        self.live[block] += difference
        guard old == nil else { return }
        self.heads[block] += 1
        if self.heads[block] > Self.blockHeadsMax { try self.cut(block, in: space) }
    }

    /// A key's head, a tombstone, is gone.
    package mutating func didRemove(_ key: [UInt8]) {
        let block = self.block(of: key)
        self.heads[block] -= 1
        guard block > 0, self.heads[block] + self.heads[block - 1] < Self.blockHeads / 2 else { return }
        self.heads[block - 1] += self.heads[block]
        self.live[block - 1] += self.live[block]
        self.starts.remove(at: block)
        self.heads.remove(at: block)
        self.live.remove(at: block)
    }

    /// Makes two blocks of one.
    private mutating func cut(_ block: Int, in space: some KeyspaceReader) throws(MVCCError) {
        let first = self.heads[block] / 2
        var middle: [UInt8] = []
        var (seen, seenLive): (Int32, Int32) = (0, 0)
        try space.visitHeads(in: self.range(of: block)) { key, head throws(MVCCError) in
            guard seen < first else {
                middle = key.withUnsafeBufferPointer { Array($0) }
                return false
            }
            seen += 1
            if !head.isTombstone { seenLive += 1 }
            return true
        }
        guard !middle.isEmpty else { throw MVCCError(.corrupt, "fewer keys are stored than were counted") }
        self.starts.insert(middle, at: block + 1)
        self.heads.insert(self.heads[block] - first, at: block + 1)
        self.live.insert(self.live[block] - seenLive, at: block + 1)
        self.heads[block] = first
        self.live[block] = seenLive
    }

    // MARK: Counting

    /// How many keys of the range exist in `space`, of which these are the counts.
    package func count(_ range: KeyRange, in space: some KeyspaceReader) throws(MVCCError) -> Int64 {
        guard !range.isEmpty else { return 0 }
        if case .single = range.end { return try Self.visit(range, in: space) }
        let first = self.block(of: range.start)
        // The first block that is not counted whole, or that is not there at all.
        let last = if case .before(let end) = range.end { self.block(of: end) } else { self.starts.count }
        if first == last { return try Self.visit(range, in: space) }
        var count: Int64 = 0
        var whole = first
        if self.starts[first] != range.start {
            let end = first + 1 == self.starts.count ? range.end : .before(self.starts[first + 1])
            count += try Self.visit(Self.range(range.start, end), in: space)
            whole += 1
        }
        count += self.live[whole..<max(whole, last)].reduce(0) { $0 + Int64($1) }
        if last < self.starts.count { count += try Self.visit(Self.range(self.starts[last], range.end), in: space) }
        return count
    }

    private static func visit(_ range: KeyRange, in space: some KeyspaceReader) throws(MVCCError) -> Int64 {
        var count: Int64 = 0
        try space.visitHeads(in: range) { _, head throws(MVCCError) in
            if !head.isTombstone { count += 1 }
            return true
        }
        return count
    }

    /// The block in which a key has its place: the last one that does not begin after it.
    private func block(of key: [UInt8]) -> Int {
        var (low, high) = (0, self.starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if key.lexicographicallyPrecedes(self.starts[middle]) { high = middle } else { low = middle }
        }
        return low
    }

    private func range(of block: Int) -> KeyRange {
        Self.range(self.starts[block], block + 1 < self.starts.count ? .before(self.starts[block + 1]) : .unbounded)
    }

    private static func range(_ start: [UInt8], _ end: KeyRange.End) -> KeyRange {
        var range = KeyRange(key: start)
        range.end = end
        return range
    }
}
