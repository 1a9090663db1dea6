internal import Linux
internal import Wire

/// The system call filter of a container (OCI runtime specification, "Seccomp").
enum SeccompProfile {
    /// The filter that CRI asks for; nil for none. A privileged container has none.
    static func make(
        _ security: CRI.LinuxContainerSecurityContext,
        capabilities: [String]
    ) throws -> JSONValue? {
        if security.privileged { return nil }
        // Without the field, the older one by name counts.
        guard security.underlying.has(15) else { return try self.named(security.seccompProfilePath, capabilities) }
        switch security.seccomp.profileType {
        case .runtimeDefault: return self.usual(capabilities: capabilities)
        case .localhost: return try self.file(security.seccomp.localhostRef)
        default: return nil
        }
    }

    private static func named(_ name: String, _ capabilities: [String]) throws -> JSONValue? {
        switch name {
        case "", "unconfined": return nil
        case "runtime/default", "docker/default": return self.usual(capabilities: capabilities)
        default:
            guard name.hasPrefix("localhost/") else {
                throw RuntimeError(.invalidArgument, "unknown seccomp profile \(name)")
            }
            return try self.file(String(name.dropFirst(10)))
        }
    }

    private static func file(_ path: String) throws -> JSONValue {
        guard path.hasPrefix("/") else {
            throw RuntimeError(.invalidArgument, "seccomp profile \(path) is not an absolute path")
        }
        guard let value = try JSONFile.read(JSONValue.self, at: path) else {
            throw RuntimeError(.invalidArgument, "seccomp profile \(path) does not exist")
        }
        return value
    }

    /// Refuses what is not known to be harmless; a container with a capability may use the calls it is for.
    static func usual(capabilities: [String]) -> JSONValue {
        let held = Set(capabilities.map { String($0.dropFirst(4)) })
        var allowed = SeccompSyscalls.always
        for entry in SeccompSyscalls.byCapability where held.contains(entry.capability) { allowed += entry.names }
        var rules = [self.rule(allowed, "SCMP_ACT_ALLOW")]
        // Ways of looking like an older kernel or another machine that programs do use.
        for persona: Int64 in [0, 8, 0x2_0000, 0x2_0008, 0xffff_ffff] {
            rules.append(self.rule(["personality"], "SCMP_ACT_ALLOW", [self.argument(0, persona, "SCMP_CMP_EQ")]))
        }
        // AF_VSOCK leads out of the machine past every network rule.
        rules.append(self.rule(["socket"], "SCMP_ACT_ALLOW", [self.argument(0, 40, "SCMP_CMP_NE")]))
        if !held.contains("SYS_ADMIN") {
            // Processes and threads, but no new namespaces: all CLONE_NEW flags must be clear.
            let flags = self.argument(0, 0x7e02_0000, "SCMP_CMP_MASKED_EQ")
            rules.append(self.rule(["clone"], "SCMP_ACT_ALLOW", [flags]))
            // clone3 has its flags in memory, out of a filter's sight: as on an older kernel, libraries fall back.
            rules.append(self.rule(["clone3"], "SCMP_ACT_ERRNO", [], errno: 38))
        }
        return .object([
            "defaultAction": .string("SCMP_ACT_ERRNO"),
            "defaultErrnoRet": .integer(1),
            "architectures": .array(self.architectures.map { .string($0) }),
            "syscalls": .array(rules),
        ])
    }

    private static var architectures: [String] {
        #if arch(arm64)
            ["SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"]
        #else
            ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"]
        #endif
    }

    private static func rule(
        _ names: [String],
        _ action: String,
        _ arguments: [JSONValue] = [],
        errno: Int64? = nil
    ) -> JSONValue {
        var rule: [String: JSONValue] = ["names": .array(names.map { .string($0) }), "action": .string(action)]
        if !arguments.isEmpty { rule["args"] = .array(arguments) }
        if let errno { rule["errnoRet"] = .integer(errno) }
        return .object(rule)
    }

    private static func argument(_ index: Int64, _ value: Int64, _ comparison: String) -> JSONValue {
        .object([
            "index": .integer(index), "value": .integer(value), "valueTwo": .integer(0), "op": .string(comparison),
        ])
    }
}
