import KubernetesAPI
import Synchronization
import Testing
import Transport

/// What holds from the first request on.
struct StartTests {
    /// A server that starts on a store with roles must know them before it says no to anybody.
    @Test func rightsAreKnownFromTheFirstRequest() async throws {
        let store = MemoryStore()
        try await TestServer.run(store: store) { server in
            let rbac = "/apis/rbac.authorization.k8s.io/v1"
            let rule = #"{"apiGroups":[""],"resources":["configmaps"],"verbs":["list"]}"#
            let role = #"{"metadata":{"name":"reader"},"rules":[\#(rule)]}"#
            let binding =
                #"{"metadata":{"name":"b"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","#
                + #""kind":"ClusterRole","name":"reader"},"subjects":[{"kind":"User","name":"joe"}]}"#
            for (path, body) in [("/clusterroles", role), ("/clusterrolebindings", binding)] {
                let made = try await server.send("POST", rbac + path, body)
                #expect(made.status == 201, "\(made.text)")
            }
        }
        for prefix in ["/registry/clusterroles/", "/registry/clusterrolebindings/"] {
            store.delay.withLock { $0 = (prefix, .milliseconds(400)) }
            try await TestServer.run(store: store) { server in
                let joe = try TestServer.client(server.port, server.authority, user: "joe")
                let answer = try await TestServer.send(joe, "GET", "/api/v1/configmaps")
                #expect(answer.status == 200, "\(answer.text)")
                await joe.shutdown()
            }
        }
    }

    /// Nor may a write slip past a webhook of which the server has not heard yet.
    @Test func webhooksAreKnownFromTheFirstWrite() async throws {
        let store = MemoryStore()
        try await TestServer.run(store: store) { server in
            let hook =
                #"{"metadata":{"name":"w"},"webhooks":[{"name":"w.example.com","clientConfig":"#
                + #"{"url":"https://127.0.0.1:1/"},"rules":[{"apiGroups":[""],"apiVersions":["v1"],"#
                + #""operations":["CREATE"],"resources":["configmaps"]}],"sideEffects":"None","#
                + #""admissionReviewVersions":["v1"]}]}"#
            let path = "/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations"
            let made = try await server.send("POST", path, hook)
            #expect(made.status == 201, "\(made.text)")
        }
        store.delay.withLock { $0 = ("/registry/validatingwebhookconfigurations/", .milliseconds(400)) }
        try await TestServer.run(store: store) { server in
            let body = #"{"metadata":{"name":"a"}}"#
            let answer = try await server.send("POST", "/api/v1/namespaces/default/configmaps", body)
            #expect(answer.status == 500)
        }
    }
}
