package import Wire

extension ResourceDefinition {
    private static let verbs: [Verb] = [.delete, .deletecollection, .get, .list, .patch, .create, .update, .watch]
    private static let terminatingVerbs: [Verb] = [.delete, .deletecollection, .get, .list, .watch]

    /// What discovery tells that can be asked: of a kind that is going away, what makes nothing new.
    package var discoveredVerbs: [Verb] {
        self.custom?.isTerminating ?? false ? Self.terminatingVerbs : self.verbs
    }

    /// The resources that a definition adds: one per served version, none before its names are accepted.
    package static func custom(_ definition: APIExtensionsV1.CustomResourceDefinition) -> [ResourceDefinition] {
        guard definition.isTrue("Established") else { return [] }
        return definition.spec.versions.filter(\.served).map { version in
            Self(definition, version, CustomKind(definition, version))
        }
    }

    /// The resource in the version that is stored, served or not.
    package static func stored(by definition: APIExtensionsV1.CustomResourceDefinition) -> ResourceDefinition? {
        definition.spec.versions.first(where: \.storage).map { Self(definition, $0, CustomKind(definition, $0)) }
    }

    private init(
        _ definition: APIExtensionsV1.CustomResourceDefinition,
        _ version: APIExtensionsV1.CustomResourceDefinitionVersion,
        _ custom: CustomKind
    ) {
        let names = definition.status.acceptedNames
        let kind = GroupVersionKind(group: definition.spec.group, version: version.name, kind: names.kind)
        var subresources: [SubresourceDefinition] = []
        if custom.hasStatus {
            subresources.append(SubresourceDefinition(name: "status", kind: kind, verbs: [.get, .patch, .update]))
        }
        if custom.scale != nil {
            let scale = GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale")
            subresources.append(SubresourceDefinition(name: "scale", kind: scale, verbs: [.get, .patch, .update]))
        }
        var strategy = ResourceStrategy()
        strategy.allowsUnconditionalUpdate = false
        strategy.initialGeneration = 1
        self.init(
            group: definition.spec.group,
            version: version.name,
            kind: names.kind,
            listKind: names.listKind,
            plural: names.plural,
            singular: names.singular,
            shortNames: names.shortNames,
            categories: names.categories,
            isNamespaced: definition.spec.scope == "Namespaced",
            verbs: Self.verbs,
            subresources: subresources,
            storagePrefix: "/registry/\(definition.spec.group)/\(names.plural)",
            storageVersion: "\(definition.spec.group)/\(custom.storageVersion)",
            storageVersionHash: "",
            isStoredAsJSON: true,
            strategy: strategy,
            schema: Unstructured.Object.schema,
            listSchema: Unstructured.ObjectList.schema,
            custom: custom
        )
    }

    /// An empty object of the kind.
    package var emptyObject: Message {
        var message = Message(self.schema)
        guard self.custom != nil else { return message }
        message[3] = .string(self.apiVersion)
        message[4] = .string(self.kind)
        return message
    }

    /// An empty list of the kind; nil where it cannot be listed.
    package var emptyList: Message? {
        guard let schema = self.listSchema else { return nil }
        var message = Message(schema)
        guard self.custom != nil else { return message }
        message[3] = .string(self.apiVersion)
        message[4] = .string(self.listKind)
        return message
    }
}

extension APIExtensionsV1.CustomResourceDefinition {
    /// Whether a condition holds.
    package func isTrue(_ condition: String) -> Bool {
        self.status.conditions.contains { $0.type == condition && $0.status == "True" }
    }
}
