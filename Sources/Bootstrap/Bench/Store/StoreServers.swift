internal import Core
internal import Foundation
internal import Identity
internal import Logging
internal import Transport

/// Starts etcds and stores of this program on loopback, in a directory that is removed with them.
final class StoreServers {
    enum Program: String, CaseIterable {
        /// Debian's.
        case etcd
        /// `martlet store` of this program.
        case martlet

        fileprivate var url: URL {
            switch self {
            case .etcd: URL(filePath: "/usr/bin/etcd")
            case .martlet: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            }
        }

        /// What comes before etcd's flags, which both understand, and after.
        fileprivate var ownArguments: (before: [String], after: [String]) {
            switch self {
            case .etcd: ([], ["--log-level", "error"])
            case .martlet: (["store"], [])
            }
        }
    }

    private static let firstPort = 23_790

    private let directory: String
    private let logger: Logger
    private var processes: [StoreProcess] = []
    private var certificates: StoreCertificates?
    private var nextPort = StoreServers.firstPort

    init(logger: Logger) throws {
        self.logger = logger
        self.directory =
            FileManager.default.temporaryDirectory.path + "/martlet-store-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: self.directory, withIntermediateDirectories: true)
    }

    /// Starts what a setup asks for and returns when it serves.
    func start(_ program: Program, _ setup: StoreSetup) async throws -> StoreCluster {
        let count = setup == .members ? 3 : 1
        let ports = (0..<count).map { self.nextPort + 2 * $0 }
        self.nextPort += 2 * count
        let members = ports.map { "m\($0)=\(Self.peerURL($0))" }.joined(separator: ",")
        let certificates = setup == .secure ? try self.sharedCertificates() : nil
        let processes = ports.map { port in
            let own = program.ownArguments
            var arguments = Self.arguments(port, scheme: certificates == nil ? "http" : "https")
            arguments += ["--data-dir", "\(self.directory)/\(program.rawValue)-\(port)", "--initial-cluster", members]
            arguments += certificates?.serverArguments ?? []
            return StoreProcess(program.rawValue, program: program.url, own.before + arguments + own.after)
        }
        self.processes += processes
        for process in processes { try process.start() }
        let target = try StoreTarget(
            name: program.rawValue,
            endpoints: ports.map { .tcp(host: "127.0.0.1", port: $0) },
            pids: processes.map(\.pid),
            tls: certificates?.client,
            logger: self.logger
        )
        let cluster = StoreCluster(processes: processes, target: target)
        try await cluster.waitUntilReady()
        return cluster
    }

    private func sharedCertificates() throws -> StoreCertificates {
        if let certificates { return certificates }
        let made = try StoreCertificates(in: self.directory)
        self.certificates = made
        return made
    }

    private static func peerURL(_ port: Int) -> String { "http://127.0.0.1:\(port + 1)" }

    private static func arguments(_ port: Int, scheme: String) -> [String] {
        let url = "\(scheme)://127.0.0.1:\(port)"
        return [
            "--name", "m\(port)", "--listen-client-urls", url, "--advertise-client-urls", url,
            "--listen-peer-urls", self.peerURL(port), "--initial-advertise-peer-urls", self.peerURL(port),
        ]
    }

    /// Ends all of them and removes all that they made.
    func remove() throws {
        for process in self.processes { process.stop() }
        try FileManager.default.removeItem(atPath: self.directory)
    }
}
