/// The parts of a server's URL: `https://[::1]:6443/prefix`.
struct ServerURL: Hashable, Sendable {
    var isSecure: Bool
    var host: String
    var port: Int
    /// Empty, or beginning with a slash and not ending with one.
    var path: String

    /// Reads a URL; like kubectl, takes a bare `host:port` for plaintext.
    init(_ text: String) throws(ClientError) {
        var rest = Substring(text)
        var isSecure = false
        if let mark = text.firstRange(of: "://") {
            switch text[..<mark.lowerBound] {
            case "https": isSecure = true
            case "http": isSecure = false
            default: throw ClientError(.invalidConfiguration, "server \"\(text)\" is no http or https URL")
            }
            rest = text[mark.upperBound...]
        }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        var path = String(rest[authority.endIndex...].prefix { $0 != "?" })
        while path.last == "/" { path.removeLast() }
        let (host, portText) = Self.split(authority)
        let port = portText.isEmpty ? (isSecure ? 443 : 80) : Int(portText)
        guard !host.isEmpty, let port, (1...65535).contains(port) else {
            throw ClientError(.invalidConfiguration, "server \"\(text)\" has no valid host and port")
        }
        self.isSecure = isSecure
        self.host = host
        self.port = port
        self.path = path
    }

    private static func split(_ authority: Substring) -> (host: String, port: Substring) {
        if authority.first == "[", let close = authority.firstIndex(of: "]") {
            let host = authority[authority.index(after: authority.startIndex)..<close]
            let rest = authority[authority.index(after: close)...]
            return (String(host), rest.dropFirst())
        }
        guard let colon = authority.lastIndex(of: ":") else { return (String(authority), "") }
        return (String(authority[..<colon]), authority[authority.index(after: colon)...])
    }
}
