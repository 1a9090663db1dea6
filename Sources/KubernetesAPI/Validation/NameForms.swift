/// Which form the names of each kind have.
enum NameForms {
    /// The rule for names of a kind; most are subdomains.
    static func rule(of kind: GroupKind) -> (String) -> [String] {
        switch kind.description {
        case "Namespace": NameRules.dnsLabel
        case "Service": NameRules.dns1035Label
        case "Role.rbac.authorization.k8s.io", "ClusterRole.rbac.authorization.k8s.io",
            "RoleBinding.rbac.authorization.k8s.io", "ClusterRoleBinding.rbac.authorization.k8s.io",
            "APIService.apiregistration.k8s.io", "CertificateSigningRequest.certificates.k8s.io":
            NameRules.pathSegment
        default: NameRules.dnsSubdomain
        }
    }

    /// A prefix that a dash ends is good where a name with a letter in the dash's place is.
    static func maskingTrailingDash(_ prefix: String) -> String {
        prefix.count > 1 && prefix.hasSuffix("-") ? prefix.dropLast(2) + "a" : prefix
    }
}
