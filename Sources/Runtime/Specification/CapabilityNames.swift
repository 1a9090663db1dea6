internal import Wire

/// Linux capabilities by name.
enum CapabilityNames {
    /// In the order of their numbers.
    static let all: [String] = [
        "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "KILL", "SETGID", "SETUID", "SETPCAP",
        "LINUX_IMMUTABLE", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_ADMIN", "NET_RAW", "IPC_LOCK", "IPC_OWNER",
        "SYS_MODULE", "SYS_RAWIO", "SYS_CHROOT", "SYS_PTRACE", "SYS_PACCT", "SYS_ADMIN", "SYS_BOOT", "SYS_NICE",
        "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "MKNOD", "LEASE", "AUDIT_WRITE", "AUDIT_CONTROL", "SETFCAP",
        "MAC_OVERRIDE", "MAC_ADMIN", "SYSLOG", "WAKE_ALARM", "BLOCK_SUSPEND", "AUDIT_READ", "PERFMON", "BPF",
        "CHECKPOINT_RESTORE",
    ]

    /// What a container has when nothing is said.
    static let usual: Set<String> = [
        "CHOWN", "DAC_OVERRIDE", "FSETID", "FOWNER", "MKNOD", "NET_RAW", "SETGID", "SETUID", "SETFCAP", "SETPCAP",
        "NET_BIND_SERVICE", "SYS_CHROOT", "KILL", "AUDIT_WRITE",
    ]

    /// The sets for a container; `known` are those the kernel has.
    static func sets(_ wanted: CRI.Capability, isPrivileged: Bool, last: Int) throws -> OCISpecification.Capabilities {
        let known = Array(self.all.prefix(last + 1))
        var names = isPrivileged ? Set(known) : self.usual
        let adding = wanted.addCapabilities.map(self.plain)
        let dropping = wanted.dropCapabilities.map(self.plain)
        let ambient = wanted.addAmbientCapabilities.map(self.plain)
        for name in adding + dropping + ambient where name != "ALL" && !self.all.contains(name) {
            throw RuntimeError(.invalidArgument, "unknown capability \(name)")
        }
        // "ALL" first, so that single names refine it.
        if adding.contains("ALL") { names = Set(known) }
        if dropping.contains("ALL") { names = [] }
        names.formUnion(adding.filter { $0 != "ALL" })
        names.subtract(dropping.filter { $0 != "ALL" })
        names.formUnion(ambient)
        let ordered = known.filter(names.contains).map { "CAP_" + $0 }
        let ambientNames = known.filter(ambient.contains).map { "CAP_" + $0 }
        return OCISpecification.Capabilities(
            bounding: ordered,
            effective: ordered,
            permitted: ordered,
            inheritable: ambientNames.isEmpty ? nil : ambientNames,
            ambient: ambientNames.isEmpty ? nil : ambientNames
        )
    }

    private static func plain(_ name: String) -> String {
        let upper = name.uppercased()
        return upper.hasPrefix("CAP_") ? String(upper.dropFirst(4)) : upper
    }
}
