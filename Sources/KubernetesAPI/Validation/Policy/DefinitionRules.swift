internal import Wire

/// What must hold of the definitions of custom resources, as far as names go.
enum DefinitionRules {
    static func register(_ table: inout ValidationRules.Registration) {
        table.always(APIExtensionsV1.CustomResourceDefinition.self) { definition in
            let spec = definition.spec
            let path: FieldPath = "spec"
            var errors: [FieldError] = []
            if definition.metadata.name != "\(spec.names.plural).\(spec.group)" {
                let detail = #"must be spec.names.plural+"."+spec.group"#
                errors.append(.invalid("metadata.name", definition.metadata.name, detail))
            }
            if spec.group.isEmpty {
                errors.append(.required(path.child("group")))
            } else if !spec.group.contains(".") {
                errors.append(.invalid(path.child("group"), spec.group, "should be a domain with at least one dot"))
            } else {
                errors += Check.name(spec.group, path.child("group"), NameRules.dnsSubdomain)
            }
            errors += Check.oneOf(spec.scope, ["Cluster", "Namespaced"], path.child("scope"))
            let stored = spec.versions.filter(\.storage)
            if stored.count != 1 {
                let detail = "must have exactly one version marked as storage version"
                errors.append(
                    .invalid(path.child("versions"), .raw("[]apiextensions.CustomResourceDefinitionVersion{}"), detail)
                )
            }
            for (name, value) in [("plural", spec.names.plural), ("singular", spec.names.singular)] {
                errors += Check.name(value, path.child("names").child(name), NameRules.dns1035Label)
            }
            for (name, value) in [("kind", spec.names.kind), ("listKind", spec.names.listKind)] {
                errors += NameRules.dns1035Label(value.lowercased()).map { detail in
                    let text = "may have mixed case, but should otherwise match: \(detail)"
                    return .invalid(path.child("names").child(name), value, text)
                }
            }
            return errors
        }
        table.onUpdate(APIExtensionsV1.CustomResourceDefinition.self) { definition, old in
            let isEstablished = old.status.conditions.contains { $0.type == "Established" && $0.status == "True" }
            let pairs = [
                ("spec.group", definition.spec.group, old.spec.group, true),
                ("spec.names.plural", definition.spec.names.plural, old.spec.names.plural, true),
                ("spec.scope", definition.spec.scope, old.spec.scope, isEstablished),
                ("spec.names.kind", definition.spec.names.kind, old.spec.names.kind, isEstablished),
            ]
            return pairs.filter { $0.3 && $0.1 != $0.2 }.map { .invalid(FieldPath($0.0), $0.1, Check.immutable) }
        }
    }
}
