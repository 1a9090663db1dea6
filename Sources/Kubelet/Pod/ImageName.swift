/// What a container's image may be called.
enum ImageName {
    /// Why a name is no image reference, in Kubernetes' words; nil when it is one.
    static func problem(with name: String) -> String? {
        guard let detail = Self.detail(name) else { return nil }
        return "Failed to apply default image tag \"\(name)\": couldn't parse image name \"\(name)\": \(detail)"
    }

    private static func detail(_ name: String) -> String? {
        let invalid = "invalid reference format"
        var rest = Substring(name)
        if let at = rest.firstIndex(of: "@") {
            let digest = rest[rest.index(after: at)...]
            guard Self.isDigest(digest) else { return invalid }
            rest = rest[..<at]
        }
        let lastSlash = rest.lastIndex(of: "/") ?? rest.startIndex
        if let colon = rest[lastSlash...].lastIndex(of: ":") {
            let tag = rest[rest.index(after: colon)...]
            guard Self.isTag(tag) else { return invalid }
            rest = rest[..<colon]
        }
        var parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, !rest.isEmpty else { return invalid }
        let isHost = parts.count > 1 && (first.contains(".") || first.contains(":") || first == "localhost")
        if isHost { parts.removeFirst() }
        if parts.contains(where: { $0.contains { $0.isASCII && $0.isUppercase } }) {
            return "invalid reference format: repository name (\(parts.joined(separator: "/"))) must be lowercase"
        }
        return !parts.isEmpty && parts.allSatisfy(Self.isPathComponent) ? nil : invalid
    }

    private static func isDigest(_ text: Substring) -> Bool {
        let halves = text.split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[0] == "sha256" || halves[0] == "sha512" else { return false }
        let hex = halves[1]
        return hex.utf8.count == (halves[0] == "sha256" ? 64 : 128)
            && hex.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }

    private static func isTag(_ text: Substring) -> Bool {
        guard let first = text.first, text.utf8.count <= 128, first != ".", first != "-" else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_.-".contains($0)) }
    }

    /// Runs of lower-case letters and digits, joined by `.`, `_`, `__` or any number of `-`.
    private static func isPathComponent(_ text: Substring) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        let isPlain: (Character) -> Bool = { $0.isASCII && ($0.isLowercase || $0.isNumber) }
        guard isPlain(first), isPlain(last) else { return false }
        let joins = text.split(omittingEmptySubsequences: true, whereSeparator: isPlain)
        return joins.allSatisfy { $0 == "." || $0 == "_" || $0 == "__" || $0.allSatisfy { $0 == "-" } }
    }
}
