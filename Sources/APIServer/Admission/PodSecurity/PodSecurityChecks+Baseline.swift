internal import KubernetesAPI

/// What nobody but the trusted may ask for.
extension PodSecurityChecks {
    private static let defaultCapabilities: Set<String> = [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP",
        "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ]
    private static let safeSysctls: [(since: Int, names: Set<String>)] = [
        (
            0,
            [
                "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies",
                "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start",
            ]
        ),
        (27, ["net.ipv4.ip_local_reserved_ports"]),
        (
            29,
            [
                "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl",
                "net.ipv4.tcp_keepalive_probes",
            ]
        ),
        (32, ["net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"]),
    ]
    private static let appArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/"

    static func appArmor(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        let allowed: Set<String> = ["RuntimeDefault", "Localhost"]
        var bad: Set<String> = []
        func isBad(_ profile: CoreV1.AppArmorProfile?) -> Bool {
            guard let profile, !allowed.contains(profile.type) else { return false }
            bad.insert(profile.type)
            return true
        }
        let isPodBad = isBad(pod.security?.appArmorProfile)
        let names = pod.names { isBad($0.security?.appArmorProfile) }
        let annotations = pod.annotations.filter { key, value in
            key.hasPrefix(Self.appArmorAnnotation) && !value.isEmpty && value != "runtime/default"
                && !value.hasPrefix("localhost/")
        }
        bad.formUnion(annotations.values)
        let list = annotations.keys.sorted()
        let marks =
            list.isEmpty ? [] : ["\(PodUnderCheck.plural("annotation", list.count)) \(PodUnderCheck.quoted(list))"]
        let own = PodUnderCheck.setters(pod: isPodBad, names)
        let setters = (own.isEmpty ? [] : [own]) + marks
        guard !setters.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: PodUnderCheck.plural("forbidden AppArmor profile", bad.count),
            detail: "\(setters.joined(separator: " and ")) must not set AppArmor profile type to "
                + PodUnderCheck.quoted(bad.sorted())
        )
    }

    static func addedCapabilities(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        var bad: Set<String> = []
        let names = pod.names { container in
            let added = Set(container.security?.capabilities?.add ?? []).subtracting(Self.defaultCapabilities)
            bad.formUnion(added)
            return !added.isEmpty
        }
        guard !names.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "non-default capabilities",
            detail: "\(PodUnderCheck.containers(names)) must not include \(PodUnderCheck.quoted(bad.sorted())) in "
                + "securityContext.capabilities.add"
        )
    }

    static func hostNamespaces(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        let shared = [
            (pod.spec.hostNetwork, "hostNetwork=true"), (pod.spec.hostPID, "hostPID=true"),
            (pod.spec.hostIPC, "hostIPC=true"),
        ].filter(\.0).map(\.1)
        guard !shared.isEmpty else { return nil }
        return PodSecurityViolation(reason: "host namespaces", detail: shared.joined(separator: ", "))
    }

    static func hostPathVolumes(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        let names = pod.spec.volumes.filter { $0.volumeSource.hostPath != nil }.map(\.name)
        guard !names.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "hostPath volumes",
            detail: "\(PodUnderCheck.plural("volume", names.count)) \(PodUnderCheck.quoted(names))"
        )
    }

    static func hostPorts(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        var ports: Set<String> = []
        let names = pod.names { container in
            let own = container.ports.filter { $0.hostPort != 0 }.map { "\($0.hostPort)" }
            ports.formUnion(own)
            return !own.isEmpty
        }
        guard !names.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "hostPort",
            detail: "\(PodUnderCheck.containers(names)) \(names.count == 1 ? "uses" : "use") "
                + "\(PodUnderCheck.plural("hostPort", ports.count)) \(ports.sorted().joined(separator: ", "))"
        )
    }

    static func privileged(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        let names = pod.names { $0.security?.privileged == true }
        guard !names.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "privileged",
            detail: "\(PodUnderCheck.containers(names)) must not set securityContext.privileged=true"
        )
    }

    static func procMount(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        var bad: Set<String> = []
        let names = pod.names { container in
            guard let mount = container.security?.procMount, mount != "Default" else { return false }
            bad.insert(mount)
            return true
        }
        guard !names.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "procMount",
            detail: "\(PodUnderCheck.containers(names)) must not set securityContext.procMount to "
                + PodUnderCheck.quoted(bad.sorted())
        )
    }

    static func seLinux(_ pod: PodUnderCheck, _ level: PodSecurityLevel) -> PodSecurityViolation? {
        var allowed: Set<String> = ["", "container_t", "container_init_t", "container_kvm_t"]
        if level.isAtLeast(31) { allowed.insert("container_engine_t") }
        var types: Set<String> = []
        var (setsUser, setsRole) = (false, false)
        func isBad(_ options: CoreV1.SELinuxOptions?) -> Bool {
            guard let options else { return false }
            let isTypeBad = !allowed.contains(options.type)
            if isTypeBad { types.insert(options.type) }
            setsUser = setsUser || !options.user.isEmpty
            setsRole = setsRole || !options.role.isEmpty
            return isTypeBad || !options.user.isEmpty || !options.role.isEmpty
        }
        let isPodBad = isBad(pod.security?.seLinuxOptions)
        let names = pod.names { isBad($0.security?.seLinuxOptions) }
        let setters = PodUnderCheck.setters(pod: isPodBad, names)
        guard !setters.isEmpty else { return nil }
        var faults: [String] = []
        if !types.isEmpty {
            faults.append("\(PodUnderCheck.plural("type", types.count)) \(PodUnderCheck.quoted(types.sorted()))")
        }
        if setsUser { faults.append("user may not be set") }
        if setsRole { faults.append("role may not be set") }
        return PodSecurityViolation(
            reason: "seLinuxOptions",
            detail: "\(setters) set forbidden securityContext.seLinuxOptions: \(faults.joined(separator: "; "))"
        )
    }

    /// A profile that is set must not be the one that lets everything through.
    static func seccompType(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        var bad: Set<String> = []
        func isBad(_ profile: CoreV1.SeccompProfile?) -> Bool {
            guard let type = profile?.type, type != "RuntimeDefault", type != "Localhost" else { return false }
            bad.insert(type)
            return true
        }
        let isPodBad = isBad(pod.security?.seccompProfile)
        let names = pod.names { isBad($0.security?.seccompProfile) }
        let setters = PodUnderCheck.setters(pod: isPodBad, names)
        guard !setters.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "seccompProfile",
            detail:
                "\(setters) must not set securityContext.seccompProfile.type to \(PodUnderCheck.quoted(bad.sorted()))"
        )
    }

    static func sysctls(_ pod: PodUnderCheck, _ level: PodSecurityLevel) -> PodSecurityViolation? {
        let safe = Self.safeSysctls.filter { level.isAtLeast($0.since) }.reduce(into: Set()) { $0.formUnion($1.names) }
        let bad = (pod.security?.sysctls ?? []).map(\.name).filter { !safe.contains($0) }
        guard !bad.isEmpty else { return nil }
        return PodSecurityViolation(reason: "forbidden sysctls", detail: bad.joined(separator: ", "))
    }

    static func hostProcess(_ pod: PodUnderCheck) -> PodSecurityViolation? {
        let names = pod.names { $0.security?.windowsOptions?.hostProcess == true }
        let setters = PodUnderCheck.setters(pod: pod.security?.windowsOptions?.hostProcess == true, names)
        guard !setters.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "hostProcess",
            detail: "\(setters) must not set securityContext.windowsOptions.hostProcess=true"
        )
    }
}
