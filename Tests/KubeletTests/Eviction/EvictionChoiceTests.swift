import Core
import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

/// Who goes when the node is short, who may come, and what they are told.
struct EvictionChoiceTests {
    private static func pod(
        _ name: String,
        request: String? = nil,
        priority: Int32 = 0,
        resource: String = "memory"
    ) -> CoreV1.Pod {
        var pod = makePod("c")
        pod.metadata.name = name
        pod.metadata.uid = name
        pod.spec.priority = priority
        if let request {
            var containers = pod.spec.containers
            containers[0].resources.requests = [resource: Resource.Quantity { $0.string = request }]
            pod.spec.containers = containers
        }
        return pod
    }

    private static func memory(_ bytes: Int64) -> PodUsage {
        PodUsage(containers: [PodUsage.Container(name: "c", memoryBytes: bytes, diskBytes: 0)])
    }

    @Test func thoseBeyondTheirRequestsGoFirstThenLowPriorityThenTheGreedy() {
        let pods = [
            Self.pod("within", request: "100"), Self.pod("little"), Self.pod("much"),
            Self.pod("important", priority: 10), Self.pod("system", priority: 2_000_000_000),
        ]
        let usage = [
            "within": Self.memory(100), "little": Self.memory(10), "much": Self.memory(20),
            "important": Self.memory(1000), "system": Self.memory(5000),
        ]
        let order = EvictionRanking(resource: "memory", usage: usage).ranked(pods).map(\.metadata.name)
        #expect(order == ["much", "little", "important", "within"])
    }

    @Test func staticAndFinishedPodsAreLeftAlone() {
        var fixed = Self.pod("static")
        fixed.metadata.annotations[StaticPod.sourceAnnotation] = "file"
        var done = Self.pod("done")
        done.status.phase = "Succeeded"
        let going = Self.pod("going").deleted(grace: 1)
        #expect(EvictionRanking(resource: "pids", usage: [:]).ranked([fixed, done, going]).isEmpty)
    }

    @Test func messageSaysWhatWasShortAndWhoUsedIt() throws {
        var machine = EvictionMachine(
            thresholds: try EvictionThreshold.parse(
                hard: "memory.available<10%",
                soft: "",
                softGrace: "",
                minReclaim: ""
            ),
            transitionPeriod: .zero
        )
        let usage = NodeUsage(readings: [.memoryAvailable: NodeUsage.Reading(available: 50 << 20, capacity: 1000 << 20)]
        )
        let seen = machine.observe(usage, now: Instant(nanosecondsSinceEpoch: 0))
        let shortage = try #require(seen)
        let pod = Self.pod("p", request: "10Mi")
        #expect(
            EvictionMessage.shortage(shortage, pod: pod, usage: Self.memory(20 << 20))
                == "The node was low on resource: memory. Threshold quantity: 100Mi, available: 50Mi. "
                + "Container c was using 20Mi, request is 10Mi, has larger consumption of memory. "
        )
        #expect(
            EvictionMessage.shortage(shortage, pod: pod, usage: Self.memory(10 << 20))
                == "The node was low on resource: memory. Threshold quantity: 100Mi, available: 50Mi. "
        )
    }

    @Test func shortNodeLetsInWhomItCan() {
        let modest = Self.pod("p", request: "1Mi")
        let greedy = Self.pod("p")
        #expect(PodAdmission.refusal(of: greedy, under: []) == nil)
        #expect(PodAdmission.refusal(of: modest, under: [.memory]) == nil)
        #expect(
            PodAdmission.refusal(of: greedy, under: [.memory])
                == "Pod was rejected: The node had condition: [MemoryPressure]. "
        )
        #expect(
            PodAdmission.refusal(of: modest, under: [.memory, .disk])
                == "Pod was rejected: The node had condition: [DiskPressure MemoryPressure]. "
        )
        #expect(PodAdmission.refusal(of: Self.pod("p", priority: 2_000_001_000), under: [.disk]) == nil)
        var tolerant = greedy
        tolerant.spec.tolerations = [CoreV1.Toleration { $0.operator = "Exists" }]
        #expect(PodAdmission.refusal(of: tolerant, under: [.memory]) == nil)
        #expect(PodAdmission.refusal(of: tolerant, under: [.pid]) != nil)
        var started = greedy
        started.status.startTime = MetaV1.Time(Instant(nanosecondsSinceEpoch: 1))
        #expect(PodAdmission.refusal(of: started, under: [.disk]) == nil)
    }

    @Test func limitsOnTheDiskAreKept() {
        var pod = Self.pod("p")
        pod.spec.volumes = [
            CoreV1.Volume {
                $0.name = "scratch"
                $0.volumeSource.emptyDir = CoreV1.EmptyDirVolumeSource {
                    $0.sizeLimit = Resource.Quantity { $0.string = "1Mi" }
                }
            }
        ]
        #expect(StorageLimits.areSet(in: pod.spec))
        #expect(StorageLimits.excess(of: pod, PodUsage(emptyDirBytes: ["scratch": 1 << 20])) == nil)
        #expect(
            StorageLimits.excess(of: pod, PodUsage(emptyDirBytes: ["scratch": 1 << 20 + 1]))
                == "Usage of EmptyDir volume \"scratch\" exceeds the limit \"1Mi\". "
        )
        var limited = Self.pod("p")
        var containers = limited.spec.containers
        containers[0].resources.limits = ["ephemeral-storage": Resource.Quantity { $0.string = "2Mi" }]
        limited.spec.containers = containers
        var usage = PodUsage(containers: [PodUsage.Container(name: "c", memoryBytes: 0, diskBytes: 2 << 20)])
        #expect(StorageLimits.excess(of: limited, usage) == nil)
        usage.logBytes = 1
        #expect(
            StorageLimits.excess(of: limited, usage)
                == "Pod ephemeral local storage usage exceeds the total limit of containers 2Mi. "
        )
    }

    @Test func evictedPodFailsWithinItsShortenedGrace() {
        var pod = SimulatedPod(makePod("a"))
        pod.log = []
        pod.feed(.ended(PodEnd(message: "low. ", grace: .seconds(1), isDisruption: true)))
        #expect(pod.steps == ["stop a 1s", "stop-sandbox s0", "unmount"])
        #expect(pod.status.phase == "Failed")
        #expect(pod.status.reason == "Evicted")
        #expect(pod.status.message == "low. ")
        #expect(pod.condition("DisruptionTarget")?.reason == "TerminationByKubelet")
        #expect(pod.events.contains { $0.isWarning && $0.reason == "Evicted" && $0.message == "low. " })
        #expect(!pod.machine.isFinished)
    }

    @Test func disruptionReachesTheServerBesideWhatOthersSaid() {
        func condition(_ type: String, _ message: String = "") -> CoreV1.PodCondition {
            CoreV1.PodCondition {
                $0.type = type
                $0.message = message
            }
        }
        let own = CoreV1.PodStatus { $0.conditions = [condition("Ready"), condition("DisruptionTarget", "kubelet")] }
        var current = CoreV1.PodStatus { $0.conditions = [condition("example.com/gate")] }
        let types = APICluster.merge(own, over: current).conditions.map(\.type)
        #expect(types == ["Ready", "DisruptionTarget", "example.com/gate"])
        current.conditions.append(condition("DisruptionTarget", "drain"))
        let merged = APICluster.merge(own, over: current).conditions
        #expect(merged.filter { $0.type == "DisruptionTarget" }.map(\.message) == ["drain"])
    }

    @Test func rejectedPodNeverStarts() {
        let now = Instant(nanosecondsSinceEpoch: 0)
        var machine = PodMachine(pod: makePod("a"), node: SimulatedPod.node, now: now)
        _ = machine.handle(.ended(PodEnd(message: "no. ", grace: .zero, isDisruption: false)), now: now)
        let actions = machine.handle(.observed(.success(PodObservation())), now: now)
        #expect(machine.status.phase == "Failed")
        #expect(!actions.contains(.mountVolumes))
        #expect(!actions.contains(.runSandbox(attempt: 0)))
    }

    @Test func readingsOfTheKernelAreUnderstood() {
        let text = "MemTotal:       1000 kB\nMemFree:         100 kB\nInactive(file):   50 kB\nHugePages_Total: 0\n"
        #expect(NodeUsageReader.memory(text) == NodeUsage.Reading(available: 150 << 10, capacity: 1000 << 10))
        #expect(NodeUsageReader.memory("nothing") == nil)
        let reading = NodeUsageReader.processes(loadAverage: "0.0 0.1 0.2 3/400 12345", most: 1000)
        #expect(reading == NodeUsage.Reading(available: 600, capacity: 1000))
        #expect(NodeUsageReader.processes(loadAverage: "0.0", most: 1000) == nil)
    }
}
