internal import Logging
internal import RPC
internal import Raft
internal import Storage
internal import Wire

/// martlet.store.Peer on a member: what its peers say to it and ask of it.
struct PeerService: Sendable {
    let member: StoreMember
    let logger: Logger

    func register(on router: GRPCRouter) {
        router.registerClientStreaming(StorePeer.PeerService.raft) { batches, context in
            try self.checkCluster(context)
            return try await self.receive(batches)
        }
        router.registerClientStreaming(StorePeer.PeerService.snapshot) { chunks, context in
            try self.checkCluster(context)
            return try await self.receive(chunks)
        }
        router.register(StorePeer.PeerService.members) { _, _ in
            Etcd.MemberListResponse { response in
                response.header = self.member.header()
                response.members = self.member.book.members
            }
        }
        self.registerLeaderCalls(on: router)
    }

    /// What a follower asks of its leader on behalf of a client.
    private func registerLeaderCalls(on router: GRPCRouter) {
        let cluster = EtcdClusterService(member: self.member)
        self.register(StorePeer.PeerService.addMember, on: router, cluster.add)
        self.register(StorePeer.PeerService.removeMember, on: router, cluster.remove)
        self.register(StorePeer.PeerService.updateMember, on: router, cluster.update)
        self.register(StorePeer.PeerService.promoteMember, on: router, cluster.promote)
        self.register(StorePeer.PeerService.renewLease, on: router) { request in
            let seconds = try await self.member.renewLease(request.id)
            return StorePeer.LeaseRemainder { $0.ttl = seconds }
        }
        let leases = EtcdLeaseService(member: self.member)
        self.register(StorePeer.PeerService.timeToLive, on: router, leases.timeToLive)
    }

    /// Serves a method to members of the same cluster.
    private func register<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        on router: GRPCRouter,
        _ answer: @escaping @Sendable (Request) async throws -> Response
    ) {
        router.register(method) { request, context in
            try self.checkCluster(context)
            return try await answer(request)
        }
    }

    private func checkCluster(_ context: RPCContext) throws {
        guard context.metadata.first(Peer.clusterKey) == String(self.member.clusterID) else {
            throw StoreError(.clusterMismatch, EtcdText.clusterMismatch)
        }
    }

    private func receive(_ batches: RPCReader<StorePeer.RaftBatch>) async throws -> StorePeer.RaftAnswer {
        for try await batch in batches {
            for message in batch.messages {
                guard let message = RaftMessage(message) else {
                    throw GRPCStatus(.invalidArgument, "not a message of raft")
                }
                // One that missed its own removal learns of it here, and stops.
                guard !self.member.book.isRemoved(message.from) else {
                    throw GRPCStatus(.failedPrecondition, EtcdText.memberRemoved)
                }
                guard self.member.receive(message) else { throw StoreError(.stopped, EtcdText.stopped) }
            }
        }
        return StorePeer.RaftAnswer()
    }

    private func receive(_ chunks: RPCReader<StorePeer.SnapshotChunk>) async throws -> StorePeer.SnapshotAnswer {
        guard let announcement = try await chunks.next()?.announcement else {
            throw GRPCStatus(.invalidArgument, "a snapshot without an announcement")
        }
        let (path, file) = try self.member.snapshots.makeIncoming()
        do {
            try await Self.write(chunks, to: file)
            _ = try StateFile.examineCopy(at: path)
            guard let message = RaftMessage(announcement, snapshotPath: path), self.member.receive(message) else {
                throw GRPCStatus(.invalidArgument, "not the announcement of a snapshot")
            }
        } catch {
            self.member.snapshots.remove(path: path)
            self.logger.warning("snapshot not received", metadata: ["error": "\(error)"])
            throw error
        }
        return StorePeer.SnapshotAnswer()
    }

    private static func write(_ chunks: RPCReader<StorePeer.SnapshotChunk>, to file: any DiskFile) async throws {
        var checksum = StreamChecksum()
        var offset = 0
        var expected: UInt32?
        for try await chunk in chunks {
            guard expected == nil else { throw GRPCStatus(.dataLoss, "a snapshot goes on after its end") }
            checksum.add(chunk.data)
            try file.write(chunk.data, at: offset)
            offset += chunk.data.count
            if chunk.underlying.has(3) { expected = chunk.checksum }
        }
        // A copy of a state has pages, so its checksum is never that of nothing.
        guard let expected, expected == checksum.value else {
            throw GRPCStatus(.dataLoss, "a snapshot does not match its checksum")
        }
    }
}
