package import Core
package import Identity
package import Transport

extension APIServer {
    /// Where the server listens, whom it trusts, and what it gives out.
    package struct Configuration: Sendable {
        /// Where to listen; by default port 6443 of every address.
        package var addresses: [HTTPEndpoint] = [.tcp(host: "0.0.0.0", port: 6443)]
        /// The server's certificate and the authorities of its clients.
        package var tls: TLSServerConfiguration
        /// The bounds put on clients.
        package var limits = HTTPLimits()
        /// Signs and verifies the tokens of service accounts; nil: there are none.
        package var serviceAccountKey: ServiceAccountKey?
        /// Who the tokens say they come from, and by default whom they are meant for.
        package var serviceAccountIssuer = "https://kubernetes.default.svc.cluster.local"
        /// The addresses that services get, as a CIDR.
        package var serviceCIDR = "10.96.0.0/12"
        /// The address under which the server itself is announced as the service `kubernetes`; nil: not announced.
        package var advertiseAddress: String?
        /// With what the server shows itself to kubelets, for logs.
        package var kubeletClient: TLSClientConfiguration?
        /// Who decides what users may do, by Kubernetes' names, in the order in which they are asked.
        package var authorizationModes = ["Node", "RBAC"]
        /// The kubeconfig of the server that the mode Webhook asks.
        package var authorizationWebhook: String?
        /// The kubeconfig of a server that knows users by bearer tokens.
        package var tokenWebhook: String?
        /// Tokens that never change.
        package var staticTokens: StaticTokens?
        /// Machines that join may show the tokens of secrets in `kube-system`.
        package var takesBootstrapTokens = false
        /// Identity providers.
        package var openIDIssuers: [OpenIDIssuer] = []
        /// A proxy whose word about users is taken.
        package var proxyAuthentication: ProxyAuthentication?
        /// Whom tokens must be meant for; empty: the issuer of service accounts' tokens.
        package var audiences: [String] = []
        /// Where a request that shows nothing is anonymous rather than refused; nil: everywhere.
        package var anonymousPaths: Set<String>? = ["/healthz", "/livez", "/readyz", "/version", "/version/"]
        /// Admission plugins that run beside those that run anyway, by Kubernetes' names.
        package var enabledAdmissionPlugins: Set<String> = []
        /// Admission plugins that do not run.
        package var disabledAdmissionPlugins: Set<String> = []
        /// Whom the Pod Security Standards do not bind.
        package var podSecurityExemptions = PodSecurityExemptions()
        /// A file of kind EncryptionConfiguration that says what the store keeps encrypted, and how; nil: nothing.
        package var encryptionProviderConfig: String?
        /// What takes longer is given up, but for watches and streams.
        package var requestTimeout = Duration.seconds(60)
        /// Reads and writes that run at a time; together the seats that priority levels share.
        package var requestsInflightMax = 400
        /// The part of writes.
        package var mutatingRequestsInflightMax = 200
        /// How long the server still serves, while `/readyz` fails, after it was told to stop.
        package var shutdownDelay = Duration.zero
        /// What is written down of requests; nil: nothing.
        package var audit: AuditConfiguration?
        /// Where the time comes from.
        package var clock: any WallClock = SystemWallClock()

        /// A server with a certificate, and defaults for the rest.
        package init(tls: TLSServerConfiguration) {
            self.tls = tls
        }
    }
}
