import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct CronJobTests {
    struct ScheduleCase: Sendable {
        var schedule: String
        var after: Int64
        var next: Int64
    }

    // 1,700,000,000 is Tuesday, 14 November 2023, 22:13:20 UTC.
    @Test(arguments: [
        ScheduleCase(schedule: "* * * * *", after: 1_700_000_000, next: 1_700_000_040),
        ScheduleCase(schedule: "*/15 * * * *", after: 1_700_000_000, next: 1_700_000_100),
        ScheduleCase(schedule: "@hourly", after: 1_700_000_000, next: 1_700_002_800),
        ScheduleCase(schedule: "30 3 * * *", after: 1_700_000_000, next: 1_700_019_000),
        ScheduleCase(schedule: "0 0 * * SUN", after: 1_700_000_000, next: 1_700_352_000),
        ScheduleCase(schedule: "0 0 1 1 *", after: 1_700_000_000, next: 1_704_067_200),
        ScheduleCase(schedule: "0 0 29 2 *", after: 1_700_000_000, next: 1_709_164_800),
        ScheduleCase(schedule: "0 12 15 * 3", after: 1_700_000_000, next: 1_700_049_600),
        ScheduleCase(schedule: "5,10-12 22 * * *", after: 1_700_000_000, next: 1_700_085_900),
    ])
    func nextMoments(test: ScheduleCase) throws {
        let schedule = try #require(CronSchedule(test.schedule))
        let after = Instant(nanosecondsSinceEpoch: test.after * 1_000_000_000)
        #expect(schedule.next(after: after) { _ in .zero }?.secondsSinceEpoch == test.next)
    }

    @Test func zonesShiftTheClock() throws {
        let schedule = try #require(CronSchedule("0 0 * * *"))
        let after = Instant(nanosecondsSinceEpoch: 1_700_000_000 * 1_000_000_000)
        // Midnight one hour east of Greenwich is 23:00 there.
        #expect(schedule.next(after: after) { _ in .seconds(3600) }?.secondsSinceEpoch == 1_700_002_800)
    }

    @Test(arguments: ["", "* * * *", "60 * * * *", "* 24 * * *", "a * * * *", "*/0 * * * *", "5-1 * * * *", "@never"])
    func nonsenseIsRefused(schedule: String) {
        #expect(CronSchedule(schedule) == nil)
    }

    @Test func dayThatNeverComesEndsTheSearch() throws {
        let schedule = try #require(CronSchedule("0 0 30 2 *"))
        #expect(schedule.next(after: Instant(nanosecondsSinceEpoch: 0)) { _ in .zero } == nil)
    }

    private let key = ObjectKey(namespace: "default", name: "tick")

    private func simulation(_ build: (inout BatchV1.CronJob) -> Void = { _ in }) -> Simulation {
        var cron = BatchV1.CronJob {
            $0.metadata.namespace = "default"
            $0.metadata.name = "tick"
            $0.spec.schedule = "* * * * *"
            $0.spec.jobTemplate.spec.completions = 1
            $0.spec.jobTemplate.spec.template.spec.restartPolicy = "Never"
        }
        build(&cron)
        var simulation = Simulation([CronJobController(), JobController(), GarbageCollector()])
        simulation.create(cron)
        simulation.settle()
        return simulation
    }

    private func jobs(_ simulation: Simulation) -> [String] {
        simulation.world.list(BatchV1.Job.self).map(\.metadata.name)
    }

    private func endPods(_ simulation: inout Simulation) {
        for pod in simulation.world.list(CoreV1.Pod.self) where pod.status.phase.isEmpty {
            simulation.change(CoreV1.Pod.self, ObjectKey(pod.metadata)) { $0.status.phase = "Succeeded" }
        }
        simulation.settle()
    }

    @Test func everyMinuteHasItsJobAndTheOldOnesGo() throws {
        var simulation = self.simulation()
        #expect(self.jobs(simulation).isEmpty)
        for _ in 0..<6 {
            simulation.advance(by: .seconds(60))
            simulation.settle()
            #expect(simulation.world.get(BatchV1.CronJob.self, self.key)?.status.active.count == 1)
            self.endPods(&simulation)
        }
        let minute = 1_700_000_000 / 60
        #expect(self.jobs(simulation) == (4...6).map { "tick-\(minute + $0)" })
        let status = try #require(simulation.world.get(BatchV1.CronJob.self, self.key)).status
        #expect(status.active.isEmpty && status.lastSuccessfulTime != nil)
        #expect(status.lastScheduleTime?.seconds == Int64((minute + 6) * 60))
    }

    @Test func policyDecidesWhatHappensToAJobThatStillRuns() {
        for (policy, count) in [("Allow", 3), ("Forbid", 1), ("Replace", 1)] {
            var simulation = self.simulation { $0.spec.concurrencyPolicy = policy }
            for _ in 0..<3 {
                simulation.advance(by: .seconds(60))
                simulation.settle()
            }
            let running = simulation.world.list(BatchV1.Job.self).filter { $0.metadata.deletionTimestamp == nil }
            #expect(running.count == count, "\(policy)")
        }
    }

    @Test func whatWasMissedIsMadeUpForOnce() {
        var simulation = self.simulation()
        simulation.advance(by: .seconds(3600))
        simulation.settle()
        #expect(self.jobs(simulation) == ["tick-\(1_700_003_600 / 60)"])
    }

    @Test func suspendedCronJobMakesNone() {
        var simulation = self.simulation { $0.spec.suspend = true }
        simulation.advance(by: .seconds(600))
        simulation.change(BatchV1.CronJob.self, self.key) { $0.metadata.labels = ["a": "b"] }
        simulation.settle()
        #expect(self.jobs(simulation).isEmpty)
    }
}
