/// The checks of the Pod Security Standards, in the order in which their violations are told.
enum PodSecurityChecks {
    /// What a level does not let a pod have; empty when the level allows it.
    static func violations(_ pod: PodUnderCheck, _ level: PodSecurityLevel) -> [PodSecurityViolation] {
        switch level.name {
        case .privileged: return []
        case .baseline:
            return [
                Self.appArmor(pod), Self.addedCapabilities(pod), Self.hostNamespaces(pod), Self.hostPathVolumes(pod),
                Self.hostPorts(pod), Self.privileged(pod), Self.procMount(pod), Self.seLinux(pod, level),
                Self.seccompType(pod), Self.sysctls(pod, level), Self.hostProcess(pod),
            ].compactMap { $0 }
        case .restricted:
            // The stricter check of a subject takes the place of the baseline's, from the version that has it.
            let baseline = [
                Self.appArmor(pod), level.isAtLeast(22) ? nil : Self.addedCapabilities(pod), Self.hostNamespaces(pod),
                Self.hostPorts(pod), Self.privileged(pod), Self.procMount(pod), Self.seLinux(pod, level),
                level.isAtLeast(19) ? nil : Self.seccompType(pod), Self.sysctls(pod, level), Self.hostProcess(pod),
            ]
            let restricted = [
                level.isAtLeast(8) ? Self.privilegeEscalation(pod, level) : nil,
                level.isAtLeast(22) ? Self.droppedCapabilities(pod, level) : nil,
                Self.restrictedVolumes(pod), Self.runAsNonRoot(pod),
                level.isAtLeast(23) ? Self.runAsUser(pod) : nil,
                level.isAtLeast(19) ? Self.seccompProfile(pod, level) : nil,
            ]
            return (baseline + restricted).compactMap { $0 }
        }
    }
}
