package import Core
package import Identity
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Signs approved requests for the signers of Kubernetes, with the cluster's own authority.
package struct CertificateSigningController: Controller {
    package static let name = "csrsigning-controller"
    private static let signers: Set<String> = [
        SignerRules.client, SignerRules.kubeletClient, SignerRules.kubeletServing, SignerRules.legacy,
    ]

    private let authority: CertificateAuthority
    private let validity: Duration

    /// - Parameter validity: how long certificates hold when the request asks for nothing shorter.
    package init(authority: CertificateAuthority, validity: Duration = .seconds(365 * 86_400)) {
        self.authority = authority
        self.validity = validity
    }

    package var watches: [Watch<ObjectKey>] { [.objects(CertificatesV1.CertificateSigningRequest.self)] }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let request = world.get(CertificatesV1.CertificateSigningRequest.self, key), request.isApproved,
            !request.isFailed, request.status.certificate.isEmpty, Self.signers.contains(request.spec.signerName)
        else { return Reconciliation() }
        var signed = request
        do {
            let asked = try CertificateRequest(pem: String(decoding: request.spec.request, as: UTF8.self))
            if let fault = SignerRules.fault(asked, request.spec) {
                // What a signer of old does not like, it leaves lying.
                guard request.spec.signerName != SignerRules.legacy else { return Reconciliation() }
                signed.add("Failed", reason: "SignerValidationFailure", fault, now: now)
            } else {
                let seconds = request.spec.expirationSeconds.map { max(600, Int64($0)) }
                let certificate = try self.authority.sign(
                    asked,
                    usages: SignerRules.usages(request.spec.usages),
                    now: now,
                    validity: min(self.validity, seconds.map { .seconds($0) } ?? self.validity)
                )
                signed.status.certificate = Array(certificate.utf8)
            }
        } catch {
            signed.add("Failed", reason: "SignerValidationFailure", "\(error)", now: now)
        }
        return Reconciliation([.updateStatus(signed).tolerating(.notFound)])
    }
}
