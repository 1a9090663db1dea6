internal import Identity
internal import KubernetesAPI

/// What the signers of Kubernetes sign: whose requests, for which names and uses.
enum SignerRules {
    static let client = "kubernetes.io/kube-apiserver-client"
    static let kubeletClient = "kubernetes.io/kube-apiserver-client-kubelet"
    static let kubeletServing = "kubernetes.io/kubelet-serving"
    static let legacy = "kubernetes.io/legacy-unknown"

    private static let nodes = "system:nodes"
    private static let nodePrefix = "system:node:"

    /// What is wrong with a request; nil when its signer signs it.
    static func fault(_ request: CertificateRequest, _ spec: CertificatesV1.CertificateSigningRequestSpec) -> String? {
        switch spec.signerName {
        case Self.client:
            return Self.uses(spec.usages, within: ["client auth"], required: ["client auth"])
        case Self.kubeletClient:
            if let fault = Self.nodeFault(request) { return fault }
            if !request.dnsNames.isEmpty { return "DNS subjectAltNames are not allowed" }
            if !request.ipAddresses.isEmpty { return "IP subjectAltNames are not allowed" }
            if request.hasOtherNames { return "URI subjectAltNames are not allowed" }
            return Self.uses(spec.usages, within: ["client auth"], required: ["client auth"])
        case Self.kubeletServing:
            if let fault = Self.nodeFault(request) { return fault }
            if request.dnsNames.isEmpty, request.ipAddresses.isEmpty {
                return "at least one DNS or IP subjectAltName is required"
            }
            if request.hasOtherNames { return "Email and URI subjectAltNames are not allowed" }
            return Self.uses(spec.usages, within: ["server auth"], required: ["server auth"])
        case Self.legacy: return nil
        default: return "the signer is not known"
        }
    }

    private static func nodeFault(_ request: CertificateRequest) -> String? {
        if request.organizations != [Self.nodes] { return "subject organization is not system:nodes" }
        return request.commonName.hasPrefix(Self.nodePrefix)
            ? nil : "subject common name does not begin with system:node:"
    }

    private static func uses(_ usages: [String], within other: Set<String>, required: Set<String>) -> String? {
        let allowed = other.union(["digital signature", "key encipherment"])
        guard Set(usages).isSubset(of: allowed), required.isSubset(of: usages) else {
            return "usages did not match \(allowed.sorted())"
        }
        return nil
    }

    /// The uses that a certificate is limited to.
    static func usages(_ usages: [String]) -> Set<CertificateProfile.Usage> {
        var result: Set<CertificateProfile.Usage> = []
        if usages.contains("server auth") { result.insert(.server) }
        if usages.contains("client auth") { result.insert(.client) }
        return result
    }
}
