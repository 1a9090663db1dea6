import KubernetesAPI
import Testing
import Transport

/// Server-side apply of custom resources, whose schemas say how their lists and maps are merged.
struct CustomApplyTests {
    private static let spec = """
        {"type":"object","properties":{"replicas":{"type":"integer"},
         "schedule":{"type":"string","default":"daily"},
         "rules":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name","kind"],
           "items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},
             "kind":{"type":"string","default":"plain"},"value":{"type":"integer"}}}},
         "tags":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},
         "whole":{"type":"object","x-kubernetes-map-type":"atomic","additionalProperties":{"type":"string"}},
         "free":{"type":"object","x-kubernetes-preserve-unknown-fields":true}}}
        """

    private func apply(
        _ server: TestServer,
        _ spec: String,
        manager: String,
        part: String = ""
    ) async throws -> TestResponse {
        try await server.send(
            "PATCH",
            "\(CustomDefinition.tabs)/a\(part)?fieldManager=\(manager)",
            CustomDefinition.object("a", spec: spec),
            headers: ApplyTests.headers
        )
    }

    private func fields(_ response: TestResponse, of manager: String) -> String? {
        response["metadata.managedFields"]?.array?.first { $0["manager"]?.string == manager }?["fieldsV1"]?.text
    }

    @Test func isMergedByItsSchema() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab(spec: Self.spec))
            let created = try await self.apply(
                server,
                """
                {"replicas":1,"tags":["x","y"],"whole":{"a":"1","b":"2"},"free":{"p":{"q":1},"l":[1]},
                 "rules":[{"name":"r","value":1},{"name":"r","kind":"other"}]}
                """,
                manager: "a"
            )
            #expect(created.status == 201, "\(created.text)")
            #expect(created["spec.schedule"] == "daily")
            #expect(
                self.fields(created, of: "a") == #"{"f:spec":{"f:free":{"f:l":{},"f:p":{".":{},"f:q":{}}},"#
                    + #""f:replicas":{},"f:rules":{"k:{\"kind\":\"other\",\"name\":\"r\"}":{".":{},"f:kind":{},"#
                    + #""f:name":{}},"k:{\"kind\":\"plain\",\"name\":\"r\"}":{".":{},"f:name":{},"f:value":{}}},"#
                    + #""f:tags":{"v:\"x\"":{},"v:\"y\"":{}},"f:whole":{}}}"#
            )
            let shared = try await self.apply(
                server,
                #"{"tags":["y","z"],"free":{"p":{"r":2}},"rules":[{"name":"r","kind":"plain","value":1}]}"#,
                manager: "b"
            )
            #expect(shared["spec.tags"] == ["x", "y", "z"])
            #expect(shared["spec.free.p"] == ["q": 1, "r": 2])
            let less = try await self.apply(server, #"{"whole":{"c":"3"},"tags":["w"]}"#, manager: "a")
            #expect(less["spec.tags"] == ["y", "z", "w"])
            #expect(less["spec.whole"] == ["c": "3"])
            #expect(less["spec.free"] == ["p": ["r": 2]])
            #expect(less["spec.rules"] == [["kind": "plain", "name": "r", "value": 1]])
            #expect(less["spec.replicas"] == nil)
            let again = try await self.apply(server, #"{"whole":{"c":"3"},"tags":["w"]}"#, manager: "a")
            #expect(again["metadata.resourceVersion"] == less["metadata.resourceVersion"])
            let refused = try await self.apply(server, #"{"whole":{"d":"4"},"free":{"p":{"r":3}}}"#, manager: "c")
            #expect(
                refused["message"]?.string
                    == "Apply failed with 2 conflicts: conflicts with \"a\":\n- .spec.whole\nconflicts with \"b\":\n"
                    + "- .spec.free.p.r"
            )
            let unknown = try await self.apply(server, #"{"nope":1}"#, manager: "a")
            #expect(
                unknown["message"]?.string == "failed to create typed patch object (/a; stable.example.com/v1, "
                    + "Kind=CronTab): .spec.nope: field not declared in schema"
            )
        }
    }

    @Test func partsAreAppliedByThemselves() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab(spec: Self.spec))
            _ = try await self.apply(server, #"{"replicas":1,"schedule":"x"}"#, manager: "a")
            let status = try await server.send(
                "PATCH",
                "\(CustomDefinition.tabs)/a/status?fieldManager=a",
                """
                {"apiVersion":"stable.example.com/v1","kind":"CronTab","metadata":{"name":"a"},
                 "spec":{"replicas":9},"status":{"replicas":1}}
                """,
                headers: ApplyTests.headers
            )
            #expect(status["status.replicas"] == 1, "\(status.text)")
            #expect(status["spec.replicas"] == 1)
            let scaled = try await server.send(
                "PATCH",
                "\(CustomDefinition.tabs)/a/scale?fieldManager=s&force=true",
                #"{"apiVersion":"autoscaling/v1","kind":"Scale","metadata":{"name":"a"},"spec":{"replicas":3}}"#,
                headers: ApplyTests.headers
            )
            #expect(scaled["spec.replicas"] == 3, "\(scaled.text)")
            let read = try await server.send("GET", CustomDefinition.tabs + "/a")
            #expect(read["spec.replicas"] == 3)
            #expect(self.fields(read, of: "s") == #"{"f:spec":{"f:replicas":{}}}"#)
            let own = read["metadata.managedFields"]?.array?.filter { $0["manager"] == "a" } ?? []
            #expect(
                Set(own.compactMap { $0["fieldsV1"]?.text }) == [
                    #"{"f:spec":{"f:schedule":{}}}"#, #"{"f:status":{"f:replicas":{}}}"#,
                ]
            )
        }
    }
}
