package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Counts what the objects of a namespace use of its quotas.
///
/// Admission charges what is created; this controller counts anew when a quota is made or changed, when something is
/// deleted or ends, and from time to time. It leaves alone what admission has just charged: a creation makes no work,
/// because its object may not be in sight yet.
package struct ResourceQuotaController: Controller {
    package static let name = "resourcequota-controller"
    static let resyncInterval = Duration.seconds(300)

    private let clock: any WallClock

    /// Makes the controller.
    package init(clock: any WallClock) {
        self.clock = clock
    }

    package var watches: [Watch<ObjectKey>] {
        let clock = self.clock
        var watches: [Watch<ObjectKey>] = [
            Watch(CoreV1.ResourceQuota.resource) { change, _ in
                guard let new = change.new.map({ CoreV1.ResourceQuota(underlying: $0) }) else { return [] }
                let old = change.old.map { CoreV1.ResourceQuota(underlying: $0) }
                let isCounted = old?.spec == new.spec && new.status.hard == new.spec.hard
                return isCounted ? [] : [ObjectKey(new.metadata)]
            }
        ]
        for kind in CountedKind.all {
            watches.append(
                Watch(kind.resource, indexes: [.namespace]) { change, world in
                    guard kind.matters(change, now: clock.now()) else { return [] }
                    let quotas = world.list(CoreV1.ResourceQuota.self, namespace: change.metadata.namespace)
                    return quotas.map { ObjectKey($0.metadata) }
                }
            )
        }
        return watches
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let quota = world.get(CoreV1.ResourceQuota.self, key) else { return Reconciliation() }
        var used = quota.spec.hard.mapValues { _ in Quantity.zero }
        for name in used.keys where quota.status.used[name] != nil && !Self.isCountable(name) {
            // Of a kind that is not in sight here, admission's count is the best there is.
            used[name] = quota.status.used[name]?.amount
        }
        for kind in CountedKind.all {
            let resource = kind.resource.groupResource
            guard used.keys.contains(where: { QuotaUsage.concerns($0, resource) }) else { continue }
            for object in kind.list(world, key.namespace) where QuotaScope.covers(quota.spec, object) {
                for (name, amount) in QuotaUsage.of(object, resource, now: now) {
                    if let sum = used[name] { used[name] = sum + amount }
                }
            }
        }
        if let count = used["resourcequotas"] ?? used["count/resourcequotas"] {
            let quotas = Quantity(Int64(world.list(CoreV1.ResourceQuota.self, namespace: key.namespace).count))
            for name in ["resourcequotas", "count/resourcequotas"] where used[name] != nil {
                used[name] = count + quotas
            }
        }
        var result = Reconciliation()
        result.requeue(at: now + Self.resyncInterval)
        let status = CoreV1.ResourceQuotaStatus {
            $0.hard = quota.spec.hard
            $0.used = used.mapValues { Resource.Quantity($0) }
        }
        let isSame =
            status.hard.mapValues(\.amount) == quota.status.hard.mapValues(\.amount)
            && used == quota.status.used.mapValues(\.amount)
        guard !isSame else { return result }
        var counted = quota
        counted.status = status
        result.writes = [.updateStatus(counted).tolerating(.notFound)]
        return result
    }

    private static func isCountable(_ name: String) -> Bool {
        name.hasSuffix("resourcequotas")
            || CountedKind.all.contains { QuotaUsage.concerns(name, $0.resource.groupResource) }
    }
}
