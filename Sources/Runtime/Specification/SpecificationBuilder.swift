internal import Linux
internal import Wire

/// Makes a container's OCI configuration from what CRI, the image and the pod's sandbox say.
struct SpecificationBuilder {
    /// What the host is like, read once at start.
    struct Host: Sendable {
        var cgroups: CgroupLayout
        /// The number of the kernel's last capability.
        var lastCapability: Int
        /// The lowest out-of-memory score that may be given; nil for any.
        var oomScoreMin: Int?
    }

    let host: Host
    let containerID: String
    let config: CRI.ContainerConfig
    let sandbox: SandboxRecord
    let sandboxFiles: SandboxFiles
    let image: ImageConfiguration
    let user: ProcessUser
    let cgroup: String
    /// The pid whose namespace is joined in the modes `TARGET` and `POD`; nil makes a new one.
    let processNamespace: String?

    private var security: CRI.LinuxContainerSecurityContext { self.config.linux.securityContext }
    private var isPrivileged: Bool { self.security.privileged }

    func build() throws -> OCISpecification {
        let mounts = try MountBuilder(
            config: self.config,
            files: self.sandboxFiles,
            cgroups: self.host.cgroups,
            isPrivileged: self.isPrivileged
        ).build()
        let capabilities = try CapabilityNames.sets(
            self.security.capabilities,
            isPrivileged: self.isPrivileged,
            last: self.host.lastCapability
        )
        var linux = self.linux()
        linux.seccomp = try SeccompProfile.make(self.security, capabilities: capabilities.bounding)
        return OCISpecification(
            process: try self.process(capabilities),
            root: .init(path: "rootfs", readonly: self.security.readonlyRootfs),
            hostname: nil,
            mounts: mounts,
            annotations: [
                "io.kubernetes.cri.container-type": "container",
                "io.kubernetes.cri.sandbox-id": self.sandbox.id,
                "io.kubernetes.cri.container-name": self.config.metadata.name,
            ],
            linux: linux
        )
    }

    // MARK: process

    private func process(_ capabilities: OCISpecification.Capabilities) throws -> OCISpecification.Process {
        let process = self.image.config ?? ImageConfiguration.Process()
        let arguments = try self.arguments(process)
        let directory = self.config.workingDir.isEmpty ? process.directory ?? "" : self.config.workingDir
        return OCISpecification.Process(
            terminal: self.config.tty,
            user: .init(
                uid: self.user.user,
                gid: self.user.group,
                additionalGids: self.user.additionalGroups.isEmpty ? nil : self.user.additionalGroups
            ),
            args: arguments,
            env: self.environment(process),
            cwd: directory.isEmpty ? "/" : directory,
            capabilities: capabilities,
            noNewPrivileges: self.security.noNewPrivs,
            oomScoreAdj: max(Int(self.config.linux.resources.oomScoreAdj), self.host.oomScoreMin ?? -1000),
            apparmorProfile: try AppArmorProfile.make(self.security)
        )
    }

    /// A command of the pod replaces the image's entry point and its arguments; arguments alone replace those.
    private func arguments(_ process: ImageConfiguration.Process) throws -> [String] {
        let arguments: [String]
        if !self.config.command.isEmpty {
            arguments = self.config.command + self.config.args
        } else if !self.config.args.isEmpty {
            arguments = (process.entrypoint ?? []) + self.config.args
        } else {
            arguments = (process.entrypoint ?? []) + (process.command ?? [])
        }
        guard let first = arguments.first, !first.isEmpty else {
            throw RuntimeError(.invalidArgument, "no command specified")
        }
        return arguments
    }

    private func environment(_ process: ImageConfiguration.Process) -> [String] {
        var names: [String] = []
        var values: [String: String] = [:]
        func set(_ name: String, _ value: String) {
            if values[name] == nil { names.append(name) }
            values[name] = value
        }
        set("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        if !self.sandboxFiles.hostname.isEmpty { set("HOSTNAME", self.sandboxFiles.hostname) }
        if self.config.tty { set("TERM", "xterm") }
        for entry in process.environment ?? [] {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { set(String(parts[0]), String(parts[1])) }
        }
        for entry in self.config.envs { set(entry.key, entry.value) }
        return names.map { "\($0)=\(values[$0] ?? "")" }
    }

    // MARK: isolation

    private func linux() -> OCISpecification.Linux {
        var resources = OCISpecification.Resources(self.config.linux.resources)
        resources.devices =
            self.isPrivileged
            ? [.init(allow: true, access: "rwm")]
            : [.init(allow: false, access: "rwm")] + self.deviceRules
        let propagations = Set(self.config.mounts.map(\.propagation))
        return OCISpecification.Linux(
            namespaces: self.namespaces,
            resources: resources,
            cgroupsPath: self.cgroup,
            devices: self.devices.map(\.node),
            maskedPaths: self.isPrivileged ? [] : self.security.maskedPaths,
            readonlyPaths: self.isPrivileged ? [] : self.security.readonlyPaths,
            // runc makes the root private unless told; mounts that share need a root that does.
            rootfsPropagation: propagations.contains(.propagationBidirectional)
                ? "rshared" : propagations.contains(.propagationHostToContainer) ? "rslave" : nil
        )
    }

    private var namespaces: [OCISpecification.Namespace] {
        let options = self.security.namespaceOptions
        var result: [OCISpecification.Namespace] = [.init(type: "mount")]
        if options.pid != .node { result.append(.init(type: "pid", path: self.processNamespace)) }
        if let path = self.sandboxFiles.network { result.append(.init(type: "network", path: path)) }
        if let path = self.sandboxFiles.ipc { result.append(.init(type: "ipc", path: path)) }
        if let path = self.sandboxFiles.uts { result.append(.init(type: "uts", path: path)) }
        // A view of its own tree only makes sense where the tree holds the limits.
        if self.host.cgroups.isUnified, !self.isPrivileged { result.append(.init(type: "cgroup")) }
        return result
    }

    private struct DeviceEntry {
        var node: OCISpecification.Device
        var access: String
    }

    /// The devices that CRI lists, or all of the host's for a privileged container.
    private var devices: [DeviceEntry] {
        var entries: [DeviceEntry] = []
        if self.isPrivileged {
            entries = DeviceNode.all(below: "/dev").map { DeviceEntry(node: $0.specification, access: "rwm") }
        }
        for device in self.config.devices {
            for node in DeviceNode.find(device.hostPath) {
                let path = device.containerPath + node.path.dropFirst(device.hostPath.count)
                entries.removeAll { $0.node.path == path }
                let access = device.permissions.isEmpty ? "rwm" : device.permissions
                entries.append(DeviceEntry(node: node.specification(at: String(path)), access: access))
            }
        }
        return entries
    }

    private var deviceRules: [OCISpecification.DeviceRule] {
        self.devices.map { entry in
            .init(
                allow: true,
                type: entry.node.type,
                major: entry.node.major,
                minor: entry.node.minor,
                access: entry.access
            )
        }
    }
}

extension DeviceNode {
    var specification: OCISpecification.Device { self.specification(at: self.path) }

    func specification(at path: String) -> OCISpecification.Device {
        OCISpecification.Device(
            path: path,
            type: self.isBlock ? "b" : "c",
            major: Int64(self.major),
            minor: Int64(self.minor),
            fileMode: self.mode,
            uid: self.user,
            gid: self.group
        )
    }
}
