internal import Glibc
internal import Logging
internal import Proxy
internal import Runtime
internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

/// Removes what a cluster leaves on a machine. Every step does nothing where there is nothing, so that it can be run
/// again after a failure.
struct ClusterReset {
    /// How long the process has to end by itself.
    private static let endTime = Duration.seconds(10)

    let options: ClusterOptions
    let console: Console
    let logger: Logger

    func run() async throws {
        let layout = ClusterLayout(self.options)
        try await self.console.step("process") { try await self.endProcess(layout) }
        try await self.console.step("containers") {
            try await RuntimeReset.run(layout.runtimeConfiguration, logger: self.logger)
        }
        try await self.console.step("rules") {
            try await NftClient().remove(table: self.options.tableName)
            try await HostPortRules.remove()
        }
        try await self.console.step("links") { try await self.removeLinks() }
        try await self.console.step("mounts") { try self.unmountAll() }
        try await self.console.step("control groups") { try await ControlGroups.remove(self.options.cgroupName) }
        try await self.console.step("kernel settings") {
            try await KernelSettingsRecord(path: layout.kernelSettings).restore()
        }
        try await self.console.step("files") { try self.removeFiles(layout) }
        self.console.line("Nothing of the cluster is left.")
    }

    private func endProcess(_ layout: ClusterLayout) async throws {
        guard let process = ProcessLock.holder(path: layout.pidFile) else { return }
        kill(process, SIGTERM)
        let deadline = ContinuousClock.now + Self.endTime
        while ProcessLock.holder(path: layout.pidFile) != nil {
            if ContinuousClock.now > deadline { kill(process, SIGKILL) }
            try await ContinuousClock().sleep(for: .milliseconds(20))
        }
    }

    private func removeLinks() async throws {
        guard if_nametoindex(self.options.bridgeName) != 0 else { return }
        let path = access("/usr/sbin/ip", X_OK) == 0 ? "/usr/sbin/ip" : "/sbin/ip"
        let result = try await Subprocess.run(
            .path(FilePath(path)),
            arguments: ["link", "delete", self.options.bridgeName],
            output: .discarded,
            error: .string(limit: 4096)
        )
        guard result.terminationStatus.isSuccess else {
            throw BootstrapError(.process, "delete the link \(self.options.bridgeName): \(result.standardError)")
        }
    }

    /// Whatever is mounted below the cluster's directories, the innermost first.
    private func unmountAll() throws {
        for path in try MountTable.paths(below: [self.options.dataDirectory, self.options.stateDirectory]) {
            guard umount2(path, Int32(MNT_DETACH)) == 0 || errno == EINVAL else {
                throw BootstrapError(.file, "unmount \(path): \(String(cString: strerror(errno)))")
            }
        }
    }

    private func removeFiles(_ layout: ClusterLayout) throws {
        for path in [self.options.dataDirectory, self.options.stateDirectory] {
            try FileTree.remove(path)
        }
        unlink(self.options.kubeconfigPath)
        if self.options.suffix.isEmpty {
            rmdir("/etc/martlet")
        }
    }
}
