import APIServer
import KubernetesAPI
import Synchronization
import Testing
import Transport

/// Priority and fairness as clients meet it.
struct FlowControlTests {
    private let group = "/apis/flowcontrol.apiserver.k8s.io/v1"

    @Test func everyClusterHasItsLevelsAndSchemas() async throws {
        try await TestServer.run { server in
            let schemas = try await server.send("GET", self.group + "/flowschemas")
            let names = schemas["items"]?.array?.compactMap { $0["metadata"]?["name"]?.string }.sorted()
            #expect(
                names == [
                    "catch-all", "endpoint-controller", "exempt", "global-default", "kube-controller-manager",
                    "kube-scheduler", "kube-system-service-accounts", "probes", "service-accounts",
                    "system-leader-election", "system-node-high", "system-nodes", "workload-leader-election",
                ]
            )
            let levels = try await server.send("GET", self.group + "/prioritylevelconfigurations")
            #expect(levels["items"]?.array?.count == 8)
            let level = try await server.send("GET", self.group + "/prioritylevelconfigurations/workload-low")
            #expect(level["spec.limited.nominalConcurrencyShares"] == 100)
            #expect(level["spec.limited.lendablePercent"] == 90)
            #expect(level["spec.limited.limitResponse.queuing.queues"] == 128)
            let path = self.group + "/flowschemas/exempt"
            try await eventually {
                let schema = try await server.send("GET", path)
                return schema["status.conditions.0.reason"] == "Found"
            }
        }
    }

    @Test func answersNameWhoHadASay() async throws {
        try await TestServer.run { server in
            let joe = try TestServer.client(server.port, server.authority, user: "joe")
            let answer = try await TestServer.send(joe, "GET", "/api")
            let schema = try await server.send("GET", self.group + "/flowschemas/global-default")
            let level = try await server.send("GET", self.group + "/prioritylevelconfigurations/global-default")
            #expect(answer.headers.first("x-kubernetes-pf-flowschema-uid") == schema["metadata.uid"]?.string)
            #expect(answer.headers.first("x-kubernetes-pf-prioritylevel-uid") == level["metadata.uid"]?.string)
            await joe.shutdown()
        }
    }

    /// One seat, and a request that keeps it longer than another may wait.
    @Test func whatThereIsNoRoomForIsRefused() async throws {
        try await Self.run(seats: 1) { server, joe in
            server.store.delay.withLock { $0 = ("/registry/configmaps/", .milliseconds(1_500)) }
            async let slow = TestServer.send(joe, "GET", "/api/v1/configmaps")
            try await eventually {
                try await server.send("GET", "/metrics").text.contains(
                    #"apiserver_flowcontrol_current_executing_requests{priority_level="global-default"} 1"#
                )
            }
            let refused = try await TestServer.send(joe, "GET", "/api/v1/secrets")
            #expect(refused.status == 429)
            #expect(refused.text == "Too many requests, please try again later.\n")
            #expect(refused.headers.first("retry-after") == "1")
            #expect(refused.headers.first("content-type") == "text/plain; charset=utf-8")
            #expect(refused.headers.first("x-kubernetes-pf-flowschema-uid") != nil)
            // Administrators have a level of their own.
            #expect(try await server.send("GET", "/api/v1/secrets").status == 200)
            #expect(try await slow.status == 200)
            let metrics = try await server.send("GET", "/metrics").text
            let line =
                #"apiserver_flowcontrol_rejected_requests_total{flow_schema="global-default","#
                + #"priority_level="global-default",reason="time-out"} 1"#
            #expect(metrics.contains(line))
        }
    }

    /// One user fills the only seat and its queues with a hundred slow requests; another's is served among the first.
    @Test func aGreedyUserStarvesNobody() async throws {
        try await Self.run(seats: 1, timeout: .seconds(60)) { server, joe in
            let greedy = try TestServer.client(server.port, server.authority, user: "greedy", groups: ["readers"])
            server.store.delay.withLock { $0 = ("/registry/configmaps/", .milliseconds(20)) }
            let served = Counter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        _ = try await TestServer.send(greedy, "GET", "/api/v1/configmaps")
                        served.value.withLock { $0 += 1 }
                    }
                }
                try await eventually { served.value.withLock { $0 } > 2 }
                let before = served.value.withLock { $0 }
                #expect(try await TestServer.send(joe, "GET", "/api/v1/configmaps").status == 200)
                #expect(served.value.withLock { $0 } - before < 20)
                try await group.waitForAll()
            }
            await greedy.shutdown()
        }
    }

    private final class Counter: Sendable {
        let value = Mutex(0)
    }

    /// A server with so many seats, and a user of the default level who may read.
    static func run(
        seats: Int,
        timeout: Duration = .seconds(2),
        _ body: (TestServer, HTTPClient) async throws -> Void
    ) async throws {
        try await TestServer.run { configuration in
            configuration.requestsInflightMax = seats
            configuration.mutatingRequestsInflightMax = 0
            configuration.requestTimeout = timeout
        } _: { server in
            let binding =
                #"{"metadata":{"name":"b"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","#
                + #""kind":"ClusterRole","name":"cluster-admin"},"subjects":[{"kind":"Group","name":"readers"}]}"#
            let path = "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings"
            let made = try await server.send("POST", path, binding)
            #expect(made.status == 201, "\(made.text)")
            let joe = try TestServer.client(server.port, server.authority, user: "joe", groups: ["readers"])
            try await eventually { try await TestServer.send(joe, "GET", "/api/v1/secrets").status == 200 }
            try await body(server, joe)
            await joe.shutdown()
        }
    }
}
