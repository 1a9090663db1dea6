internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Linux
internal import Logging
internal import Wire

/// Registers the node and keeps its status up to date: at once when it changes, every five minutes when it does not.
struct NodeReporter: Sendable {
    let client: KubernetesClient
    let tools: PodTools
    let machine: MachineFacts
    let runtimeVersion: String
    let recorder: EventRecorder
    /// The port of the kubelet's server; 0 for none.
    let port: Int

    private static let checkInterval = Duration.seconds(10)
    private static let reportInterval = Duration.seconds(300)

    private var configuration: Kubelet.Configuration { self.tools.configuration }

    /// Makes the node's object, or takes the one there is. Tries until it succeeds or the task is cancelled.
    func register() async {
        var delay = Duration.milliseconds(100)
        while !Task.isCancelled {
            do {
                try await self.report(isForced: true, lastReport: nil)
                return
            } catch {
                self.tools.logger.debug("could not register the node", metadata: [LogKey.error: "\(error)"])
                try? await ContinuousClock().sleep(for: delay)
                delay = min(delay * 2, .seconds(7))
            }
        }
    }

    /// Reports until cancelled.
    func run() async {
        var lastReport = self.tools.clock.now()
        while !Task.isCancelled {
            // Changes are noticed sooner while the runtime is not ready: pods wait for it.
            try? await ContinuousClock().sleep(for: Self.checkInterval)
            guard !Task.isCancelled else { return }
            do {
                let isDue = self.tools.clock.now() - lastReport >= Self.reportInterval
                if try await self.report(isForced: isDue, lastReport: lastReport) {
                    lastReport = self.tools.clock.now()
                }
            } catch {
                self.tools.logger.warning("could not report the node's status", metadata: [LogKey.error: "\(error)"])
            }
        }
    }

    /// - Returns: whether there was something to write.
    @discardableResult
    private func report(isForced: Bool, lastReport: Instant?) async throws -> Bool {
        let builder = await self.builder()
        var node = try await self.existingNode(builder)
        let now = self.tools.clock.now()
        if node.metadata.labels.merging(builder.labels, uniquingKeysWith: { _, own in own }) != node.metadata.labels {
            node.metadata.labels.merge(builder.labels) { _, own in own }
            node = try await self.client.update(node)
        }
        let status = builder.status(previous: node.status, now: now)
        guard isForced || Self.differs(status, from: node.status) else { return false }
        let wasReady = Self.isReady(node.status)
        node.status = status
        try await self.client.updateStatus(node)
        if wasReady != Self.isReady(status) { self.announce(node, isReady: Self.isReady(status)) }
        return true
    }

    private func existingNode(_ builder: NodeStatusBuilder) async throws -> CoreV1.Node {
        do {
            return try await self.client.get(name: self.configuration.nodeName)
        } catch let error as StatusError where error.isNotFound {
            var node = builder.node()
            node.status = builder.status(previous: CoreV1.NodeStatus(), now: self.tools.clock.now())
            return try await self.client.create(node)
        }
    }

    private static func isReady(_ status: CoreV1.NodeStatus) -> Bool {
        status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
    }

    private func announce(_ node: CoreV1.Node, isReady: Bool) {
        let state = isReady ? "NodeReady" : "NodeNotReady"
        let message = "Node \(node.metadata.name) status is now: \(state)"
        self.recorder.record(self.tools.node.reference, .normal, reason: state, message: message)
    }

    /// Whether there is more to tell than that time has passed.
    private static func differs(_ status: CoreV1.NodeStatus, from old: CoreV1.NodeStatus) -> Bool {
        func timeless(_ status: CoreV1.NodeStatus) -> CoreV1.NodeStatus {
            var status = status
            status.conditions = status.conditions.map { condition in
                var condition = condition
                condition.lastHeartbeatTime = MetaV1.Time()
                return condition
            }
            return status
        }
        return timeless(status) != timeless(old)
    }

    private func builder() async -> NodeStatusBuilder {
        let (root, system) = (self.configuration.rootDirectory, self.tools.system)
        let usage = try? await BlockingWork.run {
            try Files.makeDirectories(root)
            return try system.usage(ofFileSystemAt: root)
        }
        return NodeStatusBuilder(
            configuration: self.configuration,
            machine: self.machine,
            diskBytes: usage?.capacityBytes ?? 0,
            pressures: self.tools.pressure.pressures,
            runtimeProblem: await self.runtimeProblem(),
            runtimeVersion: self.runtimeVersion,
            images: (try? await self.tools.cri.listImages()) ?? [],
            port: self.port
        )
    }

    private func runtimeProblem() async -> String? {
        do throws(CRIError) {
            let broken = try await self.tools.cri.status().conditions.filter { !$0.status }
            guard !broken.isEmpty else { return nil }
            return broken.map { condition in
                let words = condition.type == "NetworkReady" ? "container runtime network not ready: " : ""
                return "\(words)\(condition.type)=false reason:\(condition.reason) message:\(condition.message)"
            }.joined(separator: ", ")
        } catch {
            return "[container runtime status check may not have completed yet: \(error)]"
        }
    }
}
