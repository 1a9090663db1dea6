import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

@testable import Scheduler

/// Where pods with persistent volumes can go.
struct VolumeBindingTests {
    private static let key = ObjectKey(namespace: "default", name: "data")

    private static let pod = ScheduledPod(
        CoreV1.Pod {
            $0.metadata.namespace = "default"
            $0.metadata.name = "p"
            $0.spec.containers = [CoreV1.Container()]
            $0.spec.volumes = [
                CoreV1.Volume {
                    $0.volumeSource.persistentVolumeClaim = CoreV1.PersistentVolumeClaimVolumeSource {
                        $0.claimName = "data"
                    }
                }
            ]
        }
    )

    private static func cluster() -> ClusterState {
        var cluster = ClusterState()
        for name in ["n1", "n2", "n3"] {
            cluster.set(
                CoreV1.Node {
                    $0.metadata.name = name
                    $0.metadata.labels = ["kubernetes.io/hostname": name]
                    $0.status.allocatable["pods"] = Resource.Quantity { $0.string = "110" }
                }
            )
        }
        return cluster
    }

    /// A volume that is on one node only.
    private static func volume(_ name: String, on node: String) -> CoreV1.PersistentVolume {
        CoreV1.PersistentVolume {
            $0.metadata.name = name
            $0.status.phase = "Available"
            $0.spec.storageClassName = "local"
            $0.spec.nodeAffinity = CoreV1.VolumeNodeAffinity {
                $0.required = CoreV1.NodeSelector {
                    $0.nodeSelectorTerms = [
                        CoreV1.NodeSelectorTerm {
                            $0.matchExpressions = [
                                CoreV1.NodeSelectorRequirement {
                                    $0.key = "kubernetes.io/hostname"
                                    $0.operator = "In"
                                    $0.values = [node]
                                }
                            ]
                        }
                    ]
                }
            }
        }
    }

    private static func storageClass(provisioner: String) -> StorageV1.StorageClass {
        StorageV1.StorageClass {
            $0.provisioner = provisioner
            $0.volumeBindingMode = "WaitForFirstConsumer"
        }
    }

    private static let claim = CoreV1.PersistentVolumeClaim {
        $0.metadata.namespace = "default"
        $0.metadata.name = "data"
        $0.spec.storageClassName = "local"
    }

    private func decide(_ cluster: ClusterState) -> SchedulingDecision.Outcome {
        var random = SeededGenerator(seed: 1)
        return SchedulingDecision(Self.pod, cluster, random: &random).outcome
    }

    @Test func podFollowsItsVolume() {
        var cluster = Self.cluster()
        var claim = Self.claim
        claim.status.phase = "Bound"
        claim.spec.volumeName = "v"
        cluster.volumes.set(claim, Self.key)
        cluster.volumes.set(Self.volume("v", on: "n2"), named: "v")
        #expect(self.decide(cluster) == .node("n2"))
        cluster.removeNode("n2")
        let conflict = "2 node(s) had volume node affinity conflict"
        let preemption = "0/2 nodes are available: 2 Preemption is not helpful for scheduling."
        #expect(
            self.decide(cluster)
                == .unschedulable(
                    message: "0/2 nodes are available: \(conflict). preemption: \(preemption)",
                    plugins: ["VolumeBinding"]
                )
        )
    }

    @Test func claimThatWaitsSendsItsPodToWhereAVolumeIs() {
        var cluster = Self.cluster()
        cluster.volumes.set(Self.claim, Self.key)
        cluster.volumes.set(Self.storageClass(provisioner: "kubernetes.io/no-provisioner"), named: "local")
        guard case .unschedulable(let message, _) = self.decide(cluster) else {
            Issue.record("there is no volume yet")
            return
        }
        #expect(message.contains("3 node(s) didn't find available persistent volumes to bind"))
        cluster.volumes.set(Self.volume("v", on: "n3"), named: "v")
        #expect(self.decide(cluster) == .node("n3"))
    }

    @Test func provisionerMakesVolumesAnywhereButStaysWithTheNodeChosen() {
        var cluster = Self.cluster()
        cluster.volumes.set(Self.storageClass(provisioner: "csi.example.com"), named: "local")
        cluster.volumes.set(Self.claim, Self.key)
        guard case .node(let chosen) = self.decide(cluster) else {
            Issue.record("any node will do")
            return
        }
        for name in ["n1", "n2", "n3"] where name != chosen {
            cluster.volumes.set(VolumeState.selecting(name, for: Self.claim), Self.key)
            #expect(self.decide(cluster) == .node(name))
        }
        #expect(VolumeState.selecting("n1", for: VolumeState.selecting("n1", for: Self.claim) ?? Self.claim) == nil)
    }
}
