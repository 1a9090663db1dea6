/// What the connection itself tells about the peer.
package struct PeerIdentity: Hashable, Sendable {
    /// The peer's IP address, nil on a unix socket.
    package var remoteAddress: String?
    /// The peer's port, nil on a unix socket.
    package var remotePort: Int?
    /// The client certificate and the chain that verified it, DER, leaf first; empty when there was none.
    package var certificates: [[UInt8]]

    /// An identity; tests make their own.
    package init(remoteAddress: String? = nil, remotePort: Int? = nil, certificates: [[UInt8]] = []) {
        self.remoteAddress = remoteAddress
        self.remotePort = remotePort
        self.certificates = certificates
    }
}
