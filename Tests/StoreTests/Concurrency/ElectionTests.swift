import RPC
import Store
import Testing
import Wire

/// The Election service, with etcd's behaviour where etcd can be asked.
@Suite struct ElectionTests {
    private static let name = Array("boss".utf8)

    private static func grant(_ client: GRPCClient) async throws -> Int64 {
        try await client.call(Etcd.LeaseService.leaseGrant, Etcd.LeaseGrantRequest { $0.ttl = 300 }).id
    }

    private static func campaign(
        _ client: GRPCClient,
        _ value: String,
        lease: Int64
    ) async throws -> EtcdElection.LeaderKey {
        try await client.call(
            EtcdElection.ElectionService.campaign,
            EtcdElection.CampaignRequest { request in
                request.name = Self.name
                request.value = Array(value.utf8)
                request.lease = lease
            },
            timeout: .seconds(30)
        ).leader
    }

    private static func proclaim(
        _ client: GRPCClient,
        _ value: String,
        _ leader: EtcdElection.LeaderKey
    ) async throws {
        _ = try await client.call(
            EtcdElection.ElectionService.proclaim,
            EtcdElection.ProclaimRequest { request in
                request.leader = leader
                request.value = Array(value.utf8)
            }
        )
    }

    private static func resign(_ client: GRPCClient, _ leader: EtcdElection.LeaderKey) async throws {
        let request = EtcdElection.ResignRequest { $0.leader = leader }
        _ = try await client.call(EtcdElection.ElectionService.resign, request)
    }

    private static func leader(_ client: GRPCClient) async throws -> String {
        let request = EtcdElection.LeaderRequest { $0.name = Self.name }
        let answer = try await client.call(EtcdElection.ElectionService.leader, request)
        return String(decoding: answer.kv.value, as: UTF8.self)
    }

    @Test(arguments: EtcdKind.available) func leadsProclaimsAndResigns(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let leases = [try await Self.grant(client), try await Self.grant(client)]
            let nobody = await #expect(throws: GRPCStatus.self) { try await Self.leader(client) }
            #expect(nobody == GRPCStatus(.unknown, "election: no leader"))

            let first = try await Self.campaign(client, "a", lease: leases[0])
            #expect(first.name == Self.name)
            #expect(first.key == Self.name + Array("/".utf8) + Array(String(leases[0], radix: 16).utf8))
            #expect(first.lease == leases[0])
            #expect(first.rev > 0)
            #expect(try await Self.leader(client) == "a")
            try await Self.proclaim(client, "b", first)
            #expect(try await Self.leader(client) == "b")
            // Another campaign under the same lease proclaims its value.
            let again = try await Self.campaign(client, "c", lease: leases[0])
            #expect(again.rev == first.rev)
            #expect(try await Self.leader(client) == "c")

            async let second = Self.campaign(client, "d", lease: leases[1])
            try await Self.resign(client, first)
            let next = try await second
            #expect(next.rev > first.rev)
            #expect(try await Self.leader(client) == "d")
            let late = await #expect(throws: GRPCStatus.self) { try await Self.proclaim(client, "e", first) }
            #expect(late == GRPCStatus(.unknown, "election: not leader"))
            // Who does not lead may resign as often as it likes.
            try await Self.resign(client, first)
            #expect(try await Self.leader(client) == "d")
        }
    }

    @Test(arguments: EtcdKind.available) func tellsObserversWhoLeads(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let leases = [try await Self.grant(client), try await Self.grant(client)]
            let request = EtcdElection.LeaderRequest { $0.name = Self.name }
            let reader = client.serverStream(EtcdElection.ElectionService.observe, request, timeout: .seconds(60))
            func next() async throws -> String? {
                try await reader.next().map { String(decoding: $0.kv.value, as: UTF8.self) }
            }
            let first = try await Self.campaign(client, "a", lease: leases[0])
            #expect(try await next() == "a")
            try await Self.proclaim(client, "b", first)
            #expect(try await next() == "b")
            async let second = Self.campaign(client, "c", lease: leases[1])
            _ = try await client.call(Etcd.LeaseService.leaseRevoke, Etcd.LeaseRevokeRequest { $0.id = leases[0] })
            let leader = try await second
            #expect(try await next() == "c")
            try await Self.resign(client, leader)
            _ = try await Self.campaign(client, "d", lease: leases[1])
            #expect(try await next() == "d")
        }
    }

    @Test(arguments: EtcdKind.available) func refusesWhatItMust(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let unknown = await #expect(throws: GRPCStatus.self) { try await Self.campaign(client, "a", lease: 77) }
            #expect(unknown?.message == "etcdserver: requested lease not found")
            let nameless = await #expect(throws: GRPCStatus.self) {
                try await client.call(EtcdElection.ElectionService.resign, EtcdElection.ResignRequest())
            }
            #expect(nameless == GRPCStatus(.unknown, "\"leader\" field must be provided"))
            let leaderless = await #expect(throws: GRPCStatus.self) {
                try await client.call(EtcdElection.ElectionService.proclaim, EtcdElection.ProclaimRequest())
            }
            #expect(leaderless == GRPCStatus(.unknown, "\"leader\" field must be provided"))
        }
    }
}
