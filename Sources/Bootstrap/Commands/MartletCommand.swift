package import ArgumentParser

/// `martlet`: Kubernetes in one binary.
package struct MartletCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "martlet",
        abstract: "Kubernetes in one binary.",
        version: ProgramVersion.text,
        subcommands: [
            UpCommand.self, ResetCommand.self, ImageCommand.self, APIServerCommand.self, StoreCommand.self,
            SchedulerCommand.self, ControllerManagerCommand.self, KubeletCommand.self, ProxyCommand.self,
            DNSCommand.self, RuntimeCommand.self, SnapshotCommand.self, SecretsCommand.self, BenchCommand.self,
            VersionCommand.self,
        ]
    )

    /// Made by the argument parser.
    package init() {}
}
