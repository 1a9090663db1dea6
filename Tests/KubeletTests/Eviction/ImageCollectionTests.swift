import Core
import Testing

@testable import Kubelet

/// Which images go when the disk fills up.
struct ImageCollectionTests {
    private static let start = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)

    private static let images = ["a", "b", "c", "pause"].map { name in
        ImageCollection.Image(id: name, sizeBytes: 100, isPinned: name == "pause")
    }

    @Test func longestUnusedGoFirstAndOnlyAsManyAsNeeded() {
        var collection = ImageCollection()
        collection.observe(Self.images, used: ["a", "b"], now: Self.start)
        collection.observe(Self.images, used: ["a"], now: Self.start + .seconds(100))
        let later = Self.start + .seconds(200)
        func victims(_ bytes: UInt64, used: Set<String> = []) -> [String] {
            collection.victims(
                of: Self.images,
                used: used,
                bytesToFree: bytes,
                ageMin: .seconds(120),
                now: later
            ).map(\.id)
        }
        #expect(victims(0).isEmpty)
        #expect(victims(100) == ["c"])
        #expect(victims(101) == ["c", "b"])
        #expect(victims(1000) == ["c", "b", "a"])
        #expect(victims(1000, used: ["b"]) == ["c", "a"])
    }

    @Test func youngImagesStayUnlessTheNodeIsShort() {
        var collection = ImageCollection()
        collection.observe(Self.images, used: [], now: Self.start)
        let soon = Self.start + .seconds(119)
        let calm = collection.victims(of: Self.images, used: [], bytesToFree: .max, ageMin: .seconds(120), now: soon)
        #expect(calm.isEmpty)
        let short = collection.victims(of: Self.images, used: [], bytesToFree: .max, ageMin: .zero, now: soon)
        #expect(short.map(\.id) == ["a", "b", "c"])
    }
}
