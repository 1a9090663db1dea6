internal import KubernetesAPI
internal import Wire

/// What only the careful may run.
extension PodSecurityChecks {
    private static let allowedVolumes: Set<String> = [
        "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret",
        "image",
    ]

    static func privilegeEscalation(_ pod: PodUnderCheck, _ level: PodSecurityLevel) -> PodSecurityViolation? {
        if level.isAtLeast(25), pod.isWindows { return nil }
        let names = pod.names { $0.security?.allowPrivilegeEscalation != false }
        guard !names.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "allowPrivilegeEscalation != false",
            detail: "\(PodUnderCheck.containers(names)) must set securityContext.allowPrivilegeEscalation=false"
        )
    }

    static func droppedCapabilities(_ pod: PodUnderCheck, _ level: PodSecurityLevel) -> PodSecurityViolation? {
        if level.isAtLeast(25), pod.isWindows { return nil }
        let keeping = pod.names { !($0.security?.capabilities?.drop.contains("ALL") ?? false) }
        var added: Set<String> = []
        let adding = pod.names { container in
            let own = (container.security?.capabilities?.add ?? []).filter { $0 != "NET_BIND_SERVICE" }
            added.formUnion(own)
            return !own.isEmpty
        }
        var details: [String] = []
        if !keeping.isEmpty {
            details.append(
                "\(PodUnderCheck.containers(keeping)) must set securityContext.capabilities.drop=[\"ALL\"]"
            )
        }
        if !adding.isEmpty {
            details.append(
                "\(PodUnderCheck.containers(adding)) must not include \(PodUnderCheck.quoted(added.sorted())) in "
                    + "securityContext.capabilities.add"
            )
        }
        guard !details.isEmpty else { return nil }
        return PodSecurityViolation(reason: "unrestricted capabilities", detail: details.joined(separator: "; "))
    }

    static func restrictedVolumes(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        var names: [String] = []
        var types: Set<String> = []
        for volume in pod.spec.volumes {
            let source = volume.volumeSource.underlying
            let kinds = source.setFields.compactMap { source.schema.field(number: Int($0.number))?.json }
            guard kinds.first(where: Self.allowedVolumes.contains) == nil else { continue }
            names.append(volume.name)
            types.insert(kinds.first ?? "unknown")
        }
        guard !names.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "restricted volume types",
            detail: "\(PodUnderCheck.plural("volume", names.count)) \(PodUnderCheck.quoted(names)) "
                + "\(names.count == 1 ? "uses" : "use") restricted volume "
                + "\(PodUnderCheck.plural("type", types.count)) \(PodUnderCheck.quoted(types.sorted()))"
        )
    }

    static func runAsNonRoot(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        let reason = "runAsNonRoot != true"
        let setting = pod.names { $0.security?.runAsNonRoot == false }
        let isPodSet = pod.security?.runAsNonRoot == true
        let setters = PodUnderCheck.setters(pod: pod.security?.runAsNonRoot == false, setting)
        if !setters.isEmpty {
            return PodSecurityViolation(
                reason: reason,
                detail: "\(setters) must not set securityContext.runAsNonRoot=false"
            )
        }
        let silent = isPodSet ? [] : pod.names { $0.security?.runAsNonRoot == nil }
        guard !silent.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: reason,
            detail: "pod or \(PodUnderCheck.containers(silent)) must set securityContext.runAsNonRoot=true"
        )
    }

    static func runAsUser(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        let names = pod.names { $0.security?.runAsUser == 0 }
        let setters = PodUnderCheck.setters(pod: pod.security?.runAsUser == 0, names)
        guard !setters.isEmpty else { return nil }
        return PodSecurityViolation(reason: "runAsUser=0", detail: "\(setters) must not set runAsUser=0")
    }

    /// A profile must be set, by the pod or by each container.
    static func seccompProfile(_ pod: PodUnderCheck, _ level: PodSecurityLevel) -> PodSecurityViolation? {
        if level.isAtLeast(25), pod.isWindows { return nil }
        if let violation = Self.seccompType(pod) { return violation }
        guard pod.security?.seccompProfile == nil else { return nil }
        let silent = pod.names { $0.security?.seccompProfile == nil }
        guard !silent.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "seccompProfile",
            detail: "pod or \(PodUnderCheck.containers(silent)) must set securityContext.seccompProfile.type to "
                + #""RuntimeDefault" or "Localhost""#
        )
    }
}
