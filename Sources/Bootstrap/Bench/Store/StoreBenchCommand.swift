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
    @Option(help: "Keys with which servers are started again; a tenth of them with large values.")
    var restartKeys = 1_000_000
    @Option(help: "How often a leader is killed.") var failovers = 3
    @Option(help: "Requests for each row, if they are over before the time is.") var requests: Int?

    func validate() throws {
        guard !Self.numbers(self.clients).isEmpty, !Self.numbers(self.valueSize).isEmpty, self.seconds > 0,
            self.restartKeys >= 10, self.failovers > 0
        else {
            throw ValidationError("clients, value sizes, seconds, keys and failovers are positive numbers")
        }
    }

    func run() async throws {
        let names = Self.words(self.rows)
        let rows = StoreRow.all(clients: Self.numbers(self.clients), valueBytes: Self.numbers(self.valueSize))
        let trials: [StoreTrial] = [
            .failover(rounds: self.failovers),
            .restart(keys: self.restartKeys / 10, valueBytes: 4_096), .restart(keys: self.restartKeys, valueBytes: 64),
        ]
        let known = Set(rows.map(\.name) + trials.map(\.name))
        let unknown = names.filter { !known.contains($0) }
        guard unknown.isEmpty else { throw ValidationError("no such row: \(unknown.joined(separator: ", "))") }
        let wanted = names.isEmpty ? known : Set(names)
        let bench = StoreBench(duration: .seconds(self.seconds), operationsMax: self.requests)
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        guard let endpoints else {
            return try await StoreComparison(
                bench: bench,
                rows: rows.filter { wanted.contains($0.name) },
                trials: trials.filter { wanted.contains($0.name) },
                logger: logger
            ).run(Self.report)
        }
        let target = try self.target(endpoints, logger)
        // How the servers stand is not this program's doing, so all rows but those of clusters make sense.
        let sensible = rows.filter { $0.setup == .single || $0.setup == target.setup }
        let (_, failures) = try await bench.run(sensible.filter { wanted.contains($0.name) }, [target], Self.report)
        await target.shutdown()
        if failures > 0 { throw BenchError(message: "\(failures) rows failed") }
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

    private static let report: @Sendable (String) -> Void = { [console = Console()] in console.line($0) }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func numbers(_ text: String) -> [Int] {
        self.words(text).compactMap { Int($0) }.filter { $0 > 0 }
    }
}
