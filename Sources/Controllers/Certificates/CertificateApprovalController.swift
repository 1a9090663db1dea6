package import Core
internal import Identity
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Approves the requests of kubelets for the client certificate by which they join, and by which they go on.
///
/// Who may: the groups of the bootstrap tokens for any node, and a node for itself. Kubernetes asks its server whether
/// the requester may create `certificatesigningrequests/nodeclient` or `selfnodeclient`, which bindings of the groups
/// `system:bootstrappers` and `system:nodes` grant; here those groups are the rule.
package struct CertificateApprovalController: Controller {
    package static let name = "csrapproving-controller"
    private static let bootstrappers = "system:bootstrappers"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] { [.objects(CertificatesV1.CertificateSigningRequest.self)] }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let request = world.get(CertificatesV1.CertificateSigningRequest.self, key), !request.isApproved,
            !request.isDenied, request.status.certificate.isEmpty,
            request.spec.signerName == SignerRules.kubeletClient,
            let asked = try? CertificateRequest(pem: String(decoding: request.spec.request, as: UTF8.self)),
            SignerRules.fault(asked, request.spec) == nil
        else { return Reconciliation() }
        let message: String
        if request.spec.username == asked.commonName {
            message = "Auto approving self kubelet client certificate after SubjectAccessReview."
        } else if request.spec.groups.contains(Self.bootstrappers) {
            message = "Auto approving kubelet client certificate after SubjectAccessReview."
        } else {
            return Reconciliation()
        }
        var approved = request
        approved.add("Approved", reason: "AutoApproved", message, now: now)
        let write = Write(.updateSubresource(approved.underlying, "approval")).tolerating(.notFound)
        return Reconciliation([write])
    }
}
