import APIServer
import KubernetesAPI
import Testing

/// Policies as somebody with the real kubectl meets them. Skipped, and said so, where there is none.
struct KubectlPolicyTests {
    private static let policy = """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: {name: replicas}
        spec:
          matchConstraints:
            resourceRules:
            - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [deployments]}
          validations:
          - expression: "object.spec.replicas <= int(params.data.most)"
        """
    private static let good = policy.replacing(
        "int(params.data.most)\"",
        with: "2\"\n    message: too many"
    )
    private static let binding = """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata: {name: replicas-all}
        spec: {policyName: replicas, validationActions: [Deny]}
        """

    @Test(.enabled(if: Kubectl.isThere, "there is no /usr/bin/kubectl"))
    func policiesRefuse() async throws {
        try await TestServer.run { server in
            try await Kubectl.run(server) { kubectl in try await Self.check(kubectl) }
        }
    }

    private static func check(_ kubectl: Kubectl) async throws {
        let refused = try await kubectl("apply -f -", input: Self.policy)
        #expect(
            refused.hasPrefix(
                "The ValidatingAdmissionPolicy \"replicas\" is invalid: spec.validations[0].expression:"
            ),
            "\(refused)"
        )
        #expect(refused.contains("undeclared reference to 'params' (in container '')\n | object.spec.replicas"))
        let made = try await kubectl("apply -f -", input: Self.good)
        #expect(made == "validatingadmissionpolicy.admissionregistration.k8s.io/replicas created\n")
        let bound = try await kubectl("apply -f -", input: Self.binding)
        #expect(bound == "validatingadmissionpolicybinding.admissionregistration.k8s.io/replicas-all created\n")
        var answer = ""
        try await eventually {
            answer = try await kubectl("create deployment web --image=nginx --replicas=3 --dry-run=server")
            return !answer.contains("created")
        }
        let text = "ValidatingAdmissionPolicy 'replicas' with binding 'replicas-all' denied request: too many"
        #expect(answer == "error: failed to create deployment: deployments.apps \"web\" is forbidden: \(text)\n")
        #expect(try await kubectl("create deployment web --image=nginx").contains("deployment.apps/web created"))
        let scaled = try await kubectl(#"patch deployment web -p {"spec":{"replicas":3}}"#)
        #expect(scaled.contains("The deployments \"web\" is invalid: : \(text)"), "\(scaled)")
    }
}
