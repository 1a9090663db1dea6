internal import Foundation
internal import Identity
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import Runtime
internal import Transport
internal import Wire

/// A cluster for a benchmark: a `martlet up` of this program as a child process, in directories and on ports of its
/// own.
final class BenchCluster {
    private let directory: String
    private let process = Process()
    private let kubeconfig: String

    /// The image that `addSampleImage` brings.
    let sampleImage = SampleImage.name

    init() throws {
        self.directory =
            FileManager.default.temporaryDirectory.path + "/martlet-bench-\(ProcessInfo.processInfo.processIdentifier)"
        self.kubeconfig = self.directory + "/kubeconfig"
        try FileManager.default.createDirectory(atPath: self.directory, withIntermediateDirectories: true)
    }

    var pid: Int32 { self.process.processIdentifier }

    private var flags: [String] {
        [
            "--data-dir", self.directory + "/data", "--state-dir", self.directory + "/state",
            "--kubeconfig", self.kubeconfig,
        ]
    }

    private static var program: URL { URL(filePath: "/proc/self/exe").resolvingSymlinksInPath() }

    /// Starts the cluster and returns when its API server and node are ready: how long that took.
    func start() async throws -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        self.process.executableURL = Self.program
        self.process.arguments = ["up"] + self.flags
        self.process.standardOutput = FileHandle.nullDevice
        try self.process.run()
        let deadline = start + .seconds(60)
        while clock.now < deadline {
            guard self.process.isRunning else {
                throw BenchError(message: "the cluster stopped with status \(self.process.terminationStatus)")
            }
            if try await self.isReady() { return clock.now - start }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw BenchError(message: "the cluster was not ready within a minute")
    }

    private func isReady() async throws -> Bool {
        guard FileManager.default.fileExists(atPath: self.kubeconfig), let client = try? self.makeClient() else {
            return false
        }
        // Until the server answers, every answer is an error.
        let nodes: ObjectList<CoreV1.Node>? = try? await client.list()
        await client.shutdown()
        return nodes?.items.contains { node in
            node.status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
        } ?? false
    }

    /// Puts the sample's image into the cluster's store.
    func addSampleImage() async throws {
        let store = try ImageStore(directory: self.directory + "/data/images")
        try await SampleImage.ensure(in: store, scratch: self.directory + "/state")
    }

    func makeClient() throws -> KubernetesClient {
        try KubernetesClient(self.configuration(), logger: Self.logger)
    }

    func makeHTTPClient() throws -> HTTPClient {
        let configuration = try self.configuration()
        return try HTTPClient(endpoint: configuration.endpoint, tls: configuration.tls, logger: Self.logger)
    }

    private func configuration() throws -> ClientConfiguration {
        let connection = try Kubeconfig(path: self.kubeconfig).connection()
        return try ClientConfiguration(connection, userAgent: "martlet-bench")
    }

    private static let logger: Logger = {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        return logger
    }()

    /// The shims of the cluster's pods.
    func shims() -> [Int32] {
        ProcessMeter.find(["containerd-shim-martlet-v1", self.directory])
    }

    /// Ends the cluster and removes all that it made.
    func remove() async throws {
        if self.process.isRunning {
            self.process.terminate()
            self.process.waitUntilExit()
        }
        let reset = Process()
        reset.executableURL = Self.program
        reset.arguments = ["reset"] + self.flags
        reset.standardOutput = FileHandle.nullDevice
        try reset.run()
        reset.waitUntilExit()
        try FileManager.default.removeItem(atPath: self.directory)
    }
}
