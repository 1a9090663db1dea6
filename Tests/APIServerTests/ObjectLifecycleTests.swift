import KubernetesAPI
import Testing
import Transport
import Wire

/// Reads and writes of objects, over real TLS and HTTP/2.
struct ObjectLifecycleTests {
    private let configMaps = "/api/v1/namespaces/default/configmaps"

    @Test func createsReadsUpdatesAndDeletes() async throws {
        try await TestServer.run { server in
            let created = try await server.send(
                "POST",
                self.configMaps,
                #"{"metadata":{"name":"a","labels":{"x":"y"}},"data":{"k":"v"}}"#
            )
            #expect(created.status == 201)
            #expect(created["kind"] == "ConfigMap")
            #expect(created["metadata.namespace"] == "default")
            let version = try #require(created["metadata.resourceVersion"]?.string)
            let uid = try #require(created["metadata.uid"]?.string)
            #expect(uid.count == 36)

            let again = try await server.send("POST", self.configMaps, #"{"metadata":{"name":"a"}}"#)
            #expect(again.status == 409)
            #expect(again["message"] == #"configmaps "a" already exists"#)
            #expect(again["reason"] == "AlreadyExists")

            let read = try await server.send("GET", self.configMaps + "/a")
            #expect(read.json == created.json)

            let same = try await server.send("PUT", self.configMaps + "/a", read.text)
            #expect(same.status == 200)
            #expect(same["metadata.resourceVersion"]?.string == version)

            let changed = try await server.send(
                "PUT",
                self.configMaps + "/a",
                read.text.replacing(#""v""#, with: #""w""#)
            )
            #expect(changed["data.k"] == "w")
            #expect(changed["metadata.resourceVersion"]?.string != version)

            let stale = try await server.send("PUT", self.configMaps + "/a", read.text)
            #expect(stale.status == 409)
            #expect(
                stale["message"]?.string == "Operation cannot be fulfilled on configmaps \"a\": the object has been "
                    + "modified; please apply your changes to the latest version and try again"
            )

            let deleted = try await server.send("DELETE", self.configMaps + "/a")
            #expect(deleted.status == 200)
            #expect(deleted["kind"] == "Status")
            #expect(deleted["details.uid"]?.string == uid)
            let gone = try await server.send("GET", self.configMaps + "/a")
            #expect(gone.status == 404)
            #expect(gone["message"] == #"configmaps "a" not found"#)
        }
    }

    @Test func patchesInThreeWays() async throws {
        try await TestServer.run { server in
            _ = try await server.send("POST", self.configMaps, #"{"metadata":{"name":"a"},"data":{"k":"v"}}"#)
            let merged = try await server.send(
                "PATCH",
                self.configMaps + "/a",
                #"{"data":{"k":null,"l":"m"}}"#,
                headers: ["content-type": "application/merge-patch+json"]
            )
            #expect(merged["data"] == ["l": "m"])
            let patched = try await server.send(
                "PATCH",
                self.configMaps + "/a",
                #"[{"op":"add","path":"/data/n","value":"o"}]"#,
                headers: ["content-type": "application/json-patch+json"]
            )
            #expect(patched["data"] == ["l": "m", "n": "o"])
            let strategic = try await server.send(
                "PATCH",
                self.configMaps + "/a",
                #"{"metadata":{"labels":{"p":"q"}}}"#,
                headers: ["content-type": "application/strategic-merge-patch+json"]
            )
            #expect(strategic["metadata.labels"] == ["p": "q"])
            let unknown = try await server.send(
                "PATCH",
                self.configMaps + "/a",
                "{}",
                headers: ["content-type": "text/plain"]
            )
            #expect(unknown.status == 415)
        }
    }

    @Test func listsByPagesAndSelectors() async throws {
        try await TestServer.run { server in
            for name in ["a", "b", "c", "d", "e"] {
                let labels = name < "c" ? #"{"side":"left"}"# : "{}"
                _ = try await server.send(
                    "POST",
                    self.configMaps,
                    #"{"metadata":{"name":"\#(name)","labels":\#(labels)}}"#
                )
            }
            let first = try await server.send("GET", self.configMaps + "?limit=2")
            #expect(first["items"]?.array?.count == 2)
            #expect(first["metadata.remainingItemCount"] == 3)
            let token = try #require(first["metadata.continue"]?.string)
            _ = try await server.send("POST", self.configMaps, #"{"metadata":{"name":"cc"}}"#)
            let rest = try await server.send("GET", self.configMaps + "?limit=10&continue=" + token)
            #expect(rest["items"]?.array?.count == 3, "the list shows the state that its first page showed")
            #expect(rest["metadata.continue"] == nil)
            let left = try await server.send("GET", self.configMaps + "?labelSelector=side%3Dleft")
            #expect(left["items"]?.array?.count == 2)
            let named = try await server.send("GET", "/api/v1/configmaps?fieldSelector=metadata.name%3Dd")
            #expect(named["items.0.metadata.name"] == "d")
            #expect(named["items.0.kind"] == nil)
            let broken = try await server.send("GET", self.configMaps + "?continue=nonsense")
            #expect(broken.status == 400)
        }
    }

    @Test func speaksProtobuf() async throws {
        try await TestServer.run { server in
            let map = CoreV1.ConfigMap {
                $0.metadata.name = "a"
                $0.data = ["k": "v"]
            }
            let type = "application/vnd.kubernetes.protobuf"
            let created = try await TestServer.send(
                server.admin,
                "POST",
                self.configMaps,
                ObjectEnvelope(map.underlying).bytes(),
                headers: ["content-type": type, "accept": type]
            )
            #expect(created.status == 201)
            let object = try CoreV1.ConfigMap(protobuf: try ObjectEnvelope(created.bytes).raw)
            #expect(object.data == ["k": "v"])
            let read = try await server.send("GET", self.configMaps + "/a", headers: ["accept": type])
            #expect(read.headers.first("content-type") == type)
            #expect(try CoreV1.ConfigMap(protobuf: try ObjectEnvelope(read.bytes).raw) == object)
            let listed = try await server.send("GET", self.configMaps, headers: ["accept": type])
            let list = try CoreV1.ConfigMapList(protobuf: try ObjectEnvelope(listed.bytes).raw)
            #expect(list.items == [object])
            #expect(!list.metadata.resourceVersion.isEmpty)
            let truncated = try await TestServer.send(
                server.admin,
                "POST",
                self.configMaps,
                Array(ObjectEnvelope(map.underlying).bytes().dropLast(6)),
                headers: ["content-type": type]
            )
            #expect(truncated.status == 400)
        }
    }
}
