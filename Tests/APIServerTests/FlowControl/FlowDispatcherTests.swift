import Testing

@testable import APIServer

/// Who runs, who waits and who is refused, without a clock.
struct FlowDispatcherTests {
    private func level(
        _ name: String,
        shares: Int,
        lendable: Int = 0,
        queues: Int = 0,
        hand: Int = 2,
        length: Int = 50
    ) -> PriorityLevel {
        var level = PriorityLevel(name: name)
        level.shares = shares
        level.lendablePercent = lendable
        level.shape = FairQueues.Shape(queues: queues, handSize: hand, lengthMax: length)
        return level
    }

    private func arrival(_ id: UInt64, _ level: String, flow: String = "", seats: Int = 1) -> FlowDispatcher.Arrival {
        FlowDispatcher.Arrival(
            id: id,
            level: level,
            flow: ShuffleSharding.hash(schema: level, distinguisher: flow),
            seats: seats,
            deadline: .seconds(10)
        )
    }

    @Test func handsAreDistinctAndSpread() {
        var used: Set<Int> = []
        for flow in 0..<200 {
            let hash = ShuffleSharding.hash(schema: "s", distinguisher: "user\(flow)")
            let hand = ShuffleSharding.hand(of: hash, queues: 64, size: 6)
            #expect(Set(hand).count == 6)
            #expect(hand.allSatisfy { (0..<64).contains($0) })
            used.formUnion(hand)
        }
        #expect(used.count == 64)
    }

    @Test func seatsAreGivenByShares() {
        var dispatcher = FlowDispatcher()
        _ = dispatcher.configure(
            [self.level("a", shares: 30), self.level("b", shares: 10)],
            totalSeats: 8,
            now: .zero
        )
        #expect(dispatcher.levels["a"]?.seats == 6)
        #expect(dispatcher.levels["b"]?.seats == 2)
        for id in 1...2 { #expect(dispatcher.arrive(self.arrival(UInt64(id), "b"), now: .zero).outcome == .starts) }
        #expect(dispatcher.arrive(self.arrival(3, "b"), now: .zero).outcome == .refused(.concurrencyLimit))
        _ = dispatcher.finish(1, now: .seconds(1))
        #expect(dispatcher.arrive(self.arrival(4, "b"), now: .seconds(1)).outcome == .starts)
    }

    @Test func aGreedyFlowStarvesNobody() {
        var dispatcher = FlowDispatcher()
        _ = dispatcher.configure([self.level("a", shares: 1, queues: 64, hand: 6)], totalSeats: 1, now: .zero)
        var now = Duration.zero
        var running: UInt64?
        for id in 1...200 {
            let outcome = dispatcher.arrive(self.arrival(UInt64(id), "a", flow: "greedy"), now: now).outcome
            if outcome == .starts { running = UInt64(id) }
        }
        #expect(dispatcher.arrive(self.arrival(1_000, "a", flow: "modest"), now: now).outcome == .waits)
        // All take a tenth of a second. The modest one must not wait for the greedy one's two hundred.
        var served = 0
        while let id = running, id != 1_000 {
            now += .milliseconds(100)
            served += 1
            running = dispatcher.finish(id, now: now).first
        }
        #expect(running == 1_000)
        #expect(served <= 8)
    }

    @Test func wideRequestsCountForMore() {
        var dispatcher = FlowDispatcher()
        _ = dispatcher.configure([self.level("a", shares: 1, queues: 8)], totalSeats: 4, now: .zero)
        #expect(dispatcher.arrive(self.arrival(1, "a", flow: "x", seats: 3), now: .zero).outcome == .starts)
        #expect(dispatcher.arrive(self.arrival(2, "a", flow: "y", seats: 2), now: .zero).outcome == .waits)
        // Wider than the level is as wide as the level.
        #expect(dispatcher.finish(1, now: .seconds(1)) == [2])
        #expect(dispatcher.arrive(self.arrival(3, "a", flow: "z", seats: 9), now: .seconds(1)).outcome == .waits)
        #expect(dispatcher.finish(2, now: .seconds(2)) == [3])
    }

    @Test func idleSeatsAreLentAndGivenBack() {
        var dispatcher = FlowDispatcher()
        _ = dispatcher.configure(
            [self.level("a", shares: 1), self.level("b", shares: 1, lendable: 50)],
            totalSeats: 8,
            now: .zero
        )
        for id in 1...6 { #expect(dispatcher.arrive(self.arrival(UInt64(id), "a"), now: .zero).outcome == .starts) }
        #expect(dispatcher.arrive(self.arrival(7, "a"), now: .zero).outcome == .refused(.concurrencyLimit))
        // The lender's own come first, though two of its seats are lent.
        for id in 11...14 { #expect(dispatcher.arrive(self.arrival(UInt64(id), "b"), now: .zero).outcome == .starts) }
        _ = dispatcher.finish(1, now: .seconds(1))
        #expect(dispatcher.arrive(self.arrival(8, "a"), now: .seconds(1)).outcome == .refused(.concurrencyLimit))
    }

    @Test func queuesAreBoundedAndWaitingEnds() {
        var dispatcher = FlowDispatcher()
        let level = self.level("a", shares: 1, queues: 1, hand: 1, length: 2)
        _ = dispatcher.configure([level], totalSeats: 1, now: .zero)
        #expect(dispatcher.arrive(self.arrival(1, "a"), now: .zero).outcome == .starts)
        #expect(dispatcher.arrive(self.arrival(2, "a"), now: .zero).outcome == .waits)
        #expect(dispatcher.arrive(self.arrival(3, "a"), now: .zero).outcome == .waits)
        #expect(dispatcher.arrive(self.arrival(4, "a"), now: .zero).outcome == .refused(.queueFull))
        #expect(dispatcher.abandon(2, level: "a", now: .seconds(1)) == [])
        #expect(dispatcher.expire(now: .seconds(9)) == [])
        #expect(dispatcher.expire(now: .seconds(10)) == [3])
        #expect(dispatcher.finish(1, now: .seconds(11)) == [])
    }

    @Test func levelsThatAreGoneEndWithTheirLastRequest() {
        var dispatcher = FlowDispatcher()
        let (old, new) = (self.level("old", shares: 1, queues: 4), self.level("new", shares: 1))
        _ = dispatcher.configure([old, new], totalSeats: 2, now: .zero)
        #expect(dispatcher.arrive(self.arrival(1, "old"), now: .zero).outcome == .starts)
        #expect(dispatcher.arrive(self.arrival(2, "old"), now: .zero).outcome == .waits)
        _ = dispatcher.configure([new], totalSeats: 2, now: .zero)
        #expect(dispatcher.finish(1, now: .seconds(1)) == [2])
        _ = dispatcher.finish(2, now: .seconds(2))
        #expect(dispatcher.levels.keys.sorted() == ["new"])
    }
}
