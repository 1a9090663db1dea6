package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Deletes requests that are over: an hour after they were approved, denied or failed, a day if nothing came of them.
package struct CertificateCleaner: Controller {
    package static let name = "csrcleaner-controller"
    static let doneAge = Duration.seconds(3600)
    static let pendingAge = Duration.seconds(86_400)

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] { [.objects(CertificatesV1.CertificateSigningRequest.self)] }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let request = world.get(CertificatesV1.CertificateSigningRequest.self, key) else {
            return Reconciliation()
        }
        let decided = request.status.conditions.map { condition in
            (condition.lastUpdateTime.isUnset ? request.metadata.creationTimestamp : condition.lastUpdateTime).instant
        }.min()
        let end =
            decided.map { $0 + Self.doneAge } ?? request.metadata.creationTimestamp.instant + Self.pendingAge
        guard now >= end else {
            var later = Reconciliation()
            later.requeue(at: end)
            return later
        }
        return Reconciliation([.delete(request)])
    }
}
