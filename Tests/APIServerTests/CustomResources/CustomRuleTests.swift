import KubernetesAPI
import Testing

/// Rules in CEL that a schema puts on custom resources, over the wire.
struct CustomRuleTests {
    private let tabs = CustomDefinition.tabs

    private static let spec = """
        {"type":"object",
         "x-kubernetes-validations":[
          {"rule":"self.minReplicas <= self.replicas","message":"replicas must not be below minReplicas",
           "fieldPath":".replicas","reason":"FieldValueForbidden"},
          {"rule":"!has(self.image) || self.image.startsWith('r/')",
           "messageExpression":"'image ' + self.image + ' is not of r'"}],
         "properties":{
          "replicas":{"type":"integer"},"minReplicas":{"type":"integer"},"image":{"type":"string"},
          "fixed":{"type":"string","x-kubernetes-validations":[
            {"rule":"self == oldSelf","message":"is fixed"}]},
          "names":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":9,
            "x-kubernetes-validations":[{"rule":"self != 'x'"}]}}}}
        """

    private func causes(_ response: TestResponse) -> [String] {
        (response["details.causes"]?.array ?? []).map {
            "\($0["field"]?.string ?? ""): \($0["message"]?.string ?? "")"
        }
    }

    @Test func holdOrAreTold() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab(spec: Self.spec))
            func create(_ spec: String) async throws -> TestResponse {
                try await server.send("POST", self.tabs, CustomDefinition.object("a", spec: spec))
            }
            let low = try await create(#"{"replicas":1,"minReplicas":2,"image":"q"}"#)
            #expect(low.status == 422)
            #expect(
                self.causes(low) == [
                    "spec.replicas: Forbidden: replicas must not be below minReplicas",
                    #"spec: Invalid value: "object": image q is not of r"#,
                ]
            )
            let names = try await create(#"{"replicas":1,"minReplicas":1,"names":["a","x"]}"#)
            #expect(self.causes(names) == [#"spec.names[1]: Invalid value: "x": failed rule: self != 'x'"#])
            let absent = try await create(#"{"replicas":1}"#)
            #expect(
                self.causes(absent) == [
                    #"spec: Invalid value: "object": no such key: minReplicas evaluating rule: "#
                        + "replicas must not be below minReplicas"
                ]
            )
            let broken = try await create(#"{"replicas":"1"}"#)
            #expect(
                self.causes(broken).last == #"<nil>: Invalid value: "null": some validation rules were not "#
                    + "checked because the object was invalid; correct the existing errors to complete validation"
            )
            let good = try await create(#"{"replicas":2,"minReplicas":1,"fixed":"f","image":"r/i"}"#)
            #expect(good.status == 201)
            let changed = try await server.mergePatch(self.tabs + "/a", #"{"spec":{"fixed":"g"}}"#)
            #expect(self.causes(changed) == [#"spec.fixed: Invalid value: "g": is fixed"#])
            #expect(try await server.mergePatch(self.tabs + "/a", #"{"spec":{"replicas":3}}"#).status == 200)
        }
    }

    @Test(arguments: [
        ("self.nope == 1", "undefined field 'nope'"), ("1 + 1", "cel expression must evaluate to a bool"),
        ("self.replicas ==", "Syntax error"), ("", "rule is not specified"),
    ])
    func mustCompile(_ rule: String, _ text: String) async throws {
        try await TestServer.run { server in
            let spec =
                #"{"type":"object","x-kubernetes-validations":[{"rule":"\#(rule)"}],"#
                + #""properties":{"replicas":{"type":"integer"}}}"#
            let refused = try await server.send("POST", CustomDefinition.path, CustomDefinition.cronTab(spec: spec))
            #expect(refused.status == 422)
            #expect(refused["message"]?.string?.contains(text) == true)
        }
    }
}
