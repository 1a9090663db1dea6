import APIServer
import Core
import Identity
import KubernetesAPI
import Synchronization
import Testing
import Transport

/// Match conditions of webhooks, over the wire.
struct MatchConditionTests {
    private static let group = "/apis/admissionregistration.k8s.io/v1"
    private static let maps = "/api/v1/namespaces/default/configmaps"

    private static func configuration(
        _ url: String,
        _ authority: CertificateAuthority,
        _ conditions: String,
        policy: String = "Fail"
    ) -> String {
        """
        {"metadata":{"name":"h"},"webhooks":[{"name":"a.example.com","clientConfig":{"url":"\(url)","caBundle":
        "\(Base64.encode(Array(authority.certificatePEM.utf8)))"},"rules":[{"operations":["CREATE"],"apiGroups":[""],
        "apiVersions":["v1"],"resources":["configmaps"]}],"sideEffects":"None","admissionReviewVersions":["v1"],
        "failurePolicy":"\(policy)","matchConditions":[\(conditions)]}]}
        """
    }

    private static func create(_ server: TestServer, _ name: String, _ data: String = "{}") async throws -> TestResponse
    {
        try await server.send("POST", Self.maps, #"{"metadata":{"name":"\#(name)"},"data":\#(data)}"#)
    }

    /// Runs `body` with a hook that refuses all that it is asked about, under conditions.
    private static func run(
        _ plural: String,
        _ conditions: String,
        policy: String = "Fail",
        _ body: (TestServer, _ asked: () -> Int) async throws -> Void
    ) async throws {
        let authority = try CertificateAuthority(commonName: "hooks", now: SystemWallClock().now())
        let asked = Mutex(0)
        try await WebhookServer.run(authority) { _, review in
            asked.withLock { $0 += 1 }
            return .object([
                "apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview",
                "response": ["uid": review["request"]?["uid"] ?? .null, "allowed": false],
            ])
        } _: { url in
            try await TestServer.run { server in
                let configuration = Self.configuration(url, authority, conditions, policy: policy)
                let answer = try await server.send("POST", "\(Self.group)/\(plural)", configuration)
                #expect(answer.status == 201, "\(answer.text)")
                try await body(server) { asked.withLock { $0 } }
            }
        }
    }

    @Test(arguments: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"])
    func conditionsChoose(_ plural: String) async throws {
        let conditions = """
            {"name":"named","expression":"object.metadata.name.startsWith('asked')"},
            {"name":"who","expression":"request.userInfo.username == 'admin' && oldObject == null"},
            {"name":"may","expression":"authorizer.group('').resource('pods').check('list').allowed()"}
            """
        try await Self.run(plural, conditions) { server, asked in
            try await eventually {
                try await Self.create(server, "asked-\(Int.random(in: 0..<1_000_000))").status == 400
            }
            let before = asked()
            #expect(try await Self.create(server, "other").status == 201)
            #expect(asked() == before)
        }
    }

    @Test func failuresFollowThePolicy() async throws {
        let conditions = """
            {"name":"a","expression":"object.data.x == '1'"},{"name":"b","expression":"object.data.y == '1'"}
            """
        try await Self.run("validatingwebhookconfigurations", conditions) { server, asked in
            try await eventually {
                try await Self.create(server, "n\(Int.random(in: 0..<1_000_000))", #"{"x":"1","y":"1"}"#).status == 400
            }
            let before = asked()
            let failed = try await Self.create(server, "f", #"{"y":"1"}"#)
            #expect(failed.status == 403)
            let text = "expression 'object.data.x == '1'' resulted in error: no such key: x"
            #expect(failed["message"] == .string("configmaps \"f\" is forbidden: \(text)"))
            // One that does not hold decides, whatever the others come to.
            #expect(try await Self.create(server, "g", #"{"y":"2"}"#).status == 201)
            #expect(asked() == before)
        }
        try await Self.run("validatingwebhookconfigurations", conditions, policy: "Ignore") { server, asked in
            try await eventually {
                try await Self.create(server, "n\(Int.random(in: 0..<1_000_000))", #"{"x":"1","y":"1"}"#).status == 400
            }
            #expect(try await Self.create(server, "f", #"{"y":"1"}"#).status == 201)
        }
    }

    @Test func conditionsAreCompiledAtCreation() async throws {
        let authority = try CertificateAuthority(commonName: "hooks", now: SystemWallClock().now())
        try await TestServer.run { server in
            let conditions = #"{"name":"a","expression":"params.x"},{"name":"a","expression":""},{"expression":"'x'"}"#
            let body = Self.configuration("https://127.0.0.1:1/", authority, conditions)
            let answer = try await server.send("POST", "\(Self.group)/validatingwebhookconfigurations", body)
            #expect(answer.status == 422)
            let causes = answer["details"]?["causes"]?.array ?? []
            let path = "webhooks[0].matchConditions"
            #expect(
                causes.map { $0["field"]?.string ?? "" } == [
                    "\(path)[0].expression", "\(path)[1].expression", "\(path)[1].name", "\(path)[2].expression",
                    "\(path)[2].name",
                ],
                "\(answer.text)"
            )
            let text = "Invalid value: \"params.x\": compilation failed: ERROR: <input>:1:1: undeclared reference to "
            #expect(causes.first?["message"]?.string?.hasPrefix(text + "'params' (in container '')") == true)
            #expect(causes[3]["message"] == "Invalid value: \"'x'\": must evaluate to bool but got string")
        }
    }
}
