import RPC
import Store
import Testing
import Wire

/// Locks and elections by users: whoever takes part needs to be allowed to write the own key and to read the line.
@Suite struct ConcurrencyAuthTests {
    private static let denied = "etcdserver: permission denied"

    private static func lock(_ name: String, _ client: AuthClient) async throws -> (key: [UInt8], refusal: String) {
        do {
            let request = EtcdLock.LockRequest { $0.name = Array(name.utf8) }
            return (try await client.call(EtcdLock.LockService.lock, request).key, "")
        } catch let status as GRPCStatus {
            return ([], status.message)
        }
    }

    private static func campaign(_ name: String, _ value: String) -> EtcdElection.CampaignRequest {
        EtcdElection.CampaignRequest { request in
            request.name = Array(name.utf8)
            request.value = Array(value.utf8)
        }
    }

    /// What all with a prefix hold.
    private static func count(_ prefix: String, _ root: AuthClient) async throws -> Int64 {
        let request = Etcd.RangeRequest { request in
            request.key = Array(prefix.utf8)
            request.rangeEnd = Array(prefix.utf8) + [255]
            request.countOnly = true
        }
        return try await root.call(Etcd.KVService.range, request).count
    }

    @Test(arguments: EtcdKind.available) func locksNeedPermissionForTheirKeys(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let nobody = AuthClient(client: client)
            try await nobody.setUp()
            let root = try await nobody.authenticated("root", "pw")
            let user = try await nobody.authenticated("u", "secret")
            let held = try await Self.lock("app/mutex", user)
            #expect(held.refusal.isEmpty)
            #expect(held.key.starts(with: Array("app/mutex/".utf8)))
            #expect(try await Self.lock("other", user).refusal == Self.denied)
            #expect(try await Self.lock("app/other", nobody).refusal == "etcdserver: user name is empty")
            #expect(try await Self.count("other", root) == 0)

            // Who may write but not look at the line does not stand in it.
            #expect(try await root.grant(.write, "blind", to: "app").isEmpty)
            #expect(try await Self.lock("blind", user).refusal == Self.denied)
            #expect(try await root.grant(.read, "seen", to: "app").isEmpty)
            #expect(try await Self.lock("seen", user).refusal == Self.denied)
            #expect(try await Self.count("blind", root) + Self.count("seen", root) == 0)

            let others = try await Self.lock("other", root)
            let unlock = EtcdLock.UnlockRequest { $0.key = others.key }
            #expect(try await user.refusal(EtcdLock.LockService.unlock, unlock) == Self.denied)
            #expect(try await root.refusal(EtcdLock.LockService.unlock, unlock).isEmpty)
            let own = EtcdLock.UnlockRequest { $0.key = held.key }
            #expect(try await user.refusal(EtcdLock.LockService.unlock, own).isEmpty)
            let stranger = AuthClient(client: client, token: "stranger.1")
            #expect(try await Self.lock("app/mutex", stranger).refusal == "etcdserver: invalid auth token")
        }
    }

    @Test(arguments: EtcdKind.available) func electionsNeedPermissionForTheirKeys(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let nobody = AuthClient(client: client)
            try await nobody.setUp()
            let root = try await nobody.authenticated("root", "pw")
            let user = try await nobody.authenticated("u", "secret")
            let service = EtcdElection.ElectionService.self
            let won = try await user.call(service.campaign, Self.campaign("app/boss", "me")).leader
            #expect(try await user.refusal(service.campaign, Self.campaign("other", "me")) == Self.denied)
            let ruling = try await root.call(service.campaign, Self.campaign("other", "root")).leader
            for (name, refusal) in [("app/boss", ""), ("other", Self.denied)] {
                let request = EtcdElection.LeaderRequest { $0.name = Array(name.utf8) }
                #expect(try await user.refusal(service.leader, request) == refusal, "\(name)")
            }
            for (leader, refusal) in [(won, ""), (ruling, Self.denied)] {
                let proclaim = EtcdElection.ProclaimRequest { request in
                    request.leader = leader
                    request.value = [1]
                }
                #expect(try await user.refusal(service.proclaim, proclaim) == refusal)
                let resign = EtcdElection.ResignRequest { $0.leader = leader }
                #expect(try await user.refusal(service.resign, resign) == refusal)
            }
            #expect(try await Self.count("app/boss", root) == 0)
            #expect(try await Self.count("other", root) == 1)
        }
    }
}
