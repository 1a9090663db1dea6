internal import ArgumentParser
internal import Logging

/// `martlet up`: a whole cluster on this machine.
struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Run a whole cluster on this machine.",
        discussion: "Stays in the foreground until interrupted, or with --detach until the cluster is ready."
    )

    @OptionGroup var cluster: ClusterFlags
    @OptionGroup var logging: LoggingFlags

    @Flag(help: "Return once the cluster is ready, and leave it running.")
    var detach = false

    @Flag(help: "With --detach: also run a sample Deployment and Service, and show that they answer.")
    var sample = false

    func validate() throws {
        if self.sample, !self.detach { throw ValidationError("--sample needs --detach") }
    }

    func run() async throws {
        let options = try self.cluster.options()
        let console = Console()
        try HostRequirements.check()
        let layout = ClusterLayout(options)
        if let holder = ProcessLock.holder(path: layout.pidFile) {
            console.line("The cluster is running already (process \(holder)); nothing to do.")
            if self.sample { try await self.runSample(options, console) }
            return
        }
        if self.detach {
            try await BackgroundProcess(layout: layout, console: console).start()
            if self.sample { try await self.runSample(options, console) }
        } else {
            try await ForegroundCluster(options: options, console: console, logger: self.logging.logger()).run()
        }
    }

    private func runSample(_ options: ClusterOptions, _ console: Console) async throws {
        try await SampleWorkload(options: options, console: console, logger: self.logging.logger()).run()
    }
}
