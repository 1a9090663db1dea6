internal import Linux
internal import Wire

/// The mounts of a container: what every one has, the pod's own files, and what CRI lists, in the order of mounting.
struct MountBuilder {
    let config: CRI.ContainerConfig
    let files: SandboxFiles
    let cgroups: CgroupLayout
    let isPrivileged: Bool

    private typealias Mount = OCISpecification.Mount

    func build() throws -> [OCISpecification.Mount] {
        let wanted = try self.config.mounts.map(self.mount)
        let taken = Set(wanted.map(\.destination))
        let own = (self.basics + self.podFiles).filter { !taken.contains($0.destination) }
        // A mount hides what is below it, so the outer ones come first; equal depths keep their order.
        let sorted = (own + wanted).enumerated().sorted { left, right in
            let depths = (Self.depth(left.element.destination), Self.depth(right.element.destination))
            return depths.0 == depths.1 ? left.offset < right.offset : depths.0 < depths.1
        }
        return sorted.map(\.element)
    }

    private static func depth(_ path: String) -> Int { path.split(separator: "/").count }

    private var basics: [OCISpecification.Mount] {
        let writable = self.isPrivileged ? "rw" : "ro"
        var mounts = [
            Mount(destination: "/proc", type: "proc", source: "proc", options: ["nosuid", "noexec", "nodev"]),
            Mount(
                destination: "/dev",
                type: "tmpfs",
                source: "tmpfs",
                options: ["nosuid", "strictatime", "mode=755", "size=65536k"]
            ),
            Mount(
                destination: "/dev/pts",
                type: "devpts",
                source: "devpts",
                options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"]
            ),
            Mount(
                destination: "/dev/mqueue",
                type: "mqueue",
                source: "mqueue",
                options: ["nosuid", "noexec", "nodev"]
            ),
            Mount(
                destination: "/sys",
                type: "sysfs",
                source: "sysfs",
                options: ["nosuid", "noexec", "nodev", writable]
            ),
        ]
        // A hybrid tree would be mounted controller by controller, most of which nobody in a container reads.
        if self.cgroups.unified != nil || !self.cgroups.controllers.isEmpty {
            mounts.append(
                Mount(
                    destination: "/sys/fs/cgroup",
                    type: "cgroup",
                    source: "cgroup",
                    options: ["nosuid", "noexec", "nodev", "relatime", writable]
                )
            )
        }
        return mounts
    }

    private var podFiles: [OCISpecification.Mount] {
        var mounts: [Mount] = []
        func bind(_ source: String?, _ destination: String, _ options: [String]) {
            guard let source else { return }
            mounts.append(Mount(destination: destination, type: "bind", source: source, options: ["rbind"] + options))
        }
        let writable = self.config.linux.securityContext.readonlyRootfs ? "ro" : "rw"
        bind(self.files.hostsFile, "/etc/hosts", ["rprivate", writable])
        bind(self.files.hostnameFile, "/etc/hostname", ["rprivate", writable])
        bind(self.files.resolverFile, "/etc/resolv.conf", ["rprivate", writable])
        bind(self.files.sharedMemory, "/dev/shm", ["rprivate", "rw"])
        return mounts
    }

    /// One of CRI's mounts. A source that is not there becomes a directory, as with other runtimes.
    private func mount(_ mount: CRI.Mount) throws -> OCISpecification.Mount {
        guard mount.containerPath.hasPrefix("/") else {
            throw RuntimeError(.invalidArgument, "mount path \(mount.containerPath) is not absolute")
        }
        guard !mount.underlying.has(9) || mount.image.image.isEmpty else {
            throw RuntimeError(.unimplemented, "image volumes are not supported")
        }
        guard mount.hostPath.hasPrefix("/") else {
            throw RuntimeError(.invalidArgument, "host path \(mount.hostPath) is not absolute")
        }
        if !Files.exists(mount.hostPath) {
            guard Files.kind(of: mount.hostPath) != .link else {
                throw RuntimeError(.failedPrecondition, "host path \(mount.hostPath) is a link to nothing")
            }
            try Files.makeDirectories(mount.hostPath)
        }
        let propagation =
            switch mount.propagation {
            case .propagationBidirectional: "rshared"
            case .propagationHostToContainer: "rslave"
            default: "rprivate"
            }
        var options = ["rbind", propagation, mount.readonly ? "ro" : "rw"]
        if mount.recursiveReadOnly {
            guard mount.readonly, propagation == "rprivate" else {
                throw RuntimeError(.invalidArgument, "recursive read-only needs a read-only mount without propagation")
            }
            options.append("rro")
        }
        let normal = "/" + mount.containerPath.split(separator: "/").joined(separator: "/")
        return Mount(destination: normal, type: "bind", source: mount.hostPath, options: options)
    }
}
