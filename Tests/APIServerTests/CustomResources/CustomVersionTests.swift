import KubernetesAPI
import Testing
import Transport

/// Custom resources in several versions, and how they are described and selected.
struct CustomVersionTests {
    private let tabs = CustomDefinition.tabs
    private let name = CustomDefinition.path + "/crontabs.stable.example.com"

    private static let beta = """
        }],"deprecated":false},{"name":"v1beta1","served":true,"storage":false,"deprecated":true,
          "schema":{"openAPIV3Schema":{"type":"object","properties":{
            "spec":{"type":"object","properties":{"cronSpec":{"type":"string"}}}}}},
          "additionalPrinterColumns":[{"name":"S","type":"string","jsonPath":".spec.cronSpec"
        """

    private static let selectable = #","selectableFields":[{"jsonPath":".spec.image"}]"#

    private func definition() -> String {
        CustomDefinition.cronTab().replacing(
            #""jsonPath":".metadata.creationTimestamp"}]}]}}"#,
            with: #""jsonPath":".metadata.creationTimestamp"\#(Self.beta)}]}]}}"#
        )
    }

    @Test func showsOneObjectInEachVersion() async throws {
        try await TestServer.run { server in
            try await server.define(self.definition())
            let group = try await server.send("GET", "/apis/stable.example.com")
            #expect(group["versions"]?.array?.map { $0["version"]?.string } == ["v1", "v1beta1"])
            let sent = CustomDefinition.object("a", spec: #"{"cronSpec":"*","image":"i"}"#)
            _ = try await server.send("POST", self.tabs, sent)
            let old = try await server.send("GET", self.tabs.replacing("v1/", with: "v1beta1/") + "/a")
            #expect(old["apiVersion"] == "stable.example.com/v1beta1")
            #expect(old["spec"] == ["cronSpec": "*"])
            #expect(
                old.headers.first("warning")
                    == #"299 - "stable.example.com/v1beta1 CronTab is deprecated""#
            )
            let wrong = try await server.send("POST", self.tabs.replacing("v1/", with: "v1beta1/"), sent)
            #expect(
                wrong["message"]
                    == .string(
                        "the API version in the data (stable.example.com/v1) does not match "
                            + "the expected API version (stable.example.com/v1beta1)"
                    )
            )
            // The version that is stored may change; what was stored stays readable, and is noted.
            let swap =
                #"[{"op":"replace","path":"/spec/versions/0/storage","value":false},"#
                + #"{"op":"replace","path":"/spec/versions/1/storage","value":true}]"#
            let swapped = try await server.send(
                "PATCH",
                self.name,
                swap,
                headers: ["content-type": "application/json-patch+json"]
            )
            #expect(swapped["status.storedVersions"] == ["v1", "v1beta1"])
            #expect(try await server.send("GET", self.tabs + "/a")["spec.image"] == "i")
            let removal = #"[{"op":"remove","path":"/spec/versions/0"}]"#
            let removed = try await server.send(
                "PATCH",
                self.name,
                removal,
                headers: ["content-type": "application/json-patch+json"]
            )
            #expect(removed.status == 422)
            #expect(removed["details.causes.0.field"] == "status.storedVersions[0]")
        }
    }

    @Test func isDescribed() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            let index = try await server.send("GET", "/openapi/v3")
            #expect(index.json["paths"]?["apis/stable.example.com/v1"] != nil)
            let document = try await server.send("GET", "/openapi/v3/apis/stable.example.com/v1")
            let schemas = document.json["components"]?["schemas"]
            let kind = schemas?["com.example.stable.v1.CronTab"]
            #expect(kind?["properties"]?["spec"]?["properties"]?["replicas"]?["description"] == "How many run.")
            #expect(
                kind?["x-kubernetes-group-version-kind"] == [
                    ["group": "stable.example.com", "kind": "CronTab", "version": "v1"]
                ]
            )
            #expect(schemas?["com.example.stable.v1.CronTabList"] != nil)
            let old = try await server.send("GET", "/openapi/v2")
            #expect(old.json["definitions"]?["com.example.stable.v1.CronTab"] != nil)
            let path = "/apis/stable.example.com/v1/namespaces/{namespace}/crontabs/{name}/scale"
            #expect(old.json["paths"]?[path]?["get"] != nil)
            _ = try await server.send("DELETE", self.name)
            try await eventually {
                try await server.send("GET", "/openapi/v3").json["paths"]?["apis/stable.example.com/v1"] == nil
            }
        }
    }

    @Test func isSelectedByItsFields() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab(version: Self.selectable))
            for (name, image) in [("a", "x"), ("b", "y"), ("c", "x")] {
                let sent = CustomDefinition.object(name, spec: #"{"image":"\#(image)"}"#)
                #expect(try await server.send("POST", self.tabs, sent).status == 201)
            }
            let found = try await server.send("GET", self.tabs + "?fieldSelector=spec.image%3Dx")
            #expect(found["items"]?.array?.map { $0["metadata"]?["name"]?.string } == ["a", "c"])
            let named = try await server.send("GET", self.tabs + "?fieldSelector=metadata.name%3Db")
            #expect(named["items"]?.array?.count == 1)
            let unknown = try await server.send("GET", self.tabs + "?fieldSelector=spec.replicas%3D1")
            #expect(unknown.status == 400)
            #expect(unknown["message"]?.string?.contains("field label not supported: spec.replicas") == true)
        }
    }
}
