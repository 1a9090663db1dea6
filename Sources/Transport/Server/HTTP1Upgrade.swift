internal import NIOHTTP1

/// The protocol an HTTP/1.1 request wants to switch to (RFC 9110 §7.8).
struct HTTP1Upgrade {
    /// The protocol's name in lower case.
    let name: String

    /// Nil when the request does not ask.
    init?(_ head: NIOHTTP1.HTTPRequestHead) {
        let connection = head.headers[canonicalForm: "connection"]
        guard connection.contains(where: { $0.lowercased() == "upgrade" }) else { return nil }
        guard let name = head.headers.first(name: "upgrade") else { return nil }
        self.name = name.lowercased()
    }

    /// Whether a handler may switch to it. Others, like the `h2c` that curl offers, are answered as if they had not
    /// asked.
    var isSupported: Bool {
        self.name == "websocket" || self.name.hasPrefix("spdy/")
    }
}
