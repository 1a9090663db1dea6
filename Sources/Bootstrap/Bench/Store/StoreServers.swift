internal import Foundation
internal import Logging
internal import Transport

/// An etcd and a store of this program, side by side on loopback, in a directory that is removed with them.
final class StoreServers {
    private let directory: String
    private var processes: [Process] = []

    init() throws {
        self.directory =
            FileManager.default.temporaryDirectory.path + "/martlet-store-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: self.directory, withIntermediateDirectories: true)
    }

    /// Starts Debian's etcd.
    func startEtcd(port: Int, peerPort: Int, logger: Logger) async throws -> StoreTarget {
        let (url, peerURL) = ("http://127.0.0.1:\(port)", "http://127.0.0.1:\(peerPort)")
        return try await self.start(
            "etcd",
            program: URL(filePath: "/usr/bin/etcd"),
            [
                "--data-dir", self.directory + "/etcd", "--listen-client-urls", url, "--advertise-client-urls", url,
                "--listen-peer-urls", peerURL, "--initial-advertise-peer-urls", peerURL,
                "--initial-cluster", "default=\(peerURL)", "--log-level", "error",
            ],
            port,
            logger
        )
    }

    /// Starts `martlet store` of this program.
    func startStore(port: Int, logger: Logger) async throws -> StoreTarget {
        try await self.start(
            "martlet",
            program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
            ["store", "--data-dir", self.directory + "/martlet", "--listen-client-urls", "http://127.0.0.1:\(port)"],
            port,
            logger
        )
    }

    private func start(
        _ name: String,
        program: URL,
        _ arguments: [String],
        _ port: Int,
        _ logger: Logger
    ) async throws -> StoreTarget {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.processes.append(process)
        let target = try StoreTarget(
            name: name,
            endpoints: [.tcp(host: "127.0.0.1", port: port)],
            pids: [process.processIdentifier],
            logger: logger
        )
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            guard process.isRunning else {
                throw BenchError(message: "\(name) stopped with status \(process.terminationStatus)")
            }
            if await target.answers() { return target }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw BenchError(message: "\(name) did not answer within 30 seconds")
    }

    /// Ends both and removes all that they made.
    func remove() throws {
        for process in self.processes where process.isRunning {
            process.terminate()
            process.waitUntilExit()
        }
        try FileManager.default.removeItem(atPath: self.directory)
    }
}
