internal import Wire

/// What must hold of ephemeral containers, which are added to a running pod and never change again.
enum EphemeralContainerRules {
    /// The fields of `Container` that one may not have, since nothing depends on it: by number and name, in order.
    private static let forbidden = [
        (6, "ports"), (8, "resources"), (23, "resizePolicy"), (24, "restartPolicy"), (10, "livenessProbe"),
        (11, "readinessProbe"), (22, "startupProbe"), (12, "lifecycle"),
    ]

    static func errors(
        _ spec: CoreV1.PodSpec,
        _ volumes: [String: CoreV1.Volume],
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        let others = Set((spec.containers + spec.initContainers).map(\.name))
        var names = others
        for (index, ephemeral) in spec.ephemeralContainers.enumerated() {
            let place = path.index(index)
            let container = ephemeral.container
            errors += ContainerRules.commonErrors(container, volumes, place)
            if !names.insert(container.name).inserted {
                errors.append(.duplicate(place.child("name"), .string(container.name)))
            }
            let target = ephemeral.targetContainerName
            if !target.isEmpty, !others.contains(target) {
                errors.append(.notFound(place.child("targetContainerName"), target))
            }
            errors += Self.forbiddenErrors(container, place)
        }
        return errors
    }

    private static func forbiddenErrors(_ container: CoreV1.Container, _ path: FieldPath) -> [FieldError] {
        let detail = "cannot be set for an Ephemeral Container"
        var errors: [FieldError] = []
        for (number, name) in Self.forbidden {
            guard let value = container.underlying[number] else { continue }
            // What says nothing is not set: clients send empty resources.
            if case .message(let message) = value, message.isEmpty, name == "resources" { continue }
            errors.append(.forbidden(path.child(name), detail))
        }
        for (index, mount) in container.volumeMounts.enumerated() {
            let place = path.child("volumeMounts").index(index)
            if !mount.subPath.isEmpty { errors.append(.forbidden(place.child("subPath"), detail)) }
            if !mount.subPathExpr.isEmpty { errors.append(.forbidden(place.child("subPathExpr"), detail)) }
        }
        return errors
    }

    /// What must hold of a write through `pods/ephemeralcontainers`: it only adds.
    static func errors(_ pod: CoreV1.Pod, from old: CoreV1.Pod) -> [FieldError] {
        let path: FieldPath = "spec.ephemeralContainers"
        let volumes = Dictionary(pod.spec.volumes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var errors = Self.errors(pod.spec, volumes, path)
        let containers = Dictionary(
            pod.spec.ephemeralContainers.map { ($0.ephemeralContainerCommon.name, $0) },
            uniquingKeysWith: { _, last in last }
        )
        for before in old.spec.ephemeralContainers {
            let name = before.ephemeralContainerCommon.name
            guard let now = containers[name] else {
                let text = "existing ephemeral containers \"\(name)\" may not be removed\n"
                errors.append(.forbidden(path, text))
                continue
            }
            guard now != before else { continue }
            let changes = MessageDifference.paths(now.underlying, before.underlying, path)
            let list = changes.map { "  \($0)" }.joined(separator: "\n")
            errors.append(.forbidden(path, "existing ephemeral containers \"\(name)\" may not be changed\n\(list)"))
        }
        return errors
    }
}
