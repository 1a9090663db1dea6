internal import KubernetesAPI

/// Tells whether a write is one that a webhook or a policy is about, and in which version it is to see the object.
struct AdmissionMatcher: Sendable {
    private static let ownGroup = "admissionregistration.k8s.io"

    let stored: StoredObjects

    /// The resource as the rules name it; nil when the write does not fit.
    func match(_ criteria: AdmissionCriteria, _ attributes: AdmissionAttributes) async throws -> ResourceDefinition? {
        // Nothing that decides on writes must stand in the way of its own removal.
        guard attributes.definition.group != Self.ownGroup else { return nil }
        guard self.definition(criteria.excluded, criteria.matchesEquivalents, attributes) == nil else { return nil }
        let isAny = criteria.rules.isEmpty && criteria.fitsWithoutRules
        let definition =
            isAny
            ? attributes.call.definition : self.definition(criteria.rules, criteria.matchesEquivalents, attributes)
        guard let definition, Self.selects(criteria.objectSelector, attributes) else { return nil }
        return try await self.selectsNamespace(criteria.namespaceSelector, attributes) ? definition : nil
    }

    private func definition(
        _ rules: [AdmissionCriteria.Rule],
        _ matchesEquivalents: Bool,
        _ attributes: AdmissionAttributes
    ) -> ResourceDefinition? {
        guard !rules.isEmpty else { return nil }
        let own = attributes.call.definition
        if rules.contains(where: { Self.fits($0, own, attributes) }) { return own }
        guard matchesEquivalents else { return nil }
        return self.stored.resources.resources.first { other in
            other.storagePrefix == own.storagePrefix && other.kind == own.kind && other.storagePrefix != nil
                && rules.contains { Self.fits($0, other, attributes) }
        }
    }

    private static func fits(
        _ named: AdmissionCriteria.Rule,
        _ definition: ResourceDefinition,
        _ attributes: AdmissionAttributes
    ) -> Bool {
        func has(_ values: [String], _ value: String) -> Bool { values.contains("*") || values.contains(value) }
        let rule = named.rule
        guard has(rule.operations, attributes.operation.rawValue), has(rule.rule.apiGroups, definition.group),
            has(rule.rule.apiVersions, definition.version)
        else { return false }
        let isNamespaced = definition.isNamespaced
        switch rule.rule.scope ?? "*" {
        case "Namespaced" where !isNamespaced: return false
        case "Cluster" where isNamespaced: return false
        default: break
        }
        let subresource = attributes.subresource
        let isResource = rule.rule.resources.contains { text in
            let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
            guard let resource = parts.first, resource == "*" || resource == definition.plural else { return false }
            guard parts.count > 1 else { return subresource.isEmpty }
            return parts[1] == "*" || parts[1] == subresource
        }
        return isResource && (named.names.isEmpty || named.names.contains(attributes.object.objectMeta.name))
    }

    /// The selector finds the object as it is, or as it was.
    private static func selects(_ selector: MetaV1.LabelSelector?, _ attributes: AdmissionAttributes) -> Bool {
        guard let selector else { return true }
        guard let found = try? LabelSelector(selector) else { return false }
        return [attributes.object, attributes.old].compactMap { $0 }.contains { found.matches($0.objectMeta.labels) }
    }

    private func selectsNamespace(
        _ selector: MetaV1.LabelSelector?,
        _ attributes: AdmissionAttributes
    ) async throws -> Bool {
        guard let selector else { return true }
        guard let found = try? LabelSelector(selector) else { return false }
        if let namespace = attributes.object.as(CoreV1.Namespace.self) {
            return found.matches(namespace.metadata.labels)
        }
        guard attributes.definition.isNamespaced, !found.isEverything else { return true }
        let name = attributes.object.objectMeta.namespace
        let namespace = try await self.stored.find(CoreV1.Namespace.self, name: name)
        return found.matches(namespace?.metadata.labels ?? [:])
    }
}
