import Core
import TestSupport

/// What a simulation is made of, and what is done to it.
struct SimulationPlan {
    var members = 3
    /// For how long clients work and faults happen.
    var duration = Duration.seconds(10)
    var clients = 4
    var leaseClients = 2
    var watchers = 3
    /// Clients that take a lock from each other.
    var lockers = 0
    /// How often messages are lost, repeated and held up.
    var loss = 0.02
    var repetition = 0.03
    var stall = 0.005
    /// How long it is between two faults, on average; nil: there are none.
    var faultEvery: Duration? = .milliseconds(1500)
    var faults = Fault.usual
    /// How long it is between two changes of who takes part, on average; nil: there are none.
    var changeEvery: Duration? = .seconds(3)
    /// How many applied entries members keep in memory for those that are behind.
    var entriesKeptForPeers = 40
    /// How long the clients' leases live.
    var leaseSeconds: ClosedRange<Int> = 2...4
    /// After how long without a renewal all members are told what is left of a lease.
    var leaseCheckpointEvery = Duration.seconds(300)
    /// How much longer than its time a lease may live for leaders that take over from others; nil: it is not held
    /// against them.
    var leaseOvertimeMax: Duration?
    /// How much faster or slower machines' clocks may go, in thousandths.
    var clockDrift = 0
    /// How large a state may be; nil: as large as it likes. Somebody fills it, and makes room again.
    var quotaBytes: Int?
    /// Whether the log's thread applies entries, where nothing else is to be done.
    var appliesInPlace = false
    /// Plants a bug, before anything starts.
    var plant: (Simulation) -> Void = { _ in }

    /// The usual one.
    init() {}

    /// The one for a seed. Each has its own weather, for some things happen only while others do not.
    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed ^ 0x5EED)
        func draw<Value>(_ values: [Value]) -> Value { values[random.below(values.count)] }
        self.members = draw([3, 3, 5])
        self.clients = draw([2, 4, 8])
        self.leaseClients = draw([1, 2, 5])
        self.lockers = draw([0, 0, 3])
        self.loss = draw([0, 0.02, 0.1])
        self.repetition = draw([0, 0.03, 0.1])
        self.stall = draw([0, 0.005, 0.03])
        self.faultEvery = draw([.milliseconds(700), .milliseconds(1500), .milliseconds(2500)])
        self.changeEvery = draw([nil, .milliseconds(1200), .seconds(3)])
        self.entriesKeptForPeers = draw([10, 40, 5000])
        self.faults = Fault.usual.filter { _ in random.chance(0.6) }
        if self.faults.isEmpty { self.faultEvery = nil }
        self.clockDrift = draw([0, 5, 20])
        self.leaseCheckpointEvery = draw([.milliseconds(500), .seconds(300)])
        self.quotaBytes = draw([nil, nil, nil, 320 << 10])
    }
}
