internal import KubernetesAPI
internal import Wire

/// Who puts a certificate into a signing request, or says that it failed, must have the right to for its signer.
struct CertificateSigning: AdmissionStep {
    let permission: SignerPermission

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .update, attributes.subresource == "status",
            let old = attributes.old?.as(CertificatesV1.CertificateSigningRequest.self),
            let new = attributes.object.as(CertificatesV1.CertificateSigningRequest.self)
        else { return }
        guard old.status.certificate != new.status.certificate || old.status.conditions != new.status.conditions else {
            return
        }
        let signer = old.spec.signerName
        guard try await self.permission.allows(attributes.user, "sign", signer) else {
            throw attributes.forbidden("user not permitted to sign requests with signerName \"\(signer)\"")
        }
    }
}
