package import DNSMessages

/// What the DNS server needs to know.
package struct DNSConfiguration: Sendable {
    /// The address to listen at, UDP and TCP.
    package var address: String
    /// The port to listen at.
    package var port: Int
    /// The cluster's domain.
    package var domain: DNSName
    /// The servers to ask for names of others, in order: addresses, port 53.
    package var upstreams: [Upstream]

    /// A server to ask.
    package struct Upstream: Hashable, Sendable {
        /// Its address.
        package var address: String
        /// Its port.
        package var port: Int

        /// Names a server.
        package init(address: String, port: Int = 53) {
            self.address = address
            self.port = port
        }
    }

    /// Describes a server.
    package init(address: String, port: Int, domain: DNSName, upstreams: [Upstream]) {
        self.address = address
        self.port = port
        self.domain = domain
        self.upstreams = upstreams
    }

    /// The servers that a `resolv.conf` names; at most three, as resolvers have it.
    package static func upstreams(inResolvConf text: String) -> [Upstream] {
        let addresses = text.split(separator: "\n").compactMap { line -> String? in
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count >= 2, words[0] == "nameserver", IPAddress(String(words[1])) != nil else { return nil }
            return String(words[1])
        }
        return addresses.prefix(3).map { Upstream(address: $0) }
    }
}
