internal import Core
internal import Identity
internal import Transport

extension APIServer {
    /// The admission plugins that the flags choose.
    static func admission(
        _ configuration: Configuration,
        _ stored: StoredObjects,
        _ access: Access,
        _ allocation: ServiceAllocation,
        _ webhooks: AdmissionWebhooks?,
        _ policies: ValidatingPolicies?,
        makeSuffix: @escaping @Sendable () -> String
    ) throws -> AdmissionChain {
        let signers = SignerPermission(authorizer: access.authorizer)
        let exemptions = configuration.podSecurityExemptions
        var plugins = AdmissionPlugins()
        plugins.add("NamespaceLifecycle", NamespaceLifecycle(stored: stored))
        plugins.add("LimitRanger", LimitRanger(stored: stored))
        plugins.add("ServiceAccount", PodServiceAccount(stored: stored, makeSuffix: makeSuffix))
        plugins.add("NodeRestriction", NodeRestriction(stored: stored))
        plugins.add("TaintNodesByCondition", NewNodeTaint())
        plugins.add("PodSecurity", PodSecurityAdmission(stored: stored, exemptions: exemptions))
        plugins.add("Priority", PodPriority(stored: stored))
        plugins.add("DefaultTolerationSeconds", DefaultTolerations())
        plugins.add("DefaultStorageClass", DefaultStorageClass(stored: stored))
        plugins.add("StorageObjectInUseProtection", StorageProtection())
        plugins.add("PersistentVolumeClaimResize", ClaimResize(stored: stored))
        plugins.add("RuntimeClass", PodRuntimeClass(stored: stored))
        plugins.add("CertificateApproval", CertificateApproval(permission: signers))
        plugins.add("CertificateSigning", CertificateSigning(permission: signers))
        plugins.add("CertificateSubjectRestriction", CertificateSubjectRestriction())
        plugins.add("DefaultIngressClass", DefaultIngressClass(stored: stored))
        if let webhooks {
            plugins.add("MutatingAdmissionWebhook", webhooks.mutating)
            plugins.add("ValidatingAdmissionWebhook", webhooks.validating)
        }
        if let policies { plugins.add("ValidatingAdmissionPolicy", policies) }
        plugins.add("ResourceQuota", ResourceQuotaAdmission(stored: stored, clock: configuration.clock))
        var system: [any AdmissionStep] = [InitialStatus(), SigningRequester()]
        if let key = configuration.serviceAccountKey {
            system.append(
                AccountSecretTokens(stored: stored, key: key, rootCAPEM: configuration.tls.clientCAPEM ?? "")
            )
        }
        if access.usesRoles, let roles = access.roles {
            system.append(RoleEscalation(roles: roles, authorizer: access.authorizer))
        }
        var chain = try plugins.chain(
            enabling: configuration.enabledAdmissionPlugins,
            disabling: configuration.disabledAdmissionPlugins,
            system: system + [allocation]
        )
        chain.steps.insert(CreationPermission(authorizer: access.authorizer), at: 0)
        return chain
    }
}
