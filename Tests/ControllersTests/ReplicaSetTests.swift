import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct ReplicaSetTests {
    private let set = AppsV1.ReplicaSet {
        $0.metadata.namespace = "default"
        $0.metadata.name = "web"
        $0.spec.replicas = 2
        $0.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["app": "web"] }
        $0.spec.template.metadata.labels = ["app": "web"]
    }
    private let key = ObjectKey(namespace: "default", name: "web")

    private func orphan(_ name: String) -> CoreV1.Pod {
        CoreV1.Pod {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.metadata.labels = ["app": "web"]
        }
    }

    @Test func adoptsOrphansAndLetsStrangersGo() throws {
        var simulation = Simulation([ReplicaSetController()])
        simulation.create(self.orphan("a"))
        simulation.create(self.set)
        simulation.run()
        var pods = simulation.world.list(CoreV1.Pod.self)
        #expect(pods.count == 2)
        #expect(pods.allSatisfy { $0.metadata.ownerReferences.first?.name == "web" })
        simulation.change(CoreV1.Pod.self, ObjectKey(namespace: "default", name: "a")) {
            $0.metadata.labels = ["app": "other"]
        }
        simulation.run()
        pods = simulation.world.list(CoreV1.Pod.self)
        #expect(pods.count == 3)
        #expect(pods.count { $0.metadata.ownerReferences.isEmpty } == 1)
    }

    @Test func replacesWhatIsLostAndCounts() throws {
        var simulation = Simulation([ReplicaSetController()])
        simulation.create(self.set)
        simulation.run()
        let pod = try #require(simulation.world.list(CoreV1.Pod.self).first)
        simulation.change(CoreV1.Pod.self, ObjectKey(pod.metadata)) { $0.status.phase = "Failed" }
        simulation.run()
        #expect(simulation.world.list(CoreV1.Pod.self).count == 3)
        let status = try #require(simulation.world.get(AppsV1.ReplicaSet.self, self.key)).status
        #expect(status.replicas == 2 && status.readyReplicas == 2 && status.availableReplicas == 2)
        #expect(status.fullyLabeledReplicas == 2)
    }

    @Test func minReadySecondsHaveToPass() throws {
        var set = self.set
        set.spec.minReadySeconds = 30
        var simulation = Simulation([ReplicaSetController()])
        simulation.create(set)
        simulation.run()
        #expect(simulation.world.get(AppsV1.ReplicaSet.self, self.key)?.status.availableReplicas == 0)
        simulation.advance(by: .seconds(30))
        simulation.settle()
        #expect(simulation.world.get(AppsV1.ReplicaSet.self, self.key)?.status.availableReplicas == 2)
    }

    @Test func leastUsefulPodsGoFirst() throws {
        var simulation = Simulation([ReplicaSetController()])
        simulation.create(self.set)
        simulation.run()
        let pods = simulation.world.list(CoreV1.Pod.self)
        simulation.change(CoreV1.Pod.self, ObjectKey(pods[1].metadata)) { $0.status.conditions[0].status = "False" }
        simulation.change(AppsV1.ReplicaSet.self, self.key) { $0.spec.replicas = 1 }
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Pod.self).map(\.metadata.name) == [pods[0].metadata.name])
        #expect(simulation.events.last == "SuccessfulDelete: Deleted pod: \(pods[1].metadata.name)")
    }
}
