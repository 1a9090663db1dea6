internal import Logging
internal import RPC
internal import Raft
internal import Storage
internal import Transport
internal import Wire

/// One other member: its address, and a stream of messages to it.
final class Peer: Sendable {
    /// What all peers share.
    struct Context: Sendable {
        let cluster: UInt64
        let inbox: Mailbox<LogThread.Item>
        let snapshots: SnapshotFiles
        let clock: any Clock<Duration>
        let logger: Logger
    }

    /// How long to wait after a connection failed.
    private static let pause = Duration.milliseconds(100)
    /// How many bytes of a snapshot go in one message.
    private static let chunkBytes = 256 << 10
    private static let callTimeout = Duration.seconds(5)
    /// What goes with each call, so that members of other clusters are told apart.
    static let clusterKey = "x-etcd-cluster-id"

    let id: NodeID
    let outgoing = PeerOutgoing()
    private let client: GRPCClient
    private let transport: HTTPClient
    private let context: Context

    init(_ id: NodeID, url: PeerURL, tls: TLSClientConfiguration?, context: Context) throws {
        self.id = id
        self.context = context
        var options = HTTPClientOptions()
        options.connectTimeout = .seconds(1)
        options.keepaliveInterval = .seconds(2)
        options.keepaliveTimeout = .seconds(2)
        self.transport = try HTTPClient(
            endpoint: url.endpoint,
            tls: url.isSecure ? tls ?? TLSClientConfiguration() : nil,
            options: options,
            logger: context.logger
        )
        self.client = GRPCClient(http: self.transport)
    }

    /// Calls a method of the member. Throws `GRPCStatus`.
    func call<Request, Response>(_ method: RPCMethod<Request, Response>, _ request: Request) async throws -> Response {
        try await self.client.call(method, request, timeout: Self.callTimeout, metadata: self.metadata)
    }

    /// Sends what comes in until it is closed. A broken stream is made anew; what waited for it is lost, and Raft told.
    func run() async {
        while !Task.isCancelled, let first = await self.outgoing.takeAll() {
            do {
                try await self.stream(beginningWith: first)
                break
            } catch {
                self.context.logger.debug(
                    "peer lost",
                    metadata: ["raft.peer": "\(self.id.rawValue)", "error": "\(error)"]
                )
                self.outgoing.clear()
                let isRemoved = (error as? GRPCStatus)?.message == EtcdText.memberRemoved
                self.context.inbox.put(isRemoved ? .removed : .unreachable(self.id))
                // A cancelled pause ends the loop by its condition.
                try? await self.context.clock.sleep(for: Self.pause)
            }
        }
        await self.transport.shutdown()
    }

    private var metadata: RPCMetadata { [Self.clusterKey: String(self.context.cluster)] }

    private func stream(beginningWith first: [RaftMessage]) async throws {
        let (writer, reader) = try await self.client.bidirectional(StorePeer.PeerService.raft, metadata: self.metadata)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // The other side answers only when it has had enough.
                _ = try await reader.next()
                throw GRPCStatus(.unavailable, "the peer ended the stream")
            }
            group.addTask {
                var batch: [RaftMessage]? = first
                while let messages = batch {
                    try await self.write(messages, to: writer)
                    batch = await self.outgoing.takeAll()
                }
                try await writer.finish()
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func write(_ messages: [RaftMessage], to writer: RPCWriter<StorePeer.RaftBatch>) async throws {
        var batch: [StorePeer.RaftMessage] = []
        for message in messages {
            guard case .snapshot(let snapshot) = message.body else {
                batch.append(StorePeer.RaftMessage(message))
                continue
            }
            let isSent = await self.send(snapshot, StorePeer.RaftMessage(message))
            self.context.snapshots.remove(snapshot)
            self.context.inbox.put(.snapshotSent(to: self.id, succeeded: isSent))
        }
        if !batch.isEmpty { try await writer.write(StorePeer.RaftBatch { $0.messages = batch }) }
    }

    private func send(_ snapshot: LogSnapshot, _ announcement: StorePeer.RaftMessage) async -> Bool {
        do {
            let file = try self.context.snapshots.open(snapshot)
            let size = try file.size()
            let call = try await self.client.bidirectional(StorePeer.PeerService.snapshot, metadata: self.metadata)
            try await call.writer.write(StorePeer.SnapshotChunk { $0.announcement = announcement })
            var checksum = StreamChecksum()
            for offset in stride(from: 0, to: size, by: Self.chunkBytes) {
                let bytes = try file.read(at: offset, count: min(Self.chunkBytes, size - offset))
                checksum.add(bytes)
                let isLast = offset + Self.chunkBytes >= size
                let sum = checksum.value
                try await call.writer.write(
                    StorePeer.SnapshotChunk { chunk in
                        chunk.data = bytes
                        if isLast { chunk.checksum = sum }
                    }
                )
            }
            try await call.writer.finish()
            return try await call.reader.next() != nil
        } catch {
            self.context.logger.warning(
                "snapshot not sent",
                metadata: ["raft.peer": "\(self.id.rawValue)", "error": "\(error)"]
            )
            return false
        }
    }
}
