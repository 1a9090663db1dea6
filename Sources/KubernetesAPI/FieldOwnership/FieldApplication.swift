/// Server-side apply: merges the configuration that a manager wants into an object, removes what the manager wanted
/// before and nobody wants now, and keeps account of who owns what (KEP-555, structured-merge-diff v4).
package struct FieldApplication<Schema: OwnershipSchema> {
    package typealias Tree = JSONTree<Schema>
    /// The object in another version; nil where that is not served.
    package typealias Conversion = (_ object: Tree, _ apiVersion: String) throws -> Tree?

    /// As whom the fields are noted.
    package let key: FieldManagerKey
    /// The version of the configuration, and of the object.
    package let apiVersion: String
    /// Takes fields from others that have them otherwise.
    package let isForced: Bool
    /// What the endpoint does not write.
    package let ignored: FieldSet
    private let convert: Conversion

    package init(
        key: FieldManagerKey,
        apiVersion: String,
        isForced: Bool,
        ignored: FieldSet,
        convert: @escaping Conversion
    ) {
        self.key = key
        self.apiVersion = apiVersion
        self.isForced = isForced
        self.ignored = ignored
        self.convert = { $0.value["apiVersion"]?.string == $1 ? $0 : try convert($0, $1) }
    }

    /// The same, with force.
    var forced: FieldApplication {
        FieldApplication(
            key: self.key,
            apiVersion: self.apiVersion,
            isForced: true,
            ignored: self.ignored,
            convert: self.convert
        )
    }

    /// - Parameters:
    ///   - config: valid by its schema.
    ///   - live: the object as it is, without its managed fields.
    /// - Returns: the object as it shall be, in the configuration's version; equal to `live` where nothing changes.
    /// - Throws: `FieldConflicts`; whatever the conversion throws.
    package func apply(_ config: Tree, to live: Tree, _ managers: inout FieldManagers, now: MetaV1.Time) throws -> Tree
    {
        let last = managers.owned[self.key]
        var result = managers
        let fields = FieldSet(of: config).subtractingTrees(self.ignored)
        result.owned[self.key] = FieldManagers.Owned(fields: fields, apiVersion: self.apiVersion, time: last?.time)
        let applied = try self.prune(live.merging(config), result, last)
        try result.settle(except: self.key, isForced: self.isForced) { version in
            guard let old = try self.convert(live, version), let new = try self.convert(applied, version) else {
                return nil
            }
            return FieldComparison(from: old, to: new).excluding(self.ignored)
        }
        let kept = fields.subtracting(FieldManagers.system)
        let time = applied.isEqual(to: live) ? last?.time : now
        result.owned[self.key] =
            kept.isEmpty ? nil : FieldManagers.Owned(fields: kept, apiVersion: self.apiVersion, time: time)
        managers = result
        return applied
    }

    /// Removes what the manager applied before, unless it does again or somebody else owns it.
    private func prune(_ merged: Tree, _ managers: FieldManagers, _ last: FieldManagers.Owned?) throws -> Tree {
        guard let last, !last.fields.isEmpty, let merged = try self.convert(merged, last.apiVersion) else {
            return merged
        }
        let before = last.fields.withStructs(merged.schema)
        let pruned = try self.addingBackOwned(merged, merged.removing(before), last.apiVersion, managers)
        guard let pruned = try self.convert(pruned, last.apiVersion) else { return merged }
        // What nobody owned may be inside of what was removed: it stays.
        let gone = FieldSet(of: merged).withStructs(merged.schema)
            .subtracting(FieldSet(of: pruned).withStructs(merged.schema))
            .intersection(before)
        return try self.convert(merged.removing(gone), self.apiVersion) ?? merged
    }

    /// What was removed and is owned, in whatever version its owner sees it, comes back.
    private func addingBackOwned(
        _ merged: Tree,
        _ pruned: Tree,
        _ prunedVersion: String,
        _ managers: FieldManagers
    ) throws -> Tree {
        var owned: [String: FieldSet] = [:]
        for manager in managers.owned.values {
            owned[manager.apiVersion] = owned[manager.apiVersion]?.union(manager.fields) ?? manager.fields
        }
        // The version that was pruned in comes first: a conversion may need what was removed.
        let versions = owned.keys.sorted { left, right in
            (left == prunedVersion ? 0 : 1, left) < (right == prunedVersion ? 0 : 1, right)
        }
        var (merged, pruned) = (merged, pruned)
        for version in versions {
            guard let mergedThere = try self.convert(merged, version),
                let prunedThere = try self.convert(pruned, version)
            else { continue }
            let schema = mergedThere.schema
            let kept = FieldSet(of: prunedThere).withStructs(schema)
                .union((owned[version] ?? FieldSet()).withStructs(schema))
            merged = mergedThere
            pruned = mergedThere.removing(FieldSet(of: mergedThere).withStructs(schema).subtracting(kept))
        }
        return pruned
    }
}
