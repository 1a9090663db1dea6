import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct StatefulSetTests {
    private let key = ObjectKey(namespace: "default", name: "db")

    private func set(_ build: (inout AppsV1.StatefulSet) -> Void = { _ in }) -> AppsV1.StatefulSet {
        var set = AppsV1.StatefulSet {
            $0.metadata.namespace = "default"
            $0.metadata.name = "db"
            $0.spec.replicas = 3
            $0.spec.serviceName = "db"
            $0.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["app": "db"] }
            $0.spec.template.metadata.labels = ["app": "db"]
            $0.spec.template.spec.containers = [CoreV1.Container { $0.image = "db:1" }]
            $0.spec.updateStrategy.type = "RollingUpdate"
            $0.spec.podManagementPolicy = "OrderedReady"
        }
        build(&set)
        return set
    }

    private func simulation(_ set: AppsV1.StatefulSet) -> Simulation {
        var simulation = Simulation([StatefulSetController(), GarbageCollector()])
        simulation.create(set)
        simulation.settle()
        return simulation
    }

    private func names(_ simulation: Simulation) -> [String] {
        simulation.world.list(CoreV1.Pod.self).map(\.metadata.name)
    }

    private func images(_ simulation: Simulation) -> [String] {
        simulation.world.list(CoreV1.Pod.self).map { $0.spec.containers[0].image }
    }

    @Test func podsComeOneAfterTheOther() throws {
        var simulation = self.simulation(self.set())
        for expected in [["db-0"], ["db-0", "db-1"], ["db-0", "db-1", "db-2"]] {
            #expect(self.names(simulation) == expected)
            simulation.startPods()
            simulation.settle()
        }
        let pod = try #require(simulation.world.list(CoreV1.Pod.self).last)
        #expect(pod.spec.hostname == "db-2" && pod.spec.subdomain == "db")
        #expect(pod.metadata.labels["statefulset.kubernetes.io/pod-name"] == "db-2")
        #expect(pod.metadata.labels["apps.kubernetes.io/pod-index"] == "2")
        let status = try #require(simulation.world.get(AppsV1.StatefulSet.self, self.key)).status
        #expect(status.replicas == 3 && status.readyReplicas == 3 && status.updatedReplicas == 3)
        #expect(status.currentRevision == status.updateRevision && !status.currentRevision.isEmpty)
    }

    @Test func parallelSetDoesNotWait() {
        let simulation = self.simulation(self.set { $0.spec.podManagementPolicy = "Parallel" })
        #expect(self.names(simulation) == ["db-0", "db-1", "db-2"])
    }

    @Test func shrinksFromTheEnd() {
        var simulation = self.simulation(self.set())
        simulation.run()
        simulation.change(AppsV1.StatefulSet.self, self.key) { $0.spec.replicas = 1 }
        simulation.run()
        #expect(self.names(simulation) == ["db-0"])
    }

    @Test func lostPodComesBackUnderItsName() throws {
        var simulation = self.simulation(self.set())
        simulation.run()
        let before = try #require(simulation.world.list(CoreV1.Pod.self).first { $0.metadata.name == "db-1" })
        simulation.delete(CoreV1.Pod.resource, ObjectKey(before.metadata))
        simulation.run()
        let after = try #require(simulation.world.list(CoreV1.Pod.self).first { $0.metadata.name == "db-1" })
        #expect(after.metadata.uid != before.metadata.uid)
    }

    @Test func updateGoesFromTheEndAndStopsAtThePartition() throws {
        var simulation = self.simulation(
            self.set {
                $0.spec.updateStrategy.rollingUpdate = AppsV1.RollingUpdateStatefulSetStrategy { $0.partition = 1 }
            }
        )
        simulation.run()
        simulation.change(AppsV1.StatefulSet.self, self.key) { $0.spec.template.spec.containers[0].image = "db:2" }
        simulation.settle()
        #expect(self.images(simulation) == ["db:1", "db:1", "db:2"])
        simulation.run()
        #expect(self.images(simulation) == ["db:1", "db:2", "db:2"])
        // Below the partition a lost pod comes back as it was.
        simulation.delete(CoreV1.Pod.resource, ObjectKey(namespace: "default", name: "db-0"))
        simulation.run()
        #expect(self.images(simulation) == ["db:1", "db:2", "db:2"])
        simulation.change(AppsV1.StatefulSet.self, self.key) { $0.spec.updateStrategy.rollingUpdate?.partition = 0 }
        simulation.run()
        #expect(self.images(simulation) == ["db:2", "db:2", "db:2"])
        let status = try #require(simulation.world.get(AppsV1.StatefulSet.self, self.key)).status
        #expect(status.currentRevision == status.updateRevision)
    }

    @Test func everyPodHasVolumesOfItsOwnThatStay() {
        let claim = CoreV1.PersistentVolumeClaim { $0.metadata.name = "data" }
        var simulation = self.simulation(self.set { $0.spec.volumeClaimTemplates = [claim] })
        simulation.run()
        let claims = ["data-db-0", "data-db-1", "data-db-2"]
        #expect(simulation.world.list(CoreV1.PersistentVolumeClaim.self).map(\.metadata.name) == claims)
        let volumes = simulation.world.list(CoreV1.Pod.self).flatMap(\.spec.volumes)
        #expect(volumes.map { $0.volumeSource.persistentVolumeClaim?.claimName } == claims)
        simulation.delete(AppsV1.StatefulSet.resource, self.key)
        simulation.run()
        #expect(simulation.world.list(CoreV1.Pod.self).isEmpty)
        #expect(simulation.world.list(CoreV1.PersistentVolumeClaim.self).count == 3)
    }
}
