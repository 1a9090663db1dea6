internal import Logging
internal import Raft
internal import Synchronization
internal import Transport
internal import Wire

/// The lines to all other members. They are there as long as `run` runs.
final class PeerNetwork: PeerOutbox {
    private struct State {
        var peers: [NodeID: (peer: Peer, url: String)] = [:]
        /// Peers that were added, for `run` to start.
        var arrivals: AsyncStream<Peer>.Continuation?
        var removed: Set<NodeID> = []
    }

    private let id: NodeID
    private let tls: TLSClientConfiguration?
    private let context: Peer.Context
    private let book: MemberBook
    private let state: Mutex<State>
    private let arrivals: AsyncStream<Peer>

    init(_ id: NodeID, tls: TLSClientConfiguration?, book: MemberBook, context: Peer.Context) {
        self.id = id
        self.tls = tls
        self.book = book
        self.context = context
        let (stream, continuation) = AsyncStream<Peer>.makeStream()
        self.arrivals = stream
        self.state = Mutex(State(arrivals: continuation))
        self.update(book.members)
    }

    func send(_ messages: [RaftMessage]) {
        guard !messages.isEmpty else { return }
        let peers = self.state.withLock { $0.peers }
        var byPeer: [NodeID: [RaftMessage]] = [:]
        for message in messages { byPeer[message.to, default: []].append(message) }
        for (id, messages) in byPeer {
            guard let peer = peers[id]?.peer, peer.outgoing.put(messages) else {
                self.context.inbox.put(.unreachable(id))
                continue
            }
        }
    }

    func isRemoved(_ id: NodeID) -> Bool { self.book.isRemoved(id) }

    func update(_ members: [Etcd.Member]) {
        var present: Set<NodeID> = []
        for member in members where member.id != self.id.rawValue {
            let id = NodeID(member.id)
            present.insert(id)
            guard let url = member.peerURLs.first, self.url(of: id) != url else { continue }
            self.connect(id, url)
        }
        let gone = self.state.withLock { state in
            let gone = state.peers.filter { !present.contains($0.key) }
            for id in gone.keys { state.peers[id] = nil }
            return gone.values.map(\.peer)
        }
        for peer in gone { peer.outgoing.close() }
    }

    private func url(of id: NodeID) -> String? { self.state.withLock { $0.peers[id]?.url } }

    private func connect(_ id: NodeID, _ text: String) {
        do {
            guard let url = PeerURL(text) else { throw StoreError(.invalidRequest, EtcdText.badPeerURLs) }
            let peer = try Peer(id, url: url, tls: self.tls, context: self.context)
            let before = self.state.withLock { state in
                defer { state.peers[id] = (peer, text) }
                state.arrivals?.yield(peer)
                return state.peers[id]?.peer
            }
            before?.outgoing.close()
        } catch {
            self.context.logger.error(
                "peer cannot be reached",
                metadata: ["raft.peer": "\(text)", "error": "\(error)"]
            )
        }
    }

    /// The line to a member; nil when it is not known.
    func peer(_ id: NodeID) -> Peer? { self.state.withLock { $0.peers[id]?.peer } }

    /// Keeps the lines up until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            for await peer in self.arrivals { group.addTask { await peer.run() } }
            for peer in self.state.withLock({ $0.peers.values.map(\.peer) }) { peer.outgoing.close() }
            group.cancelAll()
        }
    }
}

/// A member without peers.
struct NoPeers: PeerOutbox {
    func send(_ messages: [RaftMessage]) {}
    func update(_ members: [Etcd.Member]) {}
    func isRemoved(_ id: NodeID) -> Bool { false }
}
