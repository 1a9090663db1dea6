import Testing

/// The real kubectl against the server. Skipped, and said so, where there is none.
struct KubectlTests {
    @Test(.enabled(if: Kubectl.isThere, "there is no /usr/bin/kubectl"))
    func worksAsAgainstAnyCluster() async throws {
        try await TestServer.run { server in
            try await Kubectl.run(server) { kubectl in
                let changed = Kubectl.deployment.replacing("replicas: 3", with: "replicas: 4")
                #expect(try await kubectl("apply -f -", input: Kubectl.deployment) == "deployment.apps/web created\n")
                #expect(try await kubectl("apply -f -", input: Kubectl.deployment) == "deployment.apps/web unchanged\n")
                #expect(try await kubectl("apply -f -", input: changed) == "deployment.apps/web configured\n")
                let table = try await kubectl("get deployments")
                #expect(table.hasPrefix("NAME   READY   UP-TO-DATE   AVAILABLE   AGE\nweb    0/4     0            0"))
                #expect(try await kubectl("label deployment web a=b") == "deployment.apps/web labeled\n")
                #expect(try await kubectl("scale deployment web --replicas=2") == "deployment.apps/web scaled\n")
                let patched = try await kubectl(#"patch deployment web -p {"spec":{"replicas":1}}"#)
                #expect(patched == "deployment.apps/web patched\n")
                let waited = try await kubectl("wait --for=jsonpath={.spec.replicas}=1 deployment/web --timeout=10s")
                #expect(waited == "deployment.apps/web condition met\n")
                let service = try await kubectl("expose deployment web --port=80 --type=NodePort")
                #expect(service == "service/web exposed\n")
                #expect(try await kubectl("get service web -o jsonpath={.spec.clusterIP}").hasPrefix("10."))
                #expect(try await kubectl("explain deployment.spec.replicas").contains("replicas <integer>"))
                let probe = try await kubectl("explain pod.spec.containers.livenessProbe")
                #expect(probe.contains("Checks that the container is alive."))
                #expect(!probe.contains("<empty>") && !probe.contains("<no description>"))
                let strategy = try await kubectl("explain deployment.spec.strategy")
                #expect(strategy.contains("How old pods are replaced by new ones."))
                #expect(strategy.contains("Recreate ends all old pods first."))
                #expect(!strategy.contains("<empty>") && !strategy.contains("<no description>"))
                #expect(try await kubectl("api-resources").contains("deployments                         deploy"))
                #expect(try await kubectl("auth can-i create pods") == "yes\n")
                #expect(try await kubectl("delete deployment web") == "deployment.apps \"web\" deleted\n")
                let unknown = try await kubectl(
                    "apply -f -",
                    input: changed.replacing("replicas: 4", with: "replicaz: 4")
                )
                #expect(unknown.contains(#"strict decoding error: unknown field "spec.replicaz""#))
                let absent = try await kubectl("get pod nope")
                #expect(absent == "Error from server (NotFound): pods \"nope\" not found\n")
            }
        }
    }
}
