internal import Core
internal import KubernetesAPI
internal import Wire

/// Tokens of machines that join the cluster: secrets `bootstrap-token-<id>` in `kube-system`.
struct BootstrapTokens: TokenVerifier {
    private static let type = "bootstrap.kubernetes.io/token"
    private static let group = "system:bootstrappers"

    let stored: StoredObjects
    let clock: any WallClock

    func verify(_ token: String, audiences: [String]) async throws -> Authentication? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isPart(parts[0], count: 6), Self.isPart(parts[1], count: 16) else { return nil }
        let name = "bootstrap-token-\(parts[0])"
        guard let secret = try await self.stored.find(CoreV1.Secret.self, namespace: "kube-system", name: name),
            secret.type == Self.type, secret.metadata.deletionTimestamp == nil
        else { throw StatusError.unauthorized() }
        func text(_ key: String) -> String { String(decoding: secret.data[key] ?? [], as: UTF8.self) }
        guard SameText.isSame(secret.data["token-secret"] ?? [], Array(parts[1].utf8)), text("token-id") == parts[0],
            text("usage-bootstrap-authentication") == "true", self.isCurrent(text("expiration"))
        else { throw StatusError.unauthorized() }
        var groups = [Self.group]
        for group in text("auth-extra-groups").split(separator: ",") {
            guard Self.isGroup(group) else { throw StatusError.unauthorized() }
            if !groups.contains(String(group)) { groups.append(String(group)) }
        }
        return Authentication(user: User(name: "system:bootstrap:\(parts[0])", groups: groups), audiences: audiences)
    }

    private func isCurrent(_ expiration: String) -> Bool {
        guard !expiration.isEmpty else { return true }
        // What cannot be read counts as over.
        guard let end = TimeText.decode(expiration) else { return false }
        return end.seconds > self.clock.now().secondsSinceEpoch
    }

    private static func isPart(_ text: Substring, count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    }

    private static func isGroup(_ text: Substring) -> Bool {
        let prefix = Self.group + ":"
        guard text.hasPrefix(prefix), let last = text.last, last != "-", last != ":" else { return false }
        return text.dropFirst(prefix.count).utf8.allSatisfy {
            (48...57).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
        }
    }
}
