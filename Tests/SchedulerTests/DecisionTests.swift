import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

@testable import Scheduler

struct DecisionTests {
    private func node(_ name: String, cpu: String = "4", _ build: (inout CoreV1.Node) -> Void = { _ in }) -> CoreV1.Node
    {
        var node = CoreV1.Node {
            $0.metadata.name = name
            $0.metadata.labels = ["kubernetes.io/hostname": name]
            for (resource, amount) in ["cpu": cpu, "memory": "8Gi", "pods": "110"] {
                $0.status.allocatable[resource] = Resource.Quantity { $0.string = amount }
            }
        }
        build(&node)
        return node
    }

    private func pod(
        _ name: String = "p",
        cpu: String? = nil,
        _ build: (inout CoreV1.Pod) -> Void = { _ in }
    ) -> CoreV1.Pod {
        var pod = CoreV1.Pod {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.metadata.labels = ["app": "web"]
            $0.spec.containers = [
                CoreV1.Container {
                    if let cpu { $0.resources.requests["cpu"] = Resource.Quantity { $0.string = cpu } }
                }
            ]
        }
        build(&pod)
        return pod
    }

    private func cluster(_ nodes: [CoreV1.Node], _ placed: [(CoreV1.Pod, String)] = []) -> ClusterState {
        var cluster = ClusterState()
        for node in nodes { cluster.set(node) }
        for (pod, node) in placed { cluster.place(pod, on: node, isAssumed: false) }
        return cluster
    }

    private func decide(_ pod: CoreV1.Pod, _ cluster: ClusterState) -> SchedulingDecision.Outcome {
        var random = SeededGenerator(seed: 1)
        return SchedulingDecision(ScheduledPod(pod), cluster, random: &random).outcome
    }

    private func message(_ pod: CoreV1.Pod, _ cluster: ClusterState) -> String {
        guard case .unschedulable(let message, _) = self.decide(pod, cluster) else { return "" }
        return message
    }

    @Test func noNodesAtAll() {
        #expect(self.message(self.pod(), self.cluster([])) == "no nodes available to schedule pods")
    }

    @Test func reasonsAreCountedInKubernetesWords() {
        let full = (self.pod("big", cpu: "3500m"), "n1")
        let cordoned = self.node("n2") { $0.spec.unschedulable = true }
        let tainted = self.node("n3") {
            $0.spec.taints = [
                CoreV1.Taint {
                    $0.key = "dedicated"
                    $0.value = "gpu"
                    $0.effect = "NoSchedule"
                }
            ]
        }
        let cluster = self.cluster([self.node("n1"), cordoned, tainted], [full])
        #expect(
            self.message(self.pod(cpu: "1"), cluster)
                == "0/3 nodes are available: 1 Insufficient cpu, 1 node(s) had untolerated taint {dedicated: gpu}, "
                + "1 node(s) were unschedulable. preemption: 0/3 nodes are available: "
                + "1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling."
        )
    }

    @Test func resourcesHaveToFitTogetherWithWhatIsThere() {
        let cluster = self.cluster([self.node("n1"), self.node("n2")], [(self.pod("a", cpu: "3"), "n1")])
        #expect(self.decide(self.pod(cpu: "2"), cluster) == .node("n2"))
        #expect(self.message(self.pod(cpu: "5"), cluster).hasPrefix("0/2 nodes are available: 2 Insufficient cpu."))
        let small = self.cluster([self.node("n1") { $0.status.allocatable["pods"]?.string = "0" }])
        #expect(self.message(self.pod(), small).contains("1 Too many pods"))
    }

    @Test func initContainersCountByTheGreatest() {
        let pod = self.pod(cpu: "1") {
            $0.spec.initContainers = [
                CoreV1.Container {
                    $0.restartPolicy = "Always"
                    $0.resources.requests["cpu"] = Resource.Quantity { $0.string = "500m" }
                },
                CoreV1.Container { $0.resources.requests["cpu"] = Resource.Quantity { $0.string = "3" } },
            ]
        }
        #expect(PodDemand(pod).requests.milliCPU == 3500)
    }

    @Test func selectorsAndAffinityFindTheirNodes() {
        let ssd = self.node("n2") { $0.metadata.labels["disk"] = "ssd" }
        let cluster = self.cluster([self.node("n1"), ssd, self.node("n3")])
        #expect(self.decide(self.pod { $0.spec.nodeSelector = ["disk": "ssd"] }, cluster) == .node("n2"))
        let wrong = self.pod { $0.spec.nodeSelector = ["disk": "hdd"] }
        #expect(self.message(wrong, cluster).contains("3 node(s) didn't match Pod's node affinity/selector"))
        let required = self.pod {
            $0.spec.affinity = CoreV1.Affinity {
                $0.nodeAffinity = CoreV1.NodeAffinity {
                    $0.requiredDuringSchedulingIgnoredDuringExecution = CoreV1.NodeSelector {
                        $0.nodeSelectorTerms = [
                            CoreV1.NodeSelectorTerm {
                                $0.matchFields = [
                                    CoreV1.NodeSelectorRequirement {
                                        $0.key = "metadata.name"
                                        $0.operator = "In"
                                        $0.values = ["n3"]
                                    }
                                ]
                            }
                        ]
                    }
                }
            }
        }
        #expect(self.decide(required, cluster) == .node("n3"))
    }

    @Test func hostPortsAreTakenOnce() {
        func withPort(_ name: String) -> CoreV1.Pod {
            self.pod(name) {
                $0.spec.containers[0].ports = [CoreV1.ContainerPort { $0.hostPort = 80 }]
            }
        }
        let cluster = self.cluster([self.node("n1")], [(withPort("a"), "n1")])
        #expect(
            self.message(withPort("b"), cluster)
                .contains("1 node(s) didn't have free ports for the requested pod ports")
        )
    }

    @Test func antiAffinityHoldsBothWays() {
        func apart(_ name: String) -> CoreV1.Pod {
            self.pod(name) {
                $0.spec.affinity = CoreV1.Affinity {
                    $0.podAntiAffinity = CoreV1.PodAntiAffinity {
                        $0.requiredDuringSchedulingIgnoredDuringExecution = [
                            CoreV1.PodAffinityTerm {
                                $0.topologyKey = "kubernetes.io/hostname"
                                $0.labelSelector = MetaV1.LabelSelector { $0.matchLabels = ["app": "web"] }
                            }
                        ]
                    }
                }
            }
        }
        let cluster = self.cluster([self.node("n1"), self.node("n2")], [(apart("a"), "n1")])
        #expect(self.decide(apart("b"), cluster) == .node("n2"))
        #expect(self.decide(self.pod(), cluster) == .node("n2"))
        let single = self.cluster([self.node("n1")], [(apart("a"), "n1")])
        #expect(self.message(self.pod(), single).contains("existing pods anti-affinity rules"))
        #expect(self.message(apart("b"), single).contains("didn't match pod anti-affinity rules"))
    }

    @Test func spreadingIsHardWhenAskedFor() {
        func spread(_ name: String) -> CoreV1.Pod {
            self.pod(name) {
                $0.spec.topologySpreadConstraints = [
                    CoreV1.TopologySpreadConstraint {
                        $0.maxSkew = 1
                        $0.topologyKey = "kubernetes.io/hostname"
                        $0.whenUnsatisfiable = "DoNotSchedule"
                        $0.labelSelector = MetaV1.LabelSelector { $0.matchLabels = ["app": "web"] }
                    }
                ]
            }
        }
        var cluster = self.cluster([self.node("n1"), self.node("n2", cpu: "100"), self.node("n3")])
        var counts: [String: Int] = [:]
        for number in 0..<9 {
            let pod = spread("p\(number)")
            guard case .node(let name) = self.decide(pod, cluster) else {
                Issue.record("must find a node")
                return
            }
            counts[name, default: 0] += 1
            cluster.place(pod, on: name, isAssumed: true)
        }
        #expect(counts == ["n1": 3, "n2": 3, "n3": 3])
    }

    @Test func replicasOfOneOwnerArePutApart() {
        var cluster = self.cluster([self.node("n1"), self.node("n2"), self.node("n3")])
        var counts: [String: Int] = [:]
        for number in 0..<6 {
            let pod = self.pod("p\(number)", cpu: "100m") {
                $0.metadata.ownerReferences = [MetaV1.OwnerReference { $0.controller = true }]
            }
            guard case .node(let name) = self.decide(pod, cluster) else { return }
            counts[name, default: 0] += 1
            cluster.place(pod, on: name, isAssumed: true)
        }
        #expect(counts == ["n1": 2, "n2": 2, "n3": 2])
    }

    @Test func emptierNodeIsBetter() {
        let cluster = self.cluster([self.node("n1"), self.node("n2")], [(self.pod("a", cpu: "2"), "n1")])
        #expect(self.decide(self.pod("b", cpu: "500m"), cluster) == .node("n2"))
    }

    @Test func volumesHaveToBeThereFirst() {
        let pod = self.pod {
            $0.spec.volumes = [
                CoreV1.Volume {
                    $0.volumeSource.persistentVolumeClaim = CoreV1.PersistentVolumeClaimVolumeSource {
                        $0.claimName = "data"
                    }
                }
            ]
        }
        let preemption = "preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling."
        var cluster = self.cluster([self.node("n1")])
        #expect(
            self.message(pod, cluster)
                == "0/1 nodes are available: persistentvolumeclaim \"data\" not found. \(preemption)"
        )
        let key = ObjectKey(namespace: "default", name: "data")
        var claim = CoreV1.PersistentVolumeClaim { $0.status.phase = "Pending" }
        cluster.volumes.set(claim, key)
        #expect(
            self.message(pod, cluster)
                == "0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims. \(preemption)"
        )
        claim.status.phase = "Bound"
        claim.spec.volumeName = "pv"
        cluster.volumes.set(claim, key)
        #expect(self.decide(pod, cluster) == .node("n1"))
    }
}
