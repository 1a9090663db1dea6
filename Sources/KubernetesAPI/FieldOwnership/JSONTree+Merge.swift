extension JSONTree {
    /// The object with what a configuration says of it: nothing is removed, and where both have a value, the
    /// configuration's stays.
    package func merging(_ config: JSONTree) -> JSONTree {
        JSONTree(Self.merge(self.value, config.value, self.schema) ?? .null, self.schema)
    }

    /// - Returns: nil where nothing is left of both.
    private static func merge(_ live: JSONValue, _ config: JSONValue, _ schema: Schema) -> JSONValue? {
        switch schema.structure(of: config) {
        case .whole: return config
        case .members, .free:
            let (lives, configs) = (live.object ?? JSONObject(), config.object ?? JSONObject())
            // Whether something is empty or null is told apart: that is a value like any other.
            if lives.isEmpty, configs.isEmpty { return config }
            var merged = lives
            for member in configs {
                guard let held = lives[member.key], let rules = schema.member(member.key) else {
                    merged[member.key] = member.value
                    continue
                }
                merged[member.key] = Self.merge(held, member.value, rules)
            }
            if merged.isEmpty { return nil }
            return .object(merged)
        case .set, .keyed:
            let (lives, configs) = (live.array ?? [], config.array ?? [])
            if lives.isEmpty, configs.isEmpty { return config }
            let merged = Self.merge(lives, configs, JSONTree(config, schema))
            if merged.isEmpty { return nil }
            return .array(merged)
        }
    }

    /// Elements that only the live list has keep their places between those that both have; those that the
    /// configuration has stand in its order.
    private static func merge(_ lives: [JSONValue], _ configs: [JSONValue], _ list: JSONTree) -> [JSONValue] {
        guard let rules = list.schema.element,
            let liveSteps = list.steps(to: lives.map { JSONTree($0, rules) }),
            let configSteps = list.steps(to: configs.map { JSONTree($0, rules) })
        else { return configs }
        let livePlaces = Dictionary(grouping: lives.indices, by: { liveSteps[$0] })
        let isInConfig = Set(configSteps)
        var shared = configSteps.filter { livePlaces[$0] != nil }[...]
        var merged: [JSONValue] = []
        var (l, c) = (0, 0)
        while l < lives.count || c < configs.count {
            if l < lives.count, !isInConfig.contains(liveSteps[l]) {
                merged.append(lives[l])
                l += 1
                continue
            }
            // A live element that both have waits for its turn in the configuration, or has had it.
            if l < lives.count, c == configs.count || shared.first != liveSteps[l] {
                l += 1
                continue
            }
            let step = configSteps[c]
            // Of several with the same keys none is the one to be merged with: the configuration's replaces them.
            if let places = livePlaces[step], places.count == 1, let place = places.first {
                if let both = Self.merge(lives[place], configs[c], rules) { merged.append(both) }
            } else {
                merged.append(configs[c])
            }
            if step == shared.first { shared.removeFirst() }
            if l < lives.count, liveSteps[l] == step { l += 1 }
            c += 1
        }
        return merged
    }
}
