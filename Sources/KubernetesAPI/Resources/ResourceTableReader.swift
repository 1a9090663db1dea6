internal import Wire

/// Reads the text of `ResourceTable`.
struct ResourceTableReader {
    private(set) var groups: [APIGroupDefinition] = []
    private(set) var resources: [ResourceDefinition] = []

    init(_ text: String) {
        for line in Self.logicalLines(text) {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            if first.hasPrefix("[") {
                self.readGroup(words)
            } else if first == "+" {
                self.readSubresource(Array(words.dropFirst()))
            } else {
                self.readResource(words)
            }
        }
    }

    /// Joins the lines that continue another with the line they continue.
    private static func logicalLines(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("    "), let last = lines.indices.last {
                lines[last] += line
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }

    private mutating func readGroup(_ words: [String]) {
        let options = Self.options(words.map { String($0.filter { $0 != "]" }) })
        let (group, version) = GroupVersionKind.parts(ofAPIVersion: String(words[0].dropFirst()))
        let priorities = (options["priority"]?.first ?? "").split(separator: "/").compactMap { Int32($0) }
        self.groups.append(
            APIGroupDefinition(
                group: group,
                version: version,
                isPreferred: options["preferred"] == ["yes"],
                groupPriorityMinimum: priorities.first ?? 0,
                versionPriority: priorities.last ?? 0
            )
        )
    }

    private mutating func readResource(_ words: [String]) {
        guard let group = self.groups.last, words.count >= 3 else { return }
        let kind = GroupVersionKind(group: group.group, version: group.version, kind: words[1])
        guard let schema = ResourceRegistry.schema(of: kind) else { return }
        let options = Self.options(words.dropFirst(3))
        let list = GroupVersionKind(group: group.group, version: group.version, kind: words[1] + "List")
        let verbs = Self.verbs(options["verbs"])
        let isStored = options["hash"] != nil
        self.resources.append(
            ResourceDefinition(
                group: group.group,
                version: group.version,
                kind: words[1],
                listKind: verbs.contains(.list) ? list.kind : "",
                plural: words[0],
                singular: words[1].lowercased(),
                shortNames: options["short"] ?? [],
                categories: options["in"] ?? [],
                isNamespaced: words[2] == "ns",
                verbs: verbs,
                subresources: [],
                storagePrefix: isStored ? "/registry/" + (options["prefix"]?.first ?? words[0]) : nil,
                storageVersion: options["stored"]?.first ?? group.apiVersion,
                storageVersionHash: options["hash"]?.first ?? "",
                isStoredAsJSON: options["json"] != nil,
                strategy: Self.strategy(options),
                schema: schema,
                listSchema: verbs.contains(.list) ? ResourceRegistry.schema(of: list) : nil
            )
        )
    }

    private mutating func readSubresource(_ words: [String]) {
        guard let last = self.resources.indices.last, let name = words.first else { return }
        let options = Self.options(words.dropFirst())
        var kind = self.resources[last].groupVersionKind
        if let named = options["kind"]?.first?.split(separator: ":"), named.count == 2 {
            kind = GroupVersionKind(apiVersion: String(named[0]), kind: String(named[1]))
        }
        let verbs = options["verbs"].map { Self.verbs($0) } ?? [.get, .patch, .update]
        self.resources[last].subresources.append(SubresourceDefinition(name: name, kind: kind, verbs: verbs))
    }

    private static func strategy(_ options: [String: [String]]) -> ResourceStrategy {
        var strategy = ResourceStrategy()
        strategy.allowsCreateOnUpdate = options["upsert"] != nil
        strategy.allowsUnconditionalUpdate = options["conditional"] == nil
        strategy.initialGeneration = options["generation"] == nil ? nil : 1
        strategy.generationPaths = options["bump"] ?? []
        strategy.isDeletedGracefully = options["graceful"] != nil
        switch options["propagation"]?.first {
        case "Orphan": strategy.defaultPropagation = .orphan
        case "Unsupported": strategy.defaultPropagation = nil
        default: strategy.defaultPropagation = .background
        }
        for (name, paths) in options where name.hasPrefix("keep") {
            strategy.resetPaths[String(name.dropFirst("keep/".count))] = paths
        }
        return strategy
    }

    private static func verbs(_ names: [String]?) -> [Verb] {
        names?.compactMap(Verb.init(rawValue:)) ?? Verb.allCases
    }

    /// `name=a,b` and bare `name` words.
    private static func options(_ words: some Sequence<String>) -> [String: [String]] {
        var options: [String: [String]] = [:]
        for word in words {
            // Not every "=" parts a name from its value: hashes end with one.
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? parts[1].split(separator: ",").map(String.init) : []
            options[String(parts[0])] = value
        }
        return options
    }
}
