import Foundation
import Logging
import MVCC
import Raft
import Storage
import Wire

@testable import Store

/// A machine on which one member runs, over all its starts: disk, clock and directory.
// SAFETY: used by the simulation's one thread.
final class Machine: @unchecked Sendable {
    static let logger = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }

    let id: NodeID
    let disk = SimulatedDisk()
    let clock: VirtualClock
    private let scheduler: SimulatedScheduler
    private let root: String
    private let findings: ClusterDirectory.Findings
    private var startCount = 0
    private var image: StateImage?
    private(set) var now: Incarnation?
    /// How often, in all its starts before, the log's thread applied what was committed.
    private(set) var appliedInPlace = 0
    /// It does not take part any more and stays off.
    var isRetired = false
    /// Until then its threads get no processor.
    var pausedUntil = Duration.zero
    /// How long a turn of a thread takes.
    var turnTime = Duration.zero...Duration.milliseconds(2)
    /// What it does to the directory it starts in; a planted bug.
    var willStart: (String) -> Void = { _ in }
    /// After how many calls to its disk the machine goes off when it starts next.
    var startCallsUntilOff: Int?
    /// A planted bug.
    var alwaysTrustsMemory = false

    init(_ id: NodeID, _ findings: ClusterDirectory.Findings, in root: String, _ scheduler: SimulatedScheduler) {
        self.id = id
        self.findings = findings
        self.root = root
        self.scheduler = scheduler
        self.clock = VirtualClock(scheduler)
    }

    /// The member, if it is there to be talked to.
    var serving: Incarnation? { self.now.flatMap { $0.isServing ? $0 : nil } }

    private var directory: String { "\(self.root)/\(self.id.rawValue)-\(self.startCount)" }

    /// Starts the member with what the machine holds. Throws what the member refuses to start with.
    func start(_ peers: any PeerOutbox, _ plan: SimulationPlan) throws {
        var configuration = StoreMemberConfiguration(dataDirectory: self.directory)
        configuration.segmentBytes = 8 << 10
        configuration.checkpointBytes = 6 << 10
        configuration.watchWindowRevisions = 24
        configuration.leaseCheckpointInterval = plan.leaseCheckpointEvery
        if let quotaBytes = plan.quotaBytes { configuration.quotaBytes = quotaBytes }
        configuration.clock = self.clock
        configuration.epochClock = self.clock
        self.willStart(self.directory)
        let threads = SimulatedThreads(self.scheduler, delay: .zero ... .milliseconds(40))
        var surroundings = MemberSurroundings()
        surroundings.logDisk = self.disk
        surroundings.trustsMemory = self.image == nil || self.alwaysTrustsMemory
        surroundings.peers = peers
        surroundings.threads = threads
        surroundings.entriesKeptForPeers = plan.entriesKeptForPeers
        surroundings.firstNumber = self.id.rawValue << 40 | UInt64(self.startCount) << 24 | 1
        self.disk.callsUntilOff = self.startCallsUntilOff
        self.startCallsUntilOff = nil
        let opened = try OpenedMember(configuration, self.findings, surroundings: surroundings, logger: Self.logger)
        let member = StoreMember(opened, configuration, logger: Self.logger)
        let incarnation = Incarnation(opened, member, threads)
        self.now = incarnation
        self.image = try StateImage(in: self.directory)
        threads.apply = { [unowned self] in
            self.turnApply(incarnation)
            self.takeImage()
        }
        threads.finished = { [unowned self] name in if name == "store-sync" { self.takeImage() } }
        if plan.appliesInPlace {
            opened.logThread.applyInPlace = { [unowned self, unowned incarnation] in
                self.applyInPlace($0, incarnation)
            }
        }
        incarnation.log.isRunning = opened.logThread.begin()
        incarnation.log.wakeAt = opened.logThread.untilNextTick.map { self.scheduler.now + $0 }
    }

    private func takeImage() { self.image = (try? StateImage(in: self.directory)) ?? self.image }

    // MARK: Turns

    /// Whether the log's thread would work now.
    var logIsDue: Bool {
        guard let now = self.now, now.log.isRunning else { return false }
        return self.due(now.log, now.opened.logInbox.isEmpty) <= self.scheduler.now
    }

    var applyIsDue: Bool {
        guard let now = self.now, now.apply.isRunning else { return false }
        return self.due(now.apply, now.opened.applyInbox.isEmpty) <= self.scheduler.now
    }

    /// When one of the threads would work next; far away if none.
    var nextDue: Duration {
        guard let now = self.now else { return .seconds(1 << 40) }
        let log = now.log.isRunning ? self.due(now.log, now.opened.logInbox.isEmpty) : .seconds(1 << 40)
        let apply = now.apply.isRunning ? self.due(now.apply, now.opened.applyInbox.isEmpty) : .seconds(1 << 40)
        return min(log, apply)
    }

    private func due(_ turns: Incarnation.Turns, _ isEmpty: Bool) -> Duration {
        let earliest = max(turns.busyUntil, self.pausedUntil)
        return isEmpty ? turns.wakeAt.map { max($0, earliest) } ?? .seconds(1 << 40) : earliest
    }

    func turnLog() {
        guard let now = self.now else { return }
        now.log.isRunning = now.opened.logThread.turn(patience: .zero)
        now.log.busyUntil = self.scheduler.now + self.scheduler.draw(self.turnTime)
        now.log.wakeAt = now.opened.logThread.untilNextTick.map { self.scheduler.now + $0 }
    }

    /// Lets the log's thread work in place of the one that applies, if that one has nothing to do.
    private func applyInPlace(_ committed: [LogThread.Committed], _ incarnation: Incarnation) -> Bool {
        guard incarnation.apply.isRunning, incarnation.apply.busyUntil <= self.scheduler.now else { return false }
        incarnation.opened.applyInbox.markWaiting()
        guard incarnation.opened.applyThread.applyInPlace(committed) else { return false }
        incarnation.appliedInPlace += 1
        // It may have been called, and then looks for itself.
        incarnation.apply.wakeAt = self.scheduler.now
        return true
    }

    func turnApply() {
        if let now = self.now { self.turnApply(now) }
    }

    private func turnApply(_ incarnation: Incarnation) {
        guard incarnation.apply.isRunning else { return }
        incarnation.apply.isRunning = incarnation.opened.applyThread.turn(patience: .zero)
        incarnation.apply.busyUntil = self.scheduler.now + self.scheduler.draw(self.turnTime)
        incarnation.apply.wakeAt = incarnation.opened.applyThread.patience.map { self.scheduler.now + $0 }
    }

    // MARK: Ends

    /// The process is killed, or the machine loses its power: then what was not synced is lost, or torn.
    func turnOff(powerCut: Bool) {
        guard let incarnation = self.now else { return }
        self.appliedInPlace += incarnation.appliedInPlace
        self.disk.isOff = true
        incarnation.turnOff()
        self.now = nil
        self.carryOver(powerCut: powerCut)
    }

    /// The machine lost its power before the member had come up.
    func abandonStart() { self.carryOver(powerCut: true) }

    /// Hands what outlives it to the next start.
    private func carryOver(powerCut: Bool) {
        let before = self.directory
        self.startCount += 1
        do {
            try StateImage.carry(from: before, to: self.directory)
            if powerCut {
                try self.image?.losePower(in: self.directory, &self.scheduler.random)
            } else {
                self.image = nil
            }
        } catch {
            fatalError("carry \(before) over: \(error)")
        }
        self.disk.restart(afterPowerCut: powerCut, &self.scheduler.random)
    }
}
