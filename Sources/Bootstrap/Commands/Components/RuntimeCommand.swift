internal import ArgumentParser
internal import Runtime

/// `martlet runtime`: a CRI endpoint.
struct RuntimeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runtime",
        abstract: "Run the container runtime alone: CRI on a unix socket."
    )

    @Option(name: .shortAndLong, help: "The socket.") var address = "/run/martlet/runtime.sock"
    @Option(help: "Where images and writable layers are kept.") var root = "/var/lib/martlet"
    @Option(help: "Where sockets, mounts and namespaces of running pods are.") var state = "/run/martlet"
    @Option(help: "Where CNI configurations are.") var cniConfDir = "/etc/cni/net.d"
    @Option(help: "The OCI runtime's program; by default the one that works here.") var ociRuntime: String?
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        try HostRequirements.check()
        let configuration = RuntimeConfiguration(
            address: self.address,
            root: self.root,
            state: self.state,
            ociRuntime: self.ociRuntime,
            cniConfDir: self.cniConfDir
        )
        let service = try RuntimeService(configuration, logger: self.logging.logger())
        try await ComponentRun.untilSignalled { try await service.run() }
    }
}
