import Identity
import KubernetesAPI
import Testing
import Transport

/// Versions of a custom resource between which a webhook converts.
struct CustomConversionTests {
    private let stored = CustomDefinition.tabs
    private let other = CustomDefinition.tabs.replacing("v1/", with: "v2/")

    private static func definition(_ url: String, _ authority: String) -> String {
        let bundle = Base64.encode(Array(authority.utf8))
        let conversion =
            #""conversion":{"strategy":"Webhook","webhook":{"conversionReviewVersions":["v1"],"#
            + #""clientConfig":{"url":"\#(url)","caBundle":"\#(bundle)"}}},"#
        let version =
            #","served":true,"storage":false,"schema":{"openAPIV3Schema":{"type":"object","#
            + #""properties":{"spec":{"type":"object","properties":{"picture":{"type":"string"}}}}}}}"#
        return CustomDefinition.cronTab()
            .replacing(#""scope":"Namespaced","#, with: #""scope":"Namespaced",\#(conversion)"#)
            .replacing(
                #""jsonPath":".metadata.creationTimestamp"}]}]}}"#,
                with: #""jsonPath":".metadata.creationTimestamp"}]},{"name":"v2"\#(version)]}}"#
            )
    }

    /// `spec.image` of v1 is `spec.picture` of v2.
    private static func convert(_ review: JSONValue) -> JSONValue {
        let wanted = review["request"]?["desiredAPIVersion"]?.string ?? ""
        let objects = (review["request"]?["objects"]?.array ?? []).map { object -> JSONValue in
            var result = object.object ?? [:]
            let image = object["spec"]?["image"] ?? object["spec"]?["picture"] ?? .null
            result["apiVersion"] = .string(wanted)
            result["spec"] = wanted.hasSuffix("v1") ? ["image": image] : ["picture": image]
            return .object(result)
        }
        return [
            "kind": "ConversionReview", "apiVersion": "apiextensions.k8s.io/v1",
            "response": [
                "uid": review["request"]?["uid"] ?? "", "result": ["status": "Success"],
                "convertedObjects": .array(objects),
            ],
        ]
    }

    @Test func areConvertedByTheirWebhook() async throws {
        try await TestServer.run { server in
            try await WebhookServer.run(server.authority) { path, body in
                path.hasPrefix("/convert") ? Self.convert(body) : nil
            } _: { url in
                try await server.define(Self.definition(url + "/convert", server.authority.certificatePEM))
                let sent = CustomDefinition.object("a", spec: #"{"picture":"p"}"#).replacing("/v1", with: "/v2")
                let created = try await server.send("POST", self.other, sent)
                #expect(created.status == 201)
                #expect(created["spec"] == ["picture": "p"])
                let read = try await server.send("GET", self.stored + "/a")
                #expect(read["apiVersion"] == "stable.example.com/v1")
                #expect(read["spec"] == ["image": "p"])
                #expect(try await server.mergePatch(self.stored + "/a", #"{"spec":{"image":"q"}}"#).status == 200)
                let list = try await server.send("GET", self.other)
                #expect(list["items.0.spec"] == ["picture": "q"])
                #expect(list["items.0.apiVersion"] == "stable.example.com/v2")
            }
        }
    }

    @Test func failsWithItsWebhook() async throws {
        try await TestServer.run { server in
            try await WebhookServer.run(server.authority) { _, _ in
                nil
            } _: { url in
                try await server.define(Self.definition(url, server.authority.certificatePEM))
                let sent = CustomDefinition.object("a", spec: "{}")
                #expect(try await server.send("POST", self.stored, sent).status == 201)
                let refused = try await server.send("GET", self.other + "/a")
                #expect(refused.status == 500)
                #expect(
                    refused["message"]?.string?.contains(
                        "conversion webhook for stable.example.com/v1, Kind=CronTab failed: "
                    ) == true
                )
            }
        }
    }
}
