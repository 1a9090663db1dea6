/// What clients and people know the rules by: Kubernetes' own texts.
extension NameRules {
    private static let label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
    private static let subdomain = #"\#(label)(\.\#(label))*"#

    static let dnsLabelError = Self.expression(
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and "
            + "end with an alphanumeric character",
        Self.label,
        ["my-name", "123-abc"]
    )

    static let dnsSubdomainError = Self.expression(
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must "
            + "start and end with an alphanumeric character",
        Self.subdomain,
        ["example.com"]
    )

    static let dns1035LabelError = Self.expression(
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic "
            + "character, and end with an alphanumeric character",
        "[a-z]([-a-z0-9]*[a-z0-9])?",
        ["my-name", "abc-123"]
    )

    static let wildcardSubdomainError = Self.expression(
        "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist "
            + "of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character",
        #"\*\."# + Self.subdomain,
        ["*.example.com"]
    )

    static let qualifiedNameError = Self.expression(
        "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric "
            + "character",
        "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]",
        ["MyName", "my.name", "123-abc"]
    )

    static let qualifiedFormError =
        Self.expression(
            "a qualified name must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
                + "alphanumeric character",
            "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]",
            ["MyName", "my.name", "123-abc"]
        ) + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"

    static let labelValueError = Self.expression(
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must "
            + "start and end with an alphanumeric character",
        "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?",
        ["MyValue", "my_value", "12345"]
    )

    static let configMapKeyError = Self.expression(
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
        "[-._a-zA-Z0-9]+",
        ["key.name", "KEY_NAME", "key-name"]
    )

    static let environmentNameError =
        "a valid environment variable name must consist only of printable ASCII characters other than '='"

    static let percentError = Self.expression(
        "a valid percent string must be a numeric string followed by an ending '%'",
        "[0-9]+%",
        ["1%", "93%"]
    )

    static let httpHeaderError = Self.expression(
        "a valid HTTP header must consist of alphanumeric characters or '-'",
        "[-A-Za-z0-9]+",
        ["X-Header-Name"]
    )

    /// The form in which Kubernetes reports a mismatch with a regular expression.
    static func expression(_ message: String, _ pattern: String, _ examples: [String]) -> String {
        guard !examples.isEmpty else { return "\(message) (regex used for validation is '\(pattern)')" }
        let quoted = examples.map { "'\($0)', " }.joined(separator: " or ")
        return "\(message) (e.g. \(quoted)regex used for validation is '\(pattern)')"
    }

    static func rangeError(_ range: ClosedRange<Int64>) -> String {
        "must be between \(range.lowerBound) and \(range.upperBound), inclusive"
    }
}
