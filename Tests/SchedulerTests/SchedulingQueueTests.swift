import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

@testable import Scheduler

struct SchedulingQueueTests {
    private let start = Instant(nanosecondsSinceEpoch: 1_000_000_000_000)

    private func pod(_ name: String, priority: Int32? = nil) -> CoreV1.Pod {
        CoreV1.Pod {
            $0.metadata.name = name
            $0.metadata.uid = "uid-\(name)"
            $0.spec.priority = priority
        }
    }

    private func key(_ name: String) -> ObjectKey { ObjectKey(name: name) }

    @Test func importantPodsComeFirstThenOlderOnes() {
        var queue = SchedulingQueue()
        queue.set(self.pod("b"), now: self.start)
        queue.set(self.pod("a"), now: self.start + .seconds(1))
        queue.set(self.pod("urgent", priority: 100), now: self.start + .seconds(2))
        let now = self.start + .seconds(3)
        #expect(queue.next(now: now) == .pod(self.key("urgent")))
        #expect(queue.next(now: now) == .pod(self.key("b")))
        #expect(queue.next(now: now) == .pod(self.key("a")))
        #expect(queue.next(now: now) == .idle)
    }

    @Test func unschedulablePodWaitsForWhatMayHelpIt() {
        var queue = SchedulingQueue()
        queue.set(self.pod("a"), now: self.start)
        _ = queue.next(now: self.start)
        queue.unschedulable(self.key("a"), plugins: [ResourceFit.name], now: self.start)
        #expect(queue.next(now: self.start) == .wait(until: self.start + .seconds(300)))
        queue.wake(.podPlaced, now: self.start)
        #expect(queue.next(now: self.start) == .wait(until: self.start + .seconds(300)))
        queue.wake(.podGone, now: self.start)
        #expect(queue.next(now: self.start) == .wait(until: self.start + .seconds(1)))
        #expect(queue.next(now: self.start + .seconds(1)) == .pod(self.key("a")))
    }

    @Test func whatHappensDuringTheAttemptCounts() {
        var queue = SchedulingQueue()
        queue.set(self.pod("a"), now: self.start)
        _ = queue.next(now: self.start)
        queue.wake(.node, now: self.start)
        queue.unschedulable(self.key("a"), plugins: [TaintFilter.name], now: self.start)
        #expect(queue.next(now: self.start) == .wait(until: self.start + .seconds(1)))
    }

    @Test func backoffGrowsToItsBound() {
        var queue = SchedulingQueue()
        queue.set(self.pod("a"), now: self.start)
        var now = self.start
        for seconds in [1, 2, 4, 8, 10, 10] {
            #expect(queue.next(now: now) == .pod(self.key("a")))
            queue.failed(self.key("a"), now: now)
            #expect(queue.next(now: now) == .wait(until: now + .seconds(seconds)))
            now = now + .seconds(seconds)
        }
    }

    @Test func statusAloneIsNoNews() {
        var queue = SchedulingQueue()
        queue.set(self.pod("a"), now: self.start)
        _ = queue.next(now: self.start)
        queue.unschedulable(self.key("a"), plugins: [NodeAffinityFilter.name], now: self.start)
        var changed = self.pod("a")
        changed.status.phase = "Pending"
        queue.set(changed, now: self.start)
        #expect(queue.next(now: self.start) == .wait(until: self.start + .seconds(300)))
        changed.metadata.labels = ["new": "label"]
        queue.set(changed, now: self.start)
        #expect(queue.next(now: self.start) == .wait(until: self.start + .seconds(1)))
    }
}
