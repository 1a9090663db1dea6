internal import Identity
internal import KubernetesAPI
internal import Wire

/// Nobody becomes an administrator by asking for a client certificate.
struct CertificateSubjectRestriction: AdmissionStep {
    private static let signer = "kubernetes.io/kube-apiserver-client"

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create,
            let request = attributes.object(as: CertificatesV1.CertificateSigningRequest.self),
            request.spec.signerName == Self.signer
        else { return }
        guard let subject = try? CertificateRequest(pem: String(decoding: request.spec.request, as: UTF8.self)) else {
            throw attributes.forbidden("unable to parse the certificate request")
        }
        guard !subject.organizations.contains(User.mastersGroup) else {
            throw attributes.forbidden("use of \(Self.signer) signer with \(User.mastersGroup) group is not allowed")
        }
    }
}
