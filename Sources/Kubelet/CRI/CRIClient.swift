internal import Core
internal import RPC
internal import Wire

/// The container runtime as the kubelet sees it: CRI over gRPC, with a deadline on every call and the failures in the
/// words that Kubernetes' events carry.
struct CRIClient: Sendable {
    private let rpc: GRPCClient
    /// How long any call but a pull or a stop may take.
    private let timeout: Duration

    init(_ rpc: GRPCClient, timeout: Duration = .seconds(120)) {
        self.rpc = rpc
        self.timeout = timeout
    }

    private func call<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ request: Request,
        timeout: Duration? = nil
    ) async throws(CRIError) -> Response {
        do {
            return try await self.rpc.call(method, request, timeout: timeout ?? self.timeout)
        } catch {
            throw CRIError(error)
        }
    }

    func version() async throws(CRIError) -> CRI.VersionResponse {
        try await self.call(CRI.RuntimeService.version, CRI.VersionRequest { $0.version = "0.1.0" })
    }

    func status() async throws(CRIError) -> CRI.RuntimeStatus {
        try await self.call(CRI.RuntimeService.status, CRI.StatusRequest()).status
    }

    /// Tells the runtime which addresses the node's pods get.
    func updateRuntimeConfig(podCIDR: String) async throws(CRIError) {
        var request = CRI.UpdateRuntimeConfigRequest()
        request.runtimeConfig.networkConfig.podCidr = podCIDR
        _ = try await self.call(CRI.RuntimeService.updateRuntimeConfig, request)
    }

    /// Every change of a container's state, as it happens.
    func events() -> RPCReader<CRI.ContainerEventResponse> {
        self.rpc.serverStream(CRI.RuntimeService.getContainerEvents, CRI.GetEventsRequest())
    }

    // MARK: Sandboxes

    func runPodSandbox(_ config: CRI.PodSandboxConfig, handler: String = "") async throws(CRIError) -> String {
        let request = CRI.RunPodSandboxRequest {
            $0.config = config
            $0.runtimeHandler = handler
        }
        // Network plug-ins may be slow, so a sandbox has twice the time.
        return try await self.call(CRI.RuntimeService.runPodSandbox, request, timeout: self.timeout * 2).podSandboxId
    }

    func stopPodSandbox(_ id: String) async throws(CRIError) {
        _ = try await self.call(CRI.RuntimeService.stopPodSandbox, CRI.StopPodSandboxRequest { $0.podSandboxId = id })
    }

    func removePodSandbox(_ id: String) async throws(CRIError) {
        _ = try await self.call(
            CRI.RuntimeService.removePodSandbox,
            CRI.RemovePodSandboxRequest { $0.podSandboxId = id }
        )
    }

    func podSandboxStatus(_ id: String) async throws(CRIError) -> CRI.PodSandboxStatus {
        try await self.call(
            CRI.RuntimeService.podSandboxStatus,
            CRI.PodSandboxStatusRequest { $0.podSandboxId = id }
        ).status
    }

    /// All sandboxes, or those with labels.
    func listPodSandboxes(labels: [String: String] = [:]) async throws(CRIError) -> [CRI.PodSandbox] {
        var request = CRI.ListPodSandboxRequest()
        if !labels.isEmpty { request.filter.labelSelector = labels }
        return try await self.call(CRI.RuntimeService.listPodSandbox, request).items
    }

    // MARK: Containers

    func createContainer(
        in sandbox: String,
        _ config: CRI.ContainerConfig,
        sandboxConfig: CRI.PodSandboxConfig
    ) async throws(CRIError) -> String {
        let request = CRI.CreateContainerRequest {
            $0.podSandboxId = sandbox
            $0.config = config
            $0.sandboxConfig = sandboxConfig
        }
        return try await self.call(CRI.RuntimeService.createContainer, request).containerId
    }

    func startContainer(_ id: String) async throws(CRIError) {
        _ = try await self.call(CRI.RuntimeService.startContainer, CRI.StartContainerRequest { $0.containerId = id })
    }

    /// Returns when the container has ended, at the latest after its grace.
    func stopContainer(_ id: String, grace: Duration) async throws(CRIError) {
        let request = CRI.StopContainerRequest {
            $0.containerId = id
            $0.timeout = max(0, grace.components.seconds)
        }
        _ = try await self.call(CRI.RuntimeService.stopContainer, request, timeout: self.timeout + grace)
    }

    func removeContainer(_ id: String) async throws(CRIError) {
        _ = try await self.call(CRI.RuntimeService.removeContainer, CRI.RemoveContainerRequest { $0.containerId = id })
    }

    func containerStatus(_ id: String) async throws(CRIError) -> CRI.ContainerStatus {
        try await self.call(
            CRI.RuntimeService.containerStatus,
            CRI.ContainerStatusRequest { $0.containerId = id }
        ).status
    }

    /// All containers, or those with labels.
    func listContainers(labels: [String: String] = [:]) async throws(CRIError) -> [CRI.Container] {
        var request = CRI.ListContainersRequest()
        if !labels.isEmpty { request.filter.labelSelector = labels }
        return try await self.call(CRI.RuntimeService.listContainers, request).containers
    }

    /// Runs a command in a container to its end.
    func execSync(
        _ id: String,
        _ command: [String],
        timeout: Duration
    ) async throws(CRIError) -> CRI.ExecSyncResponse {
        let request = CRI.ExecSyncRequest {
            $0.containerId = id
            $0.cmd = command
            $0.timeout = timeout.components.seconds
        }
        let deadline = timeout == .zero ? self.timeout : timeout + .seconds(2)
        return try await self.call(CRI.RuntimeService.execSync, request, timeout: deadline)
    }

    /// Where to run a command on streams; the URL is good once.
    func exec(_ request: CRI.ExecRequest) async throws(CRIError) -> String {
        try await self.call(CRI.RuntimeService.exec, request).url
    }

    /// Where to attach to a container.
    func attach(_ request: CRI.AttachRequest) async throws(CRIError) -> String {
        try await self.call(CRI.RuntimeService.attach, request).url
    }

    /// Where to forward ports of a sandbox.
    func portForward(_ request: CRI.PortForwardRequest) async throws(CRIError) -> String {
        try await self.call(CRI.RuntimeService.portForward, request).url
    }

    func reopenContainerLog(_ id: String) async throws(CRIError) {
        _ = try await self.call(
            CRI.RuntimeService.reopenContainerLog,
            CRI.ReopenContainerLogRequest { $0.containerId = id }
        )
    }

    /// Usage of all containers, or of those with labels.
    func listContainerStats(labels: [String: String] = [:]) async throws(CRIError) -> [CRI.ContainerStats] {
        var request = CRI.ListContainerStatsRequest()
        if !labels.isEmpty { request.filter.labelSelector = labels }
        return try await self.call(CRI.RuntimeService.listContainerStats, request).stats
    }

    /// Usage of all pods.
    func listPodSandboxStats() async throws(CRIError) -> [CRI.PodSandboxStats] {
        try await self.call(CRI.RuntimeService.listPodSandboxStats, CRI.ListPodSandboxStatsRequest()).stats
    }

    // MARK: Images

    /// Nil when the runtime does not have it.
    func imageStatus(_ name: String) async throws(CRIError) -> CRI.Image? {
        let request = CRI.ImageStatusRequest { $0.image = Self.imageSpec(name) }
        let image = try await self.call(CRI.ImageService.imageStatus, request).image
        return image.id.isEmpty ? nil : image
    }

    /// Returns the reference to create containers from.
    func pullImage(
        _ name: String,
        auth: CRI.AuthConfig?,
        sandboxConfig: CRI.PodSandboxConfig
    ) async throws(CRIError) -> String {
        var request = CRI.PullImageRequest()
        request.image = Self.imageSpec(name)
        if let auth { request.auth = auth }
        request.sandboxConfig = sandboxConfig
        return try await self.call(CRI.ImageService.pullImage, request, timeout: .seconds(3600)).imageRef
    }

    func listImages() async throws(CRIError) -> [CRI.Image] {
        try await self.call(CRI.ImageService.listImages, CRI.ListImagesRequest()).images
    }

    func removeImage(_ name: String) async throws(CRIError) {
        _ = try await self.call(
            CRI.ImageService.removeImage,
            CRI.RemoveImageRequest { $0.image = Self.imageSpec(name) }
        )
    }

    /// A directory on the file system of images; "" when the runtime does not tell.
    func imageFileSystem() async throws(CRIError) -> String {
        let info = try await self.call(CRI.ImageService.imageFsInfo, CRI.ImageFsInfoRequest())
        return info.imageFilesystems.first?.fsId.mountpoint ?? ""
    }

    private static func imageSpec(_ name: String) -> CRI.ImageSpec {
        CRI.ImageSpec {
            $0.image = name
            $0.userSpecifiedImage = name
        }
    }
}
