import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

/// How claims and persistent volumes find each other and part.
struct VolumeTests {
    private typealias Claim = CoreV1.PersistentVolumeClaim
    private typealias Volume = CoreV1.PersistentVolume

    private static let key = ObjectKey(namespace: "default", name: "data")

    private static func quantity(_ text: String) -> Resource.Quantity { Resource.Quantity { $0.string = text } }

    private static func claim(_ change: (inout Claim) -> Void = { _ in }) -> Claim {
        var claim = Claim {
            $0.metadata.namespace = "default"
            $0.metadata.name = "data"
            $0.spec.accessModes = ["ReadWriteOnce"]
            $0.spec.resources.requests = ["storage": Self.quantity("5Gi")]
            $0.spec.storageClassName = ""
        }
        change(&claim)
        return claim
    }

    private static func volume(_ name: String, _ size: String, _ change: (inout Volume) -> Void = { _ in }) -> Volume {
        var volume = Volume {
            $0.metadata.name = name
            $0.spec.accessModes = ["ReadWriteOnce", "ReadOnlyMany"]
            $0.spec.capacity = ["storage": Self.quantity(size)]
            $0.spec.persistentVolumeReclaimPolicy = "Retain"
        }
        change(&volume)
        return volume
    }

    private func claim(_ simulation: Simulation) -> Claim? { simulation.world.get(Claim.self, Self.key) }

    private func volume(_ simulation: Simulation, _ name: String) -> Volume? {
        simulation.world.get(Volume.self, ObjectKey(name: name))
    }

    @Test func smallestSufficientVolumeIsBoundBothWays() {
        var simulation = Simulation([VolumeBinderController()])
        simulation.create(Self.volume("large", "20Gi"))
        simulation.create(Self.volume("fitting", "6Gi"))
        simulation.create(Self.volume("small", "4Gi"))
        simulation.create(Self.volume("other-class", "5Gi") { $0.spec.storageClassName = "fast" })
        simulation.create(Self.volume("block", "5Gi") { $0.spec.volumeMode = "Block" })
        simulation.create(Self.volume("read-only", "5Gi") { $0.spec.accessModes = ["ReadOnlyMany"] })
        simulation.run()
        #expect(self.volume(simulation, "fitting")?.status.phase == "Available")
        simulation.create(Self.claim())
        simulation.run()
        let claim = self.claim(simulation)
        let volume = self.volume(simulation, "fitting")
        #expect(claim?.spec.volumeName == "fitting")
        #expect(claim?.status.phase == "Bound")
        #expect(claim?.status.capacity["storage"] == Self.quantity("6Gi"))
        #expect(claim?.status.accessModes == ["ReadWriteOnce", "ReadOnlyMany"])
        #expect(claim?.metadata.annotations["pv.kubernetes.io/bind-completed"] == "yes")
        #expect(claim?.metadata.annotations["pv.kubernetes.io/bound-by-controller"] == "yes")
        #expect(volume?.spec.claimRef?.uid == claim?.metadata.uid)
        #expect(volume?.status.phase == "Bound")
    }

    @Test func claimWaitsForAVolumeAndSaysWhy() {
        var simulation = Simulation([VolumeBinderController()])
        simulation.create(Self.claim())
        simulation.run()
        #expect(self.claim(simulation)?.status.phase == "Pending")
        #expect(
            simulation.events.contains(
                "FailedBinding: no persistent volumes available for this claim and no storage class is set"
            )
        )
        simulation.create(Self.volume("late", "5Gi"))
        simulation.run()
        #expect(self.claim(simulation)?.status.phase == "Bound")
    }

    @Test func volumeSetAsideIsTakenByItsClaimOnly() {
        var simulation = Simulation([VolumeBinderController()])
        simulation.create(
            Self.volume("reserved", "5Gi") {
                $0.spec.claimRef = CoreV1.ObjectReference {
                    $0.kind = "PersistentVolumeClaim"
                    $0.namespace = "default"
                    $0.name = "mine"
                }
            }
        )
        simulation.create(Self.claim())
        simulation.run()
        #expect(self.claim(simulation)?.status.phase == "Pending")
        simulation.create(Self.claim { $0.metadata.name = "mine" })
        simulation.run()
        let mine = simulation.world.get(Claim.self, ObjectKey(namespace: "default", name: "mine"))
        #expect(mine?.spec.volumeName == "reserved")
        #expect(mine?.status.phase == "Bound")
        #expect(
            self.volume(simulation, "reserved")?.metadata.annotations["pv.kubernetes.io/bound-by-controller"] == nil
        )
    }

    @Test func volumeIsReleasedWithItsClaimAndNotGivenToItsNamesake() {
        var simulation = Simulation([VolumeBinderController()])
        simulation.create(Self.volume("v", "5Gi"))
        simulation.create(Self.claim())
        simulation.run()
        simulation.delete(Claim.resource, Self.key)
        simulation.run()
        #expect(self.volume(simulation, "v")?.status.phase == "Released")
        simulation.create(Self.claim())
        simulation.run()
        #expect(self.claim(simulation)?.status.phase == "Pending")
    }

    @Test func volumeNobodyCanDeleteFails() {
        var simulation = Simulation([VolumeBinderController()])
        simulation.create(Self.volume("v", "5Gi") { $0.spec.persistentVolumeReclaimPolicy = "Delete" })
        simulation.create(Self.claim())
        simulation.run()
        simulation.delete(Claim.resource, Self.key)
        simulation.run()
        #expect(self.volume(simulation, "v")?.status.phase == "Failed")
        #expect(simulation.events.contains { $0.hasPrefix("VolumeFailedDelete: ") })
    }

    @Test func claimWhoseVolumeVanishedIsLost() {
        var simulation = Simulation([VolumeBinderController()])
        simulation.create(Self.volume("v", "5Gi"))
        simulation.create(Self.claim())
        simulation.run()
        simulation.delete(Volume.resource, ObjectKey(name: "v"))
        simulation.run()
        #expect(self.claim(simulation)?.status.phase == "Lost")
        #expect(
            simulation.events.contains(
                "ClaimLost: Bound claim has lost its PersistentVolume. Data on the volume is lost!"
            )
        )
    }

    @Test func claimOfAWaitingClassIsBoundOnceItsPodHasANode() {
        var simulation = Simulation([VolumeBinderController()])
        for name in ["n1", "n2"] {
            simulation.create(
                CoreV1.Node {
                    $0.metadata.name = name
                    $0.metadata.labels = ["kubernetes.io/hostname": name]
                }
            )
            simulation.create(
                Self.volume("local-\(name)", "5Gi") { volume in
                    volume.spec.storageClassName = "local"
                    volume.spec.nodeAffinity = CoreV1.VolumeNodeAffinity {
                        $0.required = CoreV1.NodeSelector {
                            $0.nodeSelectorTerms = [
                                CoreV1.NodeSelectorTerm {
                                    $0.matchExpressions = [
                                        CoreV1.NodeSelectorRequirement {
                                            $0.key = "kubernetes.io/hostname"
                                            $0.operator = "In"
                                            $0.values = [name]
                                        }
                                    ]
                                }
                            ]
                        }
                    }
                }
            )
        }
        simulation.create(
            StorageV1.StorageClass {
                $0.metadata.name = "local"
                $0.provisioner = "kubernetes.io/no-provisioner"
                $0.volumeBindingMode = "WaitForFirstConsumer"
            }
        )
        simulation.create(Self.claim { $0.spec.storageClassName = "local" })
        simulation.run()
        #expect(self.claim(simulation)?.status.phase == "Pending")
        #expect(
            simulation.events.contains("WaitForFirstConsumer: waiting for first consumer to be created before binding")
        )
        simulation.change(Claim.self, Self.key) {
            $0.metadata.annotations["volume.kubernetes.io/selected-node"] = "n2"
        }
        simulation.run()
        #expect(self.claim(simulation)?.spec.volumeName == "local-n2")
        #expect(self.claim(simulation)?.status.phase == "Bound")
    }

    @Test func claimOfAClassIsLeftToItsProvisioner() {
        var simulation = Simulation([VolumeBinderController()])
        simulation.create(
            StorageV1.StorageClass {
                $0.metadata.name = "fast"
                $0.provisioner = "csi.example.com"
                $0.volumeBindingMode = "Immediate"
            }
        )
        simulation.create(Self.claim { $0.spec.storageClassName = "fast" })
        simulation.run()
        #expect(
            self.claim(simulation)?.metadata.annotations["volume.kubernetes.io/storage-provisioner"]
                == "csi.example.com"
        )
        #expect(simulation.events.contains { $0.hasPrefix("ExternalProvisioning: ") && $0.contains("csi.example.com") })
    }
}
