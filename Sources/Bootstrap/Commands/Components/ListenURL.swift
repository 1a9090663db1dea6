internal import Transport

/// `http://127.0.0.1:2379`, as etcd's flags have it.
struct ListenURL: Hashable {
    var endpoint: HTTPEndpoint
    var isSecure: Bool

    init(_ text: String) throws(BootstrapError) {
        let parts = text.split(separator: "://", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["http", "https"].contains(parts[0]),
            let colon = parts[1].lastIndex(of: ":"), let port = Int(parts[1][parts[1].index(after: colon)...]),
            (0...65_535).contains(port)
        else { throw BootstrapError(.badOption, "\(text) is no URL of scheme, host and port") }
        let host = parts[1][..<colon].drop { $0 == "[" }.prefix { $0 != "]" }
        self.endpoint = .tcp(host: String(host), port: port)
        self.isSecure = parts[0] == "https"
    }
}
