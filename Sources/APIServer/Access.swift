internal import Core
internal import Identity
internal import KubernetesAPI
internal import Transport

/// Who users are and what they may do, as the configuration says.
struct Access: Sendable {
    let authenticator: Authenticator
    let authorizer: AuthorizerChain
    /// Nil when the kinds of RBAC are not served.
    let roles: RoleAuthorizer?
    /// Whether rights are given by roles, so that nobody may give more than they have.
    let usesRoles: Bool
    let servers: RemoteServers
    private let nodes: NodePods?

    init(
        _ configuration: APIServer.Configuration,
        _ stored: StoredObjects,
        _ hubs: WatchHubs,
        servers: RemoteServers
    ) throws {
        self.servers = servers
        self.roles = RoleAuthorizer(stored, hubs)
        self.nodes = configuration.authorizationModes.contains("Node") ? NodePods(stored, hubs) : nil
        self.usesRoles = configuration.authorizationModes.contains("RBAC")
        self.authorizer = try Self.authorizer(configuration, stored, self.roles, self.nodes, servers)
        self.authenticator = Authenticator(
            clock: configuration.clock,
            certificates: try configuration.tls.clientCAPEM.map { pem in
                try ClientCertificateVerifier(authoritiesPEM: pem)
            },
            proxy: try configuration.proxyAuthentication.map { try ProxyAuthenticator($0) },
            tokens: try Self.tokens(configuration, stored, servers),
            anonymousPaths: configuration.anonymousPaths
        )
    }

    /// Keeps up with what decisions need until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            if let roles { group.addTask { await roles.run() } }
            if let nodes { group.addTask { await nodes.run() } }
        }
    }

    /// Returns once decisions rest on all that was there when `run()` began.
    func waitUntilFilled() async throws {
        // Who asks for a pod's node is answered from the store where the index does not know it yet.
        if self.usesRoles { try await self.roles?.waitUntilFilled() }
    }

    private static func authorizer(
        _ configuration: APIServer.Configuration,
        _ stored: StoredObjects,
        _ roles: RoleAuthorizer?,
        _ nodes: NodePods?,
        _ servers: RemoteServers
    ) throws -> AuthorizerChain {
        var chain = AuthorizerChain(authorizers: [PublicPathAuthorizer(), ComponentAuthorizer()])
        for mode in configuration.authorizationModes {
            switch mode {
            case "AlwaysAllow": chain.authorizers.append(FixedAuthorizer(isAllowing: true))
            case "AlwaysDeny": chain.authorizers.append(FixedAuthorizer(isAllowing: false))
            case "Node": if let nodes { chain.authorizers.append(NodeAuthorizer(stored, nodes)) }
            case "RBAC": if let roles { chain.authorizers.append(roles) }
            case "Webhook":
                guard let kubeconfig = configuration.authorizationWebhook else {
                    throw StatusError.internalError("authorization-mode Webhook needs a webhook configuration")
                }
                let peer = try RemoteServers.Peer(kubeconfig: kubeconfig)
                chain.authorizers.append(WebhookAuthorizer(servers: servers, peer: peer))
            default: throw StatusError.internalError("\"\(mode)\" is not a valid mode")
            }
        }
        return chain
    }

    private static func tokens(
        _ configuration: APIServer.Configuration,
        _ stored: StoredObjects,
        _ servers: RemoteServers
    ) throws -> TokenVerifiers {
        let clock = configuration.clock
        var verifiers: [any TokenVerifier] = []
        if let tokens = configuration.staticTokens { verifiers.append(tokens) }
        if let key = configuration.serviceAccountKey {
            let issuer = configuration.serviceAccountIssuer
            verifiers.append(AccountTokens(key: key, issuer: issuer, clock: clock, stored: stored))
        }
        if configuration.takesBootstrapTokens { verifiers.append(BootstrapTokens(stored: stored, clock: clock)) }
        for issuer in configuration.openIDIssuers { verifiers.append(OpenIDTokens(issuer, servers, clock)) }
        if let kubeconfig = configuration.tokenWebhook {
            let peer = try RemoteServers.Peer(kubeconfig: kubeconfig)
            verifiers.append(WebhookTokens(servers: servers, peer: peer))
        }
        let audiences = configuration.audiences
        return TokenVerifiers(
            verifiers: verifiers,
            audiences: audiences.isEmpty ? [configuration.serviceAccountIssuer] : audiences
        )
    }
}
