package import ArgumentParser

/// `martlet bench`: what this build costs and how fast it is, measured on this machine; a whole cluster if nothing else
/// is said.
package struct BenchCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure what this build costs and how fast it is.",
        subcommands: [ClusterBenchCommand.self, StoreBenchCommand.self, APIBenchCommand.self],
        defaultSubcommand: ClusterBenchCommand.self
    )

    /// Made by the argument parser.
    package init() {}
}
