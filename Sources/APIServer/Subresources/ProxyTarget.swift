/// What the name of a proxied object says: `name`, `name:port`, `scheme:name:` or `scheme:name:port`.
struct ProxyTarget: Hashable, Sendable {
    var scheme: String
    var name: String
    /// A number or a name; "" where none is given.
    var port: String

    /// Nil for what is none of these.
    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1: (self.scheme, self.name, self.port) = ("", parts[0], "")
        case 2: (self.scheme, self.name, self.port) = ("", parts[0], parts[1])
        case 3: (self.scheme, self.name, self.port) = (parts[0], parts[1], parts[2])
        default: return nil
        }
        guard !self.name.isEmpty, ["", "http", "https"].contains(self.scheme) else { return nil }
    }
}
