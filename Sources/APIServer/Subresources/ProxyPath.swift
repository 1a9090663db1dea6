/// The path of a proxied request, as it was sent: the part that names the object, and the rest that is passed on.
struct ProxyPath: Hashable, Sendable {
    /// Up to and with `proxy`.
    let prefix: String
    /// Begins with a slash; with the query.
    let rest: String
    /// Nothing follows `proxy`, not even a slash.
    let isBare: Bool

    init(_ target: String) {
        let path = target.prefix { $0 != "?" }
        let query = String(target.dropFirst(path.count))
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        // "", "api", "v1", "namespaces", namespace, resource, name, "proxy"; of nodes two fewer.
        let count = segments.count > 3 && segments[3] == "namespaces" ? 8 : 6
        self.prefix = segments.prefix(count).joined(separator: "/")
        let rest = segments.dropFirst(count).joined(separator: "/")
        self.isBare = segments.count <= count
        self.rest = "/" + rest + query
    }

    /// Where a request without the final slash is sent, so that relative links hold.
    var withSlash: String { self.prefix + self.rest }

    /// A `Location` of the proxied server, as the client reaches it: paths, and URLs of that very server.
    func rewritten(_ location: String, host: String) -> String {
        if location.hasPrefix("/"), !location.hasPrefix("//") { return self.prefix + location }
        for scheme in ["http://", "https://"] where location.hasPrefix(scheme + host) {
            let path = location.dropFirst(scheme.count + host.count)
            if path.isEmpty || path.hasPrefix("/") { return self.prefix + path }
        }
        return location
    }
}
