internal import Core
internal import Foundation
internal import KubernetesClient
internal import Logging

/// A `martlet apiserver` of this program as a child process, on a store of its own, in a directory that is removed with
/// it. No controller or node runs beside it, so that what is measured is the server alone.
final class APIBenchServer {
    private let directory: String
    private let process = Process()

    init() throws {
        self.directory =
            FileManager.default.temporaryDirectory.path + "/martlet-api-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: self.directory, withIntermediateDirectories: true)
    }

    /// Starts the server and returns when it answers.
    func start(port: Int, logger: Logger) async throws -> APITarget {
        guard let pods = AddressRange("10.244.0.0/16"), let services = AddressRange("10.96.0.0/12") else {
            throw BenchError(message: "the usual ranges are none")
        }
        var options = ClusterOptions(
            nodeName: "bench",
            nodeAddress: "127.0.0.1",
            podRange: pods,
            serviceRange: services
        )
        options.dataDirectory = self.directory
        options.securePort = port
        let identity = try await ClusterIdentity.prepare(options, now: SystemWallClock().now())
        let layout = ClusterLayout(options)
        try EncryptionKeys.prepare(layout.encryption)
        self.process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        self.process.arguments = [
            "apiserver", "--data-dir", layout.store, "--bind-address", "127.0.0.1", "--secure-port", String(port),
            "--tls-cert-file", "\(layout.pki)/apiserver.crt", "--tls-private-key-file", "\(layout.pki)/apiserver.key",
            "--client-ca-file", "\(layout.pki)/ca.crt", "--encryption-provider-config", layout.encryption,
            "--service-account-signing-key-file", "\(layout.pki)/sa.key",
        ]
        self.process.standardOutput = FileHandle.nullDevice
        self.process.standardError = FileHandle.nullDevice
        try self.process.run()
        let target = try APITarget(
            name: "martlet",
            identity.clientConfiguration(.administrator, options),
            pid: self.process.processIdentifier,
            logger: logger
        )
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            guard self.process.isRunning else {
                throw BenchError(message: "the server stopped with status \(self.process.terminationStatus)")
            }
            if (try? await target.send("GET", "/readyz")) != nil { return target }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw BenchError(message: "the server did not answer within 30 seconds")
    }

    /// Ends the server and removes all that it made.
    func remove() throws {
        if self.process.isRunning {
            self.process.terminate()
            self.process.waitUntilExit()
        }
        try FileManager.default.removeItem(atPath: self.directory)
    }
}
