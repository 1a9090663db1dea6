internal import Wire

/// What must hold of a pod's specification, in a pod or in a template.
enum PodSpecRules {
    static func errors(_ spec: CoreV1.PodSpec, _ path: FieldPath) -> [FieldError] {
        let volumes = Dictionary(spec.volumes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var errors = VolumeRules.errors(spec.volumes, path.child("volumes"))
        errors += ContainerRules.errors(spec.containers, volumes, path.child("containers"))
        errors += ContainerRules.initErrors(spec, volumes, path.child("initContainers"))
        errors += EphemeralContainerRules.errors(spec, volumes, path.child("ephemeralContainers"))
        errors += Self.hostNetworkErrors(spec, path)
        errors += Check.oneOf(spec.restartPolicy, ["Always", "OnFailure", "Never"], path.child("restartPolicy"))
        let dnsPolicies = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"]
        errors += Check.oneOf(spec.dnsPolicy, dnsPolicies, path.child("dnsPolicy"))
        errors += Check.labels(spec.nodeSelector, path.child("nodeSelector"))
        errors += SecurityContextRules.errors(spec.securityContext, path.child("securityContext"))
        for (index, secret) in spec.imagePullSecrets.enumerated() where secret.name.isEmpty {
            errors.append(.required(path.child("imagePullSecrets").index(index).child("name")))
        }
        errors += Self.nameErrors(spec, path)
        errors += TolerationRules.errors(spec.tolerations, path.child("tolerations"))
        errors += Self.hostAliasErrors(spec.hostAliases, path.child("hostAliases"))
        errors += TopologySpreadRules.errors(
            spec.topologySpreadConstraints,
            path.child("topologySpreadConstraints")
        )
        return errors
    }

    private static func nameErrors(_ spec: CoreV1.PodSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        func check(_ name: String, _ value: String, _ rule: (String) -> [String]) {
            if !value.isEmpty { errors += Check.name(value, path.child(name), rule) }
        }
        check("serviceAccountName", spec.serviceAccountName, NameRules.dnsSubdomain)
        check("nodeName", spec.nodeName, NameRules.dnsSubdomain)
        if let seconds = spec.activeDeadlineSeconds, !(1...Int64(Int32.max)).contains(seconds) {
            let detail = NameRules.rangeError(1...Int64(Int32.max))
            errors.append(.invalid(path.child("activeDeadlineSeconds"), .integer(seconds), detail))
        }
        check("hostname", spec.hostname, NameRules.dnsLabel)
        check("subdomain", spec.subdomain, NameRules.dnsLabel)
        check("priorityClassName", spec.priorityClassName, NameRules.dnsSubdomain)
        check("runtimeClassName", spec.runtimeClassName ?? "", NameRules.dnsSubdomain)
        return errors
    }

    /// A container on the node's network listens on the node's ports.
    private static func hostNetworkErrors(_ spec: CoreV1.PodSpec, _ path: FieldPath) -> [FieldError] {
        guard spec.hostNetwork else { return [] }
        var errors: [FieldError] = []
        for (index, container) in spec.containers.enumerated() {
            let ports = path.child("containers").index(index).child("ports")
            for (portIndex, port) in container.ports.enumerated()
            where port.hostPort != 0 && port.hostPort != port.containerPort {
                let place = ports.index(portIndex).child("containerPort")
                let detail = "must match `hostPort` when `hostNetwork` is true"
                errors.append(.invalid(place, .integer(port.containerPort), detail))
            }
        }
        return errors
    }

    private static func hostAliasErrors(_ aliases: [CoreV1.HostAlias], _ path: FieldPath) -> [FieldError] {
        aliases.enumerated().flatMap { index, alias in
            let place = path.index(index)
            return Check.ipAddress(alias.ip, place.child("ip"))
                + alias.hostnames.flatMap { Check.name($0, place.child("hostnames"), NameRules.dnsSubdomain) }
        }
    }
}
