/// A request's path and query, as far as the store's few plain paths need them.
struct HTTPTarget {
    let path: Substring
    private let query: Substring

    init(_ target: String) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.path = parts[0]
        self.query = parts.count > 1 ? parts[1] : ""
    }

    /// The values of a parameter, in order; one that is only named has an empty one.
    func values(_ name: String) -> [Substring] {
        self.query.split(separator: "&").compactMap { parameter in
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return parts[0] == name ? (parts.count > 1 ? parts[1] : "") : nil
        }
    }
}
