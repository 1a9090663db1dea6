package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Deletes jobs some time after their end, where they ask for it.
package struct FinishedJobController: Controller {
    package static let name = "ttl-after-finished-controller"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] { [.objects(BatchV1.Job.self)] }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        var result = Reconciliation()
        guard let job = world.get(BatchV1.Job.self, key), !job.metadata.isDeleting, let end = job.status.end,
            let seconds = job.spec.ttlSecondsAfterFinished
        else { return result }
        let moment = end.lastTransitionTime.instant + .seconds(Int(seconds))
        if now >= moment {
            result.writes = [.delete(job, propagation: .foreground)]
        } else {
            result.requeue(at: moment)
        }
        return result
    }
}
