internal import KubernetesAPI
internal import Wire

/// Who approves or denies a signing request must have the right to for its signer.
struct CertificateApproval: AdmissionStep {
    let permission: SignerPermission

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .update, attributes.subresource == "approval",
            let old = attributes.old?.as(CertificatesV1.CertificateSigningRequest.self)
        else { return }
        let signer = old.spec.signerName
        guard try await self.permission.allows(attributes.user, "approve", signer) else {
            throw attributes.forbidden("user not permitted to approve requests with signerName \"\(signer)\"")
        }
    }
}
