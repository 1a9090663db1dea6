internal import ArgumentParser
internal import Foundation
internal import Identity
internal import KubernetesClient
internal import Logging

/// `martlet bench api`: how fast an API server is and what it costs.
struct APIBenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "api",
        abstract: "Measure this API server, on a store of its own, and beside it any other that a kubeconfig names."
    )

    @Option(help: "The other server; it is left with a namespace `bench`.") var kubeconfig: String?
    @Option(help: "The other server's process, to say what it costs.") var pid: Int32?
    @Option(help: "The rows to measure, by name: create,get,list,watch,…; all by default.") var rows = ""
    @Option(help: "Seconds for each row.") var seconds = 5.0
    @Option(help: "How many pods of 4 KiB lists show.") var pods = 10_000
    @Option(help: "How many changes watchers see.") var events = 500
    @Option(help: "Where this server listens, at 127.0.0.1.") var port = 26_443

    func validate() throws {
        guard self.seconds > 0, self.pods > 0, self.events > 0 else {
            throw ValidationError("seconds, pods and events are positive numbers")
        }
    }

    func run() async throws {
        let names = Set(self.rows.split(separator: ",").map(String.init))
        let unknown = names.subtracting(APIRow.all.map(\.name)).sorted()
        guard unknown.isEmpty else { throw ValidationError("no such row: \(unknown.joined(separator: ", "))") }
        let rows = APIRow.all.filter { names.isEmpty || names.contains($0.name) }
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let server = try APIBenchServer()
        do {
            try await self.measure(rows, [try await server.start(port: self.port, logger: logger)] + self.other(logger))
        } catch {
            try server.remove()
            throw error
        }
        try server.remove()
    }

    private func other(_ logger: Logger) throws -> [APITarget] {
        guard let kubeconfig else { return [] }
        let connection = try Kubeconfig(path: kubeconfig).connection()
        let configuration = try ClientConfiguration(connection, userAgent: "martlet-bench")
        return [try APITarget(name: connection.server, configuration, pid: self.pid, logger: logger)]
    }

    private func measure(_ rows: [APIRow], _ targets: [APITarget]) async throws {
        let console = Console()
        for target in targets {
            let load = APILoad(
                target: target,
                duration: .seconds(self.seconds),
                podCount: self.pods,
                eventCount: self.events
            )
            try await load.prepare()
            for row in rows {
                do {
                    console.line("\(row.title): \(target.name): \(try await load.run(row).summary)")
                } catch {
                    console.line("\(row.title): \(target.name): failed: \(error)")
                }
            }
            await target.shutdown()
        }
    }
}
