internal import Wire

/// What must hold of the definitions of custom resources.
enum DefinitionRules {
    private static let approval = "api-approved.kubernetes.io"

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
            } else {
                let faults = NameRules.dnsSubdomain(spec.group)
                if !faults.isEmpty {
                    errors.append(.invalid(path.child("group"), spec.group, faults.joined(separator: ",")))
                } else if !spec.group.contains(".") {
                    let detail = "should be a domain with at least one dot"
                    errors.append(.invalid(path.child("group"), spec.group, detail))
                }
            }
            errors += Check.oneOf(spec.scope, ["Cluster", "Namespaced"], path.child("scope"))
            errors += Self.versions(definition, path.child("versions"))
            errors += Self.names(spec.names, path.child("names"))
            errors += Self.conversion(spec, path.child("conversion"))
            if Self.isProtected(spec.group), definition.metadata.annotations[Self.approval]?.isEmpty ?? true {
                let detail =
                    "protected groups must have approval annotation \"\(Self.approval)\", see "
                    + "https://github.com/kubernetes/enhancements/pull/1111"
                errors.append(.required(FieldPath("metadata.annotations").key(Self.approval), detail))
            }
            return errors
        }
        table.onUpdate(APIExtensionsV1.CustomResourceDefinition.self) { definition, old in
            let isEstablished = old.isTrue("Established")
            let pairs = [
                ("spec.group", definition.spec.group, old.spec.group, true),
                ("spec.names.plural", definition.spec.names.plural, old.spec.names.plural, true),
                ("spec.scope", definition.spec.scope, old.spec.scope, isEstablished),
                ("spec.names.kind", definition.spec.names.kind, old.spec.names.kind, isEstablished),
            ]
            let names = Set(definition.spec.versions.map(\.name))
            let stored = definition.status.storedVersions.enumerated().filter { !names.contains($0.element) }
            return pairs.filter { $0.3 && $0.1 != $0.2 }.map { .invalid(FieldPath($0.0), $0.1, Check.immutable) }
                + stored.map { place, name in
                    let path = FieldPath("status.storedVersions").index(place)
                    let detail =
                        "missing from spec.versions; \(name) was previously a storage version, and must "
                        + "remain in spec.versions until a storage migration ensures no data remains persisted in "
                        + "\(name) and removes \(name) from status.storedVersions"
                    return .invalid(path, name, detail)
                }
        }
    }

    private static func isProtected(_ group: String) -> Bool {
        ["k8s.io", "kubernetes.io"].contains { group == $0 || group.hasSuffix("." + $0) }
    }

    private static func names(
        _ names: APIExtensionsV1.CustomResourceDefinitionNames,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        for (name, value) in [
            ("plural", names.plural), ("singular", names.singular), ("kind", names.kind), ("listKind", names.listKind),
        ] {
            let place = path.child(name)
            if value.isEmpty {
                errors.append(.required(place))
                continue
            }
            let isKind = name == "kind" || name == "listKind"
            let faults = NameRules.dns1035Label(isKind ? value.lowercased() : value)
            guard !faults.isEmpty else { continue }
            let text = faults.joined(separator: ",")
            let detail = isKind ? "may have mixed case, but should otherwise match: \(text)" : text
            errors.append(.invalid(place, value, detail))
        }
        for (name, values) in [("shortNames", names.shortNames), ("categories", names.categories)] {
            for (index, value) in values.enumerated() {
                let faults = NameRules.dns1035Label(value)
                guard !faults.isEmpty else { continue }
                errors.append(.invalid(path.child(name).index(index), value, faults.joined(separator: ",")))
            }
        }
        if !names.kind.isEmpty, names.kind == names.listKind {
            errors.append(.invalid(path.child("listKind"), names.listKind, "kind and listKind may not be the same"))
        }
        return errors
    }

    private static func conversion(
        _ spec: APIExtensionsV1.CustomResourceDefinitionSpec,
        _ path: FieldPath
    ) -> [FieldError] {
        guard let conversion = spec.conversion else { return [] }
        guard ["None", "Webhook"].contains(conversion.strategy) else {
            return [.notSupported(path.child("strategy"), conversion.strategy, ["None", "Webhook"])]
        }
        let webhook = path.child("webhook")
        if conversion.strategy == "None" {
            guard conversion.webhook != nil else { return [] }
            return [.forbidden(webhook, "should not be set when strategy is not set to Webhook")]
        }
        guard let config = conversion.webhook else {
            return [.required(webhook.child("clientConfig"), "required when strategy is set to Webhook")]
        }
        var errors: [FieldError] = []
        if config.conversionReviewVersions.isEmpty {
            errors.append(.required(webhook.child("conversionReviewVersions")))
        } else if !config.conversionReviewVersions.contains("v1") {
            let place = webhook.child("conversionReviewVersions")
            let detail = "must include at least one of v1"
            errors.append(.invalid(place, .raw(GoSyntax.list(config.conversionReviewVersions)), detail))
        }
        if config.clientConfig == nil {
            let detail = "exactly one of url or service is required"
            errors.append(.required(webhook.child("clientConfig"), detail))
        }
        return errors
    }

    private static func versions(
        _ definition: APIExtensionsV1.CustomResourceDefinition,
        _ path: FieldPath
    ) -> [FieldError] {
        let versions = definition.spec.versions
        let shown = BadValue.raw("[]apiextensions.CustomResourceDefinitionVersion{}")
        var errors: [FieldError] = []
        for (index, version) in versions.enumerated() {
            errors += DefinitionVersionRules.errors(version, path.index(index))
        }
        if Set(versions.map(\.name)).count < versions.count {
            errors.append(.invalid(path, shown, "must contain unique version names"))
        }
        if versions.count(where: \.storage) != 1 {
            errors.append(.invalid(path, shown, "must have exactly one version marked as storage version"))
        }
        return errors
    }
}
