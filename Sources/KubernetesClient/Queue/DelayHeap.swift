internal import Core

/// Keys with the moments they are due, the earliest first; a key has one moment at most.
struct DelayHeap<Key: Hashable & Comparable & Sendable>: Sendable {
    private struct Entry {
        var moment: Instant
        var key: Key

        /// Ties are broken by the key, so that runs repeat.
        static func < (left: Entry, right: Entry) -> Bool {
            left.moment == right.moment ? left.key < right.key : left.moment < right.moment
        }
    }

    private var entries: [Entry] = []
    /// The moments that count: entries of other moments have been overtaken and are dropped when met.
    private var moments: [Key: Instant] = [:]

    var isEmpty: Bool { self.moments.isEmpty }

    /// The first moment at which something is due.
    var earliest: Instant? {
        // Only entries at the top can be stale here, because `popDue` and `insert` drop those that reach it.
        self.entries.first?.moment
    }

    /// Notes a key; if it is there already, the earlier moment counts.
    mutating func insert(_ key: Key, at moment: Instant) {
        if let known = self.moments[key], known <= moment { return }
        self.moments[key] = moment
        self.entries.append(Entry(moment: moment, key: key))
        self.siftUp()
        self.dropStale()
    }

    /// Takes out a key whose moment has come.
    mutating func popDue(now: Instant) -> Key? {
        self.dropStale()
        guard let first = self.entries.first, first.moment <= now else { return nil }
        self.moments[first.key] = nil
        self.removeFirst()
        self.dropStale()
        return first.key
    }

    private mutating func dropStale() {
        while let first = self.entries.first, self.moments[first.key] != first.moment { self.removeFirst() }
    }

    private mutating func removeFirst() {
        self.entries.swapAt(0, self.entries.count - 1)
        self.entries.removeLast()
        var parent = 0
        while true {
            let left = 2 * parent + 1
            guard left < self.entries.count else { return }
            let right = left + 1
            let isRightLess = right < self.entries.count && self.entries[right] < self.entries[left]
            let least = isRightLess ? right : left
            guard self.entries[least] < self.entries[parent] else { return }
            self.entries.swapAt(least, parent)
            parent = least
        }
    }

    private mutating func siftUp() {
        var child = self.entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard self.entries[child] < self.entries[parent] else { return }
            self.entries.swapAt(child, parent)
            child = parent
        }
    }
}
