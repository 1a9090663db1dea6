internal import ArgumentParser

/// `martlet reset`: the machine as it was before `martlet up`.
struct ResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Remove every trace of a cluster: processes, containers, mounts, links, rules and files."
    )

    @OptionGroup var cluster: ClusterFlags
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        let options = try self.cluster.options()
        try HostRequirements.check()
        try await ClusterReset(options: options, console: Console(), logger: self.logging.logger()).run()
    }
}
