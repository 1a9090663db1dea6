internal import Transport

/// An http or https URL, taken apart as far as a request needs.
struct RegistryURL: Hashable, Sendable {
    var isSecure: Bool
    var host: String
    var port: Int
    /// With the query; begins with a slash.
    var path: String

    /// Nil when the text is no absolute http or https URL.
    init?(_ text: String) {
        let isSecure = text.hasPrefix("https://")
        guard isSecure || text.hasPrefix("http://") else { return nil }
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest[authority.endIndex...].prefix { $0 != "#" }
        self.init(
            isSecure: isSecure,
            authority: String(authority),
            path: path.hasPrefix("/") ? String(path) : "/\(path)"
        )
    }

    /// For a registry's name. Machines call themselves in plain http, all others are called with TLS.
    init?(registry: String, path: String) {
        let known = registry == "docker.io" ? "registry-1.docker.io" : registry
        self.init(isSecure: true, authority: known, path: path)
        let isLoopback = self.host == "localhost" || self.host.hasPrefix("127.") || self.host == "::1"
        guard isLoopback else { return }
        self.isSecure = false
        if !known.hasSuffix(":\(self.port)") { self.port = 80 }
    }

    private init?(isSecure: Bool, authority: String, path: String) {
        var host = authority[...]
        var port = isSecure ? 443 : 80
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            guard let number = Int(host[host.index(after: colon)...]), (1...65535).contains(number) else { return nil }
            port = number
            host = host[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else { return nil }
        self.isSecure = isSecure
        self.host = String(host)
        self.port = port
        self.path = path
    }

    /// Where a reference in a response leads: absolute, or a path on the same host.
    func resolve(_ location: String) -> RegistryURL? {
        if let absolute = RegistryURL(location) { return absolute }
        guard location.hasPrefix("/") else { return nil }
        var url = self
        url.path = location
        return url
    }

    /// The machine to connect to.
    var endpoint: HTTPEndpoint { .tcp(host: self.host, port: self.port) }
    /// The machine, without the path.
    var origin: String { "\(self.isSecure ? "https" : "http")://\(self.host):\(self.port)" }
}
