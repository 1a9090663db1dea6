package import Transport

/// A URL at which members reach each other: `http://host:port` or `https://host:port`.
package struct PeerURL: Hashable, Sendable {
    /// The host and port.
    package let endpoint: HTTPEndpoint
    /// Whether it asks for TLS.
    package let isSecure: Bool

    /// Reads a URL; nil where etcd refuses one: another scheme, no port, or a path.
    package init?(_ text: String) {
        guard let separator = text.firstRange(of: "://") else { return nil }
        switch text[..<separator.lowerBound] {
        case "http": self.isSecure = false
        case "https": self.isSecure = true
        default: return nil
        }
        let authority = text[separator.upperBound...]
        guard let colon = authority.lastIndex(of: ":"), let port = UInt16(authority[authority.index(after: colon)...])
        else { return nil }
        var host = authority[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty, !host.contains("/") else { return nil }
        self.endpoint = .tcp(host: String(host), port: Int(port))
    }
}
