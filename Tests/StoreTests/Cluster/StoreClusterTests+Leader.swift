import RPC
import Store
import Testing
import Wire

extension StoreClusterTests {
    private static let noLeader = GRPCStatus(.unavailable, "etcdserver: no leader")

    private static func watch(
        _ client: GRPCClient,
        metadata: RPCMetadata
    ) async throws -> (RPCWriter<Etcd.WatchRequest>, RPCReader<Etcd.WatchResponse>) {
        let (writer, reader) = try await client.bidirectional(Etcd.WatchService.watch, metadata: metadata)
        try await writer.write(
            Etcd.WatchRequest { request in
                request.createRequest = Etcd.WatchCreateRequest { $0.key = [1] }
            }
        )
        #expect(try await reader.next()?.created == true)
        return (writer, reader)
    }

    private static func read(_ client: GRPCClient, metadata: RPCMetadata) async throws {
        let request = Etcd.RangeRequest { request in
            request.key = [1]
            request.serializable = true
        }
        _ = try await client.call(Etcd.KVService.range, request, metadata: metadata)
    }

    /// Who asks for a leader is told when there is none; who does not is served as well as it goes.
    @Test func whoAsksForALeaderHearsThatItIsLost() async throws {
        try await StoreCluster(3, flags: ["--heartbeat-interval", "50", "--election-timeout", "500"]).running {
            cluster in
            let alone = cluster.members[0]
            try await EtcdKind.withClient(of: alone.clientPort) { client in
                let wish: RPCMetadata = ["hasleader": "true"]
                let (asking, askingAnswers) = try await Self.watch(client, metadata: wish)
                let (content, contentAnswers) = try await Self.watch(client, metadata: [:])
                let (alive, aliveAnswers) = try await client.bidirectional(
                    Etcd.LeaseService.leaseKeepAlive,
                    metadata: wish
                )
                try await alive.write(Etcd.LeaseKeepAliveRequest { $0.id = 77 })
                #expect(try await aliveAnswers.next()?.ttl == 0)
                try await Self.read(client, metadata: wish)

                for member in cluster.members.dropFirst() { try await member.kill() }
                let watched = await #expect(throws: GRPCStatus.self) { try await askingAnswers.next() }
                #expect(watched == Self.noLeader)
                let kept = await #expect(throws: GRPCStatus.self) { try await aliveAnswers.next() }
                #expect(kept == Self.noLeader)
                let read = await #expect(throws: GRPCStatus.self) { try await Self.read(client, metadata: wish) }
                #expect(read == Self.noLeader)
                let late = await #expect(throws: GRPCStatus.self) {
                    let (writer, reader) = try await client.bidirectional(Etcd.WatchService.watch, metadata: wish)
                    _ = try await reader.next()
                    withExtendedLifetime(writer) {}
                }
                #expect(late == Self.noLeader)
                try await Self.read(client, metadata: [:])

                try cluster.start(cluster.members[1])
                try await cluster.waitUntilServing(alone)
                #expect(try await cluster.etcdctl([alone]).run("put", "\u{1}", "v").text == "OK\n")
                #expect(try await contentAnswers.next()?.events.count == 1)
                try await Self.read(client, metadata: wish)
                withExtendedLifetime((asking, content, alive)) {}
            }
        }
    }
}
