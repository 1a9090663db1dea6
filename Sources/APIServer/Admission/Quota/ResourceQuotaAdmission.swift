internal import Core
internal import KubernetesAPI
internal import Wire

/// Charges the quotas of a namespace for what is put into it, and refuses what exceeds them.
///
/// A charge is one compare-and-swap of the quota's status, so that no two writes take the same rest. What is freed, the
/// quota controller counts.
struct ResourceQuotaAdmission: AdmissionStep {
    let stored: StoredObjects
    let clock: any WallClock

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard Self.isCounted(attributes) else { return }
        let namespace = attributes.object.objectMeta.namespace
        let quotas = try await self.stored.list(CoreV1.ResourceQuota.self, namespace: namespace)
            .filter { Self.concerns($0, attributes) }
        guard !quotas.isEmpty else { return }
        for quota in quotas { try Self.checkCompleteness(quota, attributes) }
        let delta = self.delta(attributes).filter { !$0.value.isZero }
        guard !delta.isEmpty else { return }
        // All are asked before any is charged.
        for quota in quotas { _ = try Self.charged(quota, delta, attributes) }
        guard !attributes.isDryRun else { return }
        do {
            for quota in quotas { try await self.charge(quota, delta, &attributes) }
        } catch {
            await self.giveBack(attributes.quotaCharges)
            attributes.quotaCharges = []
            throw error
        }
    }

    func undo(_ attributes: AdmissionAttributes) async {
        guard attributes.operation != .delete else { return }
        await self.giveBack(attributes.quotaCharges)
    }

    /// Services and claims may come to use more when they change; all others are counted once.
    private static func isCounted(_ attributes: AdmissionAttributes) -> Bool {
        guard attributes.subresource.isEmpty, attributes.definition.isNamespaced else { return false }
        switch attributes.operation {
        case .create: return true
        case .update: return attributes.isOn(CoreV1.Service.self) || attributes.isOn(CoreV1.PersistentVolumeClaim.self)
        case .delete: return false
        }
    }

    private static func limited(_ quota: CoreV1.ResourceQuota, _ attributes: AdmissionAttributes) -> [String] {
        quota.status.hard.keys.filter { QuotaUsage.concerns($0, attributes.definition.groupResource) }.sorted()
    }

    private static func concerns(_ quota: CoreV1.ResourceQuota, _ attributes: AdmissionAttributes) -> Bool {
        !Self.limited(quota, attributes).isEmpty && QuotaScope.covers(quota.spec, attributes.object)
    }

    private static func checkCompleteness(_ quota: CoreV1.ResourceQuota, _ attributes: AdmissionAttributes) throws {
        let limited = Self.limited(quota, attributes)
        if let pod = attributes.object(as: CoreV1.Pod.self),
            let fault = QuotaConstraint.fault(of: pod.spec, limited: limited)
        {
            throw attributes.forbidden("failed quota: \(quota.metadata.name): \(fault)")
        }
        guard limited.allSatisfy({ quota.status.used[$0] != nil }) else {
            throw attributes.forbidden(
                "status unknown for quota: \(quota.metadata.name), resources: \(limited.joined(separator: ","))"
            )
        }
    }

    /// What the write uses more than before.
    private func delta(_ attributes: AdmissionAttributes) -> [String: Quantity] {
        let resource = attributes.definition.groupResource
        let now = self.clock.now()
        var usage = QuotaUsage.of(attributes.object, resource, now: now)
        guard let old = attributes.old else { return usage }
        for (name, amount) in QuotaUsage.of(old, resource, now: now) {
            usage[name] = usage[name].map { max(.zero, $0 - amount) }
        }
        return usage
    }

    /// The quota with the charge on it; nil when none of it is this quota's business.
    private static func charged(
        _ quota: CoreV1.ResourceQuota,
        _ delta: [String: Quantity],
        _ attributes: AdmissionAttributes
    ) throws -> (quota: CoreV1.ResourceQuota, amounts: [String: Quantity])? {
        let amounts = delta.filter { quota.status.hard[$0.key] != nil }
        guard !amounts.isEmpty else { return nil }
        var charged = quota
        for (name, amount) in amounts {
            charged.status.used[name] = Resource.Quantity((quota.status.used[name]?.amount ?? .zero) + amount)
        }
        let exceeded = amounts.keys.filter { name in
            guard let hard = quota.status.hard[name]?.amount, let used = charged.status.used[name]?.amount else {
                return false
            }
            return used > hard
        }.sorted()
        guard exceeded.isEmpty else {
            func list(_ values: [String: Quantity]) -> String {
                exceeded.map { "\($0)=\(values[$0] ?? .zero)" }.joined(separator: ",")
            }
            throw attributes.forbidden(
                "exceeded quota: \(quota.metadata.name), requested: \(list(amounts)), "
                    + "used: \(list(quota.status.used.mapValues(\.amount))), "
                    + "limited: \(list(quota.status.hard.mapValues(\.amount)))"
            )
        }
        return (charged, amounts)
    }

    private func charge(
        _ quota: CoreV1.ResourceQuota,
        _ delta: [String: Quantity],
        _ attributes: inout AdmissionAttributes
    ) async throws {
        let meta = quota.metadata
        var charge: QuotaCharge?
        let seen = attributes
        do {
            _ = try await self.stored.of(CoreV1.ResourceQuota.self)?
                .update(namespace: meta.namespace, name: meta.name) { current in
                    charge = nil
                    let quota = CoreV1.ResourceQuota(underlying: current)
                    guard let charged = try Self.charged(quota, delta, seen) else { return .none }
                    charge = QuotaCharge(namespace: meta.namespace, quota: meta.name, amounts: charged.amounts)
                    return .write(charged.quota.underlying)
                }
        } catch let error as StatusError where error.reason == .notFound {
            // The quota has been deleted meanwhile: it limits nothing any more.
            return
        }
        if let charge { attributes.quotaCharges.append(charge) }
    }

    private func giveBack(_ charges: [QuotaCharge]) async {
        for charge in charges {
            _ = try? await self.stored.of(CoreV1.ResourceQuota.self)?
                .update(namespace: charge.namespace, name: charge.quota) { current in
                    var quota = CoreV1.ResourceQuota(underlying: current)
                    for (name, amount) in charge.amounts {
                        guard let used = quota.status.used[name]?.amount else { continue }
                        quota.status.used[name] = Resource.Quantity(max(.zero, used - amount))
                    }
                    return .write(quota.underlying)
                }
        }
    }
}
