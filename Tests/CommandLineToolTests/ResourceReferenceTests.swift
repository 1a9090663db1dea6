import KubernetesAPI
import Testing

@testable import CommandLineTool

@Suite struct ResourceReferenceTests {
    @Test(
        arguments: [
            (["pods"], ["pods"], [[]]),
            (["po", "a", "b"], ["pods"], [["a", "b"]]),
            (["deploy/web", "svc/web"], ["deployments", "services"], [["web"], ["web"]]),
            (["po,svc", "x"], ["pods", "services"], [["x"], ["x"]]),
            (["deployments.apps"], ["deployments"], [[]]),
            (["Deployment.v1.apps"], ["deployments"], [[]]),
        ] as [([String], [String], [[String]])]
    )
    func readsKindsAndNames(arguments: [String], resources: [String], names: [[String]]) throws {
        let references = try ResourceReference.parse(arguments)
        #expect(references.map(\.resource.plural) == resources)
        #expect(references.map(\.names) == names)
    }

    @Test func saysWhatItDoesNotKnow() {
        #expect { try ResourceReference.parse(["widgets"]) } throws: {
            ($0 as? CommandError)?.message == "the server doesn't have a resource type \"widgets\""
        }
    }
}
