internal import KubernetesAPI

/// The admission plugins by Kubernetes' names, in the order in which they see a write.
struct AdmissionPlugins {
    /// In their fixed order; the flags only choose among them.
    private static let order = [
        "AlwaysAdmit", "NamespaceAutoProvision", "NamespaceLifecycle", "NamespaceExists",
        "LimitPodHardAntiAffinityTopology", "LimitRanger", "ServiceAccount", "NodeRestriction",
        "TaintNodesByCondition", "AlwaysPullImages", "ImagePolicyWebhook", "PodSecurity", "PodNodeSelector",
        "Priority", "DefaultTolerationSeconds", "PodTolerationRestriction", "EventRateLimit",
        "ExtendedResourceToleration", "DefaultStorageClass", "StorageObjectInUseProtection",
        "OwnerReferencesPermissionEnforcement", "PersistentVolumeClaimResize", "RuntimeClass",
        "CertificateApproval", "CertificateSigning", "ClusterTrustBundleAttest", "CertificateSubjectRestriction",
        "DefaultIngressClass", "DenyServiceExternalIPs", "MutatingAdmissionPolicy", "MutatingAdmissionWebhook",
        "ValidatingAdmissionPolicy", "ValidatingAdmissionWebhook", "ResourceQuota", "AlwaysDeny",
    ]
    private static let defaults: Set<String> = [
        "NamespaceLifecycle", "LimitRanger", "ServiceAccount", "TaintNodesByCondition", "PodSecurity", "Priority",
        "DefaultTolerationSeconds", "DefaultStorageClass", "StorageObjectInUseProtection",
        "PersistentVolumeClaimResize", "RuntimeClass", "CertificateApproval", "CertificateSigning",
        "ClusterTrustBundleAttest", "CertificateSubjectRestriction", "DefaultIngressClass",
        "MutatingAdmissionPolicy", "MutatingAdmissionWebhook", "ValidatingAdmissionPolicy",
        "ValidatingAdmissionWebhook", "ResourceQuota",
    ]
    /// On by default, and only about kinds that Kubernetes 1.32 does not serve unless told to: there is nothing to do.
    private static let idle: Set<String> = ["ClusterTrustBundleAttest", "MutatingAdmissionPolicy", "AlwaysAdmit"]

    private var steps: [String: any AdmissionStep] = [:]

    /// Says what a plugin does.
    mutating func add(_ name: String, _ step: any AdmissionStep) {
        assert(Self.order.contains(name), "the plugin has a place in the order")
        self.steps[name] = step
    }

    /// The steps that see a write.
    /// - Parameter system: what makes objects complete, whatever the flags say; it sees them once no plugin will
    ///   change them any more.
    /// - Throws: when a flag names a plugin that there is not.
    func chain(
        enabling: Set<String>,
        disabling: Set<String>,
        system: [any AdmissionStep]
    ) throws -> AdmissionChain {
        for name in enabling.union(disabling).sorted() where !Self.order.contains(name) {
            throw StatusError.internalError("admission plugin \"\(name)\" is unknown")
        }
        for name in enabling.subtracting(Self.defaults).sorted()
        where self.steps[name] == nil && !Self.idle.contains(name) {
            throw StatusError.internalError("admission plugin \"\(name)\" is not implemented by this server")
        }
        let chosen = Self.defaults.subtracting(disabling).union(enabling)
        let plugins = Self.order.filter(chosen.contains).compactMap { self.steps[$0] }
        return AdmissionChain(steps: plugins + system)
    }
}
