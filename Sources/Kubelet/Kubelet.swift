package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Linux
package import Logging
internal import RPC
internal import Transport
internal import Wire

/// The agent of one node: runs the pods that are bound to it, and tells the API server how they and the node are.
package final class Kubelet: Sendable {
    private let configuration: Configuration
    private let client: KubernetesClient?
    private let clock: any WallClock
    private let logger: Logger
    private let runtime: HTTPClient

    /// A kubelet; without a client it runs static pods only.
    package init(
        configuration: Configuration,
        client: KubernetesClient?,
        clock: any WallClock = SystemWallClock(),
        logger: Logger
    ) throws {
        self.configuration = configuration
        self.client = client
        self.clock = clock
        self.logger = logger
        self.runtime = try HTTPClient(endpoint: .unix(path: configuration.runtimeSocketPath), logger: logger)
    }

    /// Runs until cancelled. Containers go on running, and the next kubelet takes them over.
    package func run() async throws {
        let cri = CRIClient(GRPCClient(http: self.runtime))
        guard let version = await self.waitForRuntime(cri) else { return }
        let machine = MachineFacts.read()
        let node = NodeFacts(
            name: self.configuration.nodeName,
            ips: self.configuration.nodeIPs,
            cpuCores: machine.cpuCores,
            memoryBytes: machine.memoryBytes,
            runtimeName: version.runtimeName
        )
        let session = try KubeletSession(
            configuration: self.configuration,
            client: self.client,
            cri: cri,
            node: node,
            machine: machine,
            runtimeVersion: "\(version.runtimeName)://\(version.runtimeVersion)",
            clock: self.clock,
            logger: self.logger
        )
        try await session.run()
        await self.runtime.shutdown()
    }

    /// Asks the runtime who it is, until it answers; nil when the task is cancelled.
    private func waitForRuntime(_ cri: CRIClient) async -> CRI.VersionResponse? {
        var delay = Duration.milliseconds(50)
        while !Task.isCancelled {
            do throws(CRIError) {
                return try await cri.version()
            } catch {
                self.logger.debug("waiting for the runtime", metadata: [LogKey.error: "\(error)"])
                try? await ContinuousClock().sleep(for: delay)
                delay = min(delay * 2, .seconds(5))
            }
        }
        return nil
    }
}
