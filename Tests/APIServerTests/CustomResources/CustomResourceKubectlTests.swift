import Testing

/// The real kubectl on custom resources. Skipped, and said so, where there is none.
struct CustomResourceKubectlTests {
    @Test(.enabled(if: Kubectl.isThere, "there is no /usr/bin/kubectl"))
    func worksAsOnAnyKind() async throws {
        try await TestServer.run { server in
            try await Kubectl.run(server) { kubectl in
                let crd = "customresourcedefinition.apiextensions.k8s.io/crontabs.stable.example.com"
                let definition = CustomDefinition.cronTab()
                #expect(try await kubectl("apply -f -", input: definition) == "\(crd) created\n")
                let waited = try await kubectl("wait --for=condition=established --timeout=10s \(crd)")
                #expect(waited == "\(crd) condition met\n")
                #expect(try await kubectl("get crd").contains("crontabs.stable.example.com"))
                let object = CustomDefinition.object("a", spec: #"{"cronSpec":"* * *","replicas":2}"#)
                #expect(try await kubectl("apply -f -", input: object) == "crontab.stable.example.com/a created\n")
                #expect(try await kubectl("apply -f -", input: object) == "crontab.stable.example.com/a unchanged\n")
                let table = try await kubectl("get ct")
                #expect(table.hasPrefix("NAME   SPEC    REPLICAS   AGE\na      * * *   2          "))
                #expect(try await kubectl("get all -o name").contains("crontab.stable.example.com/a\n"))
                #expect(try await kubectl("scale ct a --replicas=5") == "crontab.stable.example.com/a scaled\n")
                #expect(try await kubectl("label ct a x=y") == "crontab.stable.example.com/a labeled\n")
                let replicas = try await kubectl("get ct a -o jsonpath={.spec.replicas}{.metadata.labels.x}")
                #expect(replicas == "5y")
                let resources = try await kubectl("api-resources --api-group=stable.example.com -o name")
                #expect(resources == "crontabs.stable.example.com\n")
                let explained = try await kubectl("explain ct.spec.replicas")
                #expect(explained.contains("How many run.") && explained.contains("<integer>"))
                let deleted = try await kubectl("delete ct a")
                #expect(deleted == "crontab.stable.example.com \"a\" deleted\n")
                let gone = try await kubectl("delete crd crontabs.stable.example.com")
                #expect(gone.hasSuffix("\"crontabs.stable.example.com\" deleted\n"))
            }
        }
    }
}
