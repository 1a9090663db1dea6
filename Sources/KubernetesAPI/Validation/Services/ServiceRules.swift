internal import Wire

/// What must hold of services. Whether an address or node port is free is the server's to say.
enum ServiceRules {
    private static let types = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(CoreV1.Service.self) { service in Self.errors(service.spec, "spec") }
        table.onUpdate(CoreV1.Service.self) { service, old in Self.updateErrors(service.spec, from: old.spec) }
    }

    private static func errors(_ spec: CoreV1.ServiceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let isHeadless = spec.clusterIP == "None"
        if spec.ports.isEmpty, !isHeadless, spec.type != "ExternalName" {
            errors.append(.required(path.child("ports")))
        }
        if spec.type == "ExternalName" { errors += Self.externalNameErrors(spec, path) }
        if spec.type == "LoadBalancer" || spec.type == "NodePort", isHeadless {
            errors.append(
                .invalid(
                    path.child("clusterIPs").index(0),
                    spec.clusterIP,
                    "may not be set to 'None' for \(spec.type) services"
                )
            )
        }
        errors += ServicePortRules.errors(spec, path.child("ports"))
        errors += Check.labels(spec.selector, path.child("selector"))
        errors += Check.oneOf(spec.sessionAffinity, ["ClientIP", "None"], path.child("sessionAffinity"))
        if spec.sessionAffinity == "ClientIP", let seconds = spec.sessionAffinityConfig?.clientIP?.timeoutSeconds,
            !(1...86400).contains(seconds)
        {
            let place = path.child("sessionAffinityConfig.clientIP.timeoutSeconds")
            errors.append(.invalid(place, .integer(seconds), "must be greater than 0 and less than 86400"))
        }
        for (index, address) in spec.externalIPs.enumerated() {
            errors += Check.ipAddress(address, path.child("externalIPs").index(index))
        }
        errors += Check.oneOf(spec.type, Self.types, path.child("type"))
        errors += Self.addressErrors(spec, path)
        return errors + Self.policyErrors(spec, path)
    }

    private static func externalNameErrors(_ spec: CoreV1.ServiceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if !spec.clusterIP.isEmpty || !spec.clusterIPs.isEmpty {
            errors.append(.forbidden(path.child("clusterIPs"), "may not be set for ExternalName services"))
        }
        let place = path.child("externalName")
        let name = spec.externalName.hasSuffix(".") ? String(spec.externalName.dropLast()) : spec.externalName
        if name.isEmpty { return errors + [.required(place)] }
        return errors + NameRules.dnsSubdomain(name).map { .invalid(place, spec.externalName, $0) }
    }

    private static func addressErrors(_ spec: CoreV1.ServiceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let first = spec.clusterIPs.first ?? spec.clusterIP
        if let stated = spec.clusterIPs.first, !spec.clusterIP.isEmpty, stated != spec.clusterIP {
            let detail = "first value must match `clusterIP`"
            errors.append(.invalid(path.child("clusterIPs"), .raw(GoSyntax.list(spec.clusterIPs)), detail))
        }
        if !first.isEmpty, first != "None" { errors += Check.ipAddress(first, path.child("clusterIPs").index(0)) }
        return errors
    }

    private static func policyErrors(_ spec: CoreV1.ServiceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let policies = ["Cluster", "Local"]
        let isExternal = spec.type == "NodePort" || spec.type == "LoadBalancer" || !spec.externalIPs.isEmpty
        if !spec.externalTrafficPolicy.isEmpty {
            let place = path.child("externalTrafficPolicy")
            if isExternal {
                errors += Check.oneOf(spec.externalTrafficPolicy, policies, place)
            } else {
                let detail = "may only be set for externally-accessible services"
                errors.append(.invalid(place, spec.externalTrafficPolicy, detail))
            }
        }
        if let policy = spec.internalTrafficPolicy {
            errors += Check.oneOf(policy, policies, path.child("internalTrafficPolicy"))
        }
        return errors
    }

    private static func updateErrors(_ spec: CoreV1.ServiceSpec, from old: CoreV1.ServiceSpec) -> [FieldError] {
        guard spec.type != "ExternalName", old.type != "ExternalName" else { return [] }
        let new = spec.clusterIPs.first ?? spec.clusterIP
        let held = old.clusterIPs.first ?? old.clusterIP
        guard !held.isEmpty, new != held else { return [] }
        let value = BadValue.raw(GoSyntax.list(new.isEmpty ? [] : [new]))
        return [.invalid("spec.clusterIPs[0]", value, "may not change once set")]
    }
}
