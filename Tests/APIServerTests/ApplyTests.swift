import KubernetesAPI
import Testing
import Transport

/// Server-side apply over the wire.
struct ApplyTests {
    static let headers: HTTPHeaders = ["content-type": "application/apply-patch+yaml"]
    private static let maps = "/api/v1/namespaces/default/configmaps"
    private static let deployments = "/apis/apps/v1/namespaces/default/deployments"

    private static func map(_ members: String) -> String {
        #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},\#(members)}"#
    }

    static func deployment(replicas: String = "1", image: String = "i", more: String = "") -> String {
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: d}
        spec:
          replicas: \(replicas)
          selector: {matchLabels: {a: b}}
          template:
            metadata: {labels: {a: b}}
            spec:
              containers:
              - {name: c, image: \(image), ports: [{containerPort: 80}]}
        \(more)
        """
    }

    private func apply(
        _ server: TestServer,
        _ path: String,
        _ body: String,
        manager: String = "a",
        query: String = ""
    ) async throws -> TestResponse {
        try await server.send("PATCH", "\(path)?fieldManager=\(manager)\(query)", body, headers: Self.headers)
    }

    /// Manager, operation, subresource and fields of each entry.
    private func entries(_ response: TestResponse) -> [String] {
        (response["metadata.managedFields"]?.array ?? []).map { entry in
            ["manager", "operation", "subresource"].compactMap { entry[$0]?.string }.joined(separator: " ") + " "
                + (entry["fieldsV1"]?.text ?? "")
        }
    }

    @Test func makesAnObjectAndChangesIt() async throws {
        try await TestServer.run { server in
            let path = Self.deployments + "/d"
            let created = try await self.apply(server, path, Self.deployment())
            #expect(created.status == 201)
            #expect(created["spec.template.spec.containers.0.ports.0.protocol"] == "TCP", "defaults are set")
            #expect(
                self.entries(created) == [
                    #"a Apply {"f:spec":{"f:replicas":{},"f:selector":{},"f:template":{"f:metadata":{"f:labels":"#
                        + #"{"f:a":{}}},"f:spec":{"f:containers":{"k:{\"name\":\"c\"}":{".":{},"f:image":{},"#
                        + #""f:name":{},"f:ports":{"k:{\"containerPort\":80,\"protocol\":\"TCP\"}":{".":{},"#
                        + #""f:containerPort":{}}}}}}}}}"#
                ]
            )
            let same = try await self.apply(server, path, Self.deployment())
            #expect(same.status == 200)
            #expect(same["metadata.resourceVersion"] == created["metadata.resourceVersion"])
            #expect(same["metadata.managedFields"] == created["metadata.managedFields"])
            let refused = try await self.apply(server, path, Self.deployment(replicas: "2"), manager: "b")
            #expect(refused.status == 409)
            #expect(refused["reason"] == "Conflict")
            #expect(
                refused["message"] == #"Apply failed with 1 conflict: conflict with "a": .spec.replicas"#
            )
            #expect(
                refused["details"] == [
                    "causes": [
                        [
                            "reason": "FieldManagerConflict", "message": #"conflict with "a""#,
                            "field": ".spec.replicas",
                        ]
                    ]
                ]
            )
            let forced = try await self.apply(
                server,
                path,
                Self.deployment(replicas: "2"),
                manager: "b",
                query: "&force=true"
            )
            #expect(forced["spec.replicas"] == 2)
            #expect(forced["metadata.generation"] == 2)
            #expect(self.entries(forced).first { $0.hasPrefix("a ") }?.contains("replicas") == false)
        }
    }

    @Test func updatesAndAppliesTakeFromEachOther() async throws {
        try await TestServer.run { server in
            let path = Self.maps + "/c"
            _ = try await self.apply(server, path, Self.map(#""data":{"x":"1","y":"1"}"#))
            let put = try await server.send(
                "PUT",
                path + "?fieldManager=u",
                #"{"metadata":{"name":"c"},"data":{"x":"2","y":"1"}}"#
            )
            #expect(
                self.entries(put) == [#"a Apply {"f:data":{"f:y":{}}}"#, #"u Update {"f:data":{"f:x":{}}}"#]
            )
            let refused = try await self.apply(server, path, Self.map(#""data":{"x":"1","y":"1"}"#))
            #expect(
                refused["message"] == #"Apply failed with 1 conflict: conflict with "u" using v1: .data.x"#
            )
            let less = try await self.apply(server, path, Self.map(#""data":{}"#))
            #expect(less["data"] == ["x": "2"])
            #expect(self.entries(less) == [#"u Update {"f:data":{"f:x":{}}}"#])
        }
    }

    @Test func optionsAreChecked() async throws {
        try await TestServer.run { server in
            let path = Self.maps + "/c"
            let body = Self.map(#""data":{"x":"1"}"#)
            let anonymous = try await server.send("PATCH", path, body, headers: Self.headers)
            #expect(anonymous.status == 422)
            #expect(
                anonymous["message"]?.string == #"PatchOptions.meta.k8s.io "" is invalid: fieldManager: "#
                    + "Required value: is required for apply patch"
            )
            let dry = try await self.apply(server, path, body, query: "&dryRun=All")
            #expect(dry.status == 201)
            #expect(try await server.send("GET", path).status == 404)
            let merge: HTTPHeaders = ["content-type": "application/merge-patch+json"]
            let forced = try await server.send("PATCH", path + "?force=true", "{}", headers: merge)
            #expect(forced.status == 422)
            #expect(
                forced["message"]?.string == #"PatchOptions.meta.k8s.io "" is invalid: force: Forbidden: "#
                    + "may not be specified for non-apply patch"
            )
            let twice = #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"x":"1","x":"2"}}"#
            let strict = try await self.apply(server, path, twice, query: "&fieldValidation=Strict")
            #expect(strict.status == 400)
            #expect(
                strict["message"]?.string == "error strict decoding YAML: error converting YAML to JSON: yaml: "
                    + "unmarshal errors:\n" + #"  line 1: key "x" already set in map"#
            )
            let warned = try await self.apply(server, path, twice)
            #expect(warned.status == 201)
            #expect(warned.headers.all("warning") == [#"299 - "line 1: key \"x\" already set in map""#])
        }
    }

    @Test func requestsThatDoNotFitAreRefused() async throws {
        try await TestServer.run { server in
            let path = Self.maps + "/c"
            func refusal(_ body: String) async throws -> String {
                let response = try await self.apply(server, path, body)
                return "\(response.status) \(response["message"]?.string ?? "")"
            }
            let head = #"{"apiVersion":"v1","kind":"ConfigMap""#
            #expect(
                try await refusal(#"{"apiVersion":"v1","kind":"Secret","metadata":{"name":"c"}}"#)
                    == "400 invalid object type: /v1, Kind=Secret"
            )
            #expect(try await refusal("") == "400 invalid object type: /, Kind=")
            #expect(
                try await refusal(#"\#(head),"metadata":{"name":"c","managedFields":[]}}"#)
                    == "400 metadata.managedFields must be nil"
            )
            #expect(
                try await refusal(#"\#(head),"metadata":{"name":"other"}}"#)
                    == "400 the name of the object (other) does not match the name on the URL (c)"
            )
            #expect(
                try await refusal(head + "}")
                    == "400 the name of the object (c based on URL) was undeterminable: name must be provided"
            )
            #expect(
                try await refusal(#"\#(head),"metadata":{"name":"c","namespace":"other"}}"#)
                    == "400 the namespace of the provided object does not match the namespace sent on the request"
            )
            #expect(
                try await refusal(#"\#(head),"metadata":{"name":"c","uid":"u"}}"#)
                    == #"409 Operation cannot be fulfilled on configmaps "c": uid mismatch: the provided object "#
                    + "specified uid u, and no existing object was found"
            )
            #expect(
                try await refusal(#"\#(head),"metadata":{"name":"c"},"data":{"x":1},"nope":1}"#)
                    == "500 failed to create typed patch object (/c; /v1, Kind=ConfigMap): errors:\n"
                    + "  .data.x: expected string, got &value.valueUnstructured{Value:1}\n"
                    + "  .nope: field not declared in schema"
            )
            #expect(try await refusal("[]").hasPrefix("400 error decoding YAML: error unmarshaling JSON"))
            #expect(
                try await refusal("a: [").hasPrefix("400 error decoding YAML: error converting YAML to JSON: yaml:")
            )
            _ = try await self.apply(server, path, Self.map(#""data":{"x":"1"}"#))
            let stale = try await refusal(
                #"\#(head),"metadata":{"name":"c","resourceVersion":"1"},"data":{"x":"1"}}"#
            )
            #expect(
                stale.hasPrefix(#"409 Operation cannot be fulfilled on configmaps "c": the object has been modified"#)
            )
        }
    }
}
