import KubernetesAPI
import NIOCore
import Testing
import Transport
import Wire

/// What clients get wrong, and the answers they get.
struct BadInputTests {
    private let configMaps = "/api/v1/namespaces/default/configmaps"

    @Test func bodiesAreBounded() async throws {
        try await TestServer.run { server in
            let body = #"{"metadata":{"name":"a"},"data":{"k":""# + String(repeating: "x", count: 3 << 20) + #""}}"#
            let answer = try await server.send("POST", self.configMaps, body)
            #expect(answer.status == 413)
            #expect(answer["message"] == "Request entity too large: limit is 3145728")
        }
    }

    @Test func unknownFieldsAreWarnedOfOrRefused() async throws {
        try await TestServer.run { server in
            let body = #"{"metadata":{"name":"a"},"datum":{"k":"v"}}"#
            let warned = try await server.send("POST", self.configMaps + "?dryRun=All", body)
            #expect(warned.status == 201)
            #expect(warned.headers.first("warning") == #"299 - "unknown field \"datum\"""#)
            let strict = try await server.send("POST", self.configMaps + "?fieldValidation=Strict", body)
            #expect(strict.status == 400)
            #expect(
                strict["message"]?.string == #"ConfigMap in version "v1" cannot be handled as a ConfigMap: strict "#
                    + #"decoding error: unknown field "datum""#
            )
            let ignored = try await server.send("POST", self.configMaps + "?fieldValidation=Ignore&dryRun=All", body)
            #expect(ignored.headers.first("warning") == nil)
            #expect(try await server.send("GET", self.configMaps + "/a").status == 404, "nothing was written")
        }
    }

    @Test func brokenBodiesAreExplained() async throws {
        try await TestServer.run { server in
            let broken = try await server.send("POST", self.configMaps, #"{"metadata":"#)
            #expect(broken.status == 400)
            #expect(broken["reason"] == "BadRequest")
            let type = try await server.send("POST", self.configMaps, #"{"metadata":{"name":1}}"#)
            #expect(type.status == 400)
            #expect(type["message"]?.string?.contains("cannot unmarshal number") == true)
            let yaml = try await server.send(
                "POST",
                self.configMaps,
                "a: [",
                headers: ["content-type": "application/yaml"]
            )
            #expect(yaml.status == 400)
            let media = try await server.send("POST", self.configMaps, "x", headers: ["content-type": "text/plain"])
            #expect(media.status == 415)
            let accept = try await server.send("GET", self.configMaps, headers: ["accept": "text/html"])
            #expect(accept.status == 406)
            let version = try await server.send(
                "POST",
                self.configMaps,
                #"{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"a"}}"#
            )
            let unconvertible =
                #"Deployment in version "v1" cannot be handled as a ConfigMap: "#
                + "converting (v1.Deployment) to (core.ConfigMap): unknown conversion"
            #expect(version["message"]?.string == unconvertible)
            let misspelt = try await server.send("POST", self.configMaps, #"{"apiVersion":"v1","kind":"configmap"}"#)
            let unknown =
                #"configmap in version "v1" cannot be handled as a ConfigMap: no kind "configmap" "#
                + #"is registered for version "v1" in scheme "pkg/api/legacyscheme/scheme.go:30""#
            #expect(misspelt["message"]?.string == unknown)
            let older = try await server.send(
                "POST",
                "/apis/autoscaling/v2/namespaces/default/horizontalpodautoscalers",
                #"{"apiVersion":"autoscaling/v1","kind":"HorizontalPodAutoscaler","metadata":{"name":"a"}}"#
            )
            let other =
                "the API version in the data (autoscaling/v1) does not match the expected API version (autoscaling/v2)"
            #expect(older["message"]?.string == other)
        }
    }

    @Test func pathsThatAreNotThere() async throws {
        try await TestServer.run { server in
            for path in ["/apis/nonsense/v1/pods", "/nonsense"] {
                let answer = try await server.send("GET", path)
                #expect(answer.status == 404)
                #expect(answer.text == "404 page not found\n")
            }
            for path in ["/api/v1/nonsense", "/api/v1/namespaces/default/nodes"] {
                let answer = try await server.send("GET", path)
                #expect(answer.status == 404)
                #expect(answer["kind"] == "Status")
                #expect(answer["apiVersion"] == "v1")
            }
            #expect(try await server.send("POST", self.configMaps + "/a", "{}").status == 405)
            #expect(try await server.send("DELETE", "/api/v1/configmaps").status == 405)
            #expect(try await server.send("PUT", self.configMaps, "{}").status == 405)
            #expect(try await server.send("PATCH", self.configMaps, "{}").status == 405)
            #expect(try await server.send("POST", "/api/v1/configmaps", "{}").status == 405)
            let missing = try await server.send(
                "POST",
                "/api/v1/namespaces/missing/configmaps",
                #"{"metadata":{"name":"a"}}"#
            )
            #expect(missing.status == 404)
            #expect(missing["message"] == #"namespaces "missing" not found"#)
        }
    }

    @Test func invalidObjectsNameEveryCause() async throws {
        try await TestServer.run { server in
            let pod = #"{"metadata":{"name":"Bad_Name"},"spec":{"containers":[{"name":"c"}]}}"#
            _ = try await server.send(
                "POST",
                "/api/v1/namespaces/default/serviceaccounts",
                #"{"metadata":{"name":"default"}}"#
            )
            let answer = try await server.send("POST", "/api/v1/namespaces/default/pods", pod)
            #expect(answer.status == 422)
            #expect(answer["reason"] == "Invalid")
            let fields = answer["details.causes"]?.array?.compactMap { $0["field"]?.string }
            #expect(fields == ["metadata.name", "spec.containers[0].image"])
        }
    }
}
