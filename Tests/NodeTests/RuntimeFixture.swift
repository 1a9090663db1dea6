import Linux
import Logging
import RPC
import Runtime
import Transport
import Wire

/// A whole runtime in a scratch directory, with its own bridge, and a CRI client for it.
struct RuntimeFixture {
    let scratch: String
    let configuration: RuntimeConfiguration
    let client: GRPCClient
    /// Links of pods that were there before: a cluster may run on the machine.
    let foreignLinks: Set<String>
    private let http: HTTPClient
    private let bridge: String

    /// Makes the directories, imports the image, serves while the body runs, then removes every trace.
    static func run(_ body: (RuntimeFixture) async throws -> Void) async throws {
        let fixture = try RuntimeFixture()
        do {
            try await fixture.serving { try await body(fixture) }
        } catch {
            try? await fixture.cleanUp()
            throw error
        }
        try await fixture.cleanUp()
    }

    /// Removes every trace; the service must not run.
    func cleanUp() async throws {
        await self.http.shutdown()
        try await RuntimeReset.run(self.configuration, logger: Self.logger)
        self.removeScratch()
    }

    static var logger: Logger {
        var logger = Logger(label: "node-tests")
        logger.logLevel = .warning
        return logger
    }

    init() throws {
        let number = UInt32.random(in: 0...UInt32.max)
        self.foreignLinks = try HostTraces.podLinks()
        self.scratch = "/tmp/martlet-node-\(number)"
        self.bridge = "mt\(String(number, radix: 16))"
        for name in ["cni", "root", "state", "logs"] { try Files.makeDirectories("\(self.scratch)/\(name)") }
        self.configuration = RuntimeConfiguration(
            address: self.scratch + "/cri.sock",
            root: self.scratch + "/root",
            state: self.scratch + "/state",
            shimPath: Self.shimPath,
            cniConfDir: self.scratch + "/cni",
            cgroupParent: "/martlet-test-\(number)"
        )
        let range = "10.\(200 + number % 50).\(number >> 8 % 256 & 0xff).0/24"
        let network = try NetworkTemplate.bridge(
            name: self.bridge,
            bridge: self.bridge,
            podCIDR: range,
            dataDirectory: self.scratch + "/ipam"
        )
        try Files.write(network, to: self.scratch + "/cni/10-test.conflist")
        self.http = try HTTPClient(endpoint: .unix(path: self.configuration.address), logger: Self.logger)
        self.client = GRPCClient(http: self.http)
    }

    /// Runs the service for as long as the body does; what the service leaves, stays.
    func serving(_ body: () async throws -> Void) async throws {
        let service = try RuntimeService(self.configuration, logger: Self.logger)
        let running = Task { try await service.run() }
        defer { running.cancel() }
        try await self.waitUntilServed()
        try await body()
        running.cancel()
        _ = await running.result
    }

    /// Returns when the service answers.
    func waitUntilServed() async throws {
        for _ in 0..<200 {
            if (try? await self.client.call(CRI.RuntimeService.version, CRI.VersionRequest())) != nil { return }
            try await ContinuousClock().sleep(for: .milliseconds(25))
        }
        throw RuntimeError(.unavailable, "the runtime does not serve")
    }

    private func removeScratch() {
        try? BusyboxImage.run("/sbin/ip", ["link", "delete", self.bridge])
        try? Files.removeTree(self.scratch)
    }

    private static var shimPath: String {
        let own = Files.linkTarget("/proc/self/exe") ?? ""
        let beside = Files.parent(own) + "/containerd-shim-martlet-v1"
        return Files.exists(beside) ? beside : ".build/debug/containerd-shim-martlet-v1"
    }
}
