package import Core
package import Identity

/// The cluster's keys and certificates, as they lie under `pki/`.
package struct ClusterIdentity: Sendable {
    /// The authority that all but the store trusts.
    package var authority: CertificateAuthority
    /// The authority of the store alone: whoever it names may read and write everything.
    package var storeAuthority: CertificateAuthority
    /// What the API server shows.
    package var apiServer: KeyPair
    /// What the API server shows to kubelets.
    package var kubeletClient: KeyPair
    /// What the store shows.
    package var store: KeyPair
    /// What clients show to the store.
    package var storeClient: KeyPair
    /// What the kubelet shows to who connects to it.
    package var kubeletServer: KeyPair
    /// What each of the components shows to the API server.
    package var clients: [Component: KeyPair]
    /// Signs the tokens of service accounts.
    package var serviceAccountKey: ServiceAccountKey

    /// A client of the API server.
    package enum Component: String, Sendable, CaseIterable {
        case administrator = "admin"
        case scheduler
        case controllerManager = "controller-manager"
        case kubelet
        case proxy
        case dns

        fileprivate func profile(nodeName: String) -> CertificateProfile {
            switch self {
            case .administrator:
                .init(commonName: "kubernetes-admin", organizations: ["system:masters"], usages: [.client])
            case .scheduler:
                .init(commonName: "system:kube-scheduler", usages: [.client])
            case .controllerManager:
                .init(commonName: "system:kube-controller-manager", usages: [.client])
            case .kubelet:
                .init(commonName: "system:node:\(nodeName)", organizations: ["system:nodes"], usages: [.client])
            case .proxy:
                .init(commonName: "system:kube-proxy", usages: [.client])
            case .dns:
                .init(commonName: "system:kube-dns", usages: [.client])
            }
        }
    }

    /// Loads what is there and makes what is missing, lapses soon, or does not name the node as it is now.
    package static func prepare(_ options: ClusterOptions, now: Instant) async throws -> ClusterIdentity {
        let directory = ClusterLayout(options).pki
        let authority = try Self.authority("\(directory)/ca", name: "martlet-ca", now: now)
        let storeAuthority = try Self.authority("\(directory)/etcd/ca", name: "martlet-store-ca", now: now)
        let names = [options.nodeName, "localhost"]
        let addresses = ["127.0.0.1", options.nodeAddress]
        let domain = options.domain
        let apiServer = CertificateProfile(
            commonName: "kube-apiserver",
            dnsNames: names + ["kubernetes", "kubernetes.default", "kubernetes.default.svc"]
                + ["kubernetes.default.svc.\(domain)"],
            ipAddresses: addresses + [options.apiServiceAddress],
            usages: [.server]
        )
        let kubeletClient = CertificateProfile(
            commonName: "kube-apiserver-kubelet-client",
            organizations: ["system:masters"],
            usages: [.client]
        )
        let store = CertificateProfile(
            commonName: options.nodeName,
            dnsNames: names,
            ipAddresses: addresses,
            usages: [.server, .client]
        )
        let kubeletServer = CertificateProfile(
            commonName: "system:node:\(options.nodeName)",
            organizations: ["system:nodes"],
            dnsNames: names,
            ipAddresses: addresses,
            usages: [.server]
        )
        var clients: [Component: KeyPair] = [:]
        for component in Component.allCases {
            let profile = component.profile(nodeName: options.nodeName)
            clients[component] = try Self.pair("\(directory)/\(component.rawValue)", profile, by: authority, now: now)
        }
        let storeClient = CertificateProfile(commonName: "store-client", usages: [.client])
        return ClusterIdentity(
            authority: authority,
            storeAuthority: storeAuthority,
            apiServer: try Self.pair("\(directory)/apiserver", apiServer, by: authority, now: now),
            kubeletClient: try Self.pair(
                "\(directory)/apiserver-kubelet-client",
                kubeletClient,
                by: authority,
                now: now
            ),
            store: try Self.pair("\(directory)/etcd/server", store, by: storeAuthority, now: now),
            storeClient: try Self.pair("\(directory)/etcd/client", storeClient, by: storeAuthority, now: now),
            kubeletServer: try Self.pair("\(directory)/kubelet-server", kubeletServer, by: authority, now: now),
            clients: clients,
            serviceAccountKey: try await Self.serviceAccountKey("\(directory)/sa")
        )
    }

    private static func authority(_ path: String, name: String, now: Instant) throws -> CertificateAuthority {
        if let pair = try KeyPair.read(certificatePath: "\(path).crt", keyPath: "\(path).key") {
            return try CertificateAuthority(certificatePEM: pair.certificatePEM, privateKeyPEM: pair.privateKeyPEM)
        }
        let authority = try CertificateAuthority(commonName: name, now: now)
        try KeyPair(certificatePEM: authority.certificatePEM, privateKeyPEM: authority.privateKeyPEM)
            .write(certificatePath: "\(path).crt", keyPath: "\(path).key")
        return authority
    }

    private static func pair(
        _ path: String,
        _ profile: CertificateProfile,
        by authority: CertificateAuthority,
        now: Instant
    ) throws -> KeyPair {
        if let pair = try KeyPair.read(certificatePath: "\(path).crt", keyPath: "\(path).key"),
            let certificate = try? PeerCertificate(pem: pair.certificatePEM),
            certificate.commonName == profile.commonName,
            certificate.organizations == profile.organizations,
            Set(certificate.dnsNames) == Set(profile.dnsNames),
            Set(certificate.ipAddresses) == Set(profile.ipAddresses),
            // Renewed a month before its end.
            certificate.isValid(at: now), certificate.isValid(at: now + .seconds(30 * 86_400))
        {
            return pair
        }
        let pair = try authority.issue(profile, now: now)
        try pair.write(certificatePath: "\(path).crt", keyPath: "\(path).key")
        return pair
    }

    private static func serviceAccountKey(_ path: String) async throws -> ServiceAccountKey {
        if let pem = try KeyFile.read("\(path).key") { return try await ServiceAccountKey(privateKeyPEM: pem) }
        let key = try await ServiceAccountKey()
        try KeyFile.write(key.privateKeyPEM, to: "\(path).key", mode: 0o600)
        try KeyFile.write(key.publicKeyPEM, to: "\(path).pub", mode: 0o644)
        return key
    }
}
