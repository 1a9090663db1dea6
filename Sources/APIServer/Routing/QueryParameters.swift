/// The query of a request: names with their values, decoded, in the order they were sent.
struct QueryParameters: Hashable, Sendable {
    private var values: [String: [String]] = [:]

    /// No parameters.
    init() {}

    /// - Parameter text: what follows the `?`, as sent.
    init(_ text: some StringProtocol) {
        for item in text.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = PercentEncoding.decode(parts[0], plusIsSpace: true)
            let value = parts.count > 1 ? PercentEncoding.decode(parts[1], plusIsSpace: true) : ""
            self.values[name, default: []].append(value)
        }
    }

    /// The first value of a parameter that is given and not empty.
    subscript(name: String) -> String? {
        self.values[name]?.first.flatMap { $0.isEmpty ? nil : $0 }
    }

    func all(_ name: String) -> [String] { self.values[name] ?? [] }

    /// A flag, as Kubernetes reads one: given and neither `false`, in whatever case, nor `0`.
    func flag(_ name: String) -> Bool { self.optionalFlag(name) ?? false }

    /// A flag that may also be left open; nil where it is not given.
    func optionalFlag(_ name: String) -> Bool? {
        guard let value = self.values[name]?.first else { return nil }
        return value != "0" && value.lowercased() != "false"
    }
}
