package import Core
internal import Wire

/// What the server says of a custom resource's definition: whether its names are free, whether it is served.
package enum DefinitionStatus {
    /// Holds a definition until its objects are gone.
    package static let finalizer = "customresourcecleanup.apiextensions.k8s.io"

    /// The status of a definition among all others.
    package static func accepting(
        _ definition: APIExtensionsV1.CustomResourceDefinition,
        among others: [APIExtensionsV1.CustomResourceDefinition],
        now: Instant
    ) -> APIExtensionsV1.CustomResourceDefinitionStatus {
        let taken = Taken(others.filter { $0.spec.group == definition.spec.group }.map(\.status.acceptedNames))
        var result = definition
        let (names, conflict) = Self.names(definition, taken)
        result.status.acceptedNames = names
        if let conflict {
            result.set("NamesAccepted", "False", conflict.reason, conflict.message, now: now)
        } else {
            result.set("NamesAccepted", "True", "NoConflicts", "no conflicts found", now: now)
        }
        guard !definition.isTrue("Established") else { return result.status }
        if conflict == nil {
            let message = "the initial names have been accepted"
            result.set("Established", "True", "InitialNamesAccepted", message, now: now)
        } else {
            result.set("Established", "False", "NotAccepted", "not all names are accepted", now: now)
        }
        return result.status
    }

    /// Marks a definition whose deletion begins.
    package static func markForDeletion(_ definition: inout APIExtensionsV1.CustomResourceDefinition, now: Instant) {
        guard definition.metadata.deletionTimestamp == nil else { return }
        if !definition.metadata.finalizers.contains(Self.finalizer) {
            definition.metadata.finalizers.append(Self.finalizer)
        }
        let message = "CustomResourceDefinition marked for deletion; CustomResource deletion will occur soon"
        definition.set("Terminating", "True", "InstanceDeletionPending", message, now: now)
    }

    /// Notes that objects may be stored in the version that the definition names for it.
    static func noteStoredVersion(_ definition: inout APIExtensionsV1.CustomResourceDefinition) {
        guard let stored = definition.spec.versions.first(where: \.storage)?.name,
            !definition.status.storedVersions.contains(stored)
        else { return }
        definition.status.storedVersions.append(stored)
    }

    /// The names that others have been given.
    private struct Taken {
        var resources: Set<String> = []
        var kinds: Set<String> = []

        init(_ names: [APIExtensionsV1.CustomResourceDefinitionNames]) {
            for names in names {
                self.resources.formUnion([names.plural, names.singular] + names.shortNames)
                self.kinds.formUnion([names.kind, names.listKind])
            }
        }
    }

    private static func names(
        _ definition: APIExtensionsV1.CustomResourceDefinition,
        _ taken: Taken
    ) -> (names: APIExtensionsV1.CustomResourceDefinitionNames, conflict: (reason: String, message: String)?) {
        let wanted = definition.spec.names
        var names = definition.status.acceptedNames
        var conflict: (reason: String, message: String)?
        func isFree(_ name: String, _ accepted: String, _ others: Set<String>, _ reason: String) -> Bool {
            guard name != accepted, others.contains(name) else { return true }
            conflict = (reason, "\(GoSyntax.quoted(name)) is already in use")
            return false
        }
        if isFree(wanted.plural, names.plural, taken.resources, "PluralConflict") { names.plural = wanted.plural }
        if isFree(wanted.singular, names.singular, taken.resources, "SingularConflict") {
            names.singular = wanted.singular
        }
        let refused = wanted.shortNames.filter { !names.shortNames.contains($0) && taken.resources.contains($0) }
        if refused.isEmpty {
            names.shortNames = wanted.shortNames
        } else {
            let texts = refused.map { "\(GoSyntax.quoted($0)) is already in use" }
            let message = texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
            conflict = ("ShortNamesConflict", message)
        }
        if isFree(wanted.kind, names.kind, taken.kinds, "KindConflict") { names.kind = wanted.kind }
        if isFree(wanted.listKind, names.listKind, taken.kinds, "ListKindConflict") { names.listKind = wanted.listKind }
        names.categories = wanted.categories
        return (names, conflict)
    }
}

extension APIExtensionsV1.CustomResourceDefinition {
    /// Sets a condition; its time changes with its status.
    package mutating func set(_ type: String, _ status: String, _ reason: String, _ message: String, now: Instant) {
        let place = self.status.conditions.firstIndex { $0.type == type }
        let known = place.map { self.status.conditions[$0] }
        let condition = APIExtensionsV1.CustomResourceDefinitionCondition {
            $0.type = type
            $0.status = status
            $0.reason = reason
            $0.message = message
            $0.lastTransitionTime = known?.status == status ? known?.lastTransitionTime ?? .zero : MetaV1.Time(now)
        }
        if let place {
            self.status.conditions[place] = condition
        } else {
            self.status.conditions.append(condition)
        }
    }
}
