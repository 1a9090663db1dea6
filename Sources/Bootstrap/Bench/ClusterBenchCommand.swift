internal import ArgumentParser
internal import Foundation

/// `martlet bench cluster`: a cluster of this build, measured on this machine.
struct ClusterBenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster",
        abstract: "Measure what a whole cluster costs and how fast it is."
    )

    @Option(help: "An image to run, in place of the sample's.") var image: String?
    @Option(help: "How many pods to start, one after the other.") var pods = 50
    @Option(help: "Seconds to watch the idle cluster for.") var idleSeconds = 60
    @Option(help: "Seconds for each rate.") var rateSeconds = 3

    func run() async throws {
        let bench = ClusterBench(
            image: self.image,
            pods: self.pods,
            idle: .seconds(self.idleSeconds),
            rate: .seconds(self.rateSeconds)
        )
        let console = Console()
        try await bench.run { console.line($0) }
    }
}
