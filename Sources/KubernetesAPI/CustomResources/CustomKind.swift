package import Core
internal import Wire

/// What one version of a custom resource's definition says of its objects, beyond names and verbs.
///
/// A new one is made whenever the definition changes, so identity tells whether two requests saw the same schema.
package final class CustomKind: Sendable {
    /// Where the number of replicas and its like stand in an object.
    package struct Scale: Hashable, Sendable {
        package var specReplicas: [String]
        package var statusReplicas: [String]
        package var selector: [String]?
    }

    /// The name of the definition: `crontabs.stable.example.com`.
    package let definitionName: String
    /// The schema of the version.
    package let schema: StructuralSchema
    /// The status is written apart from the rest.
    package let hasStatus: Bool
    /// Nil where the kind has no subresource `scale`.
    package let scale: Scale?
    /// The version that is stored.
    package let storageVersion: String
    /// Fields that queries may name, beside those of the metadata.
    package let selectableFields: [String: [String]]
    /// What users of the version are warned of; nil where it is not deprecated.
    package let warning: String?
    /// The definition is being deleted: nothing new is made.
    package let isTerminating: Bool
    /// Who turns objects into other versions; nil where only their `apiVersion` changes.
    package let converter: APIExtensionsV1.WebhookClientConfig?
    private let columns: [CustomColumn]

    init(
        _ definition: APIExtensionsV1.CustomResourceDefinition,
        _ version: APIExtensionsV1.CustomResourceDefinitionVersion
    ) {
        self.definitionName = definition.metadata.name
        self.schema =
            version.schema?.openAPIV3Schema.map { StructuralSchema($0.underlying.jsonValue, isRoot: true) } ?? .open
        self.hasStatus = version.subresources?.status != nil
        self.scale = version.subresources?.scale.flatMap { scale in
            guard let spec = JSONPath(scale.specReplicasPath)?.names,
                let status = JSONPath(scale.statusReplicasPath)?.names
            else { return nil }
            let selector = scale.labelSelectorPath.flatMap { JSONPath($0)?.names }
            return Scale(specReplicas: spec, statusReplicas: status, selector: selector)
        }
        self.storageVersion = definition.spec.versions.first(where: \.storage)?.name ?? version.name
        var fields: [String: [String]] = [:]
        for field in version.selectableFields {
            fields[String(field.jsonPath.drop { $0 == "." })] = JSONPath(field.jsonPath)?.names
        }
        self.selectableFields = fields
        let name = "\(definition.spec.group)/\(version.name) \(definition.spec.names.kind)"
        self.warning = version.deprecated ? version.deprecationWarning ?? "\(name) is deprecated" : nil
        self.isTerminating = definition.metadata.deletionTimestamp != nil
        let conversion = definition.spec.conversion
        self.converter = conversion?.strategy == "Webhook" ? conversion?.webhook?.clientConfig : nil
        let columns = version.additionalPrinterColumns
        self.columns = columns.isEmpty ? [.age] : columns.map(CustomColumn.init)
    }

    /// The columns of the kind's tables.
    package var tableColumns: [TableColumn] {
        [TableColumn(name: "Name", type: "string", format: "name", description: TableColumn.nameDescription)]
            + self.columns.map(\.column)
    }

    /// The cells of an object, one per column.
    package func cells(of object: Unstructured.Object, now: Instant) -> [JSONValue] {
        let json = object.json
        return [.string(object.metadata.name)] + self.columns.map { $0.cell(json, now: now) }
    }
}

extension CustomKind {
    /// What an address does not write, as paths into the object.
    package func resetPaths(subresource: String) -> [String] {
        guard self.hasStatus else { return [] }
        guard subresource == "status" else { return subresource.isEmpty ? ["status"] : [] }
        return ["apiVersion", "kind", "metadata"] + self.schema.properties.keys.filter { $0 != "status" }.sorted()
    }

    /// A field's value as queries compare it.
    func text(ofField field: String, in object: Unstructured.Object) -> String {
        switch field {
        case "metadata.name": return object.metadata.name
        case "metadata.namespace": return object.metadata.namespace
        default: break
        }
        switch self.selectableFields[field].flatMap({ object.value(at: $0) }) {
        case .string(let text): return text
        case .bool(let bool): return bool ? "true" : "false"
        case .integer(let number): return "\(number)"
        case .some(let value): return value == .null ? "" : value.text
        case nil: return ""
        }
    }
}

extension CustomKind: Hashable {
    package static func == (left: CustomKind, right: CustomKind) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
