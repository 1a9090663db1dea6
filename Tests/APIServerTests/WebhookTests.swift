import APIServer
import Core
import Identity
import KubernetesAPI
import Synchronization
import Testing
import Transport

/// Admission webhooks over the wire.
struct WebhookTests {
    private static let maps = "/api/v1/namespaces/default/configmaps"

    private func configuration(
        _ kind: String,
        _ url: String,
        _ authority: CertificateAuthority,
        _ more: String = ""
    ) -> String {
        """
        {"metadata":{"name":"h"},"webhooks":[{"name":"a.example.com","clientConfig":{"url":"\(url)","caBundle":
        "\(Base64.encode(Array(authority.certificatePEM.utf8)))"},"rules":[{"operations":["CREATE"],"apiGroups":[""],
        "apiVersions":["v1"],"resources":["configmaps"]}],"sideEffects":"None","admissionReviewVersions":["v1"]
        \(more)}]}
        """
    }

    private func install(_ server: TestServer, _ plural: String, _ body: String) async throws {
        let path = "/apis/admissionregistration.k8s.io/v1/\(plural)"
        let answer = try await server.send("POST", path, body)
        #expect(answer.status == 201, "\(answer.text)")
    }

    private func create(_ server: TestServer, _ name: String, query: String = "") async throws -> TestResponse {
        try await server.send("POST", Self.maps + query, #"{"metadata":{"name":"\#(name)"},"data":{"a":"b"}}"#)
    }

    private static func review(_ request: JSONValue, _ response: [(String, JSONValue)]) -> JSONValue {
        let uid = request["request"]?["uid"] ?? .null
        return .object([
            "apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview",
            "response": .object(JSONObject([("uid", uid)] + response)),
        ])
    }

    @Test func validatingWebhooksRefuseAndWarn() async throws {
        let authority = try CertificateAuthority(commonName: "hooks", now: SystemWallClock().now())
        let asked = Mutex<JSONValue?>(nil)
        try await WebhookServer.run(authority) { _, body in
            asked.withLock { $0 = body }
            let isBad = body["request"]?["name"] == "bad"
            let status: JSONValue = .object(["message": "it is bad", "code": 403, "reason": "Forbidden"])
            return Self.review(
                body,
                [("allowed", .bool(!isBad)), ("status", status), ("warnings", ["mind the gap"])]
            )
        } _: { url in
            try await TestServer.run { server in
                let body = self.configuration("Validating", url, authority)
                try await self.install(server, "validatingwebhookconfigurations", body)
                try await eventually { try await self.create(server, "bad").status == 403 }
                let refused = try await self.create(server, "bad")
                #expect(
                    refused["message"] == #"admission webhook "a.example.com" denied the request: it is bad"#
                )
                #expect(refused["reason"] == "Forbidden")
                let good = try await self.create(server, "good")
                #expect(good.status == 201)
                #expect(good.headers.all("warning") == [#"299 - "mind the gap""#])
                let request = asked.withLock { $0?["request"] }
                #expect(request?["operation"] == "CREATE")
                #expect(request?["kind"]?["kind"] == "ConfigMap")
                #expect(request?["resource"]?["resource"] == "configmaps")
                #expect(request?["object"]?["data"]?["a"] == "b")
                #expect(request?["object"]?["kind"] == "ConfigMap")
                #expect(request?["userInfo"]?["username"] == "admin")
                #expect(request?["dryRun"] == false)
                // Objects that nobody asked to hear of go by.
                let secret = try await server.send(
                    "POST",
                    "/api/v1/namespaces/default/secrets",
                    #"{"metadata":{"name":"bad"}}"#
                )
                #expect(secret.status == 201)
            }
        }
    }

    @Test func mutatingWebhooksPatch() async throws {
        let authority = try CertificateAuthority(commonName: "hooks", now: SystemWallClock().now())
        let patch = """
            [{"op":"add","path":"/data/c","value":"d"},{"op":"add","path":"/metadata/labels","value":{"x":"y"}}]
            """
        try await WebhookServer.run(authority) { path, body in
            guard path.hasPrefix("/mutate?timeout=5s") else { return nil }
            return Self.review(
                body,
                [
                    ("allowed", true), ("patchType", "JSONPatch"),
                    ("patch", .string(Base64.encode(Array(patch.utf8)))),
                ]
            )
        } _: { url in
            try await TestServer.run { server in
                let more = """
                    ,"timeoutSeconds":5,"namespaceSelector":
                    {"matchExpressions":[{"key":"off","operator":"DoesNotExist"}]}
                    """
                let body = self.configuration("Mutating", url + "/mutate", authority, more)
                try await self.install(server, "mutatingwebhookconfigurations", body)
                try await eventually {
                    try await self.create(server, "dry", query: "?dryRun=All")["data.c"] == "d"
                }
                let made = try await self.create(server, "m")
                #expect(made["data.c"] == "d")
                #expect(made["metadata.labels.x"] == "y")
                let namespace = #"{"metadata":{"name":"n","labels":{"off":""}}}"#
                _ = try await server.send("POST", "/api/v1/namespaces", namespace)
                let outside = try await server.send(
                    "POST",
                    "/api/v1/namespaces/n/configmaps",
                    #"{"metadata":{"name":"m"},"data":{"a":"b"}}"#
                )
                #expect(outside["data.c"] == nil)
            }
        }
    }

    @Test func failuresFollowThePolicy() async throws {
        let authority = try CertificateAuthority(commonName: "hooks", now: SystemWallClock().now())
        let stranger = try CertificateAuthority(commonName: "stranger", now: SystemWallClock().now())
        try await WebhookServer.run(authority) { path, body in
            if path.hasPrefix("/wrong") { return .object(["apiVersion": "v1", "kind": "Pod"]) }
            if path.hasPrefix("/slow") { try? await ContinuousClock().sleep(for: .seconds(5)) }
            return Self.review(body, [("allowed", true)])
        } _: { url in
            for (path, trusted, expected) in [
                ("/wrong", authority, "received invalid webhook response: expected webhook response of"),
                (
                    "/slow", authority,
                    "failed to call webhook: Post \"\(url)/slow?timeout=1s\": context deadline exceeded"
                ),
                ("/any", stranger, "failed to call webhook: Post \"\(url)/any?timeout=1s\""),
            ] {
                try await TestServer.run { server in
                    let more = #","timeoutSeconds":1"#
                    let body = self.configuration("Validating", url + path, trusted, more)
                    try await self.install(server, "validatingwebhookconfigurations", body)
                    try await eventually {
                        try await self.create(server, "x", query: "?dryRun=All").status == 500
                    }
                    let failed = try await self.create(server, "x")
                    let start = "Internal error occurred: failed calling webhook \"a.example.com\": \(expected)"
                    #expect(failed["message"]?.string?.hasPrefix(start) == true, "\(failed.text)")
                    let changed = try await server.send(
                        "PATCH",
                        "/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/h",
                        #"[{"op":"replace","path":"/webhooks/0/failurePolicy","value":"Ignore"}]"#,
                        headers: ["content-type": "application/json-patch+json"]
                    )
                    #expect(changed.status == 200)
                    try await eventually { try await self.create(server, "x").status != 500 }
                }
            }
        }
    }

    @Test func sideEffectsForbidDryRuns() async throws {
        let authority = try CertificateAuthority(commonName: "hooks", now: SystemWallClock().now())
        try await WebhookServer.run(authority) { _, body in
            Self.review(body, [("allowed", true)])
        } _: { url in
            try await TestServer.run { server in
                let body = self.configuration("Validating", url, authority)
                    .replacing(#""sideEffects":"None""#, with: #""sideEffects":"NoneOnDryRun""#)
                try await self.install(server, "validatingwebhookconfigurations", body)
                #expect(try await self.create(server, "x", query: "?dryRun=All").status == 201)
            }
        }
    }

    @Test func webhooksKnowTokensAndDecide() async throws {
        let authority = try CertificateAuthority(commonName: "hooks", now: SystemWallClock().now())
        try await WebhookServer.run(authority) { path, body in
            switch path {
            case "/tokens":
                let isKnown = body["spec"]?["token"] == "opaque"
                return .object([
                    "apiVersion": "authentication.k8s.io/v1", "kind": "TokenReview",
                    "status": .object([
                        "authenticated": .bool(isKnown), "user": .object(["username": "jane", "groups": ["dev"]]),
                    ]),
                ])
            default:
                let verb = body["spec"]?["resourceAttributes"]?["verb"]
                let isAllowed = body["spec"]?["user"] == "jane" && verb == "list"
                return .object([
                    "apiVersion": "authorization.k8s.io/v1", "kind": "SubjectAccessReview",
                    "status": .object(["allowed": .bool(isAllowed), "reason": "the hook says so"]),
                ])
            }
        } _: { url in
            func kubeconfig(_ path: String) throws -> String {
                try Kubeconfig(
                    clusterName: "hook",
                    cluster: Kubeconfig.Cluster(
                        server: url + path,
                        certificateAuthorityPEM: authority.certificatePEM
                    ),
                    userName: "server",
                    user: Kubeconfig.User(token: "t")
                ).yaml()
            }
            let (tokens, decisions) = (try kubeconfig("/tokens"), try kubeconfig("/decide"))
            try await TestServer.run {
                $0.tokenWebhook = tokens
                $0.authorizationWebhook = decisions
                $0.authorizationModes = ["RBAC", "Webhook"]
            } _: { server in
                let nobody = try TestServer.client(server.port, server.authority, user: nil)
                func get(_ token: String, _ path: String) async throws -> TestResponse {
                    let headers: HTTPHeaders = ["authorization": "Bearer \(token)"]
                    return try await TestServer.send(nobody, "GET", path, headers: headers)
                }
                #expect(try await get("opaque", "/api/v1/pods").status == 200)
                #expect(try await get("made-up", "/api/v1/pods").status == 401)
                let refused = try await get("opaque", "/api/v1/namespaces/default/pods/x")
                #expect(refused.status == 403)
                #expect(refused["message"]?.string?.hasSuffix("the hook says so") == true)
                await nobody.shutdown()
            }
        }
    }
}
