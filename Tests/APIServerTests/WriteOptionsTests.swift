import KubernetesAPI
import Testing
import Transport

/// Options in the query that there are not, and keys that a body has twice.
struct WriteOptionsTests {
    private let configMaps = "/api/v1/namespaces/default/configmaps"

    private struct Case {
        var method: String
        var query: String
        var message: String
        var field: String
        var reason = "FieldValueNotSupported"
    }

    private static let cases = [
        Case(
            method: "POST",
            query: "dryRun=Some",
            message: #"CreateOptions.meta.k8s.io "" is invalid: dryRun: Unsupported value: []string{"Some"}: "#
                + #"supported values: "All""#,
            field: "dryRun"
        ),
        Case(
            method: "PUT",
            query: "fieldValidation=Loose",
            message: #"UpdateOptions.meta.k8s.io "" is invalid: fieldValidation: Unsupported value: "Loose": "#
                + #"supported values: "", "Ignore", "Strict", "Warn""#,
            field: "fieldValidation"
        ),
        Case(
            method: "PATCH",
            query: "force=true",
            message: #"PatchOptions.meta.k8s.io "" is invalid: force: Forbidden: may not be specified for non-apply "#
                + "patch",
            field: "force",
            reason: "FieldValueForbidden"
        ),
        Case(
            method: "POST",
            query: "fieldManager=a%0Ab",
            message: #"CreateOptions.meta.k8s.io "" is invalid: fieldManager: Invalid value: "a\nb": invalid "#
                + "character U+000A (at position 1)",
            field: "fieldManager",
            reason: "FieldValueInvalid"
        ),
        Case(
            method: "DELETE",
            query: "propagationPolicy=Sideways",
            message: #"DeleteOptions.meta.k8s.io "" is invalid: propagationPolicy: Unsupported value: "Sideways": "#
                + #"supported values: "Foreground", "Background", "Orphan", "nil""#,
            field: "propagationPolicy"
        ),
    ]

    @Test func badOptionsAreInvalid() async throws {
        try await TestServer.run { server in
            let body = #"{"metadata":{"name":"a"}}"#
            _ = try await server.send("POST", self.configMaps, body)
            for item in Self.cases {
                let path = self.configMaps + (item.method == "POST" ? "" : "/a") + "?" + item.query
                let headers: HTTPHeaders =
                    item.method == "PATCH" ? ["content-type": "application/merge-patch+json"] : [:]
                let answer = try await server.send(
                    item.method,
                    path,
                    item.method == "DELETE" ? nil : body,
                    headers: headers
                )
                #expect(answer.status == 422)
                #expect(answer["reason"] == "Invalid")
                #expect(answer["message"]?.string == item.message)
                #expect(answer["details.group"] == "meta.k8s.io")
                #expect(answer["details.causes.0.field"]?.string == item.field)
                #expect(answer["details.causes.0.reason"]?.string == item.reason)
            }
        }
    }

    @Test func keysThatABodyHasTwice() async throws {
        try await TestServer.run { server in
            let json = #"{"metadata":{"name":"a"},"data":{"k":"1"},"data":{"k":"2"},"odd":1,"odd":2}"#
            let warned = try await server.send("POST", self.configMaps + "?dryRun=All", json)
            #expect(warned.status == 201)
            #expect(warned["data.k"] == "2")
            #expect(
                warned.headers.all("warning") == [
                    #"299 - "unknown field \"odd\"""#, #"299 - "duplicate field \"data\"""#,
                ]
            )
            let strict = try await server.send("POST", self.configMaps + "?fieldValidation=Strict", json)
            #expect(strict.status == 400)
            #expect(
                strict["message"]?.string == #"ConfigMap in version "v1" cannot be handled as a ConfigMap: strict "#
                    + #"decoding error: unknown field "odd", duplicate field "data""#
            )
            let ignored = try await server.send("POST", self.configMaps + "?fieldValidation=Ignore&dryRun=All", json)
            #expect(ignored.status == 201)
            #expect(ignored.headers.first("warning") == nil)
        }
    }

    @Test func keysThatYAMLHasTwice() async throws {
        try await TestServer.run { server in
            let yaml = "metadata:\n  name: a\ndata:\n  k: '1'\n  'k': '2'\n  k: '3'\nmetadata:\n  name: b\n"
            let type: HTTPHeaders = ["content-type": "application/yaml"]
            let warned = try await server.send("POST", self.configMaps + "?dryRun=All", yaml, headers: type)
            #expect(warned.status == 201, "\(warned.text)")
            #expect(warned["metadata.name"] == "b")
            #expect(warned["data.k"] == "3")
            #expect(
                warned.headers.all("warning") == [
                    #"299 - "line 5: key \"k\" already set in map""#,
                    #"299 - "line 6: key \"k\" already set in map""#,
                    #"299 - "line 8: key \"metadata\" already set in map""#,
                ]
            )
            let path = self.configMaps + "?fieldValidation=Strict"
            let strict = try await server.send("POST", path, yaml, headers: type)
            #expect(strict.status == 400)
            #expect(
                strict["message"]?.string == #"ConfigMap in version "v1" cannot be handled as a ConfigMap: strict "#
                    + "decoding error: yaml: unmarshal errors:\n  line 5: key \"k\" already set in map\n  line 6: key "
                    + "\"k\" already set in map\n  line 8: key \"metadata\" already set in map"
            )
            let quiet = self.configMaps + "?fieldValidation=Ignore&dryRun=All"
            let ignored = try await server.send("POST", quiet, yaml, headers: type)
            #expect(ignored.status == 201)
            #expect(ignored.headers.first("warning") == nil)
        }
    }
}
