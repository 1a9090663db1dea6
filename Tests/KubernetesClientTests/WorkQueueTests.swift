import Core
import KubernetesClient
import Testing

struct WorkQueueTests {
    private let start = Instant(nanosecondsSinceEpoch: 1_000_000_000)

    @Test func handsKeysOutOnceInOrder() {
        var queue = WorkQueue<String>()
        for key in ["b", "a", "b"] { queue.add(key) }
        #expect(queue.depth == 2)
        #expect(queue.next(now: self.start) == .key("b"))
        #expect(queue.next(now: self.start) == .key("a"))
        #expect(queue.next(now: self.start) == .idle)
    }

    @Test func keyAddedDuringItsWorkComesAgainAfterIt() {
        var queue = WorkQueue<String>()
        queue.add("a")
        #expect(queue.next(now: self.start) == .key("a"))
        queue.add("a")
        queue.add("a")
        #expect(queue.next(now: self.start) == .idle)
        queue.finish("a")
        #expect(queue.next(now: self.start) == .key("a"))
        queue.finish("a")
        #expect(queue.isEmpty)
    }

    @Test func failuresWaitLongerAndLonger() {
        var queue = WorkQueue<String>()
        var now = self.start
        for milliseconds in [5, 10, 20, 40, 80] {
            queue.addRateLimited("a", now: now)
            let due = now + .milliseconds(milliseconds)
            #expect(queue.next(now: now) == .wait(until: due))
            now = due
            #expect(queue.next(now: now) == .key("a"))
            queue.finish("a")
        }
        #expect(queue.failureCount("a") == 5)
        queue.forget("a")
        queue.addRateLimited("a", now: now)
        #expect(queue.next(now: now) == .wait(until: now + .milliseconds(5)))
    }

    @Test func waitIsBounded() {
        var queue = WorkQueue<String>()
        for _ in 0..<40 { queue.addRateLimited("a", now: self.start) }
        #expect(queue.next(now: self.start) == .wait(until: self.start + .milliseconds(5)))
        #expect(queue.next(now: self.start + .milliseconds(5)) == .key("a"))
        queue.finish("a")
        queue.addRateLimited("a", now: self.start)
        #expect(queue.next(now: self.start) == .wait(until: self.start + .seconds(1000)))
    }

    @Test(arguments: 0..<20) func delaysAgreeWithNaiveQueue(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var queue = WorkQueue<Int>()
        var moments: [Int: Instant] = [:]
        var now = self.start
        for _ in 0..<500 {
            let key = Int.random(in: 0..<20, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                let moment = now + .milliseconds(Int.random(in: 1...100, using: &random))
                queue.add(key, at: moment)
                moments[key] = min(moments[key] ?? moment, moment)
            case 1:
                now = now + .milliseconds(Int.random(in: 1...30, using: &random))
            default:
                var got: Set<Int> = []
                while case .key(let due) = queue.next(now: now) {
                    got.insert(due)
                    queue.finish(due)
                }
                let expected = Set(moments.filter { $0.value <= now }.keys)
                #expect(got == expected)
                for due in expected { moments[due] = nil }
            }
        }
    }
}
