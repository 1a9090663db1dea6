/// Ranges of keys, merged: says whether all keys of another range are among theirs.
struct RangeCover: Hashable, Sendable {
    /// A range without its last key; no end is the end of all keys.
    private struct Stretch: Hashable {
        var start: [UInt8]
        var end: [UInt8]?

        init(_ range: KeyRange) {
            self.start = range.start
            self.end =
                switch range.end {
                case .single: range.start + [0]
                case .before(let end): end
                case .unbounded: nil
                }
        }
    }

    /// In order, none touching the next.
    private var stretches: [Stretch] = []

    init(_ ranges: [KeyRange]) {
        let sorted = ranges.filter { !$0.isEmpty }.map { Stretch($0) }
            .sorted { $0.start.lexicographicallyPrecedes($1.start) }
        for stretch in sorted {
            guard let last = self.stretches.last, Self.reaches(last.end, stretch.start) else {
                self.stretches.append(stretch)
                continue
            }
            // It begins within the last one or right behind it.
            if let end = last.end, stretch.end == nil || !Self.reaches(end, stretch.end ?? []) {
                self.stretches[self.stretches.count - 1].end = stretch.end
            }
        }
    }

    /// Whether every key of the range is covered. An empty range is, if it begins within what is covered.
    func covers(_ range: KeyRange) -> Bool {
        let wanted = Stretch(range)
        // The last stretch that does not begin behind the start.
        var (low, high) = (0, self.stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if wanted.start.lexicographicallyPrecedes(self.stretches[middle].start) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        guard low > 0 else { return false }
        let candidate = self.stretches[low - 1]
        guard let end = candidate.end else { return true }
        guard let wantedEnd = wanted.end, wanted.start.lexicographicallyPrecedes(end) else { return false }
        return Self.reaches(end, wantedEnd)
    }

    /// Whether what ends at `end` reaches up to `key`.
    private static func reaches(_ end: [UInt8]?, _ key: [UInt8]) -> Bool {
        end.map { !$0.lexicographicallyPrecedes(key) } ?? true
    }
}
