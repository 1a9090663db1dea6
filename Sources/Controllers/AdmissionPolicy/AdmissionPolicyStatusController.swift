package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Tells in the status of a policy what in its expressions does not fit the kinds that it is about.
package struct AdmissionPolicyStatusController: Controller {
    package static let name = "validatingadmissionpolicy-status-controller"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] { [.objects(AdmissionRegistrationV1.ValidatingAdmissionPolicy.self)] }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let policy = world.get(AdmissionRegistrationV1.ValidatingAdmissionPolicy.self, key),
            policy.status.typeChecking == nil || policy.status.observedGeneration != policy.metadata.generation
        else { return Reconciliation() }
        var checked = policy
        checked.status.observedGeneration = policy.metadata.generation
        checked.status.typeChecking = AdmissionRegistrationV1.TypeChecking {
            $0.expressionWarnings = PolicyTypeCheck.warnings(policy, .builtIn)
        }
        return Reconciliation([.updateStatus(checked).tolerating(.notFound)])
    }
}
