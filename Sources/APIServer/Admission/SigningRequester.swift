internal import KubernetesAPI
internal import Wire

/// Notes on a certificate signing request who made it; what the client says of that does not count.
struct SigningRequester: AdmissionStep {
    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.isOn(CertificatesV1.CertificateSigningRequest.self) else {
            return
        }
        let user = attributes.call.user
        attributes.edit(CertificatesV1.CertificateSigningRequest.self) {
            $0.spec.username = user.name
            $0.spec.uid = user.uid
            $0.spec.groups = user.groups
            $0.spec.extra = user.extra.mapValues { values in CertificatesV1.ExtraValue { $0.items = values } }
            $0.status = CertificatesV1.CertificateSigningRequestStatus()
        }
    }
}
