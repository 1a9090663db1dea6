internal import KubernetesAPI

/// What a JSON web token says before anybody has vouched for it: only to find who could.
enum TokenText {
    /// The claims; nil when the text is no token.
    static func claims(of token: String) -> JSONValue? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var text = String(parts[1]).replacing("-", with: "+").replacing("_", with: "/")
        while text.utf8.count % 4 != 0 { text += "=" }
        guard let bytes = Base64.decode(text).bytes else { return nil }
        return try? JSONParser.parse(bytes)
    }

    static func issuer(of token: String) -> String? { Self.claims(of: token)?["iss"]?.string }
}
