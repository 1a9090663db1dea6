import RPC
import Store
import Testing
import Wire

/// What is left of a lease's time survives a restart of the member that counts it.
@Suite struct LeaseCheckpointTests {
    private static func remaining(_ client: GRPCClient, _ id: Int64) async throws -> Int64 {
        let request = Etcd.LeaseTimeToLiveRequest { $0.id = id }
        return try await client.call(Etcd.LeaseService.leaseTimeToLive, request).ttl
    }

    /// Returns once what the thread that applies has to do by the clock is done.
    private static func settle(_ client: GRPCClient, _ member: StoreMember) async throws {
        // The write wakes the thread, the list waits for what the thread proposed, the last write follows that.
        _ = try await member.put([1], [1])
        _ = try await client.call(Etcd.LeaseService.leaseLeases, Etcd.LeaseLeasesRequest())
        _ = try await member.put([1], [2])
    }

    /// Serves a member whose leases go by a clock of their own, and nobody else.
    private static func withMember(
        _ path: String,
        _ body: (GRPCClient, StoreMember, ManualClock) async throws -> Void
    ) async throws {
        let clock = ManualClock()
        try await withServedStore(dataDirectory: path, configure: { $0.clock = clock }) { port, member in
            try await EtcdKind.withClient(of: port) { client in try await body(client, member, clock) }
        }
    }

    @Test func goesOnFromTheLastCheckpoint() async throws {
        let directory = try TemporaryDirectory()
        try await Self.withMember(directory.path) { client, member, clock in
            _ = try await member.grantLease(id: 7, timeToLive: 1_000)
            _ = try await member.grantLease(id: 8, timeToLive: 60)
            clock.advance(by: .seconds(50))
            try await Self.settle(client, member)
            _ = try await member.keepLeaseAlive(8)
            clock.advance(by: .seconds(350))
            try await Self.settle(client, member)
            #expect(try await Self.remaining(client, 7) == 600)
            #expect(try await Self.remaining(client, 8) == -1)
            clock.advance(by: .seconds(100))
        }
        try await Self.withMember(directory.path) { client, member, clock in
            #expect(try await Self.remaining(client, 7) == 600)
            clock.advance(by: .seconds(100))
            let renewed = try await member.keepLeaseAlive(7)
            #expect(renewed.timeToLive == 1_000)
        }
        // The renewal ended the checkpoint.
        try await Self.withMember(directory.path) { client, member, clock in
            #expect(try await Self.remaining(client, 7) == 1_000)
            clock.advance(by: .seconds(1_000))
            try await Self.settle(client, member)
            #expect(try await Self.remaining(client, 7) == -1)
        }
    }

    @Test(.enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"))
    func goesWithASnapshot() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.path + "/snapshot.db"
        try await withServedStore(configure: { $0.leaseCheckpointInterval = .milliseconds(100) }) { port, member in
            try await EtcdKind.withClient(of: port) { client in
                _ = try await member.grantLease(id: 7, timeToLive: 1_000)
                while try await Self.remaining(client, 7) > 997 { try await Self.settle(client, member) }
                let saved = try await Etcdctl(endpoint: "127.0.0.1:\(port)").run("snapshot", "save", file)
                #expect(saved.status == 0)
            }
        }
        let data = directory.path + "/restored"
        _ = try StoreRestore(path: file, dataDirectory: data).run()
        try await Self.withMember(data) { client, _, _ in
            let remaining = try await Self.remaining(client, 7)
            #expect((990...998).contains(remaining))
        }
    }
}
