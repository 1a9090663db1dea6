extension NftTable {
    /// The transaction that puts this table into the kernel, whatever stood there under its name before.
    package func replacementScript() -> String {
        // `delete` fails where there is no table, so it is added first; all of it takes effect at once or not at all.
        var lines = ["add table ip \(self.name)", "delete table ip \(self.name)", "add table ip \(self.name)"]
        lines += self.changes(from: NftTable(name: self.name))
        return lines.joined(separator: "\n") + "\n"
    }

    /// The transaction that turns `previous`, which stands in the kernel, into this table; nil when they are equal.
    package func updateScript(from previous: NftTable) -> String? {
        let lines = self.changes(from: previous)
        return lines.isEmpty ? nil : lines.joined(separator: "\n") + "\n"
    }

    /// The commands of a transaction, ordered so that nothing refers to what is not there (yet or any more).
    private func changes(from previous: NftTable) -> [String] {
        var lines: [String] = []
        let table = "ip \(self.name)"
        for (name, chain) in self.chains.sorted(by: { $0.key < $1.key }) where previous.chains[name] == nil {
            lines.append("add chain \(table) \(name)" + (chain.hook.map { " { \($0) }" } ?? ""))
        }
        for (name, collection) in self.collections.sorted(by: { $0.key < $1.key })
        where previous.collections[name] == nil {
            lines.append("add \(collection.kind) \(table) \(name) { type \(collection.type); }")
        }
        for (name, collection) in self.collections.sorted(by: { $0.key < $1.key }) {
            let old = previous.collections[name]?.elements ?? [:]
            lines += collection.elementChanges(from: old, place: "\(table) \(name)")
        }
        for (name, chain) in self.chains.sorted(by: { $0.key < $1.key }) {
            let old = previous.chains[name]
            guard old?.rules ?? [] != chain.rules else { continue }
            if old != nil { lines.append("flush chain \(table) \(name)") }
            lines += chain.rules.map { "add rule \(table) \(name) \($0)" }
        }
        let gone = previous.chains.keys.filter { self.chains[$0] == nil }.sorted()
        // All are emptied before any goes: they may jump to each other.
        lines += gone.map { "flush chain \(table) \($0)" }
        lines += gone.map { "delete chain \(table) \($0)" }
        for (name, collection) in previous.collections.sorted(by: { $0.key < $1.key })
        where self.collections[name] == nil {
            lines.append("delete \(collection.kind) \(table) \(name)")
        }
        return lines
    }
}

extension NftTable.Collection {
    fileprivate var kind: String {
        self.isMap ? "map" : "set"
    }

    /// An element with a new value is taken out and put in anew: a map's element cannot be changed.
    fileprivate func elementChanges(from old: [String: String], place: String) -> [String] {
        let removed = old.filter { self.elements[$0.key] != $0.value }.map { self.text(key: $0.key, value: $0.value) }
        let added = self.elements.filter { old[$0.key] != $0.value }.map { self.text(key: $0.key, value: $0.value) }
        var lines: [String] = []
        if !removed.isEmpty { lines.append("delete element \(place) { \(removed.sorted().joined(separator: ", ")) }") }
        if !added.isEmpty { lines.append("add element \(place) { \(added.sorted().joined(separator: ", ")) }") }
        return lines
    }

    private func text(key: String, value: String) -> String {
        self.isMap ? "\(key) : \(value)" : key
    }
}
