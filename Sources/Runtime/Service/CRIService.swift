internal import Linux
internal import RPC
internal import Wire

/// The CRI's RuntimeService on a router: turns requests into calls of the engine, and what it answers into messages.
struct CRIService: Sendable {
    let engine: RuntimeEngine
    let streaming: StreamingServer

    private typealias Methods = CRI.RuntimeService

    /// Adds every method. Those that are not supported say so.
    func register(on router: GRPCRouter) {
        self.registerRuntime(router)
        self.registerSandboxes(router)
        self.registerContainers(router)
        self.registerStats(router)
        self.registerStreaming(router)
        self.registerUnsupported(router)
        ImageCRIService(engine: self.engine).register(on: router)
    }

    private func registerRuntime(_ router: GRPCRouter) {
        let engine = self.engine
        router.register(Methods.version) { _, _ in
            CRI.VersionResponse {
                $0.version = "0.1.0"
                $0.runtimeName = "martlet"
                $0.runtimeVersion = "0.1.0"
                $0.runtimeApiVersion = "v1"
            }
        }
        router.register(Methods.status) { request, _ in Self.status(engine, verbose: request.verbose) }
        router.register(Methods.runtimeConfig) { _, _ in
            CRI.RuntimeConfigResponse { $0.linux = CRI.LinuxRuntimeConfiguration { $0.cgroupDriver = .cgroupfs } }
        }
        // The node's pod range is of no use here: addresses come from CNI.
        router.register(Methods.updateRuntimeConfig) { _, _ in CRI.UpdateRuntimeConfigResponse() }
        router.registerServerStreaming(Methods.getContainerEvents) { _, _, writer in
            for await event in engine.events.listen() { try await writer.write(event) }
        }
    }

    private static func status(_ engine: RuntimeEngine, verbose: Bool) -> CRI.StatusResponse {
        var network = CRI.RuntimeCondition {
            $0.type = "NetworkReady"
            $0.status = true
        }
        do {
            _ = try engine.networks.current()
        } catch {
            network.status = false
            network.reason = "NetworkPluginNotReady"
            network.message = "\(error)"
        }
        return CRI.StatusResponse {
            $0.status = CRI.RuntimeStatus {
                $0.conditions = [
                    CRI.RuntimeCondition {
                        $0.type = "RuntimeReady"
                        $0.status = true
                    },
                    network,
                ]
            }
            $0.runtimeHandlers = ["", RuntimeEngine.handlerName].map { name in CRI.RuntimeHandler { $0.name = name } }
            $0.features = CRI.RuntimeFeatures { $0.supplementalGroupsPolicy = true }
            if verbose {
                $0.info = ["ociRuntime": engine.ociRuntime, "cgroups": engine.host.cgroups.mode.rawValue]
            }
        }
    }

    private func registerSandboxes(_ router: GRPCRouter) {
        let engine = self.engine
        router.register(Methods.runPodSandbox) { request, _ in
            let id = try await engine.runSandbox(request.config, handler: request.runtimeHandler)
            return CRI.RunPodSandboxResponse { $0.podSandboxId = id }
        }
        router.register(Methods.stopPodSandbox) { request, _ in
            try await engine.stopSandbox(request.podSandboxId)
            return CRI.StopPodSandboxResponse()
        }
        router.register(Methods.removePodSandbox) { request, _ in
            try await engine.removeSandbox(request.podSandboxId)
            return CRI.RemovePodSandboxResponse()
        }
        router.register(Methods.podSandboxStatus) { request, _ in
            guard let id = engine.records.sandboxID(request.podSandboxId), let record = engine.records.sandbox(id)
            else {
                throw RuntimeError(.notFound, "sandbox \(request.podSandboxId) not found")
            }
            return CRI.PodSandboxStatusResponse {
                $0.status = engine.status(of: record)
                $0.containersStatuses = engine.records.containers(ofSandbox: id).map(engine.status)
                $0.timestamp = engine.now
            }
        }
        router.register(Methods.listPodSandbox) { request, _ in
            let filter = request.filter
            let items = engine.records.sandboxes.filter(\.isComplete).map(engine.summary).filter { item in
                item.id.hasPrefix(filter.id) && filter.labelSelector.allSatisfy { item.labels[$0.key] == $0.value }
                    && (!filter.underlying.has(2) || filter.state.state == item.state)
            }
            return CRI.ListPodSandboxResponse { $0.items = items }
        }
    }

    private func registerContainers(_ router: GRPCRouter) {
        let engine = self.engine
        router.register(Methods.createContainer) { request, _ in
            let id = try await engine.createContainer(request)
            return CRI.CreateContainerResponse { $0.containerId = id }
        }
        router.register(Methods.startContainer) { request, _ in
            try await engine.startContainer(request.containerId)
            return CRI.StartContainerResponse()
        }
        router.register(Methods.stopContainer) { request, _ in
            try await engine.stopContainer(request.containerId, graceSeconds: request.timeout)
            return CRI.StopContainerResponse()
        }
        router.register(Methods.removeContainer) { request, _ in
            try await engine.removeContainer(request.containerId)
            return CRI.RemoveContainerResponse()
        }
        router.register(Methods.containerStatus) { request, _ in
            let record = try Self.container(engine, request.containerId)
            return CRI.ContainerStatusResponse { $0.status = engine.status(of: record) }
        }
        router.register(Methods.listContainers) { request, _ in
            let filter = request.filter
            let items = engine.records.containers.filter { $0.state != .creating }.map(engine.summary).filter { item in
                item.id.hasPrefix(filter.id) && item.podSandboxId.hasPrefix(filter.podSandboxId)
                    && filter.labelSelector.allSatisfy { item.labels[$0.key] == $0.value }
                    && (!filter.underlying.has(2) || filter.state.state == item.state)
            }
            return CRI.ListContainersResponse { $0.containers = items }
        }
        router.register(Methods.updateContainerResources) { request, _ in
            try await engine.updateResources(request.containerId, request.linux)
            return CRI.UpdateContainerResourcesResponse()
        }
        router.register(Methods.reopenContainerLog) { request, _ in
            try engine.reopenLog(request.containerId)
            return CRI.ReopenContainerLogResponse()
        }
        router.register(Methods.execSync) { request, _ in
            try await engine.execSync(request.containerId, command: request.cmd, timeoutSeconds: request.timeout)
        }
    }

    private static func container(_ engine: RuntimeEngine, _ prefix: String) throws -> ContainerRecord {
        guard let id = engine.records.containerID(prefix), let record = engine.records.container(id) else {
            throw RuntimeError(.notFound, "container \(prefix) not found")
        }
        return record
    }

    private func registerStats(_ router: GRPCRouter) {
        let engine = self.engine
        router.register(Methods.containerStats) { request, _ in
            let record = try Self.container(engine, request.containerId)
            let stats = try await BlockingWork.run { engine.stats(of: record) }
            return CRI.ContainerStatsResponse { $0.stats = stats }
        }
        router.register(Methods.listContainerStats) { request, _ in
            let filter = request.filter
            let records = engine.records.containers.filter { record in
                record.state == .running && record.id.hasPrefix(filter.id)
                    && record.sandboxID.hasPrefix(filter.podSandboxId)
                    && filter.labelSelector.allSatisfy { record.config.labels[$0.key] == $0.value }
            }
            let stats = try await BlockingWork.run { records.map(engine.stats) }
            return CRI.ListContainerStatsResponse { $0.stats = stats }
        }
        router.register(Methods.podSandboxStats) { request, _ in
            guard let id = engine.records.sandboxID(request.podSandboxId), let record = engine.records.sandbox(id)
            else {
                throw RuntimeError(.notFound, "sandbox \(request.podSandboxId) not found")
            }
            let stats = try await BlockingWork.run { engine.stats(of: record) }
            return CRI.PodSandboxStatsResponse { $0.stats = stats }
        }
        router.register(Methods.listPodSandboxStats) { request, _ in
            let filter = request.filter
            let records = engine.records.sandboxes.filter { record in
                record.isReady && record.id.hasPrefix(filter.id)
                    && filter.labelSelector.allSatisfy { record.config.labels[$0.key] == $0.value }
            }
            let stats = try await BlockingWork.run { records.map(engine.stats) }
            return CRI.ListPodSandboxStatsResponse { $0.stats = stats }
        }
    }

    private func registerStreaming(_ router: GRPCRouter) {
        let (engine, streaming) = (self.engine, self.streaming)
        router.register(Methods.exec) { request, _ in
            _ = try engine.runningContainer(request.containerId)
            let url = try streaming.url(for: .exec(request))
            return CRI.ExecResponse { $0.url = url }
        }
        router.register(Methods.attach) { request, _ in
            _ = try engine.runningContainer(request.containerId)
            let url = try streaming.url(for: .attach(request))
            return CRI.AttachResponse { $0.url = url }
        }
        router.register(Methods.portForward) { request, _ in
            guard let id = engine.records.sandboxID(request.podSandboxId), engine.records.sandbox(id)?.isReady == true
            else { throw RuntimeError(.failedPrecondition, "sandbox \(request.podSandboxId) is not running") }
            let url = try streaming.url(for: .portForward(request))
            return CRI.PortForwardResponse { $0.url = url }
        }
    }

    private func registerUnsupported(_ router: GRPCRouter) {
        self.refuse(Methods.checkpointContainer, router)
        self.refuse(Methods.listMetricDescriptors, router)
        self.refuse(Methods.listPodSandboxMetrics, router)
    }

    private func refuse<Request, Response>(_ method: RPCMethod<Request, Response>, _ router: GRPCRouter) {
        let name = method.name
        router.register(method) { _, _ in throw RuntimeError(.unimplemented, "\(name) is not supported yet") }
    }
}
