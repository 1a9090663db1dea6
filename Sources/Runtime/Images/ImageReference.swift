/// A name of an image: registry, repository, and a tag or a digest.
///
/// Short names are completed as every Kubernetes runtime does: `nginx` is `docker.io/library/nginx:latest`.
package struct ImageReference: Hashable, Sendable, CustomStringConvertible {
    /// Host and port of the registry.
    package var registry: String
    /// The repository's path there.
    package var repository: String
    package var tag: String?
    package var digest: ImageDigest?

    /// Nil when the text breaks the rules for names.
    package init?(_ text: String) {
        var rest = text[...]
        if let at = rest.firstIndex(of: "@") {
            guard let digest = ImageDigest(rest[rest.index(after: at)...]) else { return nil }
            self.digest = digest
            rest = rest[..<at]
        }
        let afterSlash = rest.lastIndex(of: "/").map { rest.index(after: $0) } ?? rest.startIndex
        if let colon = rest[afterSlash...].firstIndex(of: ":") {
            let tag = rest[rest.index(after: colon)...]
            guard Self.isTag(tag) else { return nil }
            self.tag = String(tag)
            rest = rest[..<colon]
        }
        let first = rest.prefix { $0 != "/" }
        let isHost = first.count < rest.count && (first.contains(".") || first.contains(":") || first == "localhost")
        self.registry = isHost ? String(first) : "docker.io"
        self.repository = isHost ? String(rest[first.endIndex...].dropFirst()) : String(rest)
        if self.registry == "index.docker.io" { self.registry = "docker.io" }
        if self.registry == "docker.io", !self.repository.contains("/") {
            self.repository = "library/" + self.repository
        }
        guard Self.isRepository(self.repository), !self.repository.hasPrefix("library/library/") else { return nil }
        if self.tag == nil && self.digest == nil { self.tag = "latest" }
    }

    /// Registry and repository.
    package var name: String { "\(self.registry)/\(self.repository)" }
    /// Name and tag; nil without a tag.
    package var tagged: String? { self.tag.map { "\(self.name):\($0)" } }

    package var description: String {
        (self.tagged ?? self.name) + (self.digest.map { "@\($0)" } ?? "")
    }

    /// What a registry knows it by: the digest if there is one.
    package var remoteName: String { self.digest?.description ?? self.tag ?? "latest" }

    private static func isTag(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 128, first != 0x2d, first != 0x2e else { return false }
        return text.utf8.allSatisfy {
            Self.isAlphanumeric($0) || $0 == 0x5f || $0 == 0x2e || $0 == 0x2d || (0x41...0x5a).contains($0)
        }
    }

    private static func isRepository(_ text: String) -> Bool {
        guard text.utf8.count <= 255 else { return false }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            guard let first = part.utf8.first, let last = part.utf8.last else { return false }
            guard Self.isAlphanumeric(first), Self.isAlphanumeric(last) else { return false }
            return part.utf8.allSatisfy { Self.isAlphanumeric($0) || $0 == 0x5f || $0 == 0x2e || $0 == 0x2d }
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte)
    }
}
