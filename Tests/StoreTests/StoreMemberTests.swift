import Store
import Testing

@Suite struct StoreMemberTests {
    private let directory: TemporaryDirectory

    init() throws {
        self.directory = try TemporaryDirectory()
    }

    private func open() async throws -> StoreMember {
        var configuration = StoreMemberConfiguration(dataDirectory: self.directory.path)
        configuration.segmentBytes = 64 << 10
        configuration.checkpointBytes = 32 << 10
        return try await StoreMember.open(configuration, logger: silentLogger)
    }

    private func withMember(_ body: (StoreMember) async throws -> Void) async throws {
        let member = try await self.open()
        do {
            try await body(member)
            await member.shutdown()
        } catch {
            await member.shutdown()
            throw error
        }
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func catchesUpFromDiskAfterARestart() async throws {
        try await self.withMember { store in
            for number in 0..<50 { _ = try await store.put(self.bytes("/k/\(number % 7)"), [UInt8(number)]) }
        }
        try await self.withMember { store in
            let watch = try await store.watch(start: self.bytes("/k/"), end: self.bytes("/k0"), from: 2)
            var revisions: [Int64] = []
            for try await batch in watch {
                revisions += batch.events.map(\.revision)
                if revisions.count >= 50 { break }
            }
            #expect(revisions == Array(2...51))
        }
    }

    @Test func tellsAWatcherWhatChangedBeforeAnybodyWatched() async throws {
        try await self.withMember { store in
            for number in 0..<3 as Range<UInt8> { _ = try await store.put(self.bytes("k"), [number]) }
            _ = try await store.delete(self.bytes("k"), expectedModRevision: nil)
            let watch = try await store.watch(start: self.bytes("k"), end: [], from: 3)
            var events: [StoreEvent] = []
            for try await batch in watch {
                events += batch.events
                // From here on there is a watcher, so that changes are kept.
                if events.count == 3 { _ = try await store.put(self.bytes("k"), [9]) }
                if events.count >= 4 { break }
            }
            #expect(events.map(\.revision) == [3, 4, 5, 6])
            #expect(events.map(\.previous?.value) == [[0], [1], [2], nil])
        }
    }

    @Test func keepsEverythingOverARestart() async throws {
        try await self.withMember { store in
            for number in 0..<300 {
                _ = try await store.put(self.bytes("key-\(number)"), Array(repeating: UInt8(number & 255), count: 600))
            }
            _ = try await store.grantLease(id: 77, timeToLive: 600)
            _ = try await store.put(self.bytes("leased"), [], expectedModRevision: nil, lease: 77)
        }
        try await self.withMember { store in
            #expect(try await store.currentRevision() == 302)
            let page = try await store.list(start: self.bytes("key-"), end: self.bytes("key."), limit: 0, revision: 0)
            #expect(page.values.count == 300)
            #expect(page.values.allSatisfy { $0.value.count == 600 })
            try await store.revokeLease(77)
            #expect(try await store.get(self.bytes("leased")).value == nil)
        }
    }

    @Test func refusesASecondProcess() async throws {
        try await self.withMember { _ in
            await #expect(throws: StoreError.self) { _ = try await self.open() }
        }
    }

    @Test func keepsKeysLongerThanTheTreeTakes() async throws {
        try await self.withMember { store in
            let prefix = [UInt8](repeating: 0x61, count: 500)
            let keys: [[UInt8]] = [prefix, prefix + [0], prefix + [0x61], prefix + self.bytes("zz"), [0x61, 0x62]]
            for key in keys.reversed() { _ = try await store.put(key, [UInt8(key.count & 255)]) }
            let page = try await store.list(start: [0x61], end: [0x62], limit: 0, revision: 0)
            #expect(page.values.map(\.key) == keys)
            let part = try await store.list(start: prefix + [0x61], end: prefix + [0x7B], limit: 0, revision: 0)
            #expect(part.values.map(\.key) == [keys[2], keys[3]])
            _ = try await store.delete(keys[2], expectedModRevision: nil)
            #expect(try await store.get(keys[2]).value == nil)
            #expect(try await store.get(keys[3]).value?.key == keys[3])
        }
    }
}
