@testable import Store

/// A machine's clocks: that of leases may run ahead of the simulation's, the time of day goes where it likes.
// SAFETY: used by the simulation's one thread.
final class VirtualClock: MonotonicClock, EpochClock, @unchecked Sendable {
    private let scheduler: SimulatedScheduler
    /// By how much it runs ahead; a planted bug.
    var lead = Duration.zero
    /// How fast it goes, in thousandths of the right speed.
    var rate = 1000
    var epoch: Int64 = 1_700_000_000

    init(_ scheduler: SimulatedScheduler) { self.scheduler = scheduler }

    func now() -> Duration { self.scheduler.now / 1000 * self.rate + self.lead }

    func secondsSinceEpoch() -> Int64 { self.epoch + self.scheduler.now.components.seconds }
}
