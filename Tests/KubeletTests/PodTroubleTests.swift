import Core
import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

/// What goes wrong, and what the user is told.
struct PodTroubleTests {
    @Test func crashesAreHeldBackLongerAndLonger() {
        var pod = SimulatedPod(makePod("a"))
        pod.exit("a", code: 1)
        // The first restart comes at once.
        #expect(pod.container("a")?.restartCount == 1)
        #expect(pod.container("a")?.state.running != nil)
        pod.exit("a", code: 1)
        #expect(pod.container("a")?.state.waiting?.reason == "CrashLoopBackOff")
        let text = "back-off 10s restarting failed container=a pod=p_default(u1)"
        #expect(pod.container("a")?.state.waiting?.message == text)
        #expect(pod.container("a")?.lastState.terminated?.exitCode == 1)
        #expect(pod.status.phase == "Running")
        #expect(pod.events.last?.message == "Back-off restarting failed container a in pod p_default(u1)")
        pod.advance(by: .seconds(9))
        #expect(pod.container("a")?.restartCount == 1)
        pod.advance(by: .seconds(2))
        #expect(pod.container("a")?.restartCount == 2)
        for delay in ["20s", "40s", "1m20s", "2m40s", "5m0s", "5m0s"] {
            pod.exit("a", code: 1)
            #expect(pod.container("a")?.state.waiting?.message.hasPrefix("back-off \(delay) ") == true)
            pod.advance(by: .seconds(301))
        }
    }

    @Test func longRunForgivesCrashes() {
        var pod = SimulatedPod(makePod("a"))
        for _ in 0..<3 {
            pod.exit("a", code: 1)
            pod.advance(by: .seconds(60))
        }
        pod.advance(by: .seconds(601))
        let count = pod.container("a")?.restartCount ?? 0
        pod.exit("a", code: 1)
        #expect(pod.container("a")?.restartCount == count + 1)
    }

    @Test func oldContainersAreRemoved() {
        var pod = SimulatedPod(makePod("a"))
        for _ in 0..<4 {
            pod.exit("a", code: 1)
            pod.advance(by: .seconds(301))
        }
        #expect(pod.runtime.containers.count == 2)
    }

    @Test func imageThatCannotBePulled() {
        var desired = makePod("a", image: "nowhere/x")
        desired.spec.containers[0].imagePullPolicy = "Always"
        var pod = SimulatedPod.withBrokenImage(desired, "nowhere/x", "rpc error: code = NotFound desc = no such image")
        #expect(pod.status.phase == "Pending")
        #expect(pod.container("a")?.state.waiting?.reason == "ErrImagePull")
        #expect(pod.container("a")?.state.waiting?.message == "rpc error: code = NotFound desc = no such image")
        pod.advance(by: .seconds(3))
        #expect(pod.container("a")?.state.waiting?.reason == "ImagePullBackOff")
        let text =
            "Back-off pulling image \"nowhere/x\": ErrImagePull: rpc error: code = NotFound desc = no such image"
        #expect(pod.container("a")?.state.waiting?.message == text)
        pod.advance(by: .seconds(8))
        #expect(pod.steps.filter { $0 == "pull nowhere/x" }.count == 2)
        pod.brokenImages = [:]
        pod.advance(by: .seconds(20))
        #expect(pod.status.phase == "Running")
        let pulled = pod.events.first { $0.reason == "Pulled" }?.message
        #expect(
            pulled == "Successfully pulled image \"nowhere/x\" in 1.5s (1.5s including waiting). Image size: 42 bytes."
        )
    }

    @Test func imageThatMustNotBePulled() {
        var desired = makePod("a", image: "absent")
        desired.spec.containers[0].imagePullPolicy = "Never"
        let pod = SimulatedPod(desired)
        let text = "Container image \"absent\" is not present with pull policy of Never"
        #expect(pod.container("a")?.state.waiting?.reason == "ErrImageNeverPull")
        #expect(pod.container("a")?.state.waiting?.message == text)
    }

    @Test func imageWithABadName() {
        let pod = SimulatedPod(makePod("a", image: "Bad Name"))
        #expect(pod.container("a")?.state.waiting?.reason == "InvalidImageName")
        #expect(!pod.steps.contains { $0.hasPrefix("pull") })
    }

    @Test(arguments: [StartFailure.Stage.config, .create])
    func containerThatCannotBeCreated(stage: StartFailure.Stage) {
        var pod = SimulatedPod.withStartFailure(makePod("a", "b"), "a", StartFailure(stage, "it is so"))
        #expect(pod.container("a")?.state.waiting?.reason == stage.rawValue)
        #expect(pod.container("a")?.state.waiting?.message == "it is so")
        #expect(pod.container("b")?.state.running != nil)
        #expect(pod.events.contains { $0.isWarning && $0.message == "Error: it is so" })
        pod.startFailures = [:]
        pod.advance(by: .seconds(11))
        #expect(pod.container("a")?.state.running != nil)
        #expect(pod.container("a")?.restartCount == 0)
    }

    @Test func containerThatCannotBeRun() {
        let failure = StartFailure(.run, "exec: not found")
        let pod = SimulatedPod.withStartFailure(makePod("a"), "a", failure)
        #expect(pod.container("a")?.state.waiting?.reason == "RunContainerError")
        #expect(pod.container("a")?.lastState.terminated?.exitCode == 128)
        #expect(pod.container("a")?.lastState.terminated?.reason == "StartError")
    }

    @Test func hookThatFailsStopsItsContainer() {
        let failure = StartFailure(.postStart, "PostStartHook failed")
        let pod = SimulatedPod.withStartFailure(makePod("a"), "a", failure)
        #expect(pod.steps.contains("stop a 30s"))
        #expect(pod.events.contains { $0.reason == "FailedPostStartHook" })
    }

    @Test func missingVolumeHoldsThePodBack() {
        var desired = makePod("a")
        desired.metadata.uid = "u2"
        let text = "MountVolume.SetUp failed for volume \"v\" : configmap \"c\" not found"
        var pod = SimulatedPod.withVolumeFailures(desired, [text, text])
        #expect(pod.steps.isEmpty)
        #expect(pod.container("a")?.state.waiting?.reason == "ContainerCreating")
        #expect(pod.events.map(\.message) == [text])
        #expect(pod.condition("PodReadyToStartContainers")?.status == "False")
        pod.advance(by: .seconds(5))
        #expect(pod.status.phase == "Running")
    }

    @Test func sandboxThatFailsIsTriedAgain() {
        var pod = SimulatedPod.withSandboxFailures(makePod("a"), ["no network", "no network"])
        #expect(pod.status.phase == "Pending")
        #expect(pod.events.first?.message == "Failed to create pod sandbox: no network")
        pod.advance(by: .seconds(1))
        #expect(pod.steps.filter { $0 == "run-sandbox 0" }.count == 2)
        pod.advance(by: .seconds(2))
        #expect(pod.status.phase == "Running")
    }
}

extension SimulatedPod {
    /// A pod that has not been looked at yet, changed before it is.
    static func held(_ pod: CoreV1.Pod, _ change: (inout SimulatedPod) -> Void) -> SimulatedPod {
        var finished = pod
        finished.status.phase = "Failed"
        var simulated = SimulatedPod(finished)
        simulated.log = []
        simulated.machine = PodMachine(pod: pod, node: Self.node, now: simulated.now)
        change(&simulated)
        simulated.feed(.desired(pod))
        return simulated
    }

    static func withBrokenImage(_ pod: CoreV1.Pod, _ image: String, _ error: String) -> SimulatedPod {
        Self.held(pod) { $0.brokenImages[image] = error }
    }

    static func withStartFailure(_ pod: CoreV1.Pod, _ name: String, _ failure: StartFailure) -> SimulatedPod {
        Self.held(pod) { $0.startFailures[name] = failure }
    }

    static func withVolumeFailures(_ pod: CoreV1.Pod, _ failures: [String]) -> SimulatedPod {
        Self.held(pod) { $0.volumeFailures = failures }
    }

    static func withSandboxFailures(_ pod: CoreV1.Pod, _ failures: [String]) -> SimulatedPod {
        Self.held(pod) { $0.sandboxFailures = failures }
    }
}
