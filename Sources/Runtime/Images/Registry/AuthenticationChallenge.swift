/// What a registry wants to see: the `www-authenticate` header of its 401 (RFC 9110, section 11.6.1).
enum AuthenticationChallenge: Hashable {
    case basic
    /// A token from the realm, for a service and a scope.
    case bearer(realm: String, service: String?, scope: String?)

    /// Nil when the header asks for something else.
    init?(_ header: String) {
        let scheme = header.prefix { $0 != " " }
        let parameters = Self.parameters(header[scheme.endIndex...])
        switch scheme.lowercased() {
        case "basic": self = .basic
        case "bearer":
            guard let realm = parameters["realm"] else { return nil }
            self = .bearer(realm: realm, service: parameters["service"], scope: parameters["scope"])
        default: return nil
        }
    }

    /// `name="value",name=value`; quoted values may hold commas.
    private static func parameters(_ text: Substring) -> [String: String] {
        var result: [String: String] = [:]
        var rest = text
        while true {
            rest = rest.drop { $0 == " " || $0 == "," }
            let name = rest.prefix { $0 != "=" }
            rest = rest[name.endIndex...].dropFirst()
            guard !name.isEmpty, !rest.isEmpty else { return result }
            if rest.first == "\"" {
                let value = rest.dropFirst().prefix { $0 != "\"" }
                rest = rest[value.endIndex...].dropFirst()
                result[name.lowercased()] = String(value)
            } else {
                let value = rest.prefix { $0 != "," }
                rest = rest[value.endIndex...]
                result[name.lowercased()] = String(value)
            }
        }
    }
}
