internal import Wire

/// What must hold of ingresses.
enum IngressRules {
    private static let pathTypes = ["Exact", "ImplementationSpecific", "Prefix"]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(NetworkingV1.Ingress.self) { ingress in Self.errors(ingress.spec, "spec") }
    }

    private static func errors(_ spec: NetworkingV1.IngressSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if spec.rules.isEmpty, spec.defaultBackend == nil {
            let detail = "either `defaultBackend` or `rules` must be specified"
            errors.append(.invalid(path, .raw("[]networking.IngressRule(nil)"), detail))
        }
        if let backend = spec.defaultBackend { errors += Self.errors(backend, path.child("defaultBackend")) }
        for (index, rule) in spec.rules.enumerated() {
            errors += Self.errors(rule, path.child("rules").index(index))
        }
        for (index, tls) in spec.tls.enumerated() {
            for (hostIndex, host) in tls.hosts.enumerated() {
                errors += Self.hostErrors(host, path.child("tls").index(index).child("hosts").index(hostIndex))
            }
        }
        if let name = spec.ingressClassName {
            errors += Check.name(name, path.child("ingressClassName"), NameRules.dnsSubdomain)
        }
        return errors
    }

    private static func errors(_ rule: NetworkingV1.IngressRule, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if !rule.host.isEmpty {
            if IPAddressText.isAddress(rule.host) {
                errors.append(.invalid(path.child("host"), rule.host, "must be a DNS name, not an IP address"))
            }
            errors += Self.hostErrors(rule.host, path.child("host"))
        }
        guard let http = rule.ingressRuleValue.http else { return errors }
        let place = path.child("http.paths")
        if http.paths.isEmpty { errors.append(.required(place)) }
        for (index, entry) in http.paths.enumerated() { errors += Self.errors(entry, place.index(index)) }
        return errors
    }

    private static func hostErrors(_ host: String, _ path: FieldPath) -> [FieldError] {
        Check.name(host, path, host.contains("*") ? NameRules.wildcardSubdomain : NameRules.dnsSubdomain)
    }

    private static func errors(_ entry: NetworkingV1.HTTPIngressPath, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let isAbsolute = entry.path.hasPrefix("/")
        switch entry.pathType {
        case nil: return [.required(path.child("pathType"), "pathType must be specified")]
        case "Exact", "Prefix":
            if !isAbsolute { errors.append(.invalid(path.child("path"), entry.path, "must be an absolute path")) }
            for part in ["//", "/./", "/../", "%2f", "%2F"] where entry.path.contains(part) {
                errors.append(.invalid(path.child("path"), entry.path, "must not contain '\(part)'"))
            }
            for end in ["/..", "/."] where entry.path.hasSuffix(end) {
                errors.append(.invalid(path.child("path"), entry.path, "cannot end with '\(end)'"))
            }
        case "ImplementationSpecific":
            if !entry.path.isEmpty, !isAbsolute {
                errors.append(.invalid(path.child("path"), entry.path, "must be an absolute path"))
            }
        case let type?: errors.append(.notSupported(path.child("pathType"), type, Self.pathTypes))
        }
        return errors + Self.errors(entry.backend, path.child("backend"))
    }

    private static func errors(_ backend: NetworkingV1.IngressBackend, _ path: FieldPath) -> [FieldError] {
        if backend.service != nil, backend.resource != nil {
            return [.invalid(path, "", "cannot set both resource and service backends")]
        }
        guard let service = backend.service else {
            return backend.resource == nil ? [.required(path, "resource or service backend is required")] : []
        }
        let place = path.child("service")
        if service.name.isEmpty { return [.required(place.child("name"))] }
        var errors = Check.name(service.name, place.child("name"), NameRules.dns1035Label)
        let port = service.port
        if !port.name.isEmpty, port.number != 0 {
            errors.append(.invalid(path, "", "cannot set both port name & port number"))
        } else if !port.name.isEmpty {
            errors += Check.name(port.name, place.child("port.name"), NameRules.portName)
        } else if port.number != 0 {
            errors += Check.portNumber(port.number, place.child("port.number"))
        } else {
            errors.append(.required(path, "port name or number is required"))
        }
        return errors
    }
}
