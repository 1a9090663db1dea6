package import ArgumentParser

/// `mctl`: kubectl's verbs, flags and output over the binary protocol.
package struct MctlCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "mctl",
        abstract: "Control a Kubernetes cluster.",
        subcommands: [
            GetCommand.self, DescribeCommand.self, ApplyCommand.self, CreateCommand.self, DeleteCommand.self,
            LogsCommand.self, ScaleCommand.self, RolloutCommand.self,
        ]
    )

    package init() {}
}
