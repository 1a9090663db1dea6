import Store
import Testing

/// What every `KeyValueStore` has to do, tried on each of them.
@Suite struct KeyValueStoreTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(arguments: StoreKind.available) func storesAndReads(kind: StoreKind) async throws {
        try await kind.withStore { store in
            #expect(try await store.get(self.bytes("a")) == ReadOutcome(value: nil, revision: 1))
            #expect(try await store.put(self.bytes("a"), self.bytes("1")) == .stored(revision: 2))
            #expect(try await store.put(self.bytes("a"), self.bytes("2")) == .stored(revision: 3))
            let expected = StoredValue(
                key: self.bytes("a"),
                value: self.bytes("2"),
                createRevision: 2,
                modRevision: 3,
                version: 2
            )
            #expect(try await store.get(self.bytes("a")) == ReadOutcome(value: expected, revision: 3))
            let old = try await store.get(self.bytes("a"), revision: 2)
            #expect(old.value?.value == self.bytes("1"))
            #expect(old.value?.version == 1)
        }
    }

    @Test(arguments: StoreKind.available) func writesOnlyOverTheExpectedRevision(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let key = self.bytes("k")
            #expect(try await store.put(key, [1], expectedModRevision: 0) == .stored(revision: 2))
            let again = try await store.put(key, [2], expectedModRevision: 0)
            guard case .conflict(let current?, let revision) = again else {
                Issue.record("created twice: \(again)")
                return
            }
            #expect(current.value == [1])
            #expect(revision == 2)
            #expect(try await store.put(key, [3], expectedModRevision: 2) == .stored(revision: 3))
            let stale = try await store.delete(key, expectedModRevision: 2)
            guard case .conflict(let newest, _) = stale else {
                Issue.record("deleted by a stale revision")
                return
            }
            #expect(newest.modRevision == 3)
            guard case .deleted(let previous, let deletion) = try await store.delete(key, expectedModRevision: 3) else {
                Issue.record("not deleted")
                return
            }
            #expect(previous.value == [3])
            #expect(deletion == 4)
            #expect(try await store.delete(key, expectedModRevision: nil) == .absent(revision: 4))
        }
    }

    @Test(arguments: StoreKind.available) func listsInPages(kind: StoreKind) async throws {
        try await kind.withStore { store in
            for number in 0..<10 { _ = try await store.put(self.bytes("/x/\(number)"), [UInt8(number)]) }
            _ = try await store.put(self.bytes("/y"), [])
            let page = try await store.list(start: self.bytes("/x/"), end: self.bytes("/x0"), limit: 4, revision: 0)
            #expect(page.values.map(\.value) == [[0], [1], [2], [3]])
            #expect(page.more)
            #expect(page.remainingCount == 6)
            // A change between the pages does not show in them.
            _ = try await store.delete(self.bytes("/x/5"), expectedModRevision: nil)
            let next = try await store.list(
                start: self.bytes("/x/3") + [0],
                end: self.bytes("/x0"),
                limit: 0,
                revision: page.revision
            )
            #expect(next.values.map(\.value) == [[4], [5], [6], [7], [8], [9]])
            #expect(!next.more)
            #expect(try await store.count(start: self.bytes("/x/"), end: self.bytes("/x0"), revision: 0) == 9)
        }
    }

    @Test(arguments: StoreKind.available) func watchesFromTheFutureAndThePast(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let live = try await store.watch(start: self.bytes("/w/"), end: self.bytes("/w0"), from: 0)
            var events = live.makeAsyncIterator()
            _ = try await store.put(self.bytes("/w/a"), [1])
            _ = try await store.put(self.bytes("/other"), [1])
            _ = try await store.put(self.bytes("/w/a"), [2])
            _ = try await store.delete(self.bytes("/w/a"), expectedModRevision: nil)
            var seen: [StoreEvent] = []
            while seen.count < 3, let batch = try await events.next() { seen += batch.events }
            #expect(seen.map(\.revision) == [2, 4, 5])
            #expect(seen.map(\.kind) == [.put, .put, .delete])
            #expect(seen.map { $0.previous?.value } == [nil, [1], [2]])
            #expect(seen[0].isCreation)

            let past = try await store.watch(start: self.bytes("/w/"), end: self.bytes("/w0"), from: 4)
            var history = past.makeAsyncIterator()
            let batch = try await history.next()
            #expect(batch?.events.map(\.revision) == [4, 5])
            past.requestProgress()
            if kind == .etcd34 {
                // Its word on progress may overtake events, so it is neither asked for nor believed.
                _ = try await store.put(self.bytes("/w/b"), [3])
                #expect(try await history.next()?.events.map(\.revision) == [6])
            } else {
                #expect(try await history.next() == StoreWatchBatch(events: [], revision: 5))
            }
            past.cancel()
            #expect(try await history.next() == nil)
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: StoreKind.available)
    func aCancelledWatchEndsForWhoWaitsForIt(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let watch = try await store.watch(start: self.bytes("/w/"), end: self.bytes("/w0"), from: 0)
            let (seen, source) = AsyncStream.makeStream(of: Void.self)
            async let revisions = Self.revisions(of: watch) { source.yield() }
            _ = try await store.put(self.bytes("/w/a"), [1])
            for await _ in seen { break }
            watch.cancel()
            #expect(try await revisions == [2])
        }
    }

    private static func revisions(of watch: StoreWatch, didRead: @Sendable () -> Void) async throws -> [Int64] {
        var revisions: [Int64] = []
        for try await batch in watch {
            revisions += batch.events.map(\.revision)
            didRead()
        }
        return revisions
    }

    @Test(arguments: StoreKind.available) func forgetsWhatIsCompacted(kind: StoreKind) async throws {
        try await kind.withStore { store in
            for number in 0..<20 { _ = try await store.put(self.bytes("k"), [UInt8(number)]) }
            try await store.compact(at: 10)
            await #expect(throws: StoreError.self) { try await store.get(self.bytes("k"), revision: 9) }
            #expect(try await store.get(self.bytes("k"), revision: 10).value?.value == [8])
            do {
                var events = try await store.watch(start: self.bytes("k"), end: [], from: 5).makeAsyncIterator()
                _ = try await events.next()
                Issue.record("watched compacted revisions")
            } catch let error as StoreError {
                #expect(error.code == .compacted)
                #expect(error.compactRevision == 10)
            }
            do {
                try await store.compact(at: 5)
                Issue.record("compacted backwards")
            } catch let error as StoreError {
                #expect(error.code == .compacted)
                #expect(error.message == "etcdserver: mvcc: required revision has been compacted")
            }
        }
    }

    @Test(arguments: StoreKind.available) func deletesWhatALapsedLeaseHolds(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let lease = try await store.grantLease(id: 0, timeToLive: 1)
            #expect(lease.timeToLive >= 2, "shorter ones are made longer")
            _ = try await store.put(self.bytes("l"), [1], expectedModRevision: nil, lease: lease.id)
            let watch = try await store.watch(start: self.bytes("l"), end: [], from: 0)
            var events = watch.makeAsyncIterator()
            let batch = try await events.next()
            #expect(batch?.events.map(\.kind) == [.delete])
            do {
                _ = try await store.keepLeaseAlive(lease.id)
                Issue.record("renewed a lapsed lease")
            } catch let error as StoreError {
                #expect(error.code == .leaseNotFound)
            }
        }
    }
}
