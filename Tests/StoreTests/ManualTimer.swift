/// The standard library's view of a `ManualClock`.
struct ManualTimer: Clock {
    struct Instant: InstantProtocol {
        var time: Duration

        func advanced(by duration: Duration) -> Instant { Instant(time: self.time + duration) }
        func duration(to other: Instant) -> Duration { other.time - self.time }
        static func < (left: Instant, right: Instant) -> Bool { left.time < right.time }
    }

    let clock: ManualClock

    var now: Instant { Instant(time: self.clock.now()) }
    var minimumResolution: Duration { .nanoseconds(1) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await self.clock.wait(until: deadline.time)
    }
}
