internal import Wire

/// What must hold of a pod's containers.
enum ContainerRules {
    static func errors(
        _ containers: [CoreV1.Container],
        _ volumes: [String: CoreV1.Volume],
        _ path: FieldPath
    ) -> [FieldError] {
        guard !containers.isEmpty else { return [.required(path)] }
        var errors: [FieldError] = []
        var names: Set<String> = []
        for (index, container) in containers.enumerated() {
            let place = path.index(index)
            errors += Self.commonErrors(container, volumes, place)
            if !container.name.isEmpty, !names.insert(container.name).inserted {
                errors.append(.duplicate(place.child("name"), .string(container.name)))
            }
            errors += ProbeRules.errors(of: container, place)
            if container.restartPolicy != nil {
                errors.append(.forbidden(place.child("restartPolicy"), "may not be set for non-init containers"))
            }
        }
        return errors + Self.hostPortConflicts(containers, path)
    }

    static func initErrors(
        _ spec: CoreV1.PodSpec,
        _ volumes: [String: CoreV1.Volume],
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        var names = Set(spec.containers.map(\.name))
        for (index, container) in spec.initContainers.enumerated() {
            let place = path.index(index)
            errors += Self.commonErrors(container, volumes, place)
            if let policy = container.restartPolicy, policy != "Always" {
                errors.append(.notSupported(place.child("restartPolicy"), policy, ["Always"]))
            }
            if !container.name.isEmpty, !names.insert(container.name).inserted {
                errors.append(.duplicate(place.child("name"), .string(container.name)))
            }
            if container.restartPolicy == "Always" {
                errors += ProbeRules.errors(of: container, place)
                continue
            }
            let forbidden: [(String, Bool)] = [
                ("lifecycle", container.lifecycle != nil), ("livenessProbe", container.livenessProbe != nil),
                ("readinessProbe", container.readinessProbe != nil), ("startupProbe", container.startupProbe != nil),
            ]
            for (name, isSet) in forbidden where isSet {
                let detail = "may not be set for init containers without restartPolicy=Always"
                errors.append(.forbidden(place.child(name), detail))
            }
        }
        return errors + Self.hostPortConflicts(spec.initContainers, path)
    }

    /// What must hold of a container of any sort.
    static func commonErrors(
        _ container: CoreV1.Container,
        _ volumes: [String: CoreV1.Volume],
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        if container.name.isEmpty {
            errors.append(.required(path.child("name")))
        } else {
            errors += Check.name(container.name, path.child("name"), NameRules.dnsLabel)
        }
        if container.image.isEmpty {
            errors.append(.required(path.child("image")))
        } else if container.image.first?.isWhitespace == true || container.image.last?.isWhitespace == true {
            let detail = "must not have leading or trailing whitespace"
            errors.append(.invalid(path.child("image"), container.image, detail))
        }
        let policies = ["FallbackToLogsOnError", "File"]
        errors += Check.oneOf(container.terminationMessagePolicy, policies, path.child("terminationMessagePolicy"))
        errors += Self.portErrors(container.ports, path.child("ports"))
        errors += EnvironmentRules.errors(container.env, path.child("env"))
        errors += EnvironmentRules.errors(container.envFrom, path.child("envFrom"))
        errors += VolumeMountRules.errors(container, volumes, path)
        let pullPolicies = ["Always", "IfNotPresent", "Never"]
        errors += Check.oneOf(container.imagePullPolicy, pullPolicies, path.child("imagePullPolicy"))
        errors += ResourceRules.errors(container.resources, path.child("resources"))
        errors += SecurityContextRules.errors(container.securityContext, path.child("securityContext"))
        return errors
    }

    private static func portErrors(_ ports: [CoreV1.ContainerPort], _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var names: Set<String> = []
        for (index, port) in ports.enumerated() {
            let place = path.index(index)
            if !port.name.isEmpty {
                let nameErrors = Check.name(port.name, place.child("name"), NameRules.portName)
                errors += nameErrors
                if nameErrors.isEmpty, !names.insert(port.name).inserted {
                    errors.append(.duplicate(place.child("name"), .string(port.name)))
                }
            }
            if port.containerPort == 0 {
                errors.append(.required(place.child("containerPort")))
            } else {
                errors += Check.portNumber(port.containerPort, place.child("containerPort"))
            }
            if port.hostPort != 0 { errors += Check.portNumber(port.hostPort, place.child("hostPort")) }
            errors += Check.oneOf(port.protocol, ["SCTP", "TCP", "UDP"], place.child("protocol"))
        }
        return errors
    }

    private static func hostPortConflicts(_ containers: [CoreV1.Container], _ path: FieldPath) -> [FieldError] {
        var seen: Set<String> = []
        var errors: [FieldError] = []
        for (index, container) in containers.enumerated() {
            for (portIndex, port) in container.ports.enumerated() where port.hostPort != 0 {
                let key = "\(port.protocol)/\(port.hostIP)/\(port.hostPort)"
                guard !seen.insert(key).inserted else { continue }
                let place = path.index(index).child("ports").index(portIndex).child("hostPort")
                errors.append(.duplicate(place, .string(key)))
            }
        }
        return errors
    }
}
