internal import KubernetesAPI
internal import Transport

/// The request of an HTTP probe or hook.
struct HTTPProbeRequest: Sendable {
    var isSecure: Bool
    var host: String
    var port: Int
    var head: HTTPRequestHead

    /// Nil when the port is not known.
    init?(_ action: CoreV1.HTTPGetAction, _ target: ProbeTarget) {
        guard let port = target.port(action.port) else { return nil }
        self.isSecure = action.scheme == "HTTPS"
        self.host = target.host(action.host)
        self.port = port
        let path = action.path.hasPrefix("/") ? action.path : "/\(action.path)"
        self.head = HTTPRequestHead(method: "GET", path: path)
        for header in action.httpHeaders {
            if header.name.lowercased() == "host" {
                self.head.authority = header.value
            } else {
                self.head.headers.append(header.name, header.value)
            }
        }
        if self.head.headers.first("user-agent") == nil { self.head.headers.append("user-agent", "kube-probe/1.32") }
        if self.head.headers.first("accept") == nil { self.head.headers.append("accept", "*/*") }
    }

    /// The address as messages show it.
    var url: String {
        let host = self.host.contains(":") ? "[\(self.host)]" : self.host
        return "\(self.isSecure ? "https" : "http")://\(host):\(self.port)\(self.head.path)"
    }
}
