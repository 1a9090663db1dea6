internal import Core

/// Decides which images may go when their disk fills up. Pure: it learns of images and their use as it is told, and
/// remembers when it first saw and last saw them used.
struct ImageCollection: Sendable {
    /// An image of the runtime.
    struct Image: Hashable, Sendable {
        var id: String
        var sizeBytes: UInt64
        /// Some images the runtime itself needs.
        var isPinned = false
    }

    private struct Track: Hashable, Sendable {
        var firstSeen: Instant
        var lastUsed: Instant?
    }

    private var tracks: [String: Track] = [:]

    /// Takes in which images there are, and the ids of those that containers use.
    mutating func observe(_ images: [Image], used: Set<String>, now: Instant) {
        let ids = Set(images.map(\.id))
        self.tracks = self.tracks.filter { ids.contains($0.key) }
        for image in images {
            var track = self.tracks[image.id] ?? Track(firstSeen: now)
            if used.contains(image.id) { track.lastUsed = now }
            self.tracks[image.id] = track
        }
    }

    /// The images to remove to free so many bytes, the longest unused first; fewer when no more may go. Those known for
    /// less than `ageMin` stay: somebody is about to use them.
    func victims(
        of images: [Image],
        used: Set<String>,
        bytesToFree: UInt64,
        ageMin: Duration,
        now: Instant
    ) -> [Image] {
        let free = images.filter { image in
            guard !used.contains(image.id), !image.isPinned, let track = self.tracks[image.id] else { return false }
            return now - track.firstSeen >= ageMin
        }
        let ordered = free.sorted { left, right in self.rank(left) < self.rank(right) }
        var result: [Image] = []
        var bytes: UInt64 = 0
        for image in ordered where bytes < bytesToFree {
            result.append(image)
            bytes += image.sizeBytes
        }
        return result
    }

    private func rank(_ image: Image) -> (Instant, Instant, String) {
        let never = Instant(nanosecondsSinceEpoch: 0)
        let track = self.tracks[image.id] ?? Track(firstSeen: never)
        return (track.lastUsed ?? never, track.firstSeen, image.id)
    }
}
