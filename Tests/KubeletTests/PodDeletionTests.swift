import Core
import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

/// How pods go.
struct PodDeletionTests {
    @Test func everythingGoesInOrder() {
        let desired = makePod("a", "b")
        var pod = SimulatedPod(desired)
        pod.log = []
        pod.feed(.desired(desired.deleted(grace: 7)))
        #expect(
            pod.steps == ["stop a 7s", "stop b 7s", "stop-sandbox s0", "remove-pod", "unmount", "delete"]
        )
        #expect(pod.machine.isFinished)
        let events = pod.events.filter { $0.reason == "Killing" }.map(\.message)
        #expect(events == ["Stopping container a", "Stopping container b"])
        #expect(pod.status.phase == "Failed")
        #expect(pod.container("a")?.state.terminated?.exitCode == 143)
    }

    @Test func podThatNeverRanIsDeletedAtOnce() {
        let pod = SimulatedPod(makePod("a").deleted(grace: 30))
        #expect(pod.steps == ["unmount", "delete"])
        #expect(pod.machine.isFinished)
    }

    @Test func shorterGraceIsPassedOn() {
        let desired = makePod("a")
        var pod = SimulatedPod(desired)
        pod.stubborn = ["a"]
        pod.log = []
        pod.feed(.desired(desired.deleted(grace: 30)))
        pod.feed(.desired(desired.deleted(grace: 30)))
        pod.feed(.desired(desired.deleted(grace: 1)))
        #expect(pod.steps == ["stop a 30s", "stop a 1s"])
    }

    @Test func objectThatVanishedTakesItsContainersAlong() {
        var pod = SimulatedPod(makePod("a"))
        pod.log = []
        pod.feed(.removed)
        #expect(pod.steps == ["stop a 30s", "stop-sandbox s0", "remove-pod", "unmount", "delete"])
    }

    @Test func finishedPodIsCleanedUpWhenDeleted() {
        let desired = makePod("a", restartPolicy: "Never")
        var pod = SimulatedPod(desired)
        pod.exit("a", code: 0)
        pod.log = []
        let statuses = pod.statuses.count
        pod.feed(.desired(desired.deleted(grace: 0)))
        #expect(pod.steps == ["remove-pod", "unmount", "delete"])
        #expect(pod.status.phase == "Succeeded")
        #expect(pod.statuses.count == statuses)
    }

    @Test func runningPodIsAdoptedWithoutARestart() {
        let before = SimulatedPod(makePod("a"))
        var desired = makePod("a")
        desired.status = before.status
        let after = SimulatedPod(desired, runtime: before.runtime)
        #expect(after.steps == ["mount"])
        #expect(after.status == before.status)
        #expect(after.statuses.isEmpty)
    }

    @Test func finishedPodDoesNotComeBack() {
        var desired = makePod("a")
        desired.status.phase = "Failed"
        desired.status.reason = "Evicted"
        let pod = SimulatedPod(desired)
        #expect(pod.steps.isEmpty)
        #expect(pod.status.reason == "Evicted")
    }
}
