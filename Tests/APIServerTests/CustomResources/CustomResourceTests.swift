import KubernetesAPI
import NIOCore
import Testing
import Transport
import Wire

/// Custom resources over the wire: what their definitions make the server serve.
struct CustomResourceTests {
    private let tabs = CustomDefinition.tabs

    @Test func isServedOnceItsNamesAreAccepted() async throws {
        try await TestServer.run { server in
            #expect(try await server.send("GET", self.tabs).status == 404)
            try await server.define(CustomDefinition.cronTab())
            let definition = try await server.send("GET", CustomDefinition.path + "/crontabs.stable.example.com")
            #expect(definition["status.acceptedNames.listKind"] == "CronTabList")
            #expect(definition["status.storedVersions"] == ["v1"])
            #expect(definition["status.conditions.0.type"] == "NamesAccepted")
            #expect(definition["status.conditions.0.reason"] == "NoConflicts")
            #expect(definition["status.conditions.1.message"] == "the initial names have been accepted")
            let group = try await server.send("GET", "/apis/stable.example.com")
            #expect(group["preferredVersion.groupVersion"] == "stable.example.com/v1")
            let resources = try await server.send("GET", "/apis/stable.example.com/v1")
            #expect(resources["resources.0.shortNames"] == ["ct"])
            #expect(resources["resources.0.verbs"]?.array?.count == 8)
            #expect(resources["resources.1.name"] == "crontabs/scale")
            #expect(resources["resources.1.group"] == "autoscaling")
            #expect(resources["resources.2.name"] == "crontabs/status")
            let accept = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
            let all = try await server.send("GET", "/apis", headers: ["accept": accept])
            #expect(all["items"]?.array?.last?["metadata"]?["name"] == "stable.example.com")
        }
    }

    @Test func takesNoNameThatIsTaken() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            let other = CustomDefinition.cronTab().replacing("crontabs", with: "crontables")
            _ = try await server.send("POST", CustomDefinition.path, other)
            try await eventually {
                try await server.condition("NamesAccepted", of: "crontables.stable.example.com") == "False"
            }
            let refused = try await server.send("GET", CustomDefinition.path + "/crontables.stable.example.com")
            #expect(refused["status.conditions.0.reason"] == "ListKindConflict")
            #expect(refused["status.conditions.0.message"] == #""CronTabList" is already in use"#)
            #expect(refused["status.conditions.1.reason"] == "NotAccepted")
            #expect(try await server.send("GET", "/apis/stable.example.com/v1/crontables").status == 404)
            // Once the name is free, it is given.
            _ = try await server.send("DELETE", CustomDefinition.path + "/crontabs.stable.example.com")
            try await eventually {
                try await server.send("GET", "/apis/stable.example.com/v1/crontables").status == 200
            }
        }
    }

    @Test func isWrittenAndReadLikeAnyKind() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            let sent = CustomDefinition.object("a", spec: #"{"replicas":1,"image":"x","cronSpec":"* *"}"#)
            let created = try await server.send("POST", self.tabs + "?fieldManager=me", sent)
            #expect(created.status == 201)
            // Keys stand in the order of their names, as in Go's maps.
            let prefix = #"{"apiVersion":"stable.example.com/v1","kind":"CronTab","metadata":{"creationTimestamp":"#
            #expect(created.text.hasPrefix(prefix))
            #expect(created.text.hasSuffix(#""spec":{"cronSpec":"* *","image":"x","replicas":1}}"# + "\n"))
            #expect(created["metadata.generation"] == 1)
            #expect(created["metadata.managedFields.0.fieldsV1"]?["f:spec"]?["f:image"] == .object([:]))
            #expect(try await server.send("POST", self.tabs, sent)["reason"] == "AlreadyExists")

            let list = try await server.send("GET", self.tabs)
            #expect(list.text.hasPrefix(#"{"apiVersion":"stable.example.com/v1","items":[{"apiVersion":"#))
            #expect(list["kind"] == "CronTabList")
            #expect(list["metadata.continue"] == "")

            var body = created.json
            body = .object(
                JSONObject(body.object?.map { ($0.key, $0.key == "spec" ? ["replicas": 2] : $0.value) } ?? [])
            )
            let updated = try await server.send("PUT", self.tabs + "/a", body.text)
            #expect(updated["spec"] == ["replicas": 2])
            #expect(updated["metadata.generation"] == 2)
            #expect(try await server.send("PUT", self.tabs + "/a", body.text).status == 409)
            let bare = try await server.send("PUT", self.tabs + "/a", CustomDefinition.object("a", spec: "{}"))
            #expect(
                bare["message"]?.string?.hasSuffix(
                    "metadata.resourceVersion: Invalid value: 0x0: must be specified for an update"
                ) == true
            )

            let patched = try await server.mergePatch(self.tabs + "/a", #"{"spec":{"image":"y"}}"#)
            #expect(patched["spec"] == ["image": "y", "replicas": 2])
            let operations = #"[{"op":"replace","path":"/spec/replicas","value":5}]"#
            let json = try await server.send(
                "PATCH",
                self.tabs + "/a",
                operations,
                headers: ["content-type": "application/json-patch+json"]
            )
            #expect(json["spec.replicas"] == 5)
            let strategic = try await server.send(
                "PATCH",
                self.tabs + "/a",
                "{}",
                headers: ["content-type": "application/strategic-merge-patch+json"]
            )
            #expect(strategic.status == 415)

            let generated = try await server.send(
                "POST",
                self.tabs,
                #"{"apiVersion":"stable.example.com/v1","kind":"CronTab","metadata":{"generateName":"b-"}}"#
            )
            #expect(generated["metadata.name"]?.string?.hasPrefix("b-") == true)
            let deleted = try await server.send("DELETE", self.tabs + "/a")
            #expect(deleted["details.kind"] == "crontabs")
            #expect(
                try await server.send("GET", self.tabs + "/a")["message"]
                    == #"crontabs.stable.example.com "a" not found"#
            )
        }
    }

    @Test func keepsStatusAndSpecApart() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            let sent = CustomDefinition.object("a", spec: #"{"replicas":3}"#)
                .replacing(#""spec""#, with: #""status":{"replicas":9},"spec""#)
            let created = try await server.send("POST", self.tabs, sent)
            #expect(created["status"] == nil)
            let patch = #"{"status":{"replicas":2,"selector":"a=b"},"spec":{"replicas":8}}"#
            let status = try await server.mergePatch(self.tabs + "/a/status", patch)
            #expect(status["status.replicas"] == 2)
            #expect(status["spec.replicas"] == 3)
            #expect(status["metadata.generation"] == 1)
            let scale = try await server.send("GET", self.tabs + "/a/scale")
            #expect(scale["apiVersion"] == "autoscaling/v1")
            #expect(scale["spec.replicas"] == 3)
            #expect(scale["status"] == ["replicas": 2, "selector": "a=b"])
            let scaled = try await server.mergePatch(self.tabs + "/a/scale", #"{"spec":{"replicas":7}}"#)
            #expect(scaled["spec.replicas"] == 7)
            let read = try await server.send("GET", self.tabs + "/a")
            #expect(read["spec.replicas"] == 7)
            #expect(read["status.replicas"] == 2)
            #expect(read["metadata.generation"] == 2)
        }
    }

    @Test func isNotGivenAsProtobuf() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            let protobuf = "application/vnd.kubernetes.protobuf"
            let accepted = try await server.send("GET", self.tabs, headers: ["accept": protobuf])
            #expect(accepted.status == 406)
            #expect(accepted.text.contains("application/json, application/yaml"))
            let sent = try await server.send("POST", self.tabs, "k8s", headers: ["content-type": protobuf])
            #expect(sent.status == 415)
            let either = try await server.send("GET", self.tabs, headers: ["accept": protobuf + ",application/json"])
            #expect(either["kind"] == "CronTabList")
            let partial = try await server.send(
                "GET",
                self.tabs,
                headers: ["accept": "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"]
            )
            #expect(partial["kind"] == "PartialObjectMetadataList")
        }
    }

    @Test func showsItsColumns() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            _ = try await server.send(
                "POST",
                self.tabs,
                CustomDefinition.object("a", spec: #"{"replicas":3,"cronSpec":"* * *"}"#)
            )
            let table = try await server.send(
                "GET",
                self.tabs,
                headers: ["accept": "application/json;as=Table;v=v1;g=meta.k8s.io"]
            )
            let names = table["columnDefinitions"]?.array?.map { $0["name"]?.string ?? "" }
            #expect(names == ["Name", "Spec", "Replicas", "Age"])
            #expect(
                table["columnDefinitions.1.description"]
                    == "Custom resource definition column (in JSONPath format): .spec.cronSpec"
            )
            let cells = table["rows.0.cells"]?.array ?? []
            #expect(Array(cells.prefix(3)) == ["a", "* * *", 3])
        }
    }

    @Test func goesWithItsDefinition() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            _ = try await server.send("POST", self.tabs, CustomDefinition.object("a", spec: "{}"))
            let held = CustomDefinition.object("b", spec: "{}", more: #","finalizers":["example.com/hold"]"#)
            _ = try await server.send("POST", self.tabs, held)
            let name = CustomDefinition.path + "/crontabs.stable.example.com"
            let deleted = try await server.send("DELETE", name)
            #expect(deleted["metadata.finalizers"] == ["customresourcecleanup.apiextensions.k8s.io"])
            try await eventually { try await server.send("GET", self.tabs + "/a").status == 404 }
            let refused = try await server.send("POST", self.tabs, CustomDefinition.object("c", spec: "{}"))
            #expect(refused.status == 405)
            #expect(refused["message"] == "create not allowed while custom resource definition is terminating")
            #expect(try await server.condition("Terminating", of: "crontabs.stable.example.com") == "True")
            let freed = try await server.send(
                "PATCH",
                self.tabs + "/b",
                #"{"metadata":{"finalizers":null}}"#,
                headers: ["content-type": "application/merge-patch+json"]
            )
            #expect(freed.status == 200)
            try await eventually { try await server.send("GET", name).status == 404 }
            try await eventually { try await server.send("GET", self.tabs).status == 404 }
            #expect(try await server.store.currentRevision() > 0)
        }
    }

    @Test func isWatched() async throws {
        try await TestServer.run { server in
            try await server.define(CustomDefinition.cronTab())
            _ = try await server.send("POST", self.tabs, CustomDefinition.object("a", spec: #"{"replicas":1}"#))
            let head = HTTPRequestHead(method: "GET", path: self.tabs + "?watch=1&timeoutSeconds=2")
            let response = try await server.admin.execute(head, timeout: .seconds(20))
            _ = try await server.mergePatch(self.tabs + "/a", #"{"spec":{"replicas":2}}"#)
            _ = try await server.send("DELETE", self.tabs + "/a")
            let bytes = try await response.body.collect(upTo: 1 << 20)
            let events = String(decoding: Array(bytes.readableBytesView), as: UTF8.self).split(separator: "\n")
                .compactMap { try? JSONParser.parse(String($0)) }
            #expect(events.map { $0["type"]?.string } == ["ADDED", "MODIFIED", "DELETED"])
            #expect(events.map { $0["object"]?["spec"]?["replicas"] } == [1, 2, 2])
            #expect(events.first?["object"]?["kind"] == "CronTab")
        }
    }
}
