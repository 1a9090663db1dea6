import Foundation
import Store
import Testing

/// Users, roles and tokens at every member.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"),
    .serialized
)
struct AuthClusterTests {
    private func withCluster(_ body: (StoreCluster) async throws -> Void) async throws {
        try await StoreCluster(3, flags: ["--bcrypt-cost", "4"]).running { cluster in
            try await withAuthClient(port: cluster.members[0].clientPort) { try await $0.setUp() }
            try await body(cluster)
        }
    }

    @Test func everyMemberKnowsAToken() async throws {
        try await self.withCluster { cluster in
            for giver in cluster.members {
                try await withAuthClient(port: giver.clientPort) { nobody in
                    let user = try await nobody.authenticated("u", "secret")
                    for member in cluster.members {
                        try await withAuthClient(port: member.clientPort) { (other) async throws -> Void in
                            let user = AuthClient(client: other.client, token: user.token)
                            #expect(try await user.get("app/a", isSerializable: true).isEmpty)
                            #expect(try await user.put("app/a").isEmpty)
                            #expect(try await user.put("other") == "etcdserver: permission denied")
                        }
                    }
                }
            }
        }
    }

    @Test func aMemberThatIsBehindFindsOutAboutAToken() async throws {
        try await self.withCluster { cluster in
            let leader = try await cluster.leader()
            let behind = try #require(cluster.members.first { $0 !== leader })
            try await withAuthClient(port: behind.clientPort) { nobody in
                // The connection is there before the member sleeps, so that it hears the call as soon as it wakes up.
                #expect(try await nobody.get("app/a") == "etcdserver: user name is empty")
                behind.signal(SIGSTOP)
                var token: String?
                try await withAuthClient(port: leader.clientPort) { client in
                    let user = try await client.authenticated("u", "secret")
                    for number in 0..<200 { _ = try await user.put("app/\(number)") }
                    token = try await client.authenticated("u", "secret").token
                }
                let user = AuthClient(client: nobody.client, token: token)
                async let answer = user.get("app/a", isSerializable: true)
                behind.signal(SIGCONT)
                let refusal = try await answer
                #expect(refusal.isEmpty)
            }
        }
    }
}
