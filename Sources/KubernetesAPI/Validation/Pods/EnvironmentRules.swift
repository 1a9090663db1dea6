internal import Wire

/// What must hold of the variables that a container is started with.
enum EnvironmentRules {
    private static let sources = "`fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`"

    private static let podFields: Set<String> = [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
        "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ]

    static func errors(_ variables: [CoreV1.EnvVar], _ path: FieldPath) -> [FieldError] {
        variables.enumerated().flatMap { index, variable in
            let place = path.index(index)
            var errors: [FieldError] = []
            if variable.name.isEmpty {
                errors.append(.required(place.child("name")))
            } else {
                errors += Check.name(variable.name, place.child("name"), NameRules.environmentName)
            }
            if let source = variable.valueFrom {
                errors += Self.errors(source, value: variable.value, place.child("valueFrom"))
            }
            return errors
        }
    }

    static func errors(_ sources: [CoreV1.EnvFromSource], _ path: FieldPath) -> [FieldError] {
        sources.enumerated().flatMap { index, source in
            let place = path.index(index)
            var errors: [FieldError] = []
            if !source.prefix.isEmpty {
                errors += Check.name(source.prefix, place.child("prefix"), NameRules.environmentName)
            }
            if let map = source.configMapRef, map.localObjectReference.name.isEmpty {
                errors.append(.required(place.child("configMapRef").child("name")))
            }
            if let secret = source.secretRef, secret.localObjectReference.name.isEmpty {
                errors.append(.required(place.child("secretRef").child("name")))
            }
            let detail = "must specify one of: `configMapRef` or `secretRef`"
            if source.configMapRef == nil, source.secretRef == nil {
                errors.append(.invalid(place, "", detail))
            } else if source.configMapRef != nil, source.secretRef != nil {
                errors.append(.invalid(place, "", "may not have more than one field specified at a time"))
            }
            return errors
        }
    }

    private static func errors(_ source: CoreV1.EnvVarSource, value: String, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var count = 0
        if let field = source.fieldRef {
            count += 1
            errors += Self.errors(field, path.child("fieldRef"))
        }
        if let resource = source.resourceFieldRef {
            count += 1
            errors += Check.required(resource.resource, path.child("resourceFieldRef").child("resource"))
        }
        if let map = source.configMapKeyRef {
            count += 1
            errors += Self.errors(map.localObjectReference.name, map.key, path.child("configMapKeyRef"))
        }
        if let secret = source.secretKeyRef {
            count += 1
            errors += Self.errors(secret.localObjectReference.name, secret.key, path.child("secretKeyRef"))
        }
        if count == 0 {
            errors.append(.invalid(path, "", "must specify one of: \(Self.sources)"))
        } else if !value.isEmpty {
            errors.append(.invalid(path, "", "may not be specified when `value` is not empty"))
        } else if count > 1 {
            errors.append(.invalid(path, "", "may not have more than one field specified at a time"))
        }
        return errors
    }

    private static func errors(_ name: String, _ key: String, _ path: FieldPath) -> [FieldError] {
        var errors = Check.required(name, path.child("name"))
        if key.isEmpty {
            errors.append(.required(path.child("key")))
        } else {
            errors += Check.name(key, path.child("key"), NameRules.configMapKey)
        }
        return errors
    }

    /// A reference to the pod's own fields; single labels and annotations are named by their key.
    static func errors(_ field: CoreV1.ObjectFieldSelector, _ path: FieldPath) -> [FieldError] {
        let place = path.child("fieldPath")
        if field.apiVersion.isEmpty { return [.required(path.child("apiVersion"))] }
        if field.fieldPath.isEmpty { return [.required(place)] }
        let isEntry = ["metadata.labels['", "metadata.annotations['"].contains(where: field.fieldPath.hasPrefix)
        if Self.podFields.contains(field.fieldPath) || (isEntry && field.fieldPath.hasSuffix("']")) { return [] }
        let detail = "error converting fieldPath: field label not supported: \(field.fieldPath)"
        return [.invalid(place, field.fieldPath, detail)]
    }
}
