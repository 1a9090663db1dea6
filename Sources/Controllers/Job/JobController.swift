package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Runs pods until so many of them have succeeded.
package struct JobController: Controller {
    package static let name = "job-controller"
    /// Pods made at a time; the rest follows.
    static let burstMax = 500
    private static let backoffMin = Duration.seconds(10)
    private static let backoffMax = Duration.seconds(600)

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(BatchV1.Job.self),
            .dependents(CoreV1.Pod.self, of: BatchV1.Job.self) { $0.spec.selector },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let job = world.get(BatchV1.Job.self, key) else { return Reconciliation() }
        let pods = JobPods(world.list(CoreV1.Pod.self, by: .owner, job.metadata.uid))
        var pass = JobPass(job, pods, now: now)
        if job.status.end != nil || job.metadata.isDeleting {
            pass.releaseAll()
            return pass.result
        }
        pass.count()
        pass.suspendOrResume()
        let (succeeded, failed, active) = (pass.succeeded, pass.failed, pods.active.count)
        let outcome =
            JobOutcome(decided: job.status)
            ?? JobOutcome(job, succeeded: succeeded, failed: failed, active: active, now: now)
        if let outcome {
            pass.end(outcome)
        } else if !pass.isSuspended {
            self.scale(&pass, now: now)
        }
        pass.finish()
        return pass.result
    }

    private func scale(_ pass: inout JobPass, now: Instant) {
        if let deadline = JobOutcome.deadline(of: pass.updated) { pass.result.requeue(at: deadline) }
        let wanted = pass.wantedActive
        let active = pass.pods.active
        if active.count > wanted {
            let sorted = DeletionOrder(related: active, now: now).sorted(active)
            pass.delete(Array(sorted.prefix(active.count - wanted)))
        } else if active.count < wanted {
            // After a failure there is a pause, the longer the more of them came in a row.
            let failures = pass.pods.failuresInARow
            if failures > 0, let last = pass.pods.lastFailure {
                let delay = min(Self.backoffMin * (1 << min(failures - 1, 10)), Self.backoffMax)
                guard now >= last + delay else { return pass.result.requeue(at: last + delay) }
            }
            pass.create(min(wanted - active.count, Self.burstMax))
        }
    }
}
