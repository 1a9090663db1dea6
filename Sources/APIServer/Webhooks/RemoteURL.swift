internal import KubernetesAPI
internal import Transport

/// An `https` or `http` URL in its parts.
struct RemoteURL: Hashable, Sendable {
    var isSecure: Bool
    var host: String
    var port: Int
    /// With the query; at least "/".
    var path: String

    /// - Throws: naming the URL, when it is none.
    init(_ text: String) throws {
        let parts = text.split(separator: "://", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0] == "https" || parts[0] == "http" else {
            throw StatusError.internalError("\"\(text)\" is no URL of an HTTP server")
        }
        self.isSecure = parts[0] == "https"
        let authority = parts[1].prefix { $0 != "/" && $0 != "?" }
        let rest = parts[1].dropFirst(authority.count)
        self.path = rest.hasPrefix("/") ? String(rest) : "/" + rest
        let defaultPort = self.isSecure ? 443 : 80
        var host = authority
        var port: Int? = defaultPort
        // A colon inside of brackets is the address's own.
        if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
            host = authority[..<colon]
            port = Int(authority[authority.index(after: colon)...])
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty, let port, (1...65_535).contains(port) else {
            throw StatusError.internalError("\"\(text)\" is no URL of an HTTP server")
        }
        self.host = String(host)
        self.port = port
    }

    init(host: String, port: Int, path: String) {
        self.isSecure = true
        self.host = host
        self.port = port
        self.path = path.hasPrefix("/") ? path : "/" + path
    }

    var endpoint: HTTPEndpoint { .tcp(host: self.host, port: self.port) }
}
