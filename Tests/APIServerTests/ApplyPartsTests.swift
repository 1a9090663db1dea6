import KubernetesAPI
import Testing
import Transport

/// Server-side apply of parts of objects, of other versions, and of objects from before.
struct ApplyPartsTests {
    private static let deployment = "/apis/apps/v1/namespaces/default/deployments/d"
    private static let merge: HTTPHeaders = ["content-type": "application/merge-patch+json"]

    private func apply(
        _ server: TestServer,
        _ path: String,
        _ body: String,
        manager: String = "a",
        query: String = ""
    ) async throws -> TestResponse {
        try await server.send("PATCH", "\(path)?fieldManager=\(manager)\(query)", body, headers: ApplyTests.headers)
    }

    /// Manager, operation, version, subresource and fields of each entry.
    private func entries(_ response: TestResponse) -> [String] {
        (response["metadata.managedFields"]?.array ?? []).map { entry in
            ["manager", "operation", "apiVersion", "subresource"].compactMap { entry[$0]?.string }
                .joined(separator: " ") + " " + (entry["fieldsV1"]?.text ?? "")
        }
    }

    @Test func statusIsAppliedByItself() async throws {
        try await TestServer.run { server in
            let status = """
                {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"replicas":7},
                "status":{"replicas":2,"conditions":[{"type":"Available","status":"True"}]}}
                """
            let absent = try await self.apply(server, Self.deployment + "/status", status)
            #expect(absent.status == 404, "a part does not make the whole")
            _ = try await self.apply(
                server,
                Self.deployment,
                ApplyTests.deployment(more: "status: {replicas: 9}")
            )
            let applied = try await self.apply(server, Self.deployment + "/status", status)
            #expect(applied.status == 200)
            #expect(applied["spec.replicas"] == 1)
            #expect(applied["status.replicas"] == 2)
            let entries = self.entries(applied)
            #expect(entries.count == 2)
            #expect(entries.first { !$0.contains(" status ") }?.contains("f:status") == false)
            #expect(
                entries.contains(
                    #"a Apply apps/v1 status {"f:status":{"f:conditions":{"k:{\"type\":\"Available\"}":"#
                        + #"{".":{},"f:status":{},"f:type":{}}},"f:replicas":{}}}"#
                )
            )
        }
    }

    @Test func scaleSharesTheFieldsOfItsWorkload() async throws {
        try await TestServer.run { server in
            func scale(_ replicas: Int) -> String {
                #"{"apiVersion":"autoscaling/v1","kind":"Scale","metadata":{"name":"d"},"#
                    + #""spec":{"replicas":\#(replicas)}}"#
            }
            let path = Self.deployment + "/scale"
            #expect(try await self.apply(server, path, scale(2)).status == 404)
            _ = try await self.apply(server, Self.deployment, ApplyTests.deployment())
            let refused = try await self.apply(server, path, scale(2), manager: "scaler")
            #expect(refused.status == 409)
            #expect(refused["message"] == #"Apply failed with 1 conflict: conflict with "a": .spec.replicas"#)
            let forced = try await self.apply(server, path, scale(2), manager: "scaler", query: "&force=true")
            #expect(forced["kind"] == "Scale")
            #expect(forced["spec.replicas"] == 2)
            let read = try await server.send("GET", Self.deployment)
            #expect(read["spec.replicas"] == 2)
            let entries = self.entries(read)
            #expect(entries.contains(#"scaler Apply apps/v1 scale {"f:spec":{"f:replicas":{}}}"#))
            #expect(entries.first { $0.hasPrefix("a ") }?.contains("f:replicas") == false)
            let wrong = try await self.apply(
                server,
                path,
                #"{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"}}"#
            )
            #expect(wrong["message"] == "invalid object type: apps/v1, Kind=Deployment")
        }
    }

    @Test func otherVersionsOwnTheSameFields() async throws {
        try await TestServer.run { server in
            func path(_ version: String) -> String {
                "/apis/autoscaling/\(version)/namespaces/default/horizontalpodautoscalers/h"
            }
            func body(_ version: String, _ members: String) -> String {
                #"{"apiVersion":"autoscaling/\#(version)","kind":"HorizontalPodAutoscaler","metadata":{"name":"h"},"#
                    + #""spec":{"scaleTargetRef":{"kind":"Deployment","name":"d","apiVersion":"apps/v1"},\#(members)}}"#
            }
            let created = try await self.apply(
                server,
                path("v1"),
                body("v1", #""maxReplicas":3,"targetCPUUtilizationPercentage":50"#)
            )
            #expect(created.status == 201, "\(created.text)")
            let refused = try await self.apply(server, path("v2"), body("v2", #""maxReplicas":4"#), manager: "b")
            #expect(refused["message"] == #"Apply failed with 1 conflict: conflict with "a": .spec.maxReplicas"#)
            let shared = try await self.apply(server, path("v2"), body("v2", #""maxReplicas":3"#), manager: "b")
            #expect(
                self.entries(shared).map { $0.prefix { $0 != "{" } }.sorted() == [
                    "a Apply autoscaling/v1 ", "b Apply autoscaling/v2 ",
                ]
            )
            let less = try await self.apply(server, path("v1"), body("v1", #""maxReplicas":3"#))
            #expect(less["spec.targetCPUUtilizationPercentage"] == nil, "applied before, and not now")
        }
    }

    @Test func objectsFromBeforeHaveAManagerOfTheirOwn() async throws {
        try await TestServer.run { server in
            let path = "/api/v1/namespaces/default/configmaps"
            _ = try await server.send("POST", path, #"{"metadata":{"name":"c"},"data":{"x":"1"}}"#)
            _ = try await server.send(
                "PATCH",
                path + "/c",
                #"{"metadata":{"managedFields":[{}]}}"#,
                headers: Self.merge
            )
            let body = #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"y":"2"}}"#
            let applied = try await self.apply(server, path + "/c", body)
            #expect(applied["data"] == ["x": "1", "y": "2"])
            #expect(
                self.entries(applied) == [
                    #"a Apply v1 {"f:data":{"f:y":{}}}"#,
                    #"before-first-apply Update v1 {"f:data":{".":{},"f:x":{}}}"#,
                ]
            )
        }
    }

    @Test func kubectlTakesOverWhatItAppliedItself() async throws {
        try await TestServer.run { server in
            let path = "/api/v1/namespaces/default/configmaps"
            func config(_ members: String) -> String {
                #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},\#(members)}"#
            }
            let name = "kubectl.kubernetes.io/last-applied-configuration"
            let note = JSONValue.string(config(#""data":{"x":"1","y":"1"}"#)).text
            _ = try await server.send(
                "POST",
                path + "?fieldManager=kubectl-create",
                #"{"metadata":{"name":"c","annotations":{"\#(name)":\#(note)}},"data":{"x":"1","y":"9"}}"#
            )
            let refused = try await self.apply(
                server,
                path + "/c",
                config(#""data":{"x":"2","y":"2"}"#),
                manager: "kubectl"
            )
            #expect(
                refused["message"]?.string
                    == #"Apply failed with 1 conflict: conflict with "kubectl-create" using v1: "#
                    + ".data.y",
                "y was changed since, x was not"
            )
            let other = try await self.apply(server, path + "/c", config(#""data":{"x":"2"}"#), manager: "b")
            #expect(other.status == 409, "only kubectl takes over")
            let applied = try await self.apply(server, path + "/c", config(#""data":{"x":"2"}"#), manager: "kubectl")
            #expect(applied.status == 200)
            #expect(applied["data"] == ["x": "2", "y": "9"])
            #expect(
                applied["metadata"]?["annotations"]?[name]?.string
                    == #"{"apiVersion":"v1","data":{"x":"2"},"kind":"ConfigMap","metadata":{"name":"c"}}"# + "\n"
            )
        }
    }

    @Test func makingAnObjectNeedsTheRightToCreateIt() async throws {
        try await TestServer.run { server in
            let rbac = "/apis/rbac.authorization.k8s.io/v1"
            _ = try await server.send(
                "POST",
                rbac + "/clusterroles",
                """
                {"metadata":{"name":"patcher"},
                "rules":[{"apiGroups":[""],"resources":["configmaps"],"verbs":["patch","get"]}]}
                """
            )
            _ = try await server.send(
                "POST",
                rbac + "/clusterrolebindings",
                """
                {"metadata":{"name":"patcher"},"subjects":[{"kind":"User","name":"eve","apiGroup":
                "rbac.authorization.k8s.io"}],"roleRef":{"kind":"ClusterRole","name":"patcher","apiGroup":
                "rbac.authorization.k8s.io"}}
                """
            )
            let eve = try TestServer.client(server.port, server.authority, user: "eve")
            let path = "/api/v1/namespaces/default/configmaps/c?fieldManager=a"
            let body = #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"y":"2"}}"#
            func apply() async throws -> TestResponse {
                try await TestServer.send(eve, "PATCH", path, Array(body.utf8), headers: ApplyTests.headers)
            }
            var refused = try await apply()
            // A binding takes effect once it was seen.
            while refused["message"]?.string?.contains("cannot patch") == true { refused = try await apply() }
            #expect(refused.status == 403)
            #expect(refused["message"] == #"configmaps "c" is forbidden: "#)
            #expect(try await server.send("PATCH", path, body, headers: ApplyTests.headers).status == 201)
            #expect(try await apply().status == 200)
            await eve.shutdown()
        }
    }
}
