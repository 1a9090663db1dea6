import KubernetesAPI
import NIOCore
import Store
import Testing
import Transport
import Wire

/// Watches over real HTTP/2.
struct WatchTests {
    private let configMaps = "/api/v1/namespaces/default/configmaps"

    /// Reads the events of a JSON watch one by one.
    private struct Events: ~Copyable {
        var body: HTTPBody.AsyncIterator
        var rest: [UInt8] = []

        mutating func next() async throws -> JSONValue {
            while true {
                if let end = self.rest.firstIndex(of: UInt8(ascii: "\n")) {
                    let line = Array(self.rest[..<end])
                    self.rest.removeSubrange(...end)
                    return try JSONParser.parse(line)
                }
                guard let chunk = try await self.body.next() else { throw TestFailure("the watch ended") }
                self.rest += Array(chunk.readableBytesView)
            }
        }
    }

    private func open(_ server: TestServer, _ path: String) async throws -> Events {
        let head = HTTPRequestHead(method: "GET", path: path)
        let response = try await server.admin.execute(head, timeout: .seconds(20))
        #expect(response.status == 200)
        return Events(body: response.body.makeAsyncIterator())
    }

    private func put(_ server: TestServer, _ name: String, _ labels: String = "{}") async throws -> String {
        let body = #"{"metadata":{"name":"\#(name)","labels":\#(labels)}}"#
        let created = try await server.send("POST", self.configMaps, body)
        return created["metadata.resourceVersion"]?.string ?? ""
    }

    @Test func tellsStateThenChanges() async throws {
        try await TestServer.run { server in
            _ = try await self.put(server, "a")
            var events = try await self.open(server, self.configMaps + "?watch=1")
            let first = try await events.next()
            #expect(first["type"] == "ADDED")
            #expect(first["object"]?["metadata"]?["name"] == "a")
            #expect(first["object"]?["kind"] == "ConfigMap")
            _ = try await self.put(server, "b")
            #expect(try await events.next()["object"]?["metadata"]?["name"] == "b")
            _ = try await server.send(
                "PATCH",
                self.configMaps + "/b",
                #"{"data":{"k":"v"}}"#,
                headers: ["content-type": "application/merge-patch+json"]
            )
            #expect(try await events.next()["type"] == "MODIFIED")
            _ = try await server.send("DELETE", self.configMaps + "/b")
            let gone = try await events.next()
            #expect(gone["type"] == "DELETED")
            #expect(gone["object"]?["data"]?["k"] == "v")
        }
    }

    @Test func beginsAfterARevision() async throws {
        try await TestServer.run { server in
            let version = try await self.put(server, "a")
            _ = try await self.put(server, "b")
            // The hub starts with the first watch, so this one reads what it missed from the store itself.
            var events = try await self.open(server, self.configMaps + "?watch=1&resourceVersion=" + version)
            #expect(try await events.next()["object"]?["metadata"]?["name"] == "b")
            _ = try await self.put(server, "c")
            #expect(try await events.next()["object"]?["metadata"]?["name"] == "c")
        }
    }

    @Test func whoWatchesOneObjectOutlivesTheWindowOfAllOthers() async throws {
        try await TestServer.run { server in
            _ = try await self.put(server, "mine")
            _ = try await self.put(server, "other")
            let fields = "?watch=1&fieldSelector=metadata.name%3D"
            var mine = try await self.open(server, self.configMaps + fields + "mine")
            #expect(try await mine.next()["object"]?["metadata"]?["name"] == "mine")
            var other = try await self.open(server, self.configMaps + fields + "other")
            _ = try await other.next()
            let key = Array("/registry/configmaps/default/other".utf8)
            let value = try #require(try await server.store.get(key, revision: 0).value)
            // More changes than a hub keeps, which are told before more are made.
            for _ in 0..<9 {
                for _ in 0..<1000 {
                    _ = try await server.store.put(key, value.value, expectedModRevision: nil, lease: 0)
                }
                for _ in 0..<1000 { _ = try await other.next() }
            }
            let type: HTTPHeaders = ["content-type": "application/merge-patch+json"]
            _ = try await server.send("PATCH", self.configMaps + "/mine", #"{"data":{"k":"v"}}"#, headers: type)
            let change = try await mine.next()
            #expect(change["type"] == "MODIFIED")
            #expect(change["object"]?["data"]?["k"] == "v")
        }
    }

    @Test func podsAreWatchedByTheirNode() async throws {
        try await TestServer.run { server in
            let pods = "/api/v1/namespaces/default/pods"
            let account = #"{"metadata":{"name":"default"}}"#
            _ = try await server.send("POST", "/api/v1/namespaces/default/serviceaccounts", account)
            func put(_ name: String, on node: String) async throws {
                let body =
                    #"{"metadata":{"name":"\#(name)"},"spec":{"nodeName":"\#(node)","#
                    + #""containers":[{"name":"c","image":"i"}]}}"#
                let created = try await server.send("POST", pods, body)
                #expect(created["metadata.name"]?.string == name)
            }
            var one = try await self.open(server, "/api/v1/pods?watch=1&fieldSelector=spec.nodeName%3Done")
            var none = try await self.open(server, pods + "?watch=1&fieldSelector=spec.nodeName%3D")
            try await put("a", on: "two")
            try await put("b", on: "one")
            #expect(try await one.next()["object"]?["metadata"]?["name"] == "b")
            try await put("c", on: "")
            #expect(try await none.next()["object"]?["metadata"]?["name"] == "c")
            let binding = #"{"metadata":{"name":"c"},"target":{"kind":"Node","name":"one"}}"#
            _ = try await server.send("POST", pods + "/c/binding", binding)
            #expect(try await none.next()["type"] == "DELETED")
            let bound = try await one.next()
            #expect(bound["type"] == "ADDED")
            #expect(bound["object"]?["metadata"]?["name"] == "c")
        }
    }

    @Test func selectionMakesObjectsComeAndGo() async throws {
        try await TestServer.run { server in
            var events = try await self.open(server, self.configMaps + "?watch=1&labelSelector=in%3Dyes")
            _ = try await self.put(server, "out")
            _ = try await self.put(server, "x", #"{"in":"yes"}"#)
            let added = try await events.next()
            #expect(added["type"] == "ADDED")
            #expect(added["object"]?["metadata"]?["name"] == "x")
            let patch: HTTPHeaders = ["content-type": "application/merge-patch+json"]
            let labelled = #"{"metadata":{"labels":{"in":"no"}}}"#
            let changed = try await server.send("PATCH", self.configMaps + "/x", labelled, headers: patch)
            let deleted = try await events.next()
            #expect(deleted["type"] == "DELETED")
            #expect(deleted["object"]?["metadata"]?["labels"]?["in"] == "yes")
            #expect(deleted["object"]?["metadata"]?["resourceVersion"] == changed["metadata.resourceVersion"])
            _ = try await server.send(
                "PATCH",
                self.configMaps + "/out",
                #"{"metadata":{"labels":{"in":"yes"}}}"#,
                headers: patch
            )
            #expect(try await events.next()["type"] == "ADDED")
        }
    }

    @Test func initialEventsEndWithABookmark() async throws {
        try await TestServer.run { server in
            _ = try await self.put(server, "a")
            let query = "?watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true"
            var events = try await self.open(server, self.configMaps + query)
            #expect(try await events.next()["type"] == "ADDED")
            let bookmark = try await events.next()
            #expect(bookmark["type"] == "BOOKMARK")
            #expect(bookmark["object"]?["metadata"]?["annotations"]?["k8s.io/initial-events-end"] == "true")
        }
    }

    @Test func compactedRevisionsAreExpired() async throws {
        try await TestServer.run { server in
            let old = try await self.put(server, "a")
            _ = try await self.put(server, "b")
            let newest = try await self.put(server, "c")
            try await server.store.compact(at: Int64(newest) ?? 0)
            var events = try await self.open(server, self.configMaps + "?watch=1&resourceVersion=" + old)
            let error = try await events.next()
            #expect(error["type"] == "ERROR")
            #expect(error["object"]?["code"] == 410)
            #expect(error["object"]?["reason"] == "Expired")
        }
    }

    @Test func endsAfterItsTime() async throws {
        try await TestServer.run { server in
            let answer = try await server.send("GET", self.configMaps + "?watch=1&timeoutSeconds=1")
            #expect(answer.status == 200)
            #expect(answer.bytes.isEmpty)
        }
    }

    @Test func framesProtobufEvents() async throws {
        try await TestServer.run { server in
            _ = try await self.put(server, "a")
            let answer = try await server.send(
                "GET",
                self.configMaps + "?watch=1&timeoutSeconds=1",
                headers: ["accept": "application/vnd.kubernetes.protobuf;stream=watch"]
            )
            #expect(answer.headers.first("content-type") == "application/vnd.kubernetes.protobuf;stream=watch")
            let length = answer.bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            #expect(length == answer.bytes.count - 4)
            let event = try MetaV1.WatchEvent(protobuf: Array(answer.bytes.dropFirst(4)))
            #expect(event.type == "ADDED")
            let map = try CoreV1.ConfigMap(protobuf: try ObjectEnvelope(event.object.raw).raw)
            #expect(map.metadata.name == "a")
            #expect(!map.metadata.resourceVersion.isEmpty)
        }
    }
}
