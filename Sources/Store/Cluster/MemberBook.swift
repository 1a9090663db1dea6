internal import Raft
internal import Synchronization
internal import Wire

/// Who is known to take part, with names and addresses: what the state holds, for all threads.
final class MemberBook: Sendable {
    private struct State {
        var members: [NodeID: Etcd.Member] = [:]
        var removed: Set<NodeID> = []
    }

    private let state = Mutex(State())

    /// The members, by ascending identifier.
    var members: [Etcd.Member] {
        self.state.withLock { state in state.members.values.sorted { $0.id < $1.id } }
    }

    /// What is known of a member; nil when it does not take part.
    func member(_ id: NodeID) -> Etcd.Member? {
        self.state.withLock { $0.members[id] }
    }

    /// Whether the member took part once and does not any more.
    func isRemoved(_ id: NodeID) -> Bool {
        self.state.withLock { $0.removed.contains(id) }
    }

    /// Takes over what the state says of a member; nothing: it is removed.
    func set(_ record: [UInt8], of id: NodeID) throws(WireError) {
        let member = record.isEmpty ? nil : try Etcd.Member(protobuf: record)
        self.state.withLock { state in
            state.members[id] = member
            if member == nil { state.removed.insert(id) }
        }
    }
}
