internal import Synchronization

/// How long something took, by classes of length: etcd's, which double from a millisecond on. Counted by any thread.
final class DurationHistogram: Sendable {
    /// What was counted.
    struct Snapshot: Sendable {
        /// Upper bound of each class in seconds, and how many were in it or in a shorter one.
        var classes: [(bound: Double, count: UInt64)]
        var count: UInt64
        var sumSeconds: Double
    }

    private static let classesCount = 14

    // 14 classes, then all that took longer.
    private let counts = Mutex([UInt64](repeating: 0, count: DurationHistogram.classesCount + 1))
    private let sum = Atomic<UInt64>(0)

    /// Counts one. Called once a group of writes, so a lock that nobody else holds is cheap enough.
    func record(_ duration: Duration) {
        let nanoseconds = Self.nanoseconds(duration)
        var position = 0
        var bound: UInt64 = 1_000_000
        while position < Self.classesCount, nanoseconds > bound {
            position += 1
            bound *= 2
        }
        self.counts.withLock { $0[position] += 1 }
        self.sum.add(nanoseconds, ordering: .relaxed)
    }

    func snapshot() -> Snapshot {
        let counts = self.counts.withLock { $0 }
        var classes: [(bound: Double, count: UInt64)] = []
        var total: UInt64 = 0
        var milliseconds = 1
        for count in counts.dropLast() {
            total += count
            classes.append((Double(milliseconds) / 1_000, total))
            milliseconds *= 2
        }
        total += counts[Self.classesCount]
        let seconds = Double(self.sum.load(ordering: .relaxed)) / 1e9
        return Snapshot(classes: classes, count: total, sumSeconds: seconds)
    }

    private static func nanoseconds(_ duration: Duration) -> UInt64 {
        let (seconds, attoseconds) = duration.components
        return UInt64(max(0, seconds)) * 1_000_000_000 + UInt64(max(0, attoseconds) / 1_000_000_000)
    }
}
