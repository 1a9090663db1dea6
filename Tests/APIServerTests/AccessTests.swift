import APIServer
import Core
import Identity
import KubernetesAPI
import Testing
import Transport

/// Who may do what.
struct AccessTests {
    private let pods = "/api/v1/namespaces/default/pods"

    @Test func strangersAreAskedWhoTheyAre() async throws {
        try await TestServer.run { server in
            let nobody = try TestServer.client(server.port, server.authority, user: nil)
            let answer = try await TestServer.send(nobody, "GET", self.pods)
            #expect(answer.status == 401)
            #expect(answer["reason"] == "Unauthorized")
            #expect(answer["message"] == "Unauthorized")
            for path in ["/healthz", "/livez", "/readyz", "/version"] {
                #expect(try await TestServer.send(nobody, "GET", path).status == 200)
            }
            let bearer = try await TestServer.send(
                nobody,
                "GET",
                "/version",
                headers: ["authorization": "Bearer made.up.token"]
            )
            #expect(bearer.status == 401)
            await nobody.shutdown()
        }
    }

    @Test func foreignAndExpiredCertificatesAreRefused() async throws {
        try await TestServer.run { server in
            let now = SystemWallClock().now()
            let foreign = try CertificateAuthority(commonName: "other", now: now)
            let profile = CertificateProfile(
                commonName: "admin",
                organizations: ["system:masters"],
                usages: [.client],
                validity: .seconds(60)
            )
            for pair in [
                try foreign.issue(profile, now: now),
                try server.authority.issue(profile, now: now - .seconds(3600)),
            ] {
                var tls = TLSClientConfiguration(trust: .authorities(pem: server.authority.certificatePEM))
                tls.certificateChainPEM = pair.certificatePEM
                tls.privateKeyPEM = pair.privateKeyPEM
                let client = try TestServer.client(server.port, tls)
                let refused = try await TestServer.send(client, "GET", self.pods)
                #expect(refused.status == 401)
                #expect(refused["reason"]?.string == "Unauthorized")
                await client.shutdown()
            }
        }
    }

    @Test func rolesDecideWhatUsersMayDo() async throws {
        try await TestServer.run { server in
            let jane = try TestServer.client(server.port, server.authority, user: "jane", groups: ["dev"])
            let refused = try await TestServer.send(jane, "GET", self.pods)
            #expect(refused.status == 403)
            #expect(
                refused["message"]?.string == #"pods is forbidden: User "jane" cannot list resource "pods" in API "#
                    + #"group "" in the namespace "default""#
            )
            let binding = """
                {"metadata":{"name":"jane"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole",
                "name":"view"},"subjects":[{"kind":"Group","apiGroup":"rbac.authorization.k8s.io","name":"dev"}]}
                """
            let bound = try await server.send(
                "POST",
                "/apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings",
                binding
            )
            #expect(bound.status == 201)
            try await eventually { try await TestServer.send(jane, "GET", self.pods).status == 200 }
            #expect(try await TestServer.send(jane, "DELETE", self.pods + "/x").status == 403)
            #expect(try await TestServer.send(jane, "GET", "/api/v1/namespaces/kube-system/pods").status == 403)
            let review = try await TestServer.send(
                jane,
                "POST",
                "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
                Array(#"{"spec":{"resourceAttributes":{"verb":"list","resource":"pods","namespace":"default"}}}"#.utf8)
            )
            #expect(review.status == 201)
            #expect(review["status.allowed"] == true)
            await jane.shutdown()
        }
    }

    @Test func administratorsMayActAsOthers() async throws {
        try await TestServer.run { server in
            let reviews = "/apis/authentication.k8s.io/v1/selfsubjectreviews"
            let me = try await server.send(
                "POST",
                reviews,
                "{}",
                headers: ["impersonate-user": "jane", "impersonate-group": "dev"]
            )
            #expect(me["status.userInfo.username"] == "jane")
            #expect(me["status.userInfo.groups"] == ["dev", "system:authenticated"])
            let refused = try await server.send("GET", self.pods, headers: ["impersonate-user": "jane"])
            #expect(refused.status == 403)
            let jane = try TestServer.client(server.port, server.authority, user: "jane")
            let climbing = try await TestServer.send(
                jane,
                "GET",
                self.pods,
                headers: ["impersonate-user": "admin", "impersonate-group": "system:masters"]
            )
            #expect(climbing.status == 403)
            #expect(
                climbing["message"]?.string == #"users "admin" is forbidden: User "jane" cannot impersonate resource "#
                    + #""users" in API group "" at the cluster scope"#
            )
            #expect(try await server.send("GET", self.pods, headers: ["impersonate-group": "dev"]).status == 400)
            await jane.shutdown()
        }
    }

    @Test func componentsDoTheirWorkAndNoMore() async throws {
        try await TestServer.run { server in
            let node = try TestServer.client(
                server.port,
                server.authority,
                user: "system:node:n",
                groups: ["system:nodes"]
            )
            #expect(try await TestServer.send(node, "GET", "/api/v1/services").status == 200)
            let climbing = try await TestServer.send(node, "GET", self.pods, headers: ["impersonate-user": "admin"])
            #expect(climbing.status == 403)
            let roles = "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings"
            let body = Array(#"{"metadata":{"name":"a"}}"#.utf8)
            #expect(try await TestServer.send(node, "POST", roles, body).status == 403)
            await node.shutdown()
        }
    }

    @Test func serviceAccountsAreKnownByTheirTokens() async throws {
        let key = try await ServiceAccountKey()
        try await TestServer.run {
            $0.serviceAccountKey = key
        } _: { server in
            let accounts = "/api/v1/namespaces/default/serviceaccounts"
            _ = try await server.send("POST", accounts, #"{"metadata":{"name":"bot"}}"#)
            let issued = try await server.send("POST", accounts + "/bot/token", #"{"spec":{"expirationSeconds":600}}"#)
            #expect(issued.status == 201)
            let token = try #require(issued["status.token"]?.string)
            let nobody = try TestServer.client(server.port, server.authority, user: nil)
            let bearer: HTTPHeaders = ["authorization": "Bearer \(token)"]
            let me = try await TestServer.send(
                nobody,
                "POST",
                "/apis/authentication.k8s.io/v1/selfsubjectreviews",
                Array("{}".utf8),
                headers: bearer
            )
            #expect(me["status.userInfo.username"] == "system:serviceaccount:default:bot")
            _ = try await server.send("DELETE", accounts + "/bot")
            #expect(try await TestServer.send(nobody, "GET", self.pods, headers: bearer).status == 401)
            let keys = try await server.send("GET", "/openid/v1/jwks")
            #expect(keys["keys.0.kid"]?.string == key.keyID)
            let short = try await server.send("POST", accounts + "/bot/token", #"{"spec":{"expirationSeconds":5}}"#)
            #expect(short.status == 404)
            await nobody.shutdown()
        }
    }
}
