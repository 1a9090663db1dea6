internal import Raft
internal import Wire

/// Where messages to the other members go. Never blocks; what can not be delivered is dropped, for Raft asks again.
protocol PeerOutbox: Sendable {
    /// Sends messages, each to the member it names.
    func send(_ messages: [RaftMessage])
    /// Takes over who takes part, and where they listen.
    func update(_ members: [Etcd.Member])
    /// Whether the member took part once and does not any more: it is not listened to.
    func isRemoved(_ id: NodeID) -> Bool
}
