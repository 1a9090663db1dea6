import MVCC
import Testing

@testable import Store

/// Watchers with a receiver: told without their tasks, and never told twice or too late.
@Suite struct WatchHubTests {
    private let hub = WatchHub(currentRevision: 1, weightMax: 1 << 20, countMax: 1_000)

    private static func change(_ key: String, _ revision: Int64) -> ChangeEvent {
        let value = KeyValue(key: Array(key.utf8), createRevision: revision, modRevision: revision, version: 1)
        return ChangeEvent(isDeletion: false, current: value, previous: nil)
    }

    private func publish(_ key: String, _ revision: Int64) {
        self.hub.run(self.hub.publish([[Self.change(key, revision)]]))
    }

    /// Parks a watcher in a task and waits until it is parked.
    private func park(
        _ id: UInt64,
        _ range: KeyRange,
        from cursor: Int64,
        _ receiver: RecordingReceiver
    ) async -> Task<Int64, Never> {
        let hub = self.hub
        let task = Task { await hub.park(id, range, from: cursor, receiver: receiver) }
        while !hub.isParked(id) { await Task.yield() }
        return task
    }

    @Test func aReceiverIsToldWhatLiesInItsRange() async {
        let receiver = RecordingReceiver()
        let range = KeyRange(key: Array("b".utf8), rangeEnd: Array("d".utf8))
        let id = self.hub.register(range)
        let task = await self.park(id, range, from: 2, receiver)
        for (place, key) in ["a", "b", "c", "d"].enumerated() { self.publish(key, Int64(place) + 2) }
        #expect(receiver.revisions == [3, 4])
        #expect(self.hub.isParked(id))
        self.hub.nudge(id)
        #expect(await task.value == 6)
    }

    @Test func whoRefusesGoesOnFromWhatItRefused() async {
        let receiver = RecordingReceiver()
        let range = KeyRange(key: Array("k".utf8))
        let id = self.hub.register(range)
        let task = await self.park(id, range, from: 2, receiver)
        self.publish("k", 2)
        self.publish("other", 3)
        receiver.refuse(true)
        self.publish("k", 4)
        #expect(await task.value == 4)
        #expect(receiver.revisions == [2])
        guard case .events(let events, let next) = self.hub.poll(range, from: 4) else {
            Issue.record("the refused change is not there")
            return
        }
        #expect(events.map(\.current.modRevision) == [4])
        #expect(next == 5)
    }

    /// What a watcher says when it was woken must come after what its receiver is being told.
    @Test func nobodyIsWokenWhileItsReceiverIsTold() async {
        let receiver = RecordingReceiver()
        let range = KeyRange(key: Array("k".utf8))
        let id = self.hub.register(range)
        let hub = self.hub
        let task = await self.park(id, range, from: 2, receiver)
        receiver.onNews {
            hub.nudge(id)
            #expect(hub.isParked(id))
        }
        self.publish("k", 2)
        #expect(await task.value == 3)
        #expect(receiver.revisions == [2])
    }

    /// A watch that is to begin in the future wants only what comes from there on.
    @Test func aCursorAheadIsNotToldWhatIsBeforeIt() async {
        let receiver = RecordingReceiver()
        let range = KeyRange(key: Array("k".utf8))
        let id = self.hub.register(range)
        let task = await self.park(id, range, from: 4, receiver)
        self.publish("k", 2)
        self.publish("k", 3)
        self.publish("k", 4)
        #expect(receiver.revisions == [4])
        self.hub.nudge(id)
        #expect(await task.value == 5)
    }

    @Test func oneAnswerIsSharedByThoseWhoWantTheSame() {
        let news = WatchNews(events: [Self.change("k", 2)], revision: 2)
        var made = 0
        for watch: Int64 in [0, 0, 1, 0] {
            let variant = WatchNews.Variant(watch: watch, wantsPuts: true, wantsDeletes: true, wantsPrevious: false)
            let frame = news.frame(variant) { _ in
                made += 1
                return nil
            }
            #expect(frame == nil)
        }
        #expect(made == 2)
    }
}
