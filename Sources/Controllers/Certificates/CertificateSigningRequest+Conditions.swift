internal import Core
internal import KubernetesAPI
internal import Wire

extension CertificatesV1.CertificateSigningRequest {
    /// Somebody has approved it, and nobody has denied it.
    var isApproved: Bool { self.has("Approved") && !self.has("Denied") }
    var isDenied: Bool { self.has("Denied") }
    var isFailed: Bool { self.has("Failed") }

    private func has(_ type: String) -> Bool { self.status.conditions.contains { $0.type == type } }

    mutating func add(_ type: String, reason: String, _ message: String, now: Instant) {
        self.status.conditions.append(
            CertificatesV1.CertificateSigningRequestCondition {
                $0.type = type
                $0.status = "True"
                $0.reason = reason
                $0.message = message
                $0.lastUpdateTime = MetaV1.Time(now)
                $0.lastTransitionTime = MetaV1.Time(now)
            }
        )
    }
}
