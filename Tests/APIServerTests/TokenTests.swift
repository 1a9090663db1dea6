import APIServer
import Core
import Identity
import KubernetesAPI
import Testing
import Transport

/// Bearer tokens of every kind, and how fast they end.
struct TokenTests {
    private static let reviews = "/apis/authentication.k8s.io/v1/selfsubjectreviews"

    /// Whom the server takes the bearer of a token for: the review, or a refusal.
    private func whoAmI(
        _ server: TestServer,
        _ token: String,
        authority: CertificateAuthority? = nil
    ) async throws -> TestResponse {
        let client = try TestServer.client(server.port, server.authority, user: nil)
        let headers: HTTPHeaders = ["authorization": "Bearer \(token)"]
        let answer = try await TestServer.send(client, "POST", Self.reviews, Array("{}".utf8), headers: headers)
        await client.shutdown()
        return answer
    }

    @Test func tokensFromAFile() async throws {
        let tokens = try StaticTokens(csv: "secret,jane,u1,\"dev,ops\"\nother,joe,u2\n")
        try await TestServer.run {
            $0.staticTokens = tokens
        } _: { server in
            let jane = try await self.whoAmI(server, "secret")
            #expect(jane["status.userInfo.username"] == "jane")
            #expect(jane["status.userInfo.uid"] == "u1")
            #expect(jane["status.userInfo.groups"] == ["dev", "ops", "system:authenticated"])
            #expect(try await self.whoAmI(server, "wrong").status == 401)
            let review = try await server.send(
                "POST",
                "/apis/authentication.k8s.io/v1/tokenreviews",
                #"{"spec":{"token":"other"}}"#
            )
            #expect(review["status.authenticated"] == true)
            #expect(review["status.user.username"] == "joe")
        }
        #expect(throws: (any Error).self) { try StaticTokens(csv: "a,b") }
    }

    @Test func bootstrapTokensEndWithTheirSecret() async throws {
        try await TestServer.run {
            $0.takesBootstrapTokens = true
        } _: { server in
            func secret(_ id: String, _ more: String) -> String {
                """
                {"metadata":{"name":"bootstrap-token-\(id)"},"type":"bootstrap.kubernetes.io/token","stringData":
                {"token-id":"\(id)","token-secret":"0123456789abcdef"\(more)}}
                """
            }
            let usage = #","usage-bootstrap-authentication":"true""#
            let secrets = "/api/v1/namespaces/kube-system/secrets"
            for (id, more) in [
                ("aaaaaa", usage + #","auth-extra-groups":"system:bootstrappers:x""#), ("bbbbbb", ""),
                ("cccccc", usage + #","expiration":"2001-01-01T00:00:00Z""#),
            ] {
                #expect(try await server.send("POST", secrets, secret(id, more)).status == 201)
            }
            let joining = try await self.whoAmI(server, "aaaaaa.0123456789abcdef")
            #expect(joining["status.userInfo.username"] == "system:bootstrap:aaaaaa")
            #expect(
                joining["status.userInfo.groups"]
                    == ["system:bootstrappers", "system:bootstrappers:x", "system:authenticated"]
            )
            #expect(try await self.whoAmI(server, "aaaaaa.0123456789abcdee").status == 401)
            #expect(try await self.whoAmI(server, "bbbbbb.0123456789abcdef").status == 401)
            #expect(try await self.whoAmI(server, "cccccc.0123456789abcdef").status == 401)
            _ = try await server.send("DELETE", secrets + "/bootstrap-token-aaaaaa")
            #expect(try await self.whoAmI(server, "aaaaaa.0123456789abcdef").status == 401)
        }
    }

    @Test func tokensEndWithWhatTheyAreBoundTo() async throws {
        let key = try await ServiceAccountKey()
        try await TestServer.run {
            $0.serviceAccountKey = key
        } _: { server in
            let core = "/api/v1/namespaces/default"
            _ = try await server.send("POST", core + "/serviceaccounts", #"{"metadata":{"name":"bot"}}"#)
            _ = try await server.send("POST", core + "/secrets", #"{"metadata":{"name":"s"}}"#)
            _ = try await server.send("POST", "/api/v1/nodes", #"{"metadata":{"name":"n"}}"#)
            let pod = """
                {"metadata":{"name":"p"},"spec":{"serviceAccountName":"bot","containers":[{"name":"c","image":"i"}]}}
                """
            #expect(try await server.send("POST", core + "/pods", pod).status == 201)
            for (kind, name, path) in [
                ("Secret", "s", core + "/secrets/s"), ("Node", "n", "/api/v1/nodes/n"),
                ("Pod", "p", core + "/pods/p?gracePeriodSeconds=0"),
            ] {
                let body = #"{"spec":{"boundObjectRef":{"apiVersion":"v1","kind":"\#(kind)","name":"\#(name)"}}}"#
                let issued = try await server.send("POST", core + "/serviceaccounts/bot/token", body)
                let token = try #require(issued["status.token"]?.string)
                let bound = try await self.whoAmI(server, token)
                #expect(bound["status.userInfo.username"] == "system:serviceaccount:default:bot")
                _ = try await server.send("DELETE", path)
                #expect(try await self.whoAmI(server, token).status == 401, "\(kind)")
            }
        }
    }

    @Test func secretsOfAccountsHoldTokens() async throws {
        let key = try await ServiceAccountKey()
        try await TestServer.run {
            $0.serviceAccountKey = key
        } _: { server in
            let core = "/api/v1/namespaces/default"
            _ = try await server.send("POST", core + "/serviceaccounts", #"{"metadata":{"name":"bot"}}"#)
            let made = try await server.send(
                "POST",
                core + "/secrets",
                """
                {"metadata":{"name":"t","annotations":{"kubernetes.io/service-account.name":"bot"}},
                "type":"kubernetes.io/service-account-token"}
                """
            )
            #expect(made.status == 201)
            let token = try #require(made["data.token"]?.string.flatMap { Base64.decode($0).bytes })
            let text = String(decoding: token, as: UTF8.self)
            let bot = try await self.whoAmI(server, text)
            #expect(bot["status.userInfo.username"] == "system:serviceaccount:default:bot")
            _ = try await server.send("DELETE", core + "/secrets/t")
            #expect(try await self.whoAmI(server, text).status == 401)
        }
    }

    @Test func proxiesNameUsers() async throws {
        let front = try CertificateAuthority(commonName: "front", now: SystemWallClock().now())
        try await TestServer.run {
            var proxy = ProxyAuthentication(authorityPEM: front.certificatePEM)
            proxy.allowedNames = ["proxy"]
            $0.proxyAuthentication = proxy
        } _: { server in
            func ask(_ name: String, _ authority: CertificateAuthority) async throws -> TestResponse {
                let pair = try authority.issue(
                    CertificateProfile(commonName: name, usages: [.client]),
                    now: SystemWallClock().now()
                )
                var tls = TLSClientConfiguration(trust: .authorities(pem: server.authority.certificatePEM))
                tls.certificateChainPEM = pair.certificatePEM
                tls.privateKeyPEM = pair.privateKeyPEM
                let client = try TestServer.client(server.port, tls)
                let headers: HTTPHeaders = [
                    "x-remote-user": "jane", "x-remote-group": "dev", "x-remote-extra-scopes": "a",
                ]
                let answer = try await TestServer.send(client, "POST", Self.reviews, Array("{}".utf8), headers: headers)
                await client.shutdown()
                return answer
            }
            let jane = try await ask("proxy", front)
            #expect(jane["status.userInfo.username"] == "jane")
            #expect(jane["status.userInfo.groups"] == ["dev", "system:authenticated"])
            #expect(jane["status.userInfo.extra.scopes"] == ["a"])
            #expect(try await ask("stranger", front).status == 401)
            // Who has a certificate of the cluster's clients is that client, whatever the headers say.
            #expect(try await ask("joe", server.authority)["status.userInfo.username"] == "joe")
        }
    }

    @Test func anonymousWhereItIsAllowed() async throws {
        try await TestServer.run {
            $0.anonymousPaths = nil
        } _: { server in
            let nobody = try TestServer.client(server.port, server.authority, user: nil)
            let refused = try await TestServer.send(nobody, "GET", "/api/v1/pods")
            #expect(refused.status == 403)
            #expect(
                refused["message"]?.string
                    == #"pods is forbidden: User "system:anonymous" cannot list resource "pods" "#
                    + #"in API group "" at the cluster scope"#
            )
            await nobody.shutdown()
        }
    }
}
