internal import Linux

/// How a runtime is set up; the defaults are those of `martlet up`.
package struct RuntimeConfiguration: Sendable {
    /// The unix socket of the CRI endpoint.
    package var address: String
    /// Where images, writable layers and records are kept across reboots.
    package var root: String
    /// Where sockets, mounts and namespaces of running pods are; gone after a reboot.
    package var state: String
    /// The shim's program; nil: beside this program, or on the usual paths.
    package var shimPath: String?
    /// The OCI runtime's program; nil: the one that works on this host.
    package var ociRuntime: String?
    /// Where CNI configurations are; the first by name counts.
    package var cniConfDir: String
    /// Where CNI plugins are.
    package var cniBinDirs: [String]
    /// Containers of sandboxes without a cgroup parent go below this group.
    package var cgroupParent: String

    package init(
        address: String = "/run/martlet/runtime.sock",
        root: String = "/var/lib/martlet",
        state: String = "/run/martlet",
        shimPath: String? = nil,
        ociRuntime: String? = nil,
        cniConfDir: String = "/etc/cni/net.d",
        cniBinDirs: [String] = ["/opt/cni/bin", "/usr/lib/cni"],
        cgroupParent: String = "/martlet"
    ) {
        self.address = address
        self.root = root
        self.state = state
        self.shimPath = shimPath
        self.ociRuntime = ociRuntime
        self.cniConfDir = cniConfDir
        self.cniBinDirs = cniBinDirs
        self.cgroupParent = cgroupParent
    }
}

extension RuntimeConfiguration {
    /// Finds the OCI runtime. crun starts faster; up to 1.8 it refuses hosts that have cgroup controllers in version 1.
    func findOCIRuntime(_ layout: CgroupLayout) throws -> String {
        if let given = self.ociRuntime { return given }
        let names = layout.isUnified ? ["crun", "runc"] : ["runc", "crun"]
        return try Self.find(names, "OCI runtime")
    }

    /// Finds the shim's program.
    func findShim() throws -> String {
        if let given = self.shimPath { return given }
        let name = "containerd-shim-martlet-v1"
        if let own = Files.linkTarget("/proc/self/exe") {
            let beside = Files.parent(own) + "/" + name
            if Files.exists(beside) { return beside }
        }
        return try Self.find([name], "shim")
    }

    private static func find(_ names: [String], _ what: String) throws -> String {
        let directories = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
        for name in names {
            if let found = directories.map({ "\($0)/\(name)" }).first(where: Files.exists) { return found }
        }
        throw RuntimeError(.failedPrecondition, "\(what) \(names.joined(separator: " or ")) is not installed")
    }
}
