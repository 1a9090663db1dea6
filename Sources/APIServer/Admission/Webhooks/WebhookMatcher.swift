internal import KubernetesAPI
internal import Wire

/// Finds out whether a webhook is to hear of a write, and in which version of the object.
struct WebhookMatcher: Sendable {
    private static let ownGroup = "admissionregistration.k8s.io"

    let stored: StoredObjects

    /// The resource as the hook's rules name it; nil when the hook does not want to hear of the write.
    func match(_ hook: WebhookHook, _ attributes: AdmissionAttributes) async throws -> ResourceDefinition? {
        // A webhook must not stand in the way of its own removal.
        guard attributes.definition.group != Self.ownGroup else { return nil }
        guard let definition = self.definition(hook, attributes) else { return nil }
        guard Self.selects(hook.objectSelector, attributes) else { return nil }
        return try await self.selectsNamespace(hook, attributes) ? definition : nil
    }

    private func definition(_ hook: WebhookHook, _ attributes: AdmissionAttributes) -> ResourceDefinition? {
        let own = attributes.call.definition
        if hook.rules.contains(where: { Self.names($0, own, attributes) }) { return own }
        guard hook.matchesEquivalents else { return nil }
        return self.stored.resources.resources.first { other in
            other.storagePrefix == own.storagePrefix && other.kind == own.kind && other.storagePrefix != nil
                && hook.rules.contains { Self.names($0, other, attributes) }
        }
    }

    private static func names(
        _ rule: AdmissionRegistrationV1.RuleWithOperations,
        _ definition: ResourceDefinition,
        _ attributes: AdmissionAttributes
    ) -> Bool {
        func has(_ values: [String], _ value: String) -> Bool { values.contains("*") || values.contains(value) }
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
        return rule.rule.resources.contains { text in
            let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
            guard let resource = parts.first, resource == "*" || resource == definition.plural else { return false }
            guard parts.count > 1 else { return subresource.isEmpty }
            return parts[1] == "*" || parts[1] == subresource
        }
    }

    /// The selector finds the object as it is, or as it was.
    private static func selects(_ selector: MetaV1.LabelSelector?, _ attributes: AdmissionAttributes) -> Bool {
        guard let selector else { return true }
        guard let found = try? LabelSelector(selector) else { return false }
        return [attributes.object, attributes.old].compactMap { $0 }.contains { found.matches($0.objectMeta.labels) }
    }

    private func selectsNamespace(_ hook: WebhookHook, _ attributes: AdmissionAttributes) async throws -> Bool {
        guard let selector = hook.namespaceSelector else { return true }
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
