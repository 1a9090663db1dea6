/// The managed fields of a workload and those of its subresource `scale`, which has the number of replicas only.
package struct ScaleFields: Sendable {
    private static let scaleVersion = "autoscaling/v1"
    private static let replicas = FieldSet(paths: [[.member("spec"), .member("replicas")]])

    /// The version of the workload that the request is for.
    private let parentVersion: String
    /// The number of replicas in the workload.
    private let parentReplicas: FieldSet

    /// - Parameter replicas: where the workload has their number.
    package init(parentVersion: String, replicas: [String]) {
        self.parentVersion = parentVersion
        self.parentReplicas = FieldSet(paths: [replicas.map { .member($0) }])
    }

    /// Who owns the number of replicas, as `scale` has it.
    package func managers(of parent: FieldManagers) -> FieldManagers {
        var scale = FieldManagers()
        scale.owned = parent.owned.filter { self.hasReplicas($0.value) }.mapValues {
            FieldManagers.Owned(fields: Self.replicas, apiVersion: Self.scaleVersion, time: $0.time)
        }
        return scale
    }

    private func hasReplicas(_ owned: FieldManagers.Owned) -> Bool {
        owned.apiVersion == self.parentVersion && !owned.fields.intersection(self.parentReplicas).isEmpty
    }

    /// Brings what became of the owners in `scale` back to the workload.
    package func note(_ scale: FieldManagers, in parent: inout FieldManagers) {
        for (key, owned) in parent.owned where self.hasReplicas(owned) && scale.owned[key] == nil {
            let rest = owned.fields.subtracting(self.parentReplicas)
            parent.owned[key]?.fields = rest
            if rest.isEmpty { parent.owned[key] = nil }
        }
        for (key, owned) in scale.owned where !owned.fields.intersection(Self.replicas).isEmpty {
            // Who has more than the replicas keeps the rest, and the time.
            guard parent.owned[key] == nil else { continue }
            parent.owned[key] = FieldManagers.Owned(
                fields: self.parentReplicas,
                apiVersion: self.parentVersion,
                time: owned.time
            )
        }
    }
}
