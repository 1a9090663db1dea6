import Raft
import Storage
import Wire

@testable import Store

/// The lines between the machines: messages are lost, repeated, delayed and overtake each other, and lines are cut.
// SAFETY: used by the simulation's one thread.
final class SimulatedNetwork: @unchecked Sendable {
    struct Link: Hashable {
        var from: NodeID
        var to: NodeID
    }

    private let scheduler: SimulatedScheduler
    private let machine: (NodeID) -> Machine?
    var loss = 0.0
    var repetition = 0.0
    /// How often a message takes much longer than the others.
    var stall = 0.0
    var cut: Set<Link> = []
    /// Changes what is sent; a planted bug.
    var alter: (RaftMessage) -> [RaftMessage] = { [$0] }

    init(_ scheduler: SimulatedScheduler, machine: @escaping (NodeID) -> Machine?) {
        self.scheduler = scheduler
        self.machine = machine
    }

    func reaches(_ from: NodeID, _ to: NodeID) -> Bool { !self.cut.contains(Link(from: from, to: to)) }

    func send(_ messages: [RaftMessage], of sender: Incarnation) {
        for message in messages.flatMap(self.alter) {
            if case .snapshot(let snapshot) = message.body {
                self.send(snapshot, message, of: sender)
                continue
            }
            guard self.reaches(message.from, message.to), !self.scheduler.chance(self.loss) else {
                // As with a broken stream, the sender may hear that something was lost.
                if self.scheduler.chance(0.1) { sender.opened.logInbox.put(.unreachable(message.to)) }
                continue
            }
            // A line keeps to a stream, so a command does not arrive twice; that all else may is more than is needed.
            var copies = 1
            if self.scheduler.chance(self.repetition) { copies = 2 }
            if case .proposal = message.body { copies = 1 }
            for _ in 0..<copies {
                self.scheduler.after(self.delay()) { self.deliver(message, of: sender) }
            }
        }
    }

    private func delay() -> Duration {
        let isStalled = self.scheduler.chance(self.stall)
        return self.scheduler.draw(
            isStalled ? .milliseconds(50) ... .seconds(3) : .microseconds(200) ... .milliseconds(6)
        )
    }

    private func deliver(_ message: RaftMessage, of sender: Incarnation) {
        guard self.reaches(message.from, message.to), let receiver = self.machine(message.to)?.serving else { return }
        guard !receiver.opened.book.isRemoved(message.from) else {
            if self.reaches(message.to, message.from) { sender.opened.logInbox.put(.removed) }
            return
        }
        _ = receiver.member.receive(message)
    }

    /// A copy of the state goes as a file; its sender hears whether it arrived.
    private func send(_ snapshot: LogSnapshot, _ message: RaftMessage, of sender: Incarnation) {
        let bytes = Self.take(snapshot, of: sender)
        let isLost = self.scheduler.chance(self.loss)
        self.scheduler.after(self.delay() + self.scheduler.draw(.zero ... .milliseconds(200))) {
            let isThere = self.reaches(message.from, message.to) && !isLost
            let isReceived = isThere && self.receive(message, snapshot, bytes)
            guard sender.isServing else { return }
            sender.opened.logInbox.put(.snapshotSent(to: message.to, succeeded: isReceived))
        }
    }

    private static func take(_ snapshot: LogSnapshot, of sender: Incarnation) -> [UInt8] {
        defer { sender.opened.snapshots.remove(snapshot) }
        guard let file = try? sender.opened.snapshots.open(snapshot), let size = try? file.size() else { return [] }
        return (try? file.read(at: 0, count: size)) ?? []
    }

    private func receive(_ message: RaftMessage, _ snapshot: LogSnapshot, _ bytes: [UInt8]) -> Bool {
        guard let receiver = self.machine(message.to)?.serving, !bytes.isEmpty else { return false }
        do {
            let (path, file) = try receiver.opened.snapshots.makeIncoming()
            try file.write(bytes, at: 0)
            _ = try StateFile.examineCopy(at: path)
            var message = message
            let copy = LogSnapshot(
                index: snapshot.index,
                term: snapshot.term,
                membership: snapshot.membership,
                data: Array(path.utf8)
            )
            message.body = .snapshot(copy)
            self.scheduler.note("snapshot", Int64(message.to.rawValue), Int64(snapshot.index.rawValue))
            return receiver.member.receive(message)
        } catch {
            return false
        }
    }
}
