package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Gives aggregated cluster roles the rules of the roles that they select by label.
package struct ClusterRoleAggregationController: Controller {
    package static let name = "clusterrole-aggregation-controller"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            Watch(RBACV1.ClusterRole.resource) { _, world in
                world.list(RBACV1.ClusterRole.self).filter { $0.aggregationRule != nil }
                    .map { ObjectKey($0.metadata) }.sorted()
            }
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let role = world.get(RBACV1.ClusterRole.self, key), !role.metadata.isDeleting,
            let selectors = role.aggregationRule?.clusterRoleSelectors.compactMap({ try? LabelSelector($0) })
        else { return Reconciliation() }
        let roles = world.list(RBACV1.ClusterRole.self).sorted { $0.metadata.name < $1.metadata.name }
        var rules: [RBACV1.PolicyRule] = []
        for selector in selectors {
            for other in roles where other.metadata.name != key.name && selector.matches(other.metadata.labels) {
                for rule in other.rules where !rules.contains(rule) { rules.append(rule) }
            }
        }
        guard rules != role.rules else { return Reconciliation() }
        var aggregated = role
        aggregated.rules = rules
        return Reconciliation([.update(aggregated).tolerating(.notFound)])
    }
}
