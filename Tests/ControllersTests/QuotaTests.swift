import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

/// What quotas, protections and aggregated roles come to.
struct QuotaTests {
    private func pod(_ name: String, cpu: String = "500m") -> CoreV1.Pod {
        CoreV1.Pod {
            $0.metadata.namespace = "ns"
            $0.metadata.name = name
            $0.spec.containers = [
                CoreV1.Container {
                    $0.name = "c"
                    $0.resources.requests = ["cpu": Resource.Quantity { $0.string = cpu }]
                }
            ]
        }
    }

    @Test func usageIsCountedWhenAQuotaComesAndWhenObjectsGo() {
        var simulation = Simulation([ResourceQuotaController(clock: FixedClock())])
        simulation.create(self.pod("a"))
        simulation.create(self.pod("b", cpu: "1"))
        simulation.create(
            CoreV1.ResourceQuota {
                $0.metadata.namespace = "ns"
                $0.metadata.name = "q"
                for (name, amount) in ["pods": "10", "requests.cpu": "4", "count/pods": "10", "count/secrets": "3"] {
                    $0.spec.hard[name] = Resource.Quantity { $0.string = amount }
                }
            }
        )
        simulation.settle()
        let key = ObjectKey(namespace: "ns", name: "q")
        func used() -> [String: String] {
            simulation.world.get(CoreV1.ResourceQuota.self, key)?.status.used.mapValues(\.string) ?? [:]
        }
        #expect(used() == ["pods": "2", "requests.cpu": "1500m", "count/pods": "2", "count/secrets": "0"])
        simulation.change(CoreV1.Pod.self, ObjectKey(namespace: "ns", name: "b")) { $0.status.phase = "Succeeded" }
        simulation.settle()
        #expect(used() == ["pods": "1", "requests.cpu": "500m", "count/pods": "2", "count/secrets": "0"])
        simulation.delete(CoreV1.Pod.resource, ObjectKey(namespace: "ns", name: "a"))
        simulation.settle()
        #expect(used() == ["pods": "0", "requests.cpu": "0", "count/pods": "1", "count/secrets": "0"])
    }

    @Test func claimsStayWhileAPodUsesThem() {
        var simulation = Simulation([ClaimProtectionController()])
        let key = ObjectKey(namespace: "ns", name: "data")
        simulation.create(
            CoreV1.PersistentVolumeClaim {
                $0.metadata.namespace = "ns"
                $0.metadata.name = "data"
            }
        )
        var pod = self.pod("p")
        pod.spec.nodeName = "n"
        pod.spec.volumes = [
            CoreV1.Volume {
                $0.name = "v"
                $0.volumeSource.persistentVolumeClaim = CoreV1.PersistentVolumeClaimVolumeSource {
                    $0.claimName = "data"
                }
            }
        ]
        simulation.create(pod)
        simulation.settle()
        let finalizers = simulation.world.get(CoreV1.PersistentVolumeClaim.self, key)?.metadata.finalizers
        #expect(finalizers == ["kubernetes.io/pvc-protection"])
        simulation.delete(CoreV1.PersistentVolumeClaim.resource, key)
        simulation.settle()
        #expect(simulation.world.get(CoreV1.PersistentVolumeClaim.self, key) != nil)
        simulation.delete(CoreV1.Pod.resource, ObjectKey(namespace: "ns", name: "p"))
        simulation.settle()
        #expect(simulation.world.get(CoreV1.PersistentVolumeClaim.self, key)?.metadata.finalizers.isEmpty ?? true)
    }

    @Test func aggregatedRolesFollowTheLabels() {
        var simulation = Simulation([ClusterRoleAggregationController()])
        simulation.create(
            RBACV1.ClusterRole {
                $0.metadata.name = "all"
                $0.aggregationRule = RBACV1.AggregationRule {
                    $0.clusterRoleSelectors = [MetaV1.LabelSelector { $0.matchLabels = ["to": "all"] }]
                }
            }
        )
        simulation.create(
            RBACV1.ClusterRole {
                $0.metadata.name = "part"
                $0.metadata.labels = ["to": "all"]
                $0.rules = [RBACV1.PolicyRule { $0.verbs = ["get"] }]
            }
        )
        simulation.settle()
        #expect(simulation.world.get(RBACV1.ClusterRole.self, ObjectKey(name: "all"))?.rules.map(\.verbs) == [["get"]])
        simulation.change(RBACV1.ClusterRole.self, ObjectKey(name: "part")) { $0.metadata.labels = [:] }
        simulation.settle()
        #expect(simulation.world.get(RBACV1.ClusterRole.self, ObjectKey(name: "all"))?.rules.isEmpty == true)
    }
}

/// Always the same moment.
private struct FixedClock: WallClock {
    func now() -> Instant { Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000) }
}
