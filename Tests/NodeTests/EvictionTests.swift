import Core
import KubernetesAPI
import Linux
import Runtime
import Testing
import Wire

@testable import Kubelet

/// Pods that a real node gives up.
@Suite(asRoot, .serialized) struct EvictionTests {
    private static func manager(_ kubelet: KubeletFixture) -> EvictionManager {
        EvictionManager(
            tools: kubelet.tools,
            pods: kubelet.pods,
            images: ImageCollector(tools: kubelet.tools),
            recorder: nil
        )
    }

    @Test func aVolumeThatOutgrowsItsLimitTakesItsPodAlong() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let cluster = KubeletFixture.Cluster()
            try await KubeletFixture.run(runtime, cluster) { kubelet in
                let pod = kubelet.pod("greedy", "dd if=/dev/zero of=/scratch/f bs=1M count=3; echo full; sleep 60") {
                    $0.spec.volumes = [
                        CoreV1.Volume {
                            $0.name = "scratch"
                            $0.volumeSource.emptyDir = CoreV1.EmptyDirVolumeSource {
                                $0.sizeLimit = Resource.Quantity { $0.string = "2Mi" }
                            }
                        }
                    ]
                    $0.spec.containers[0].volumeMounts = [
                        CoreV1.VolumeMount {
                            $0.name = "scratch"
                            $0.mountPath = "/scratch"
                        }
                    ]
                }
                kubelet.pods.update(pod)
                _ = try await kubelet.wait(for: pod) { $0.phase == "Running" }
                for _ in 0..<400 where try await !kubelet.log(pod).contains("full") {
                    try await ContinuousClock().sleep(for: .milliseconds(25))
                }
                let manager = Self.manager(kubelet)
                var state = manager.begin()
                await manager.look(&state)
                let status = try await kubelet.wait(for: pod) { $0.phase == "Failed" }
                #expect(status.reason == "Evicted")
                #expect(status.message == "Usage of EmptyDir volume \"scratch\" exceeds the limit \"2Mi\". ")
                try await kubelet.delete(pod)
            }
        }
    }

    @Test func aContainerThatFillsItsLayerTakesItsPodAlong() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            try await KubeletFixture.run(runtime, KubeletFixture.Cluster()) { kubelet in
                let pod = kubelet.pod("filler", "dd if=/dev/zero of=/f bs=1M count=3; echo full; sleep 60") {
                    $0.spec.containers[0].resources.limits = [
                        "ephemeral-storage": Resource.Quantity { $0.string = "2Mi" }
                    ]
                }
                kubelet.pods.update(pod)
                _ = try await kubelet.wait(for: pod) { $0.phase == "Running" }
                for _ in 0..<400 where try await !kubelet.log(pod).contains("full") {
                    try await ContinuousClock().sleep(for: .milliseconds(25))
                }
                let manager = Self.manager(kubelet)
                var state = manager.begin()
                await manager.look(&state)
                let status = try await kubelet.wait(for: pod) { $0.phase == "Failed" }
                #expect(status.reason == "Evicted")
                let text = "Pod ephemeral local storage usage exceeds the total limit of containers 2Mi. "
                #expect(status.message == text)
                try await kubelet.delete(pod)
            }
        }
    }

    @Test func aShortNodeEvictsItsGreediestPodAndRefusesNewOnes() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let cluster = KubeletFixture.Cluster()
            // More than there is: the node is short from the start.
            let threshold = try EvictionThreshold.parse(
                hard: "memory.available<1000Ti",
                soft: "",
                softGrace: "",
                minReclaim: ""
            )
            try await KubeletFixture.run(runtime, cluster, configure: { $0.evictionThresholds = threshold }) {
                kubelet in
                // A pipe that nobody reads keeps the writer and its buffer.
                let greedy = kubelet.pod("greedy", "mkfifo /f; exec 3<>/f; dd if=/dev/zero of=/f bs=40M count=1")
                let modest = kubelet.pod("modest", "sleep 60")
                for pod in [greedy, modest] {
                    kubelet.pods.update(pod)
                    _ = try await kubelet.wait(for: pod) { $0.phase == "Running" }
                }
                let reader = PodUsageReader(tools: kubelet.tools)
                for _ in 0..<400 {
                    let usage = await reader.read([], withFiles: false)
                    if usage[greedy.metadata.uid].map({ $0.memoryBytes > 30 << 20 }) ?? false { break }
                    try await ContinuousClock().sleep(for: .milliseconds(25))
                }
                let manager = Self.manager(kubelet)
                var state = manager.begin()
                await manager.look(&state)
                #expect(kubelet.tools.pressure.pressures == [.memory])
                let status = try await kubelet.wait(for: greedy) { $0.phase == "Failed" }
                #expect(status.reason == "Evicted")
                #expect(status.message.hasPrefix("The node was low on resource: memory. Threshold quantity: 1000Ti, "))
                #expect(status.message.contains("Container c was using "))
                #expect(status.conditions.contains { $0.type == "DisruptionTarget" && $0.status == "True" })
                #expect(kubelet.pods.pod(uid: modest.metadata.uid)?.status.phase == "Running")

                let late = kubelet.pod("late", "sleep 60")
                kubelet.pods.update(late)
                let refused = try await kubelet.wait(for: late) { $0.phase == "Failed" }
                #expect(refused.message == "Pod was rejected: The node had condition: [MemoryPressure]. ")
                for pod in [greedy, modest, late] { try await kubelet.delete(pod) }
            }
        }
    }
}
