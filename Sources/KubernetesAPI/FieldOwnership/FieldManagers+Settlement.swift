extension FieldManagers {
    /// How the new state of an object differs from the old one, in a version; nil where that is served no longer.
    package typealias ComparisonInVersion = (_ apiVersion: String) throws -> FieldComparison?

    /// Takes what a write changed and removed from all who own it.
    /// - Parameters:
    ///   - writer: whose fields stay as they are; nil for nobody's.
    ///   - isForced: also takes changed fields, which are conflicts otherwise.
    /// - Throws: `FieldConflicts`; whatever the comparison throws.
    mutating func settle(
        except writer: FieldManagerKey?,
        isForced: Bool,
        _ comparison: ComparisonInVersion
    ) throws {
        var known: [String: FieldComparison] = [:]
        var settled = self.owned
        var conflicts: [FieldManagerKey: FieldSet] = [:]
        for (key, owned) in self.owned where key != writer {
            guard let changes = try known[owned.apiVersion] ?? comparison(owned.apiVersion) else {
                settled[key] = nil
                continue
            }
            known[owned.apiVersion] = changes
            let lost = owned.fields.intersection(changes.changed)
            if !lost.isEmpty { conflicts[key] = lost }
            settled[key]?.fields = owned.fields.subtracting(lost).subtracting(changes.removed)
        }
        guard isForced || conflicts.isEmpty else { throw FieldConflicts(conflicts) }
        self.owned = settled.filter { !$0.value.fields.isEmpty }
    }
}
