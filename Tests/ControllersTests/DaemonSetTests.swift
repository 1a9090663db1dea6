import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct DaemonSetTests {
    private let key = ObjectKey(namespace: "default", name: "agent")
    private let set = AppsV1.DaemonSet {
        $0.metadata.namespace = "default"
        $0.metadata.name = "agent"
        $0.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["app": "agent"] }
        $0.spec.template.metadata.labels = ["app": "agent"]
        $0.spec.template.spec.containers = [CoreV1.Container { $0.image = "agent:1" }]
        $0.spec.updateStrategy.type = "RollingUpdate"
    }

    private func node(_ name: String, taint: String? = nil) -> CoreV1.Node {
        CoreV1.Node {
            $0.metadata.name = name
            if let taint {
                $0.spec.taints = [
                    CoreV1.Taint {
                        $0.key = taint
                        $0.effect = "NoSchedule"
                    }
                ]
            }
        }
    }

    private func simulation() -> Simulation {
        var simulation = Simulation([DaemonSetController(), GarbageCollector()])
        simulation.create(self.node("n1"))
        simulation.create(self.node("n2", taint: "node.kubernetes.io/unschedulable"))
        simulation.create(self.node("n3", taint: "dedicated"))
        simulation.create(self.set)
        simulation.run()
        return simulation
    }

    private func targets(_ simulation: Simulation) -> [String] {
        simulation.world.list(CoreV1.Pod.self).map { pod in
            let affinity = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution
            return affinity?.nodeSelectorTerms.first?.matchFields.first?.values.first ?? ""
        }.sorted()
    }

    @Test func everyFittingNodeHasOnePod() throws {
        var simulation = self.simulation()
        #expect(self.targets(simulation) == ["n1", "n2"])
        var status = try #require(simulation.world.get(AppsV1.DaemonSet.self, self.key)).status
        #expect(status.desiredNumberScheduled == 2 && status.numberReady == 2 && status.numberAvailable == 2)
        #expect(status.updatedNumberScheduled == 2 && status.observedGeneration == 1)
        simulation.create(self.node("n4"))
        simulation.run()
        #expect(self.targets(simulation) == ["n1", "n2", "n4"])
        simulation.change(CoreV1.Node.self, ObjectKey(name: "n1")) {
            $0.spec.taints = [
                CoreV1.Taint {
                    $0.key = "dedicated"
                    $0.effect = "NoExecute"
                }
            ]
        }
        simulation.run()
        #expect(self.targets(simulation) == ["n2", "n4"])
        status = try #require(simulation.world.get(AppsV1.DaemonSet.self, self.key)).status
        #expect(status.desiredNumberScheduled == 2)
    }

    @Test func newTemplateReachesNodesOneByOne() throws {
        var simulation = self.simulation()
        simulation.change(AppsV1.DaemonSet.self, self.key) { $0.spec.template.spec.containers[0].image = "agent:2" }
        for _ in 0..<10 {
            simulation.settle()
            let running = simulation.world.list(CoreV1.Pod.self).count { $0.status.phase == "Running" }
            #expect(running >= 1)
            simulation.startPods()
        }
        #expect(simulation.world.list(CoreV1.Pod.self).allSatisfy { $0.spec.containers[0].image == "agent:2" })
        let revisions = simulation.world.list(AppsV1.ControllerRevision.self).sorted { $0.revision < $1.revision }
        #expect(revisions.map(\.revision) == [1, 2])
        let data = String(decoding: revisions[0].data.raw, as: UTF8.self)
        #expect(data.hasPrefix(#"{"spec":{"template":{"#) && data.hasSuffix(#","$patch":"replace"}}}"#))
        // Back again: the first revision is now the latest.
        simulation.change(AppsV1.DaemonSet.self, self.key) { $0.spec.template.spec.containers[0].image = "agent:1" }
        simulation.run()
        #expect(simulation.world.list(AppsV1.ControllerRevision.self).map(\.revision).sorted() == [2, 3])
    }

    @Test func failedPodIsReplacedAfterAWhile() throws {
        var simulation = self.simulation()
        let pod = try #require(simulation.world.list(CoreV1.Pod.self).first)
        simulation.change(CoreV1.Pod.self, ObjectKey(pod.metadata)) { $0.status.phase = "Failed" }
        simulation.run()
        #expect(simulation.world.list(CoreV1.Pod.self).contains { $0.metadata.uid == pod.metadata.uid })
        simulation.advance(by: .seconds(10))
        simulation.run()
        #expect(!simulation.world.list(CoreV1.Pod.self).contains { $0.metadata.uid == pod.metadata.uid })
        #expect(self.targets(simulation) == ["n1", "n2"])
    }

    @Test func allGoesWithTheSet() {
        var simulation = self.simulation()
        simulation.delete(AppsV1.DaemonSet.resource, self.key)
        simulation.run()
        #expect(simulation.world.list(CoreV1.Pod.self).isEmpty)
        #expect(simulation.world.list(AppsV1.ControllerRevision.self).isEmpty)
    }
}
