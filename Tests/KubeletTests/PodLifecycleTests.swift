import Core
import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

/// A pod's life from its first sight to its end.
struct PodLifecycleTests {
    @Test func startsInOrder() {
        let pod = SimulatedPod(makePod("a", "b"))
        #expect(pod.steps == ["mount", "run-sandbox 0", "start a#0", "start b#0"])
        #expect(pod.status.phase == "Running")
        #expect(pod.status.podIP == "10.244.0.2")
        #expect(pod.status.hostIP == "192.168.0.9")
        #expect(pod.condition("Ready")?.status == "True")
        #expect(pod.container("a")?.containerID == "martlet://c1")
        #expect(pod.status.qosClass == "BestEffort")
        #expect(
            pod.events.map(\.message) == [
                "Container image \"busybox\" already present on machine", "Created container: a", "Started container a",
                "Container image \"busybox\" already present on machine", "Created container: b", "Started container b",
            ]
        )
    }

    @Test func statusIsWrittenOnlyOnChange() {
        var pod = SimulatedPod(makePod("a"))
        let count = pod.statuses.count
        pod.feed(.runtimeChanged)
        pod.feed(.timer)
        #expect(pod.statuses.count == count)
    }

    @Test func initContainersRunOneAfterTheOther() {
        var pod = SimulatedPod(makePod("app", initial: ["one", "two"]))
        #expect(pod.steps.suffix(1) == ["start one#0"])
        #expect(pod.status.phase == "Pending")
        #expect(pod.container("app")?.state.waiting?.reason == "PodInitializing")
        let message = "containers with incomplete status: [one two]"
        #expect(pod.condition("Initialized")?.message == message)
        pod.exit("one", code: 0)
        #expect(pod.steps.suffix(1) == ["start two#0"])
        pod.exit("two", code: 0)
        #expect(pod.steps.suffix(1) == ["start app#0"])
        #expect(pod.status.phase == "Running")
        #expect(pod.condition("Initialized")?.status == "True")
        #expect(pod.container("one")?.state.terminated?.reason == "Completed")
        #expect(pod.container("one")?.ready == true)
    }

    @Test func ephemeralContainersAreStartedOnce() {
        var wanted = makePod("app")
        var pod = SimulatedPod(wanted)
        wanted.spec.ephemeralContainers = [
            CoreV1.EphemeralContainer {
                $0.ephemeralContainerCommon.name = "look"
                $0.ephemeralContainerCommon.image = "busybox"
                $0.targetContainerName = "app"
            }
        ]
        pod.feed(.desired(wanted))
        #expect(pod.steps.suffix(1) == ["start look#0"])
        #expect(pod.events.last?.fieldPath == "spec.ephemeralContainers{look}")
        let running = pod.status.ephemeralContainerStatuses
        #expect(running.map(\.name) == ["look"])
        #expect(running.first?.state.running != nil && running.first?.ready == false && running.first?.started == nil)
        pod.exit("look", code: 1)
        pod.advance(by: .seconds(600))
        #expect(pod.steps.suffix(1) == ["start look#0"])
        #expect(pod.container("look")?.state.terminated?.exitCode == 1)
        #expect(pod.status.phase == "Running")
        #expect(pod.condition("Ready")?.status == "True")
        // A sandbox made anew brings back the others only.
        pod.killSandbox()
        pod.advance(by: .seconds(30))
        #expect(pod.steps.filter { $0.hasPrefix("start look") }.count == 1)
        #expect(pod.steps.last == "start app#1")
    }

    @Test func ephemeralContainersDoNotWaitForInitContainers() {
        var wanted = makePod("app", initial: ["one"])
        var pod = SimulatedPod(wanted)
        wanted.spec.ephemeralContainers = [
            CoreV1.EphemeralContainer {
                $0.ephemeralContainerCommon.name = "look"
                $0.ephemeralContainerCommon.image = "busybox"
            }
        ]
        pod.feed(.desired(wanted))
        #expect(pod.steps.suffix(2) == ["start one#0", "start look#0"])
        #expect(pod.status.phase == "Pending")
        pod.feed(.desired(wanted.deleted(grace: 5)))
        #expect(pod.steps.contains("stop look 5s"))
        #expect(pod.steps.last == "delete")
    }

    @Test func failedInitContainerEndsAPodThatNeverRestarts() {
        var pod = SimulatedPod(makePod("app", initial: ["one"], restartPolicy: "Never"))
        pod.exit("one", code: 3)
        #expect(pod.status.phase == "Failed")
        #expect(pod.container("one")?.state.terminated?.exitCode == 3)
        #expect(!pod.steps.contains("start app#0"))
        #expect(pod.steps.suffix(2) == ["stop-sandbox s0", "unmount"])
    }

    @Test func sidecarStartsBeforeAndStopsAfterTheOthers() {
        var desired = makePod("app", initial: ["proxy", "setup"])
        desired.spec.initContainers[0].restartPolicy = "Always"
        var pod = SimulatedPod(desired)
        #expect(pod.steps.suffix(2) == ["start proxy#0", "start setup#0"])
        pod.exit("setup", code: 0)
        #expect(pod.steps.suffix(1) == ["start app#0"])
        pod.exit("proxy", code: 1)
        #expect(pod.steps.suffix(1) == ["start proxy#1"])
        pod.feed(.desired(desired.deleted(grace: 5)))
        #expect(pod.steps.filter { $0.hasPrefix("stop ") } == ["stop app 5s", "stop proxy 5s"])
    }

    @Test func succeedsWhenAllIsDone() {
        var pod = SimulatedPod(makePod("a", "b", restartPolicy: "OnFailure"))
        pod.exit("a", code: 0)
        #expect(pod.status.phase == "Running")
        pod.exit("b", code: 0)
        #expect(pod.status.phase == "Succeeded")
        #expect(pod.condition("Ready")?.reason == "PodCompleted")
        #expect(pod.container("a")?.state.terminated?.reason == "Completed")
        #expect(pod.steps.suffix(2) == ["stop-sandbox s0", "unmount"])
        #expect(!pod.machine.isFinished)
    }

    @Test func failsWhenOneFailedAndNoneRestarts() {
        var pod = SimulatedPod(makePod("a", "b", restartPolicy: "Never"))
        pod.exit("a", code: 137, reason: "OOMKilled")
        #expect(pod.status.phase == "Running")
        #expect(pod.condition("Ready")?.reason == "ContainersNotReady")
        pod.exit("b", code: 0)
        #expect(pod.status.phase == "Failed")
        #expect(pod.container("a")?.state.terminated?.reason == "OOMKilled")
        #expect(pod.condition("Ready")?.reason == "PodFailed")
    }

    @Test func deadSandboxIsReplaced() {
        var pod = SimulatedPod(makePod("a"))
        pod.killSandbox()
        #expect(pod.steps.suffix(3) == ["stop-sandbox s0", "run-sandbox 1", "start a#1"])
        #expect(pod.events.contains { $0.reason == "SandboxChanged" })
        #expect(pod.status.podIP == "10.244.0.3")
        #expect(pod.container("a")?.restartCount == 1)
        #expect(pod.container("a")?.lastState.terminated?.exitCode == 137)
    }

    @Test func deadlineEndsThePod() {
        var desired = makePod("a")
        desired.spec.activeDeadlineSeconds = 60
        var pod = SimulatedPod(desired)
        pod.advance(by: .seconds(59))
        #expect(pod.status.phase == "Running")
        pod.advance(by: .seconds(2))
        #expect(pod.status.phase == "Failed")
        #expect(pod.status.reason == "DeadlineExceeded")
        #expect(pod.status.message == "Pod was active on the node longer than the specified deadline")
    }

    @Test func changedImageRestartsTheContainer() {
        var desired = makePod("a")
        var pod = SimulatedPod(desired)
        pod.images.insert("busybox:2")
        desired.spec.containers[0].image = "busybox:2"
        pod.feed(.desired(desired))
        #expect(pod.steps.suffix(2) == ["stop a 30s", "start a#1"])
        #expect(pod.events.contains { $0.message == "Container a definition changed, will be restarted" })
    }
}
