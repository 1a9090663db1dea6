import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct NamespaceTests {
    private func simulation() -> Simulation {
        var simulation = Simulation([
            NamespaceController(), ServiceAccountController(), RootCAController(rootCAPEM: "PEM"),
        ])
        simulation.create(
            CoreV1.Namespace {
                $0.metadata.name = "team"
                $0.spec.finalizers = ["kubernetes"]
                $0.status.phase = "Active"
            }
        )
        return simulation
    }

    private let key = ObjectKey(name: "team")

    private func delete(_ simulation: inout Simulation) {
        let now = simulation.now
        simulation.change(CoreV1.Namespace.self, self.key) {
            $0.metadata.deletionTimestamp = MetaV1.Time(now)
            $0.status.phase = "Terminating"
        }
    }

    @Test func everyNamespaceGetsItsAccountAndAuthority() {
        var simulation = self.simulation()
        simulation.settle()
        let account = ObjectKey(namespace: "team", name: "default")
        let map = ObjectKey(namespace: "team", name: "kube-root-ca.crt")
        #expect(simulation.world.get(CoreV1.ServiceAccount.self, account) != nil)
        #expect(simulation.world.get(CoreV1.ConfigMap.self, map)?.data == ["ca.crt": "PEM"])
        simulation.delete(CoreV1.ServiceAccount.resource, account)
        simulation.change(CoreV1.ConfigMap.self, map) { $0.data = [:] }
        simulation.settle()
        #expect(simulation.world.get(CoreV1.ServiceAccount.self, account) != nil)
        #expect(simulation.world.get(CoreV1.ConfigMap.self, map)?.data == ["ca.crt": "PEM"])
    }

    @Test func deletionTakesAllContentsFirst() {
        var simulation = self.simulation()
        simulation.settle()
        simulation.create(
            CoreV1.Secret {
                $0.metadata.namespace = "team"
                $0.metadata.name = "held"
                $0.metadata.finalizers = ["test/slow"]
            }
        )
        self.delete(&simulation)
        simulation.settle()
        #expect(simulation.world.list(CoreV1.ConfigMap.self).isEmpty)
        #expect(simulation.world.list(CoreV1.ServiceAccount.self).isEmpty)
        let namespace = simulation.world.get(CoreV1.Namespace.self, self.key)
        let remaining = namespace?.status.conditions.first { $0.type == "NamespaceContentRemaining" }
        #expect(remaining?.message == "Some resources are remaining: secrets. has 1 resource instances")
        let secret = ObjectKey(namespace: "team", name: "held")
        simulation.change(CoreV1.Secret.self, secret) { $0.metadata.finalizers = [] }
        simulation.delete(CoreV1.Secret.resource, secret)
        simulation.settle()
        #expect(simulation.world.get(CoreV1.Namespace.self, self.key) == nil)
        #expect(simulation.actions.last == "finalize")
    }
}
