internal import APIServer
internal import ArgumentParser

/// Who clients are, what they may do, and which admission plugins see their writes: the flags of kube-apiserver.
struct AccessFlags: ParsableArguments {
    @Option(help: "Who decides on requests, in this order: Node, RBAC, Webhook, AlwaysAllow, AlwaysDeny.")
    var authorizationMode = "Node,RBAC"
    @Option(help: "The kubeconfig of the server that the mode Webhook asks.")
    var authorizationWebhookConfigFile: String?
    @Option(help: "The kubeconfig of a server that knows users by bearer tokens.")
    var authenticationTokenWebhookConfigFile: String?
    @Option(help: "A file of tokens: token,user,uid,\"group1,group2\".") var tokenAuthFile: String?
    @Flag(help: "Take the tokens of secrets of type bootstrap.kubernetes.io/token.") var enableBootstrapTokenAuth =
        false
    @Option(help: "Whether requests may be anonymous: true, false; by default only for health and version.")
    var anonymousAuth: Bool?
    @Option(help: "Whom tokens must be meant for, separated by commas.") var apiAudiences: String?
    @Option(help: "The URL of an identity provider.") var oidcIssuerUrl: String?
    @Option(help: "Whom the provider's tokens must be meant for.") var oidcClientId: String?
    @Option(help: "Who vouches for the provider's certificate.") var oidcCaFile: String?
    @Option(help: "The claim that is the user's name.") var oidcUsernameClaim = "sub"
    @Option(help: "Put before the user's name; \"-\" for nothing.") var oidcUsernamePrefix: String?
    @Option(help: "The claim that holds the user's groups.") var oidcGroupsClaim: String?
    @Option(help: "Put before each group.") var oidcGroupsPrefix = ""
    @Option(help: "A claim that tokens must make: key=value.") var oidcRequiredClaim: [String] = []
    @Option(help: "Who vouches for a proxy that names users in headers.") var requestheaderClientCaFile: String?
    @Option(help: "The names that the proxy's certificate may bear.") var requestheaderAllowedNames = ""
    @Option(help: "The headers of the user's name.") var requestheaderUsernameHeaders = "X-Remote-User"
    @Option(help: "The headers of the user's groups.") var requestheaderGroupHeaders = "X-Remote-Group"
    @Option(help: "What headers of extra attributes begin with.")
    var requestheaderExtraHeadersPrefix = "X-Remote-Extra-"
    @Option(help: "Admission plugins to run beside the default ones.") var enableAdmissionPlugins: [String] = []
    @Option(help: "Admission plugins not to run.") var disableAdmissionPlugins: [String] = []

    func apply(to configuration: inout APIServer.Configuration) throws {
        configuration.authorizationModes = Self.list(self.authorizationMode)
        configuration.authorizationWebhook = try self.authorizationWebhookConfigFile.map {
            try RequiredFile.read($0, flag: "--authorization-webhook-config-file")
        }
        configuration.tokenWebhook = try self.authenticationTokenWebhookConfigFile.map {
            try RequiredFile.read($0, flag: "--authentication-token-webhook-config-file")
        }
        if let path = self.tokenAuthFile {
            configuration.staticTokens = try StaticTokens(csv: try RequiredFile.read(path, flag: "--token-auth-file"))
        }
        configuration.takesBootstrapTokens = self.enableBootstrapTokenAuth
        if let isOn = self.anonymousAuth { configuration.anonymousPaths = isOn ? nil : [] }
        configuration.audiences = Self.list(self.apiAudiences ?? "")
        configuration.openIDIssuers = try self.openIDIssuers()
        configuration.proxyAuthentication = try self.proxy()
        configuration.enabledAdmissionPlugins = Set(self.enableAdmissionPlugins.flatMap(Self.list))
        configuration.disabledAdmissionPlugins = Set(self.disableAdmissionPlugins.flatMap(Self.list))
    }

    private func openIDIssuers() throws -> [OpenIDIssuer] {
        guard let url = self.oidcIssuerUrl else { return [] }
        guard url.hasPrefix("https://") else {
            throw BootstrapError(.badOption, "--oidc-issuer-url: \"\(url)\" must begin with https://")
        }
        guard let client = self.oidcClientId else { throw BootstrapError(.badOption, "--oidc-client-id is missing") }
        var issuer = OpenIDIssuer(url: url, audiences: [client])
        issuer.authorityPEM = try self.oidcCaFile.map { try RequiredFile.read($0, flag: "--oidc-ca-file") }
        issuer.usernameClaim = self.oidcUsernameClaim
        // A mail address needs no prefix to be told from other issuers' names.
        if self.oidcUsernameClaim == "email" { issuer.usernamePrefix = "" }
        if let prefix = self.oidcUsernamePrefix { issuer.usernamePrefix = prefix == "-" ? "" : prefix }
        issuer.groupsClaim = self.oidcGroupsClaim
        issuer.groupsPrefix = self.oidcGroupsPrefix
        for text in self.oidcRequiredClaim {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw BootstrapError(.badOption, "--oidc-required-claim: \"\(text)\" is not key=value")
            }
            issuer.requiredClaims[parts[0]] = parts[1]
        }
        return [issuer]
    }

    private func proxy() throws -> ProxyAuthentication? {
        guard let path = self.requestheaderClientCaFile else { return nil }
        let pem = try RequiredFile.read(path, flag: "--requestheader-client-ca-file")
        var proxy = ProxyAuthentication(authorityPEM: pem)
        proxy.allowedNames = Set(Self.list(self.requestheaderAllowedNames))
        proxy.usernameHeaders = Self.list(self.requestheaderUsernameHeaders)
        proxy.groupHeaders = Self.list(self.requestheaderGroupHeaders)
        proxy.extraHeaderPrefixes = Self.list(self.requestheaderExtraHeadersPrefix)
        return proxy
    }

    private static func list(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }
}
