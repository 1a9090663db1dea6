internal import ArgumentParser
internal import Foundation
internal import Logging
internal import Transport

/// `martlet bench store`: how fast a server of etcd's API is and what it costs.
struct StoreBenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Measure a server of etcd's API; without endpoints, this store beside Debian's etcd."
    )

    @Option(help: "The servers, as host:port separated by commas.") var endpoints: String?
    @Option(help: "Numbers of clients that put.") var clients = "1,100,1000"
    @Option(help: "Sizes of the values that are put, in bytes.") var valueSize = "256,4096"
    @Option(help: "The servers' processes, to say what they cost.") var pid = ""
    @Option(help: "The authority of the servers' certificates.") var cacert: String?
    @Option(help: "A certificate to show.") var cert: String?
    @Option(help: "The certificate's key.") var key: String?
    @Option(help: "The rows to measure, by name: put,txn-put,range,…; all by default.") var rows = ""
    @Option(help: "Seconds for each row.") var seconds = 5.0
    @Option(help: "Requests for each row, if they are over before the time is.") var requests: Int?

    func validate() throws {
        guard !Self.numbers(self.clients).isEmpty, !Self.numbers(self.valueSize).isEmpty, self.seconds > 0 else {
            throw ValidationError("clients, value sizes and seconds are positive numbers")
        }
    }

    func run() async throws {
        let names = Self.words(self.rows)
        let all = StoreRow.all(clients: Self.numbers(self.clients), valueBytes: Self.numbers(self.valueSize))
        let unknown = names.filter { name in !all.contains { $0.name == name } }
        guard unknown.isEmpty else { throw ValidationError("no such row: \(unknown.joined(separator: ", "))") }
        let bench = StoreBench(
            rows: names.isEmpty ? all : all.filter { names.contains($0.name) },
            duration: .seconds(self.seconds),
            operationsMax: self.requests
        )
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        if let endpoints {
            let target = try self.target(endpoints, logger)
            try await bench.run([target], Self.report)
            await target.shutdown()
        } else {
            try await Self.compare(bench, logger)
        }
    }

    private func target(_ endpoints: String, _ logger: Logger) throws -> StoreTarget {
        var tls: TLSClientConfiguration?
        if let cacert {
            tls = TLSClientConfiguration(
                trust: .authorities(pem: try String(contentsOfFile: cacert, encoding: .utf8)),
                certificateChainPEM: try self.cert.map { try String(contentsOfFile: $0, encoding: .utf8) },
                privateKeyPEM: try self.key.map { try String(contentsOfFile: $0, encoding: .utf8) }
            )
        }
        return try StoreTarget(
            name: endpoints,
            endpoints: try Self.words(endpoints).map { try ListenURL("http://" + $0).endpoint },
            pids: Self.words(self.pid).compactMap { Int32($0) },
            tls: tls,
            logger: logger
        )
    }

    private static func compare(_ bench: StoreBench, _ logger: Logger) async throws {
        let servers = try StoreServers()
        var targets: [StoreTarget] = []
        do {
            targets.append(try await servers.startEtcd(port: 23_790, peerPort: 23_800, logger: logger))
            targets.append(try await servers.startStore(port: 23_791, logger: logger))
            try await bench.run(targets, Self.report)
        } catch {
            for target in targets { await target.shutdown() }
            try servers.remove()
            throw error
        }
        for target in targets { await target.shutdown() }
        try servers.remove()
    }

    private static let report: @Sendable (String) -> Void = { [console = Console()] in console.line($0) }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func numbers(_ text: String) -> [Int] {
        self.words(text).compactMap { Int($0) }.filter { $0 > 0 }
    }
}
