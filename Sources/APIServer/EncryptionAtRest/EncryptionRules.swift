internal import KubernetesAPI

/// A configuration resolved to places in the store: which range of keys is kept how.
struct EncryptionRules: Sendable {
    struct Entry: Sendable {
        /// What the keys begin with.
        var prefix: [UInt8]
        var transformer: ValueTransformer
    }

    /// The first whose prefix fits applies.
    let entries: [Entry]

    init(_ configuration: EncryptionConfiguration, resources: ResourceRegistry) {
        self.entries = configuration.rules.flatMap { rule in
            rule.resources.flatMap { Self.prefixes($0, resources) }.map {
                Entry(prefix: Array($0.utf8), transformer: rule.transformer)
            }
        }
    }

    func transformer(for key: [UInt8]) -> ValueTransformer? {
        self.entries.first { key.starts(with: $0.prefix) }?.transformer
    }

    /// Whether any key of the range could be kept encrypted.
    func touches(start: [UInt8], end: [UInt8]) -> Bool {
        if end.isEmpty { return self.transformer(for: start) != nil }
        let isOpen = end == [0]
        return self.entries.contains { entry in
            let beginsBefore = isOpen || entry.prefix.lexicographicallyPrecedes(end)
            let endsAfter = start.starts(with: entry.prefix) || !entry.prefix.lexicographicallyPrecedes(start)
            return beginsBefore && endsAfter
        }
    }

    /// - Parameter pattern: `secrets`, `deployments.apps`, `*.apps`, `*.` or `*.*`.
    private static func prefixes(_ pattern: String, _ resources: ResourceRegistry) -> [String] {
        if pattern == "*.*" { return ["/registry/"] }
        let parts = pattern.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let (resource, group) = (parts[0], parts.count > 1 ? parts[1] : "")
        let known = resources.resources.filter {
            $0.group == group && (resource == "*" || $0.plural == resource)
        }
        var prefixes = Set(known.compactMap(\.storagePrefix).map { "\($0)/" })
        // Custom resources lie under their group.
        if !group.isEmpty, known.isEmpty || resource == "*" {
            prefixes.insert(resource == "*" ? "/registry/\(group)/" : "/registry/\(group)/\(resource)/")
        }
        return prefixes.sorted()
    }
}
