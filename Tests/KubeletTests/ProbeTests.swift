import Core
import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

struct ProbeTests {
    private static func probe(period: Int32 = 10, failures: Int32 = 3, delay: Int32 = 0) -> CoreV1.Probe {
        CoreV1.Probe {
            $0.periodSeconds = period
            $0.failureThreshold = failures
            $0.initialDelaySeconds = delay
        }
    }

    @Test func thresholdsCountOutcomesInARow() {
        let start = Instant(nanosecondsSinceEpoch: 0)
        var machine = ProbeMachine(.readiness, Self.probe(failures: 2), startedAt: start)
        #expect(machine.verdict == .unknown)
        var now = start
        for (outcome, verdict) in [
            (ProbeOutcome.failure("x"), ProbeMachine.Verdict.unknown), (.error("y"), .unknown),
            (.failure("x"), .failure),
            (.success, .success), (.failure("x"), .success), (.success, .success), (.failure("x"), .success),
            (.failure("x"), .failure),
        ] {
            let isDue = machine.begin(now: now)
            #expect(isDue)
            let again = machine.begin(now: now)
            #expect(!again)
            machine.finish(outcome, now: now)
            #expect(machine.verdict == verdict)
            #expect(machine.nextRun == now + .seconds(10))
            now = now + .seconds(10)
        }
    }

    @Test func initialDelayIsWaitedFor() {
        let start = Instant(nanosecondsSinceEpoch: 0)
        let machine = ProbeMachine(.liveness, Self.probe(delay: 7), startedAt: start)
        #expect(machine.nextRun == start + .seconds(7))
    }

    @Test func readinessDecidesTheCondition() {
        var desired = makePod("a")
        desired.spec.containers[0].readinessProbe = Self.probe(period: 5, failures: 1)
        var pod = SimulatedPod.held(desired) { $0.probeOutcomes["a/Readiness"] = .failure("statuscode: 500") }
        #expect(pod.container("a")?.ready == false)
        #expect(pod.container("a")?.started == true)
        #expect(pod.condition("Ready")?.message == "containers with unready status: [a]")
        #expect(pod.events.last?.message == "Readiness probe failed: statuscode: 500")
        pod.probeOutcomes = [:]
        pod.advance(by: .seconds(5))
        #expect(pod.condition("Ready")?.status == "True")
    }

    @Test func livenessRestarts() {
        var desired = makePod("a")
        desired.spec.containers[0].livenessProbe = Self.probe(period: 1, failures: 3)
        var pod = SimulatedPod.held(desired) { $0.probeOutcomes["a/Liveness"] = .failure("dead") }
        pod.advance(by: .seconds(3))
        #expect(pod.container("a")?.restartCount == 1)
        #expect(pod.events.contains { $0.message == "Container a failed liveness probe, will be restarted" })
        #expect(pod.events.contains { $0.reason == "Unhealthy" && $0.message == "Liveness probe failed: dead" })
    }

    @Test func othersWaitForTheStartupProbe() {
        var desired = makePod("a")
        desired.spec.containers[0].startupProbe = Self.probe(period: 1, failures: 30)
        desired.spec.containers[0].livenessProbe = Self.probe(period: 1, failures: 1)
        var pod = SimulatedPod.held(desired) {
            $0.probeOutcomes["a/Startup"] = .failure("not yet")
            $0.probeOutcomes["a/Liveness"] = .failure("dead")
        }
        pod.advance(by: .seconds(5))
        #expect(pod.container("a")?.restartCount == 0)
        #expect(pod.container("a")?.started == false)
        #expect(pod.container("a")?.ready == false)
        pod.probeOutcomes["a/Startup"] = .success
        pod.advance(by: .seconds(3))
        #expect(pod.container("a")?.restartCount == 1)
    }
}
