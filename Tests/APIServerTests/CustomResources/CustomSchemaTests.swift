import KubernetesAPI
import Testing
import Transport

/// What the schema of a custom resource makes of its objects, over the wire.
struct CustomSchemaTests {
    private let tabs = CustomDefinition.tabs

    private static let spec = """
        {"type":"object","required":["cronSpec"],"properties":{
          "cronSpec":{"type":"string","pattern":"^(\\\\d+|\\\\*)(/\\\\d+)?(\\\\s+(\\\\d+|\\\\*)(/\\\\d+)?){4}$"},
          "replicas":{"type":"integer","minimum":1,"maximum":10,"default":2},
          "mode":{"type":"string","enum":["A","B"],"nullable":true},
          "port":{"x-kubernetes-int-or-string":true},
          "free":{"type":"object","x-kubernetes-preserve-unknown-fields":true},
          "labels":{"type":"object","additionalProperties":{"type":"string","maxLength":3}},
          "names":{"type":"array","x-kubernetes-list-type":"set","maxItems":3,"items":{"type":"string"}},
          "ports":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],
            "items":{"type":"object","required":["name"],"properties":{
              "name":{"type":"string"},"number":{"type":"integer","default":80}}}},
          "address":{"type":"string","format":"ipv4"},
          "template":{"type":"object","x-kubernetes-embedded-resource":true,
            "x-kubernetes-preserve-unknown-fields":true},
          "either":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},
            "oneOf":[{"required":["a"]},{"required":["b"]}]}}}
        """

    private func create(_ server: TestServer, _ spec: String, query: String = "") async throws -> TestResponse {
        try await server.send("POST", self.tabs + query, CustomDefinition.object("x", spec: spec))
    }

    /// The texts of the causes of a refusal.
    private func causes(_ server: TestServer, _ spec: String) async throws -> [String] {
        let refused = try await self.create(server, spec)
        #expect(refused.status == 422)
        return (refused["details.causes"]?.array ?? []).map {
            "\($0["field"]?.string ?? ""): \($0["message"]?.string ?? "")"
        }
    }

    @Test func prunesAndDefaults() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab(spec: Self.spec))
            let sent =
                #"{"cronSpec":"* * * * *","color":"red","mode":null,"labels":null,"#
                + #""free":{"x":{"y":1}},"ports":[{"name":"a","z":1}]}"#
            let created = try await self.create(server, sent)
            #expect(created.status == 201)
            #expect(
                created["spec"] == [
                    "cronSpec": "* * * * *", "free": ["x": ["y": 1]], "mode": nil,
                    "ports": [["name": "a", "number": 80]], "replicas": 2,
                ]
            )
            let warnings = created.headers.all("warning")
            #expect(
                warnings == [#"299 - "unknown field \"spec.color\"""#, #"299 - "unknown field \"spec.ports[0].z\"""#]
            )
            let strict = try await self.create(server, sent, query: "?fieldValidation=Strict")
            #expect(
                strict["message"]
                    == .string(
                        #"CronTab in version "v1" cannot be handled as a CronTab: strict "#
                            + #"decoding error: unknown field "spec.color", unknown field "spec.ports[0].z""#
                    )
            )
        }
    }

    @Test func refusesWhatTheSchemaDoesNotTake() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab(spec: Self.spec))
            #expect(try await self.causes(server, "{}") == ["spec.cronSpec: Required value"])
            #expect(
                try await self.causes(server, #"{"cronSpec":"0 * * *","replicas":15}"#) == [
                    #"spec.cronSpec: Invalid value: "0 * * *": spec.cronSpec in body should match "#
                        + #"'^(\d+|\*)(/\d+)?(\s+(\d+|\*)(/\d+)?){4}$'"#,
                    "spec.replicas: Invalid value: 15: spec.replicas in body should be less than or equal to 10",
                ]
            )
            let cron = #""cronSpec":"* * * * *""#
            #expect(
                try await self.causes(server, "{\(cron),\"replicas\":\"3\"}") == [
                    #"spec.replicas: Invalid value: "string": spec.replicas in body must be of type integer: "string""#
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"mode\":\"C\"}") == [
                    #"spec.mode: Unsupported value: "C": supported values: "A", "B""#
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"port\":true}") == [
                    #"spec.port: Invalid value: "boolean": spec.port in body must be of type integer,string: "boolean""#
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"labels\":{\"k\":\"long\"}}") == [
                    "spec.labels.k: Too long: may not be more than 3 bytes"
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"names\":[\"a\",\"b\",\"a\"]}") == [
                    #"spec.names[2]: Duplicate value: "a""#
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"names\":[\"a\",\"b\",\"c\",\"d\"]}") == [
                    "spec.names: Too many: 4: must have at most 3 items"
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"ports\":[{\"name\":\"a\"},{\"name\":\"a\"}]}") == [
                    #"spec.ports[1]: Duplicate value: map[string]interface {}{"name":"a"}"#
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"address\":\"1.2.3\"}") == [
                    #"spec.address: Invalid value: "1.2.3": spec.address in body must be of type ipv4: "1.2.3""#
                ]
            )
            #expect(
                try await self.causes(server, "{\(cron),\"either\":{\"a\":\"1\",\"b\":\"2\"}}").first
                    == #"<nil>: Invalid value: "": "spec.either" must validate one and only one schema (oneOf). "#
                    + "Found 2 valid alternatives"
            )
        }
    }

    @Test func leavesAloneWhatDidNotChange() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            _ = try await self.create(server, #"{"cronSpec":"never"}"#)
            let name = CustomDefinition.path + "/crontabs.stable.example.com"
            let stricter =
                #"[{"op":"add","path":"/spec/versions/0/schema/openAPIV3Schema/properties/spec/"#
                + #"properties/cronSpec/minLength","value":9},{"op":"add","path":"#
                + #""/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/image/default","value":"i"}]"#
            let patched = try await server.send(
                "PATCH",
                name,
                stricter,
                headers: ["content-type": "application/json-patch+json"]
            )
            #expect(patched.status == 200)
            // Defaults of a schema that has come since show in what was stored before.
            try await eventually { try await server.send("GET", self.tabs + "/x")["spec.image"] == "i" }
            #expect(try await server.mergePatch(self.tabs + "/x", #"{"spec":{"replicas":1}}"#).status == 200)
            let refused = try await server.mergePatch(self.tabs + "/x", #"{"spec":{"cronSpec":"ever"}}"#)
            #expect(
                refused["details.causes.0.message"]
                    == #"Invalid value: "ever": spec.cronSpec in body should be at least 9 chars long"#
            )
        }
    }

    @Test(arguments: [
        (#"{"properties":{"a":{"type":"string"}}}"#, "Required value: must not be empty for specified object fields"),
        (#"{"type":"array"}"#, "spec].items: Required value: must be specified"),
        (#"{"type":"object","anyOf":[{"type":"object"}]}"#, "Forbidden: must be empty to be structural"),
        (
            #"{"type":"array","uniqueItems":true,"items":{"type":"string"}}"#,
            "uniqueItems cannot be set to true since the runtime complexity becomes quadratic"
        ),
        (#"{"type":"object","properties":{"a":{"type":"integer","default":"x"}}}"#, "must be of type integer"),
        (#"{"type":"string","pattern":"("}"#, "must be a valid regular expression, but isn't"),
        (
            #"{"type":"array","x-kubernetes-list-type":"map","items":{"type":"object"}}"#,
            "must not be empty if x-kubernetes-list-type is map"
        ),
    ])
    func refusesSchemasThatAreNotStructural(_ schema: String, _ text: String) async throws {
        try await TestServer.run { server in
            let refused = try await server.send("POST", CustomDefinition.path, CustomDefinition.cronTab(spec: schema))
            #expect(refused.status == 422)
            #expect(refused["message"]?.string?.contains(text) == true)
        }
    }
}
