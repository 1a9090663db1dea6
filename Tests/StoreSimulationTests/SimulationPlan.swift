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
    /// Plants a bug, before anything starts.
    var plant: (Simulation) -> Void = { _ in }

    /// The usual one for a seed.
    init(seed: UInt64 = 0) { self.members = seed % 3 == 0 ? 5 : 3 }
}
