internal import Wire

/// What must hold of the ports of a service.
enum ServicePortRules {
    static func errors(_ spec: CoreV1.ServiceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var names: Set<String> = []
        for (index, port) in spec.ports.enumerated() {
            let place = path.index(index)
            errors += Self.errors(port, needsName: spec.ports.count > 1, place)
            if !port.name.isEmpty, NameRules.dnsLabel(port.name).isEmpty, !names.insert(port.name).inserted {
                errors.append(.duplicate(place.child("name"), .string(port.name)))
            }
        }
        return errors + Self.nodePortErrors(spec, path) + Self.duplicateErrors(spec.ports, path)
    }

    private static func errors(_ port: CoreV1.ServicePort, needsName: Bool, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if !port.name.isEmpty {
            errors += Check.name(port.name, path.child("name"), NameRules.dnsLabel)
        } else if needsName {
            errors.append(.required(path.child("name")))
        }
        errors += Check.portNumber(port.port, path.child("port"))
        errors += Check.oneOf(port.protocol, ["SCTP", "TCP", "UDP"], path.child("protocol"))
        errors += Check.portNumberOrName(port.targetPort, path.child("targetPort"))
        return errors
    }

    private static func nodePortErrors(_ spec: CoreV1.ServiceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var seen: Set<String> = []
        for (index, port) in spec.ports.enumerated() where port.nodePort != 0 {
            let place = path.index(index).child("nodePort")
            if spec.type == "ClusterIP" || spec.type == "ExternalName" {
                errors.append(.forbidden(place, "may not be used when `type` is '\(spec.type)'"))
            } else if !seen.insert("\(port.protocol)/\(port.nodePort)").inserted {
                errors.append(.duplicate(place, .integer(port.nodePort)))
            }
        }
        return errors
    }

    private static func duplicateErrors(_ ports: [CoreV1.ServicePort], _ path: FieldPath) -> [FieldError] {
        var seen: Set<String> = []
        var errors: [FieldError] = []
        for (index, port) in ports.enumerated() where !seen.insert("\(port.protocol)/\(port.port)").inserted {
            let value =
                "core.ServicePort{Name:\"\", Protocol:\"\(port.protocol)\", AppProtocol:(*string)(nil), "
                + "Port:\(port.port), TargetPort:intstr.IntOrString{Type:0, IntVal:0, StrVal:\"\"}, NodePort:0}"
            errors.append(.duplicate(path.index(index), .raw(value)))
        }
        return errors
    }
}
