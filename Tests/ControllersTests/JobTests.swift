import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct JobTests {
    private let key = ObjectKey(namespace: "default", name: "work")

    private func job(_ build: (inout BatchV1.Job) -> Void = { _ in }) -> BatchV1.Job {
        var job = BatchV1.Job {
            $0.metadata.namespace = "default"
            $0.metadata.name = "work"
            $0.spec.parallelism = 1
            $0.spec.completions = 1
            $0.spec.backoffLimit = 6
            $0.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["job": "work"] }
            $0.spec.template.metadata.labels = ["job": "work"]
            $0.spec.template.spec.restartPolicy = "Never"
            $0.spec.template.spec.containers = [CoreV1.Container { $0.name = "c" }]
        }
        build(&job)
        return job
    }

    private func simulation(_ job: BatchV1.Job) -> Simulation {
        var simulation = Simulation([JobController(), FinishedJobController(), GarbageCollector()])
        simulation.create(job)
        simulation.settle()
        return simulation
    }

    private func status(_ simulation: Simulation) throws -> BatchV1.JobStatus {
        try #require(simulation.world.get(BatchV1.Job.self, self.key)).status
    }

    /// All active pods end so.
    private func end(_ simulation: inout Simulation, _ phase: String) {
        for pod in simulation.world.list(CoreV1.Pod.self) where pod.status.phase.isEmpty {
            simulation.change(CoreV1.Pod.self, ObjectKey(pod.metadata)) { $0.status.phase = phase }
        }
        simulation.settle()
    }

    private func condition(_ simulation: Simulation, _ type: String) throws -> String? {
        try self.status(simulation).conditions.first { $0.type == type && $0.status == "True" }?.reason
    }

    @Test func runsUntilEnoughHaveSucceeded() throws {
        var simulation = self.simulation(
            self.job {
                $0.spec.completions = 5
                $0.spec.parallelism = 2
            }
        )
        for expected in [2, 2, 1] {
            #expect(try self.status(simulation).active == Int32(expected))
            self.end(&simulation, "Succeeded")
        }
        let status = try self.status(simulation)
        #expect(status.succeeded == 5 && status.active == 0 && status.failed == 0)
        #expect(status.completionTime != nil && status.startTime != nil)
        #expect(try self.condition(simulation, "Complete") == "CompletionsReached")
        let pods = simulation.world.list(CoreV1.Pod.self)
        #expect(pods.count == 5 && pods.allSatisfy { $0.metadata.finalizers.isEmpty })
        #expect(pods.allSatisfy { $0.metadata.labels["batch.kubernetes.io/job-name"] == "work" })
        #expect(simulation.events.last == "Completed: Job completed")
    }

    @Test func failuresAreTriedAgainAfterAPauseAndThenNoMore() throws {
        var simulation = self.simulation(self.job { $0.spec.backoffLimit = 2 })
        for pause in [10, 20] {
            self.end(&simulation, "Failed")
            #expect(try self.status(simulation).active == 0)
            simulation.advance(by: .seconds(pause))
            simulation.settle()
            #expect(try self.status(simulation).active == 1)
        }
        self.end(&simulation, "Failed")
        #expect(try self.condition(simulation, "Failed") == "BackoffLimitExceeded")
        #expect(try self.status(simulation).failed == 3)
        #expect(simulation.events.last == "BackoffLimitExceeded: Job has reached the specified backoff limit")
    }

    @Test func deadlineEndsTheJob() throws {
        var simulation = self.simulation(self.job { $0.spec.activeDeadlineSeconds = 30 })
        simulation.advance(by: .seconds(29))
        simulation.settle()
        #expect(try self.condition(simulation, "Failed") == nil)
        simulation.advance(by: .seconds(1))
        simulation.settle()
        let pods = simulation.world.list(CoreV1.Pod.self)
        #expect(pods.isEmpty)
        #expect(try self.condition(simulation, "Failed") == "DeadlineExceeded")
    }

    @Test func indexesAreDoneOnceEach() throws {
        var simulation = self.simulation(
            self.job {
                $0.spec.completionMode = "Indexed"
                $0.spec.completions = 4
                $0.spec.parallelism = 3
            }
        )
        let annotation = "batch.kubernetes.io/job-completion-index"
        #expect(simulation.world.list(CoreV1.Pod.self).map { $0.metadata.annotations[annotation] } == ["0", "1", "2"])
        #expect(simulation.world.list(CoreV1.Pod.self)[1].spec.hostname == "work-1")
        self.end(&simulation, "Succeeded")
        #expect(try self.status(simulation).completedIndexes == "0-2")
        self.end(&simulation, "Succeeded")
        #expect(try self.status(simulation).completedIndexes == "0-3")
        #expect(try self.condition(simulation, "Complete") == "CompletionsReached")
    }

    @Test func suspendedJobHasNoPods() throws {
        var simulation = self.simulation(self.job())
        simulation.change(BatchV1.Job.self, self.key) { $0.spec.suspend = true }
        simulation.settle()
        #expect(try self.status(simulation).active == 0)
        #expect(try self.condition(simulation, "Suspended") == "JobSuspended")
        #expect(try self.status(simulation).startTime == nil)
        simulation.change(BatchV1.Job.self, self.key) { $0.spec.suspend = false }
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Pod.self).count { $0.metadata.deletionTimestamp == nil } == 1)
    }

    @Test func finishedJobGoesAfterItsTime() throws {
        var simulation = self.simulation(self.job { $0.spec.ttlSecondsAfterFinished = 60 })
        self.end(&simulation, "Succeeded")
        #expect(simulation.world.get(BatchV1.Job.self, self.key) != nil)
        simulation.advance(by: .seconds(60))
        simulation.settle()
        #expect(simulation.world.get(BatchV1.Job.self, self.key) == nil)
        #expect(simulation.world.list(CoreV1.Pod.self).isEmpty)
    }
}
