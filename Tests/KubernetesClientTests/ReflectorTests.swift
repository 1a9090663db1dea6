import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct ReflectorTests {
    private let start = Instant(nanosecondsSinceEpoch: 1_000_000_000_000)
    private let pod = CoreV1.Pod {
        $0.metadata.name = "a"
        $0.metadata.resourceVersion = "9"
    }.underlying

    @Test func listsThenWatchesFromThere() {
        var reflector = Reflector(seed: 1)
        #expect(reflector.next(now: self.start) == .list)
        #expect(!reflector.hasSynced)
        reflector.listed(resourceVersion: "7")
        #expect(reflector.hasSynced)
        #expect(reflector.next(now: self.start) == .watch(resourceVersion: "7"))
        #expect(reflector.received(.added(self.pod)) == .upsert(self.pod))
        #expect(reflector.received(.deleted(self.pod)) == .remove(self.pod))
        #expect(reflector.received(.bookmark(resourceVersion: "12", endsInitialEvents: false)) == nil)
        let later = self.start + .seconds(300)
        reflector.watchEnded(now: later)
        #expect(reflector.next(now: later) == .watch(resourceVersion: "12"))
    }

    @Test func historyGoneMeansListingAnew() {
        var reflector = Reflector(seed: 1)
        reflector.listed(resourceVersion: "7")
        _ = reflector.next(now: self.start)
        reflector.failed(isExpired: true, now: self.start)
        #expect(reflector.next(now: self.start) == .list)
    }

    @Test func failuresPauseLongerAndLonger() {
        var reflector = Reflector(seed: 1)
        var now = self.start
        var pauses: [Duration] = []
        for _ in 0..<20 {
            #expect(reflector.next(now: now) == .list)
            reflector.failed(isExpired: false, now: now)
            guard case .pause(let until) = reflector.next(now: now) else {
                Issue.record("a failure must be followed by a pause")
                return
            }
            pauses.append(until - now)
            now = until
        }
        #expect(pauses[0] >= .milliseconds(50) && pauses[0] <= .milliseconds(100))
        #expect(pauses[19] >= .seconds(15) && pauses[19] <= .seconds(30))
    }

    @Test func watchThatEndsAtOnceIsNotRepeatedAtOnce() {
        var reflector = Reflector(seed: 1)
        reflector.listed(resourceVersion: "7")
        _ = reflector.next(now: self.start)
        reflector.watchEnded(now: self.start)
        guard case .pause = reflector.next(now: self.start) else {
            Issue.record("must pause")
            return
        }
    }
}
