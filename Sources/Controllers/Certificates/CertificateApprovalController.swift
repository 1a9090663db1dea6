package import Core
internal import Identity
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Approves the requests of kubelets for the client certificate by which they join, and by which they go on.
///
/// The server is asked whether the requester may: create `certificatesigningrequests/nodeclient`, or for its own
/// certificate `selfnodeclient`.
package struct CertificateApprovalController: Controller {
    package static let name = "csrapproving-controller"

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
        let isOwn = request.spec.username == asked.commonName
        let message =
            "Auto approving \(isOwn ? "self " : "")kubelet client certificate after SubjectAccessReview."
        var approved = request
        approved.add("Approved", reason: "AutoApproved", message, now: now)
        let write = Write(.updateSubresource(approved.underlying, "approval")).tolerating(.notFound)
        return Reconciliation([
            Write(.requireAllowed(Self.question(request.spec, isOwn ? "selfnodeclient" : "nodeclient"))), write,
        ])
    }

    private static func question(
        _ requester: CertificatesV1.CertificateSigningRequestSpec,
        _ subresource: String
    ) -> AuthorizationV1.SubjectAccessReviewSpec {
        AuthorizationV1.SubjectAccessReviewSpec {
            $0.user = requester.username
            $0.uid = requester.uid
            $0.groups = requester.groups
            $0.extra = requester.extra.mapValues { value in AuthorizationV1.ExtraValue { $0.items = value.items } }
            $0.resourceAttributes = AuthorizationV1.ResourceAttributes {
                $0.group = "certificates.k8s.io"
                $0.resource = "certificatesigningrequests"
                $0.verb = "create"
                $0.version = "*"
                $0.subresource = subresource
            }
        }
    }
}
