import Core
import MVCC
import Testing

@testable import Store

/// What the index finds against a look at every watcher.
@Suite struct WatchIndexTests {
    private static func key(_ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in UInt8.random(in: 97...101, using: &random) }
    }

    private static func range(_ random: inout SeededGenerator) -> KeyRange {
        switch Int.random(in: 0..<6, using: &random) {
        case 0...1: KeyRange(key: self.key(&random))
        case 2: KeyRange(key: self.key(&random), rangeEnd: [0])
        default: KeyRange(key: self.key(&random), rangeEnd: self.key(&random))
        }
    }

    @Test(arguments: 1...10) func findsWhomAKeyConcerns(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var index = WatchIndex()
        var watchers: [UInt64: KeyRange] = [:]
        for id in UInt64(1)...400 {
            let range = Self.range(&random)
            watchers[id] = range
            index.insert(id, range)
            if let (gone, range) = watchers.randomElement(using: &random), Int.random(in: 0..<3, using: &random) == 0 {
                watchers[gone] = nil
                index.remove(gone, range)
            }
            let key = Self.key(&random)
            var found: [UInt64] = []
            index.visit(key) { range, ids in
                #expect(range.contains(key))
                #expect(ids == ids.sorted())
                found += ids
            }
            #expect(found.sorted() == watchers.filter { $0.value.contains(key) }.keys.sorted())
        }
        for (id, range) in watchers { index.remove(id, range) }
        index.visit(Self.key(&random)) { _, _ in Issue.record("nobody is left") }
    }
}
