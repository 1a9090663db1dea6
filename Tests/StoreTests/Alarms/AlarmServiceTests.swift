import RPC
import Store
import Testing
import Wire

/// Alarms through gRPC, with etcd's behaviour where etcd can be asked.
@Suite struct AlarmServiceTests {
    private static func alarm(
        _ client: GRPCClient,
        _ action: Etcd.AlarmRequest.AlarmAction,
        _ alarm: Etcd.AlarmType = .none,
        member: UInt64 = 0
    ) async throws -> [Etcd.AlarmMember] {
        try await client.call(
            Etcd.MaintenanceService.alarm,
            Etcd.AlarmRequest { request in
                request.action = action
                request.alarm = alarm
                request.memberID = member
            }
        ).alarms
    }

    private static func refusal(_ body: () async throws -> Void) async -> GRPCStatus? {
        do {
            try await body()
            return nil
        } catch {
            return error as? GRPCStatus
        }
    }

    private static func put(_ client: GRPCClient) async throws {
        _ = try await client.call(
            Etcd.KVService.put,
            Etcd.PutRequest { request in
                request.key = [1]
                request.value = [1]
            }
        )
    }

    private static func delete(_ client: GRPCClient) async throws {
        _ = try await client.call(Etcd.KVService.deleteRange, Etcd.DeleteRangeRequest { $0.key = [1] })
    }

    private static func read(_ client: GRPCClient) async throws {
        for end in [[], [2]] as [[UInt8]] {
            let request = Etcd.RangeRequest { request in
                request.key = [1]
                request.rangeEnd = end
            }
            _ = try await client.call(Etcd.KVService.range, request)
        }
    }

    private static func transact(_ client: GRPCClient, writes: Bool) async throws {
        let get = Etcd.RequestOp { operation in operation.requestRange = Etcd.RangeRequest { $0.key = [1] } }
        let put = Etcd.RequestOp { operation in operation.requestPut = Etcd.PutRequest { $0.key = [1] } }
        let request = Etcd.TxnRequest { request in
            request.success = [get]
            request.failure = writes ? [put] : [get]
        }
        _ = try await client.call(Etcd.KVService.txn, request)
    }

    private static func memberID(_ client: GRPCClient) async throws -> UInt64 {
        try await client.call(Etcd.MaintenanceService.status, Etcd.StatusRequest()).header.memberId
    }

    @Test(arguments: EtcdKind.available) func noSpaceRefusesWhatAddsData(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let id = try await Self.memberID(client)
            try await Self.put(client)
            let raised = try await Self.alarm(client, .activate, .nospace, member: id)
            #expect(raised.map(\.memberID) == [id])
            #expect(try await Self.alarm(client, .get).map(\.alarm) == [.nospace])
            #expect(try await Self.alarm(client, .get, .corrupt).isEmpty)
            let full = GRPCStatus(.resourceExhausted, "etcdserver: mvcc: database space exceeded")
            #expect(await Self.refusal { try await Self.put(client) } == full)
            let grant = await Self.refusal {
                _ = try await client.call(Etcd.LeaseService.leaseGrant, Etcd.LeaseGrantRequest { $0.ttl = 60 })
            }
            #expect(grant == full)
            #expect(await Self.refusal { try await Self.delete(client) } == nil)
            let compact = await Self.refusal {
                _ = try await client.call(Etcd.KVService.compact, Etcd.CompactionRequest { $0.revision = 2 })
            }
            #expect(compact == nil)
            let status = try await client.call(Etcd.MaintenanceService.status, Etcd.StatusRequest())
            #expect(status.errors == ["memberID:\(id) alarm:NOSPACE "])
            #expect(try await Self.alarm(client, .deactivate, .nospace, member: id).map(\.memberID) == [id])
            #expect(try await Self.alarm(client, .get).isEmpty)
            #expect(await Self.refusal { try await Self.put(client) } == nil)
        }
    }

    @Test(arguments: EtcdKind.available) func corruptionRefusesEveryChangeAndNoRead(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            _ = try await Self.alarm(client, .activate, .corrupt, member: 5)
            let corrupt = GRPCStatus(.dataLoss, "etcdserver: corrupt cluster")
            #expect(await Self.refusal { try await Self.put(client) } == corrupt)
            #expect(await Self.refusal { try await Self.delete(client) } == corrupt)
            let compact = await Self.refusal {
                _ = try await client.call(Etcd.KVService.compact, Etcd.CompactionRequest { $0.revision = 1 })
            }
            #expect(compact == corrupt)
            let grant = await Self.refusal {
                _ = try await client.call(Etcd.LeaseService.leaseGrant, Etcd.LeaseGrantRequest { $0.ttl = 60 })
            }
            #expect(grant == corrupt)
            let revoke = await Self.refusal {
                _ = try await client.call(Etcd.LeaseService.leaseRevoke, Etcd.LeaseRevokeRequest { $0.id = 77 })
            }
            #expect(revoke == corrupt)
            // What only reads is served all the same, in a transaction, too; one that may write is not.
            #expect(await Self.refusal { try await Self.read(client) } == nil)
            #expect(await Self.refusal { try await Self.transact(client, writes: false) } == nil)
            #expect(await Self.refusal { try await Self.transact(client, writes: true) } == corrupt)
            _ = try await Self.alarm(client, .deactivate, .corrupt, member: 5)
            #expect(await Self.refusal { try await Self.put(client) } == nil)
        }
    }

    @Test func outliveARestart() async throws {
        let directory = try TemporaryDirectory()
        try await withServedStore(dataDirectory: directory.path) { port, _ in
            try await EtcdKind.withClient(of: port) { client in
                _ = try await Self.alarm(client, .activate, .nospace, member: 9)
            }
        }
        try await withServedStore(dataDirectory: directory.path) { port, member in
            try await EtcdKind.withClient(of: port) { client in
                #expect(try await Self.alarm(client, .get).map(\.memberID) == [9])
                await #expect(throws: StoreError.self) { try await member.put([1], [1]) }
                _ = try await Self.alarm(client, .deactivate)
            }
        }
        try await withServedStore(dataDirectory: directory.path) { _, member in _ = try await member.put([1], [1]) }
    }
}
