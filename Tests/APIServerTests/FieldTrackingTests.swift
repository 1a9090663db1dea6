import KubernetesAPI
import Testing
import Transport
import Wire

/// `metadata.managedFields` of creates, updates and patches, over the wire.
struct FieldTrackingTests {
    private static let merge: HTTPHeaders = [
        "content-type": "application/merge-patch+json", "user-agent": "patcher/v1 (linux)",
    ]
    private static let path = "/api/v1/namespaces/default/configmaps"

    /// Manager, operation, subresource and fields of each entry.
    private func entries(_ response: TestResponse) -> [String] {
        (response["metadata.managedFields"]?.array ?? []).map { entry in
            ["manager", "operation", "subresource"].compactMap { entry[$0]?.string }.joined(separator: " ") + " "
                + (entry["fieldsV1"]?.text ?? "")
        }
    }

    @Test func whoWritesAFieldOwnsIt() async throws {
        try await TestServer.run { server in
            let one = Self.path + "/c"
            let created = try await server.send(
                "POST",
                Self.path + "?fieldManager=maker",
                #"{"metadata":{"name":"c"},"data":{"a":"1","b":"2"}}"#
            )
            #expect(self.entries(created) == [#"maker Update {"f:data":{".":{},"f:a":{},"f:b":{}}}"#])
            #expect(created["metadata.managedFields.0.apiVersion"] == "v1")
            #expect(created["metadata.managedFields.0.fieldsType"] == "FieldsV1")
            let patched = try await server.send("PATCH", one, #"{"data":{"b":"3"}}"#, headers: Self.merge)
            #expect(
                self.entries(patched).sorted() == [
                    #"maker Update {"f:data":{".":{},"f:a":{}}}"#, #"patcher Update {"f:data":{"f:b":{}}}"#,
                ]
            )
            let same = try await server.send("PATCH", one, #"{"data":{"b":"3"}}"#, headers: Self.merge)
            #expect(same["metadata.resourceVersion"] == patched["metadata.resourceVersion"])
            let put = try await server.send(
                "PUT",
                one + "?fieldManager=maker",
                #"{"metadata":{"name":"c"},"data":{"a":"1","b":"3"}}"#
            )
            #expect(put["metadata.resourceVersion"] == patched["metadata.resourceVersion"], "nothing changed")
            let cleared = try await server.send(
                "PATCH",
                one,
                #"{"metadata":{"managedFields":[{}]}}"#,
                headers: Self.merge
            )
            #expect(cleared["metadata.managedFields"] == nil)
            let after = try await server.send("PATCH", one, #"{"data":{"a":"4"}}"#, headers: Self.merge)
            #expect(after["metadata.managedFields"] == nil, "what was cleared stays so until an apply")
        }
    }

    @Test func subresourcesHaveEntriesOfTheirOwn() async throws {
        try await TestServer.run { server in
            let path = "/apis/apps/v1/namespaces/default/deployments"
            let body = """
                {"metadata":{"name":"d"},"spec":{"replicas":1,"selector":{"matchLabels":{"a":"b"}},"template":
                {"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"i"}]}}}}
                """
            let created = try await server.send("POST", path + "?fieldManager=maker", body)
            #expect(self.entries(created).count == 1)
            #expect(self.entries(created).first?.contains(#""f:replicas":{}"#) == true)
            _ = try await server.send(
                "PATCH",
                path + "/d/status",
                #"{"status":{"replicas":1}}"#,
                headers: Self.merge
            )
            _ = try await server.send("PATCH", path + "/d/scale", #"{"spec":{"replicas":2}}"#, headers: Self.merge)
            let read = try await server.send("GET", path + "/d")
            let entries = self.entries(read)
            #expect(entries.contains(#"patcher Update status {"f:status":{"f:replicas":{}}}"#))
            #expect(entries.contains(#"patcher Update scale {"f:spec":{"f:replicas":{}}}"#))
            #expect(entries.first { $0.hasPrefix("maker") }?.contains("f:replicas") == false)
        }
    }

    @Test func managersNamesAreChecked() async throws {
        try await TestServer.run { server in
            let name = String(repeating: "m", count: 129)
            let refused = try await server.send(
                "POST",
                Self.path + "?fieldManager=\(name)",
                #"{"metadata":{"name":"c"}}"#
            )
            #expect(refused.status == 422)
            #expect(
                refused["message"]?.string
                    == #"CreateOptions.meta.k8s.io "" is invalid: fieldManager: Too long: "#
                    + "may not be more than 128 bytes"
            )
        }
    }
}
