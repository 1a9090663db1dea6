import Raft
import Wire

@testable import Store

/// Where one start of a member sends its messages.
// SAFETY: used by the simulation's one thread.
final class SimulatedPeers: PeerOutbox, @unchecked Sendable {
    private let network: SimulatedNetwork
    private unowned let machine: Machine

    init(_ network: SimulatedNetwork, _ machine: Machine) {
        self.network = network
        self.machine = machine
    }

    func send(_ messages: [RaftMessage]) {
        // Who is off, or not yet there, says nothing.
        guard !self.machine.disk.isOff, let sender = self.machine.now, sender.isOn else { return }
        self.network.send(messages, of: sender)
    }

    func update(_ members: [Etcd.Member]) {}

    func isRemoved(_ id: NodeID) -> Bool { self.machine.now?.opened.book.isRemoved(id) ?? false }
}
