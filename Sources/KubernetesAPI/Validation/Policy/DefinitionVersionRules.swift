internal import Wire

/// What must hold of one version of a custom resource's definition.
enum DefinitionVersionRules {
    private static let columnTypes = ["boolean", "date", "integer", "number", "string"]
    private static let columnFormats: Set<String> = [
        "int32", "int64", "float", "double", "byte", "date", "date-time", "password",
    ]

    static func errors(
        _ version: APIExtensionsV1.CustomResourceDefinitionVersion,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        let faults = NameRules.dns1035Label(version.name)
        if !faults.isEmpty { errors.append(.invalid(path.child("name"), version.name, faults.joined(separator: ","))) }
        if let warning = version.deprecationWarning {
            let place = path.child("deprecationWarning")
            if !version.deprecated {
                errors.append(.invalid(place, warning, "can only be set for deprecated versions"))
            }
            if warning.utf8.count > 256 { errors.append(.tooLong(place, max: 256)) }
        }
        let schemaPath = path.child("schema").child("openAPIV3Schema")
        if let schema = version.schema?.openAPIV3Schema?.underlying.jsonValue {
            errors += SchemaDeclarationRules.errors(schema, schemaPath)
            errors += StructuralRules.errors(schema, schemaPath)
        } else {
            errors.append(.required(schemaPath, "schemas are required"))
        }
        errors += Self.subresources(version, path.child("subresources"))
        errors += Self.columns(version.additionalPrinterColumns, path.child("additionalPrinterColumns"))
        errors += Self.selectableFields(version, path.child("selectableFields"))
        return errors
    }

    private static func subresources(
        _ version: APIExtensionsV1.CustomResourceDefinitionVersion,
        _ path: FieldPath
    ) -> [FieldError] {
        guard let scale = version.subresources?.scale else { return [] }
        let place = path.child("scale")
        let paths: [(name: String, value: String?, roots: [String], isRequired: Bool)] = [
            ("specReplicasPath", scale.specReplicasPath, ["spec"], true),
            ("statusReplicasPath", scale.statusReplicasPath, ["status"], true),
            ("labelSelectorPath", scale.labelSelectorPath, ["spec", "status"], false),
        ]
        return paths.flatMap { path -> [FieldError] in
            let value = path.value ?? ""
            if value.isEmpty { return path.isRequired ? [.required(place.child(path.name))] : [] }
            guard let names = JSONPath(value)?.names, let root = names.first, names.count > 1 else {
                let detail = "should be a json path under .\(path.roots.joined(separator: " or ."))"
                return [.invalid(place.child(path.name), value, detail)]
            }
            guard path.roots.contains(root) else {
                let detail = "should be a json path under .\(path.roots.joined(separator: " or ."))"
                return [.invalid(place.child(path.name), value, detail)]
            }
            return []
        }
    }

    private static func columns(
        _ columns: [APIExtensionsV1.CustomResourceColumnDefinition],
        _ path: FieldPath
    ) -> [FieldError] {
        columns.enumerated().flatMap { index, column -> [FieldError] in
            let place = path.index(index)
            var errors: [FieldError] = []
            if column.name.isEmpty { errors.append(.required(place.child("name"))) }
            if column.type.isEmpty {
                let detail = "must be one of \(Self.columnTypes.joined(separator: ","))"
                errors.append(.required(place.child("type"), detail))
            } else if !Self.columnTypes.contains(column.type) {
                let detail = "must be one of \(Self.columnTypes.joined(separator: ","))"
                errors.append(.invalid(place.child("type"), column.type, detail))
            }
            if !column.format.isEmpty, !Self.columnFormats.contains(column.format) {
                let detail = "must be one of \(Self.columnFormats.sorted().joined(separator: ","))"
                errors.append(.invalid(place.child("format"), column.format, detail))
            }
            if column.jsonPath.isEmpty {
                errors.append(.required(place.child("jsonPath")))
            } else if JSONPath(column.jsonPath) == nil {
                let detail = "is an invalid path: must be a simple json path starting with ."
                errors.append(.invalid(place.child("jsonPath"), column.jsonPath, detail))
            }
            return errors
        }
    }

    private static func selectableFields(
        _ version: APIExtensionsV1.CustomResourceDefinitionVersion,
        _ path: FieldPath
    ) -> [FieldError] {
        let fields = version.selectableFields
        var errors: [FieldError] = []
        if fields.count > 8 { errors.append(.tooMany(path, count: fields.count, max: 8)) }
        let schema = version.schema?.openAPIV3Schema?.underlying.jsonValue
        for (index, field) in fields.enumerated() {
            let place = path.index(index).child("jsonPath")
            guard let names = JSONPath(field.jsonPath)?.names else {
                errors.append(.invalid(place, field.jsonPath, "is an invalid path: must be a simple json path"))
                continue
            }
            if fields[..<index].contains(where: { $0.jsonPath == field.jsonPath }) {
                errors.append(.duplicate(place, .string(field.jsonPath)))
            }
            if names.first == "metadata" {
                errors.append(.invalid(place, field.jsonPath, "must not point to fields in metadata"))
                continue
            }
            let declared = names.reduce(schema) { $0?["properties"]?[$1] }
            let type = declared?["type"]?.string ?? ""
            guard ["string", "boolean", "integer"].contains(type) else {
                let detail =
                    declared == nil
                    ? "does not refer to a valid field in the schema"
                    : "must point to a field of type string, boolean or integer. Enum string fields and strings with "
                        + "formats are allowed."
                errors.append(.invalid(place, field.jsonPath, "is an invalid path: \(detail)"))
                continue
            }
        }
        return errors
    }
}
