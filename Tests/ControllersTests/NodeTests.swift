import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct NodeTests {
    private let key = ObjectKey(name: "n1")

    private func ready(_ status: String, at now: Instant) -> CoreV1.NodeCondition {
        CoreV1.NodeCondition {
            $0.type = "Ready"
            $0.status = status
            $0.lastHeartbeatTime = MetaV1.Time(now)
        }
    }

    private func simulation() -> Simulation {
        var simulation = Simulation([NodeLifecycleController(), TaintEvictionController(), PodGarbageController()])
        let now = simulation.now
        simulation.create(
            CoreV1.Node {
                $0.metadata.name = "n1"
                $0.status.conditions = [self.ready("True", at: now)]
            }
        )
        simulation.create(
            CoreV1.Pod {
                $0.metadata.namespace = "default"
                $0.metadata.name = "p"
                $0.spec.nodeName = "n1"
                $0.spec.tolerations = ["not-ready", "unreachable"].map { name in
                    CoreV1.Toleration {
                        $0.key = "node.kubernetes.io/\(name)"
                        $0.operator = "Exists"
                        $0.effect = "NoExecute"
                        $0.tolerationSeconds = 300
                    }
                }
            }
        )
        simulation.run()
        return simulation
    }

    private func taints(_ simulation: Simulation) -> [String] {
        (simulation.world.get(CoreV1.Node.self, self.key)?.spec.taints ?? []).map { "\($0.key):\($0.effect)" }.sorted()
    }

    @Test func silentNodeIsTaintedAndLosesItsPodsInTime() {
        var simulation = self.simulation()
        #expect(self.taints(simulation).isEmpty)
        simulation.advance(by: .seconds(49))
        simulation.settle()
        #expect(self.taints(simulation).isEmpty)
        simulation.advance(by: .seconds(2))
        simulation.settle()
        #expect(
            self.taints(simulation) == [
                "node.kubernetes.io/unreachable:NoExecute", "node.kubernetes.io/unreachable:NoSchedule",
            ]
        )
        let pod = simulation.world.list(CoreV1.Pod.self).first
        #expect(pod?.status.conditions.first { $0.type == "Ready" }?.status == "False")
        simulation.advance(by: .seconds(299))
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Pod.self).count == 1)
        simulation.advance(by: .seconds(2))
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Pod.self).isEmpty)
        #expect(simulation.events.contains("TaintManagerEviction: Marking for deletion Pod default/p"))
    }

    @Test func leaseKeepsTheNodeAlive() {
        var simulation = self.simulation()
        let lease = ObjectKey(namespace: "kube-node-lease", name: "n1")
        simulation.create(
            CoordinationV1.Lease {
                $0.metadata.namespace = lease.namespace
                $0.metadata.name = lease.name
            }
        )
        for _ in 0..<20 {
            simulation.advance(by: .seconds(10))
            let now = simulation.now
            simulation.change(CoordinationV1.Lease.self, lease) { $0.spec.renewTime = MetaV1.MicroTime(now) }
            simulation.settle()
        }
        #expect(self.taints(simulation).isEmpty)
        simulation.advance(by: .seconds(60))
        simulation.settle()
        #expect(self.taints(simulation).count == 2)
        let now = simulation.now
        simulation.change(CoreV1.Node.self, self.key) { $0.status.conditions = [self.ready("True", at: now)] }
        simulation.settle()
        #expect(self.taints(simulation).isEmpty)
    }

    @Test func podsOfANodeThatIsGoneGo() {
        var simulation = self.simulation()
        simulation.advance(by: .seconds(45))
        simulation.delete(CoreV1.Node.resource, self.key)
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Pod.self).isEmpty)
    }

    @Test func everyNodeGetsItsOwnPartOfTheNetwork() throws {
        let pool = try #require(CIDRPool(cidr: "10.244.0.0/22", partBits: 24))
        var simulation = Simulation([NodeIPAMController(pool: pool)])
        for number in 0..<5 { simulation.create(CoreV1.Node { $0.metadata.name = "n\(number)" }) }
        simulation.settle()
        let parts = simulation.world.list(CoreV1.Node.self).map(\.spec.podCIDR)
        #expect(parts == ["10.244.0.0/24", "10.244.1.0/24", "10.244.2.0/24", "10.244.3.0/24", ""])
        simulation.delete(CoreV1.Node.resource, ObjectKey(name: "n1"))
        simulation.settle()
        #expect(simulation.world.get(CoreV1.Node.self, ObjectKey(name: "n4"))?.spec.podCIDRs == ["10.244.1.0/24"])
    }

    @Test(arguments: ["10.244.0.0", "10.244.0.0/33", "10.244.0/16", "a/16", "10.0.0.0/4", "10.244.0.0/25"])
    func nonsenseNetworksAreRefused(cidr: String) {
        #expect(CIDRPool(cidr: cidr, partBits: 24) == nil)
    }
}
