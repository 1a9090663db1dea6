import Testing

/// Server-side apply by the real kubectl. Skipped, and said so, where there is none.
struct KubectlApplyTests {
    @Test(.enabled(if: Kubectl.isThere, "there is no /usr/bin/kubectl"))
    func appliesOnTheServersSide() async throws {
        try await TestServer.run { server in
            try await Kubectl.run(server) { kubectl in
                let apply = "apply --server-side -f -"
                let changed = Kubectl.deployment.replacing("replicas: 3", with: "replicas: 4")
                let applied = "deployment.apps/web serverside-applied\n"
                #expect(try await kubectl(apply, input: Kubectl.deployment) == applied)
                #expect(try await kubectl(apply, input: Kubectl.deployment) == applied)
                let refused = try await kubectl(apply + " --field-manager other", input: changed)
                let conflict = #"error: Apply failed with 1 conflict: conflict with "kubectl": .spec.replicas"#
                #expect(refused.hasPrefix(conflict + "\n"))
                let diff = try await kubectl("diff --server-side --force-conflicts -f -", input: changed)
                #expect(diff.contains("-  replicas: 3\n+  replicas: 4\n"), "\(diff)")
                #expect(
                    try await kubectl(apply + " --field-manager other --force-conflicts", input: changed) == applied
                )
                let shown = try await kubectl("get deployment web -o yaml --show-managed-fields")
                #expect(shown.contains("    manager: other\n    operation: Apply\n"), "\(shown)")
                let unknown = changed.replacing("replicas: 4", with: "replicaz: 4")
                #expect(
                    try await kubectl(apply, input: unknown)
                        == "Error from server: failed to create typed patch object "
                        + "(default/web; apps/v1, Kind=Deployment): .spec.replicaz: field not declared in schema\n"
                )
            }
        }
    }

    @Test(.enabled(if: Kubectl.isThere, "there is no /usr/bin/kubectl"))
    func takesOverFromTheClientsSide() async throws {
        try await TestServer.run { server in
            try await Kubectl.run(server) { kubectl in
                #expect(try await kubectl("apply -f -", input: Kubectl.deployment) == "deployment.apps/web created\n")
                let changed = Kubectl.deployment.replacing("replicas: 3", with: "replicas: 4")
                    .replacing(", labels: {app: web}}\nspec", with: "}\nspec")
                let applied = try await kubectl("apply --server-side -f -", input: changed)
                #expect(applied == "deployment.apps/web serverside-applied\n")
                let managers = try await kubectl("get deployment web -o jsonpath={.metadata.managedFields[*].manager}")
                // kubectl hands the annotation to a manager of its own.
                #expect(managers.split(separator: " ").sorted() == ["kubectl", "kubectl-last-applied"])
                let fields = try await kubectl("get deployment web -o jsonpath={.metadata.labels}{.spec.replicas}")
                #expect(fields == "4", "what was applied before and is not any more is gone")
                let note = try await kubectl("get deployment web -o jsonpath={.metadata.annotations}")
                #expect(note.contains(#""replicas\":4"#) || note.contains(#"\"replicas\":4"#), "\(note)")
                #expect(try await kubectl("apply --server-side -f -", input: changed) == applied)
            }
        }
    }
}
