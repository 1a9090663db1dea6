import Store
import Testing

/// Users, roles and tokens at every member.
@Suite(.enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"), .serialized)
struct AuthClusterTests {
    @Test func everyMemberKnowsATokenAtOnce() async throws {
        let cluster = try StoreCluster(3, flags: ["--bcrypt-cost", "4"])
        do {
            try await cluster.start()
            let members = cluster.members
            try await withAuthClient(port: members[0].clientPort) { try await $0.setUp() }
            for giver in members {
                try await withAuthClient(port: giver.clientPort) { nobody in
                    let user = try await nobody.authenticated("u", "secret")
                    for member in members {
                        try await withAuthClient(port: member.clientPort) { (other) async throws -> Void in
                            let user = AuthClient(client: other.client, token: user.token)
                            // The first call is one that need not wait for anything the leader says.
                            #expect(try await user.get("app/a", isSerializable: true).isEmpty)
                            #expect(try await user.put("app/a").isEmpty)
                            #expect(try await user.put("other") == "etcdserver: permission denied")
                        }
                    }
                }
            }
            try await cluster.stop()
        } catch {
            try await cluster.stop()
            throw error
        }
    }
}
