import Core
import KubernetesAPI
import Linux
import Runtime
import Synchronization
import Testing
import Wire

@testable import Kubelet

/// The kubelet's pods on the real runtime.
@Suite(asRoot, .serialized) struct KubeletTests {
    @Test func aPodRunsIsAdoptedAndGoes() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let cluster = KubeletFixture.Cluster()
            var pod = CoreV1.Pod()
            var first = CoreV1.PodStatus()
            try await KubeletFixture.run(runtime, cluster) { kubelet in
                pod = kubelet.pod("web", "echo hello $POD; cat /etc/hosts; trap 'exit 0' TERM; sleep 60 & wait") {
                    $0.spec.containers[0].env = [
                        CoreV1.EnvVar {
                            $0.name = "POD"
                            $0.valueFrom = CoreV1.EnvVarSource {
                                $0.fieldRef = CoreV1.ObjectFieldSelector { $0.fieldPath = "metadata.name" }
                            }
                        }
                    ]
                    $0.spec.containers[0].readinessProbe = CoreV1.Probe {
                        $0.handler.exec = CoreV1.ExecAction { $0.command = ["/bin/cat", "/etc/hosts"] }
                        $0.periodSeconds = 1
                    }
                }
                kubelet.pods.update(pod)
                first = try await kubelet.wait(for: pod) { $0.containerStatuses.first?.ready == true }
                #expect(first.phase == "Running")
                #expect(first.podIP.hasPrefix("10."))
                let log = try await kubelet.log(pod)
                #expect(log.hasPrefix("hello web\n"))
                #expect(log.contains("\(first.podIP)\tweb"))
            }
            // Another kubelet takes the pod over as it is.
            pod.status = first
            try await KubeletFixture.run(runtime, cluster) { kubelet in
                kubelet.pods.update(pod)
                try await ContinuousClock().sleep(for: .seconds(1))
                let status = kubelet.pods.pod(uid: pod.metadata.uid)?.status
                #expect(status?.containerStatuses.first?.containerID == first.containerStatuses.first?.containerID)
                #expect(status?.containerStatuses.first?.restartCount == 0)
                #expect(status?.containerStatuses.first?.ready == true)
                try await kubelet.delete(pod)
                #expect(cluster.state.withLock { $0.deleted } == [pod.metadata.uid])
                #expect(cluster.state.withLock { $0.statuses[pod.metadata.uid]?.phase } == "Succeeded")
                #expect(!Files.exists(PodPaths(kubelet.configuration, pod.metadata).root))
                #expect(try await kubelet.tools.cri.listPodSandboxes().isEmpty)
                #expect(try await kubelet.tools.cri.listContainers().isEmpty)
            }
        }
    }

    @Test func aCrashIsShownAndRestarted() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            try await KubeletFixture.run(runtime, KubeletFixture.Cluster()) { kubelet in
                let pod = kubelet.pod("crash", "echo last words > /dev/termination-log; exit 3")
                kubelet.pods.update(pod)
                let status = try await kubelet.wait(for: pod) {
                    $0.containerStatuses.first?.state.waiting?.reason == "CrashLoopBackOff"
                }
                let container = status.containerStatuses.first
                #expect(container?.restartCount == 1)
                #expect(container?.lastState.terminated?.exitCode == 3)
                #expect(container?.lastState.terminated?.message == "last words\n")
                try await kubelet.delete(pod)
            }
        }
    }

    @Test func volumesFollowTheirConfigMap() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let cluster = KubeletFixture.Cluster()
            try await KubeletFixture.run(runtime, cluster) { kubelet in
                let pod = kubelet.pod("config", "while ! cat /c/go; do sleep 0.1; done; cat /m/x /sub; exit 0") {
                    $0.spec.restartPolicy = "Never"
                    $0.spec.initContainers = $0.spec.containers
                    $0.spec.initContainers[0].name = "i"
                    $0.spec.initContainers[0].command = ["/bin/sh", "-c", "echo memory > /m/x"]
                    $0.spec.volumes = [
                        CoreV1.Volume {
                            $0.name = "c"
                            $0.volumeSource.configMap = CoreV1.ConfigMapVolumeSource {
                                $0.localObjectReference.name = "cm"
                            }
                        },
                        CoreV1.Volume {
                            $0.name = "m"
                            $0.volumeSource.emptyDir = CoreV1.EmptyDirVolumeSource { $0.medium = "Memory" }
                        },
                    ]
                    let mounts = [("c", "/c", ""), ("m", "/m", ""), ("c", "/sub", "key")].map { name, path, subPath in
                        CoreV1.VolumeMount {
                            $0.name = name
                            $0.mountPath = path
                            $0.subPath = subPath
                        }
                    }
                    $0.spec.containers[0].volumeMounts = mounts
                    $0.spec.initContainers[0].volumeMounts = mounts
                }
                kubelet.pods.update(pod)
                try await ContinuousClock().sleep(for: .milliseconds(300))
                let missing = "FailedMount: MountVolume.SetUp failed for volume \"c\" : configmap \"cm\" not found"
                #expect(cluster.state.withLock { $0.events }.contains(missing))
                cluster.state.withLock { $0.configMaps["cm"] = CoreV1.ConfigMap { $0.data = ["key": "value\n"] } }
                kubelet.pods.referencesChanged(uids: [pod.metadata.uid])
                _ = try await kubelet.wait(for: pod) { $0.containerStatuses.first?.state.running != nil }
                cluster.state.withLock { $0.configMaps["cm"]?.data["go"] = "gone\n" }
                kubelet.pods.referencesChanged(uids: [pod.metadata.uid])
                let status = try await kubelet.wait(for: pod) { $0.phase == "Succeeded" }
                #expect(status.initContainerStatuses.first?.state.terminated?.reason == "Completed")
                #expect(try await kubelet.log(pod).hasSuffix("gone\nmemory\nvalue\n"))
                try await kubelet.delete(pod)
                #expect(!Files.exists(PodPaths(kubelet.configuration, pod.metadata).root))
            }
        }
    }

    @Test func largeLogsAreSetAside() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            try await KubeletFixture.run(runtime, KubeletFixture.Cluster()) { kubelet in
                let pod = kubelet.pod("talk", "while true; do echo some words that fill a log; sleep 0.01; done")
                kubelet.pods.update(pod)
                _ = try await kubelet.wait(for: pod) { $0.phase == "Running" }
                let directory = PodPaths(kubelet.configuration, pod.metadata).logs + "/c"
                for _ in 0..<400 where (try? Files.read(directory + "/0.log"))?.count ?? 0 <= 4096 {
                    try await ContinuousClock().sleep(for: .milliseconds(25))
                }
                await LogRotator(tools: kubelet.tools).rotateAll()
                #expect(try Files.names(in: directory).count == 2)
                // The container goes on in a new file.
                for _ in 0..<400 where (try? Files.read(directory + "/0.log"))?.isEmpty ?? true {
                    try await ContinuousClock().sleep(for: .milliseconds(25))
                }
                #expect(try await kubelet.log(pod).hasPrefix("some words"))
                try await kubelet.delete(pod)
            }
        }
    }

    @Test func aPodThatNobodyWantsIsRemoved() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let cluster = KubeletFixture.Cluster()
            try await KubeletFixture.run(runtime, cluster) { kubelet in
                let pod = kubelet.pod("orphan", "trap 'exit 0' TERM; sleep 60 & wait")
                kubelet.pods.update(pod)
                _ = try await kubelet.wait(for: pod) { $0.phase == "Running" }
            }
            try await KubeletFixture.run(runtime, cluster) { kubelet in
                await OrphanCleaner(tools: kubelet.tools, pods: kubelet.pods).clean()
                for _ in 0..<400 where kubelet.pods.knows(uid: "uid-orphan") {
                    try await ContinuousClock().sleep(for: .milliseconds(25))
                }
                #expect(try await kubelet.tools.cri.listPodSandboxes().isEmpty)
                #expect(try Files.names(in: runtime.scratch + "/kubelet/pods").isEmpty)
            }
        }
    }
}
