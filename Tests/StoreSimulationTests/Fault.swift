/// What can happen to a cluster.
enum Fault: CaseIterable {
    /// A process is killed.
    case kill
    /// A machine loses its power, at once or somewhere within what it does next with its disk.
    case powerCut
    /// A machine loses its power, and again while it starts.
    case powerCutAtStart
    /// All machines lose their power at once.
    case blackout
    /// Some machines do not reach the others.
    case partition
    /// One machine is not heard, though it hears.
    case oneWay
    /// A machine does nothing for a while.
    case pause
    /// A disk takes its time.
    case slowDisk
    case fullDisk
    case failedSync
    /// The time of day jumps.
    case clockJump
    /// The leader is asked to hand over.
    case transfer
    /// A bit of the log turns while the machine is off.
    case bitFlip

    static let usual: [Fault] = Self.allCases.filter { $0 != .bitFlip }
}
