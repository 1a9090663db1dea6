import Controllers
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

@Suite("Controllers: admission policies")
struct AdmissionPolicyTests {
    private static func policy(_ expressions: [String], resources: [String])
        -> AdmissionRegistrationV1
        .ValidatingAdmissionPolicy
    {
        AdmissionRegistrationV1.ValidatingAdmissionPolicy {
            $0.metadata.name = "p"
            $0.spec.matchConstraints = AdmissionRegistrationV1.MatchResources { match in
                match.resourceRules = [
                    AdmissionRegistrationV1.NamedRuleWithOperations { named in
                        named.ruleWithOperations.operations = ["CREATE"]
                        named.ruleWithOperations.rule.apiGroups = ["apps"]
                        named.ruleWithOperations.rule.apiVersions = ["v1"]
                        named.ruleWithOperations.rule.resources = resources
                    }
                ]
            }
            $0.spec.validations = expressions.map { text in
                AdmissionRegistrationV1.Validation { $0.expression = text }
            }
        }
    }

    @Test func expressionsAreHeldAgainstTheSchema() {
        var simulation = Simulation([AdmissionPolicyStatusController()])
        simulation.create(
            Self.policy(
                [
                    "object.spec.replicas <= 5", "object.spec.replicaz <= 5", "object.spec.replicas == '1'",
                    "object.spec.template.spec.containers.all(c, c.image.startsWith('x'))",
                    "object.metadata.creationTimestamp < timestamp('2030-01-01T00:00:00Z')",
                ],
                resources: ["deployments", "*/scale"]
            )
        )
        simulation.settle()
        let key = ObjectKey(name: "p")
        let status = simulation.world.get(AdmissionRegistrationV1.ValidatingAdmissionPolicy.self, key)?.status
        #expect(status?.observedGeneration == 1)
        let warnings = status?.typeChecking?.expressionWarnings ?? []
        #expect(warnings.map(\.fieldRef) == ["spec.validations[1].expression", "spec.validations[2].expression"])
        #expect(
            warnings.first?.warning == """
                apps/v1, Kind=Deployment: ERROR: <input>:1:12: undefined field 'replicaz'
                 | object.spec.replicaz <= 5
                 | ...........^

                """
        )
    }
}
