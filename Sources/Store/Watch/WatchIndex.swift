internal import MVCC

/// Which watchers want which keys. Finds those that a key concerns without a look at the others.
///
/// Watchers of the same range form a group. Groups of one key are found by that key. The others are sorted by where
/// they start, and each place knows the farthest end up to it: a search goes down from the last one that starts early
/// enough, and stops where nothing before it reaches the key.
struct WatchIndex {
    private struct Group {
        let range: KeyRange
        /// In ascending order, so that they are told in one.
        var watchers: [UInt64]
        /// The farthest end of this group's range and of all before it.
        var reach: KeyRange.End
    }

    private var singles: [[UInt8]: [UInt64]] = [:]
    private var groups: [Group] = []

    /// A watcher begins to want a range.
    mutating func insert(_ watcher: UInt64, _ range: KeyRange) {
        if case .single = range.end {
            Self.insert(watcher, into: &self.singles[range.start, default: []])
            return
        }
        let place = self.place(of: range)
        if place == self.groups.count || self.groups[place].range != range {
            self.groups.insert(Group(range: range, watchers: [], reach: range.end), at: place)
            self.renewReach(from: place)
        }
        Self.insert(watcher, into: &self.groups[place].watchers)
    }

    /// A watcher does not want its range any more.
    mutating func remove(_ watcher: UInt64, _ range: KeyRange) {
        if case .single = range.end {
            self.singles[range.start]?.removeAll { $0 == watcher }
            if self.singles[range.start]?.isEmpty == true { self.singles[range.start] = nil }
            return
        }
        let place = self.place(of: range)
        guard place < self.groups.count, self.groups[place].range == range else { return }
        self.groups[place].watchers.removeAll { $0 == watcher }
        guard self.groups[place].watchers.isEmpty else { return }
        self.groups.remove(at: place)
        self.renewReach(from: place)
    }

    /// Shows the ranges in which a key lies, each with all its watchers.
    func visit(_ key: [UInt8], _ body: (KeyRange, [UInt64]) -> Void) {
        if let watchers = self.singles[key] { body(KeyRange(key: key), watchers) }
        var place = self.firstPlace { key.lexicographicallyPrecedes($0.start) }
        while place > 0 {
            place -= 1
            if case .before(let end) = self.groups[place].reach, !key.lexicographicallyPrecedes(end) { return }
            let group = self.groups[place]
            if group.range.contains(key) { body(group.range, group.watchers) }
        }
    }

    // MARK: Parts

    private static func insert(_ watcher: UInt64, into watchers: inout [UInt64]) {
        // Numbers are drawn in ascending order, so that it is nearly always the last.
        let place = watchers.lastIndex { $0 < watcher }.map { $0 + 1 } ?? 0
        watchers.insert(watcher, at: place)
    }

    private mutating func renewReach(from place: Int) {
        for index in place..<max(place, self.groups.count) {
            let own = self.groups[index].range.end
            let reach = index == 0 ? own : Self.farther(self.groups[index - 1].reach, own)
            self.groups[index].reach = reach
        }
    }

    /// Where a range of more than one key is, or would be.
    private func place(of range: KeyRange) -> Int {
        self.firstPlace { !Self.precedes($0, range) }
    }

    private func firstPlace(where isBehind: (KeyRange) -> Bool) -> Int {
        var (low, high) = (0, self.groups.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self.groups[middle].range) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func precedes(_ left: KeyRange, _ right: KeyRange) -> Bool {
        if left.start != right.start { return left.start.lexicographicallyPrecedes(right.start) }
        return left.end != right.end && Self.farther(left.end, right.end) == right.end
    }

    private static func farther(_ left: KeyRange.End, _ right: KeyRange.End) -> KeyRange.End {
        switch (left, right) {
        case (.before(let one), .before(let other)): one.lexicographicallyPrecedes(other) ? right : left
        case (.unbounded, _), (_, .single): left
        case (.single, _), (_, .unbounded): right
        }
    }
}
