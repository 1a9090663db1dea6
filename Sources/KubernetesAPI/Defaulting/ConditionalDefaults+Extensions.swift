internal import Wire

extension ConditionalDefaults {
    static func addExtensions(_ table: inout RuleTable) {
        table.add(APIExtensionsV1.CustomResourceDefinition.self) { definition in
            let names = definition.spec.names
            definition.spec.names.singular = names.singular.orDefault(names.kind.lowercased())
            if !names.kind.isEmpty { definition.spec.names.listKind = names.listKind.orDefault(names.kind + "List") }
            if definition.spec.conversion == nil {
                definition.spec.conversion = APIExtensionsV1.CustomResourceConversion { $0.strategy = "None" }
            }
            if definition.status.storedVersions.isEmpty, let stored = definition.spec.versions.first(where: \.storage) {
                definition.status.storedVersions = [stored.name]
            }
        }
    }
}
