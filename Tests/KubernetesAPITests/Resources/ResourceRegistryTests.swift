import KubernetesAPI
import Testing
import Wire

struct ResourceRegistryTests {
    let registry = ResourceRegistry.builtIn

    @Test func everyResourceOfTheTableIsThere() {
        #expect(self.registry.resources.count == 59)
        #expect(self.registry.groups.count == 21)
        #expect(self.registry.resources.filter { $0.listKind.isEmpty }.allSatisfy { $0.listSchema == nil })
        #expect(self.registry.resources.filter { !$0.listKind.isEmpty }.allSatisfy { $0.listSchema != nil })
    }

    @Test func deploymentIsAsKubernetesServesIt() throws {
        let name = GroupVersionResource(group: "apps", version: "v1", resource: "deployments")
        let deployment = try #require(self.registry.resource(name))
        #expect(deployment.kind == "Deployment")
        #expect(deployment.listKind == "DeploymentList")
        #expect(deployment.singular == "deployment")
        #expect(deployment.shortNames == ["deploy"])
        #expect(deployment.categories == ["all"])
        #expect(deployment.isNamespaced)
        #expect(deployment.verbs == Verb.allCases)
        #expect(deployment.storagePrefix == "/registry/deployments")
        #expect(deployment.storageVersion == "apps/v1")
        #expect(deployment.storageVersionHash == "8aSe+NMegvE=")
        #expect(deployment.schema == AppsV1.Deployment.schema)
        #expect(deployment.listSchema == AppsV1.DeploymentList.schema)
        #expect(deployment.strategy.initialGeneration == 1)
        #expect(deployment.strategy.generationPaths == ["spec", "metadata.annotations"])
        #expect(deployment.strategy.resetPaths == ["": ["status"], "status": ["spec", "metadata.labels"]])
        #expect(deployment.subresources.map(\.name) == ["scale", "status"])
        #expect(deployment.subresource("scale")?.kind.description == "autoscaling/v1, Kind=Scale")
        #expect(deployment.subresource("scale")?.schema == AutoscalingV1.Scale.schema)
    }

    @Test func exceptionsAreKept() throws {
        let services = try #require(CoreV1.Service.resourceDefinition)
        #expect(services.storagePrefix == "/registry/services/specs")
        #expect(services.strategy.allowsCreateOnUpdate)
        let events = try #require(self.registry.resource(of: EventsV1.Event.groupVersionKind))
        #expect(events.strategy.defaultPropagation == nil)
        #expect(events.storageVersion == "v1")
        #expect(CoreV1.Pod.resourceDefinition?.strategy.isDeletedGracefully == true)
        #expect(BatchV1.Job.resourceDefinition?.strategy.defaultPropagation == .orphan)
        #expect(PolicyV1.PodDisruptionBudget.resourceDefinition?.strategy.allowsUnconditionalUpdate == false)
        #expect(CoreV1.Namespace.resourceDefinition?.verbs.contains(.deletecollection) == false)
        #expect(CoreV1.Node.resourceDefinition?.storagePrefix == "/registry/minions")
        #expect(APIExtensionsV1.CustomResourceDefinition.resourceDefinition?.isStoredAsJSON == true)
        #expect(CoreV1.Pod.resourceDefinition?.subresource("eviction")?.kind.kind == "Eviction")
    }

    @Test func namesPrintAsInMessages() {
        let pods = GroupVersionResource(group: "", version: "v1", resource: "pods")
        #expect(pods.description == "/v1, Resource=pods")
        #expect(pods.groupResource.description == "pods")
        let kind = GroupVersionKind(apiVersion: "apps/v1", kind: "Deployment")
        #expect(kind.groupKind.description == "Deployment.apps")
        #expect(kind.apiVersion == "apps/v1")
        #expect(AppsV1.Deployment.groupVersionKind == kind)
    }
}
