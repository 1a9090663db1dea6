import APIServer
import Foundation
import KubernetesAPI
import Testing
import Transport

/// What is written down of requests.
struct AuditTests {
    private static let policy = """
        apiVersion: audit.k8s.io/v1
        kind: Policy
        omitStages: [RequestReceived]
        omitManagedFields: true
        rules:
        - level: None
          nonResourceURLs: ["/healthz*", "/metrics"]
        - level: None
          users: ["quiet"]
        - level: RequestResponse
          verbs: [create]
          resources:
          - group: ""
            resources: [configmaps]
        - level: Request
          namespaces: [default]
          resources:
          - group: ""
            resources: ["pods/*"]
        - level: Metadata
          omitStages: []
        """

    private func run(
        policy: String = AuditTests.policy,
        _ body: (TestServer) async throws -> Void
    ) async throws -> [JSONValue] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString).log").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await TestServer.run { configuration in
            configuration.audit = APIServer.AuditConfiguration(policy: policy, path: path)
        } _: { server in
            try await body(server)
        }
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return try text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    }

    @Test func eventsAreAsKubernetesWritesThem() async throws {
        let id = "11111111-2222-3333-4444-555555555555"
        let events = try await self.run { server in
            let made = try await server.send(
                "POST",
                "/api/v1/namespaces/default/configmaps",
                #"{"metadata":{"name":"a"},"data":{"k":"v"}}"#,
                headers: ["audit-id": id, "user-agent": "test"]
            )
            #expect(made.headers.first("audit-id") == id)
            _ = try await server.send("GET", "/api/v1/namespaces/default/configmaps/none")
            _ = try await server.send("GET", "/healthz")
        }
        let event = try #require(events.first { $0["auditID"]?.string == id })
        #expect(
            event.object?.keys == [
                "kind", "apiVersion", "level", "auditID", "stage", "requestURI", "verb", "user", "sourceIPs",
                "userAgent", "objectRef", "responseStatus", "requestObject", "responseObject",
                "requestReceivedTimestamp", "stageTimestamp", "annotations",
            ]
        )
        #expect(event["level"] == "RequestResponse")
        #expect(event["stage"] == "ResponseComplete")
        #expect(event["verb"] == "create")
        #expect(event["requestURI"] == "/api/v1/namespaces/default/configmaps")
        #expect(event["user"] == ["username": "admin", "groups": ["system:masters", "system:authenticated"]])
        #expect(event["sourceIPs"] == ["127.0.0.1"])
        #expect(
            event["objectRef"]
                == ["resource": "configmaps", "namespace": "default", "name": "a", "apiVersion": "v1"]
        )
        #expect(event["responseStatus"] == ["metadata": [:], "code": 201])
        #expect(event["requestObject"]?["data"] == ["k": "v"])
        #expect(event["responseObject"]?["metadata"]?["uid"] != nil)
        #expect(event["responseObject"]?["metadata"]?["managedFields"] == nil)
        #expect(event["annotations"]?["authorization.k8s.io/decision"] == "allow")
        let missing = try #require(events.first { $0["verb"] == "get" })
        #expect(missing["level"] == "Metadata")
        #expect(missing["requestObject"] == nil)
        #expect(missing["responseStatus"]?["reason"] == "NotFound")
        #expect(missing["responseStatus"]?["code"] == 404)
        #expect(!events.contains { $0["requestURI"] == "/healthz" })
    }

    @Test func strangersAndStandInsAreNamed() async throws {
        let events = try await self.run { server in
            let nobody = try TestServer.client(server.port, server.authority, user: nil)
            _ = try await TestServer.send(nobody, "GET", "/api/v1/nodes")
            let quiet = try TestServer.client(server.port, server.authority, user: "quiet")
            _ = try await TestServer.send(quiet, "GET", "/api/v1/services")
            _ = try await server.send("GET", "/api/v1/secrets", headers: ["impersonate-user": "joe"])
            await nobody.shutdown()
            await quiet.shutdown()
        }
        let stranger = try #require(events.first { $0["requestURI"] == "/api/v1/nodes" })
        #expect(stranger["responseStatus"]?["code"] == 401)
        #expect(stranger["stage"] == "ResponseStarted")
        let standIn = try #require(events.first { $0["requestURI"] == "/api/v1/secrets" })
        #expect(standIn["user"]?["username"] == "admin")
        #expect(standIn["impersonatedUser"]?["username"] == "joe")
        #expect(standIn["annotations"]?["authorization.k8s.io/decision"] == "forbid")
        #expect(!events.contains { $0["requestURI"] == "/api/v1/services" })
    }

    @Test func watchesHaveThreeStages() async throws {
        let policy = "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n- level: Metadata\n"
        let events = try await self.run(policy: policy) { server in
            let path = "/api/v1/namespaces/default/configmaps?watch=true&timeoutSeconds=1"
            let watch = try await server.send("GET", path)
            #expect(watch.status == 200)
        }
        let stages = events.filter { $0["verb"] == "watch" }.compactMap { $0["stage"]?.string }
        #expect(stages == ["RequestReceived", "ResponseStarted", "ResponseComplete"])
    }

    @Test(arguments: [
        "", "kind: Policy", "apiVersion: audit.k8s.io/v1\nkind: Policy\n",
        "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: Much}]\n",
        "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: None, odd: 1}]\n",
        "apiVersion: audit.k8s.io/v1\nkind: Policy\nomitStages: [Never]\nrules: [{level: None}]\n",
        "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: None, namespaces: [a], nonResourceURLs: [x]}]\n",
    ])
    func brokenPoliciesAreRefused(_ policy: String) async {
        await #expect(throws: (any Error).self) { _ = try await self.run(policy: policy) { _ in } }
    }
}
