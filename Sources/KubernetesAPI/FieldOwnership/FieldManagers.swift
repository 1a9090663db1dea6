/// The owners of an object's fields (`metadata.managedFields`), by who they are.
package struct FieldManagers: Hashable, Sendable {
    /// What one manager owns.
    package struct Owned: Hashable, Sendable {
        package var fields: FieldSet
        /// The version of the object that the fields are of.
        package var apiVersion: String
        /// When the manager last took fields.
        package var time: MetaV1.Time?

        package init(fields: FieldSet, apiVersion: String, time: MetaV1.Time?) {
            self.fields = fields
            self.apiVersion = apiVersion
            self.time = time
        }
    }

    /// More entries of updates than this are joined, the oldest first.
    package static let updatersMax = 10
    private static let oldUpdaters = "ancient-changes"

    package var owned: [FieldManagerKey: Owned] = [:]

    /// Nobody owns anything.
    package init() {}

    package var isEmpty: Bool { self.owned.isEmpty }

    /// Takes changed and removed fields from all others, and gives the changed ones to a manager.
    /// - Parameters:
    ///   - apiVersion: the version that was written in.
    ///   - comparison: without what the endpoint does not write: nobody comes to own that.
    /// - Throws: whatever the comparison throws.
    package mutating func update(
        _ key: FieldManagerKey,
        apiVersion: String,
        now: MetaV1.Time,
        _ comparison: ComparisonInVersion
    ) throws {
        guard let written = try comparison(apiVersion), !written.isSame else { return }
        try self.settle(except: nil, isForced: true) { $0 == apiVersion ? written : try comparison($0) }
        let gained = written.changed.subtracting(written.removed).subtracting(Self.system)
        if !gained.isEmpty {
            let fields = self.owned[key]?.fields.union(gained) ?? gained
            self.owned[key] = Owned(fields: fields, apiVersion: apiVersion, time: now)
        }
        self.joinOldUpdaters()
    }

    /// What the server sets or what names the object: owned by nobody.
    static let system = FieldSet(
        paths: [["apiVersion"], ["kind"], ["metadata"]].map { $0.map { .member($0) } }
            + [
                "name", "namespace", "creationTimestamp", "selfLink", "uid", "clusterName", "generation",
                "managedFields", "resourceVersion",
            ].map { [.member("metadata"), .member($0)] }
    )

    /// Joins the oldest updaters of each version into one entry, until there are no more than are kept.
    private mutating func joinOldUpdaters() {
        let updaters = self.owned.keys.filter { $0.operation == .update }
        var count = updaters.count
        guard count > Self.updatersMax else { return }
        let byAge = updaters.sorted { left, right in
            let (leftTime, rightTime) = (self.owned[left]?.time?.seconds ?? 0, self.owned[right]?.time?.seconds ?? 0)
            return leftTime == rightTime ? left.text.precedesInBytes(right.text) : leftTime < rightTime
        }
        var firsts: [String: FieldManagerKey] = [:]
        for key in byAge {
            guard count > Self.updatersMax else { return }
            guard let owned = self.owned[key] else { continue }
            guard let first = firsts[owned.apiVersion] else {
                firsts[owned.apiVersion] = key
                continue
            }
            let joined = FieldManagerKey(manager: Self.oldUpdaters, operation: .update, apiVersion: owned.apiVersion)
            if self.owned[joined] == nil { self.owned[joined] = self.owned.removeValue(forKey: first) }
            self.owned[key] = nil
            let fields = owned.fields.union(self.owned[joined]?.fields ?? FieldSet())
            self.owned[joined] = Owned(fields: fields, apiVersion: owned.apiVersion, time: owned.time)
            count -= 1
        }
    }
}
