/// Where a server listens or a client connects.
package enum HTTPEndpoint: Hashable, Sendable {
    /// A host name or address and a port; port 0 lets a server pick one.
    case tcp(host: String, port: Int)
    /// A unix socket in the file system.
    case unix(path: String)

    /// What goes into `:authority` and `host` for a request to this endpoint.
    var authority: String {
        switch self {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix: "localhost"
        }
    }
}

extension HTTPEndpoint: CustomStringConvertible {
    /// The endpoint as a log or an error message names it.
    package var description: String {
        switch self {
        case .tcp: self.authority
        case .unix(let path): "unix:\(path)"
        }
    }
}
