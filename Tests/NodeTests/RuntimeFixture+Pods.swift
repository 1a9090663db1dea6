import Linux
import RPC
import Runtime
import Wire

extension RuntimeFixture {
    /// Imports the busybox image and answers it.
    @discardableResult
    func importBusybox() async throws -> ImageRecord {
        let image = try BusyboxImage(in: self.scratch)
        let store = try ImageStore(directory: self.configuration.root + "/images")
        return try await store.importImages(from: image.layout)[0]
    }

    func sandboxConfig(_ name: String, _ change: (inout CRI.PodSandboxConfig) -> Void = { _ in })
        -> CRI.PodSandboxConfig
    {
        var config = CRI.PodSandboxConfig()
        config.metadata = CRI.PodSandboxMetadata {
            $0.name = name
            $0.namespace = "default"
            $0.uid = "uid-" + name
        }
        config.hostname = name
        config.logDirectory = self.scratch + "/logs/" + name
        config.dnsConfig = CRI.DNSConfig { $0.servers = ["10.96.0.10"] }
        config.linux = CRI.LinuxPodSandboxConfig {
            $0.securityContext = CRI.LinuxSandboxSecurityContext {
                $0.namespaceOptions = CRI.NamespaceOption { $0.pid = .container }
            }
        }
        change(&config)
        return config
    }

    func runSandbox(_ config: CRI.PodSandboxConfig) async throws -> String {
        let request = CRI.RunPodSandboxRequest { $0.config = config }
        return try await self.client.call(CRI.RuntimeService.runPodSandbox, request).podSandboxId
    }

    func containerConfig(_ name: String, _ script: String) -> CRI.ContainerConfig {
        CRI.ContainerConfig {
            $0.metadata = CRI.ContainerMetadata { $0.name = name }
            $0.image = CRI.ImageSpec { $0.image = "busybox:test" }
            $0.command = ["/bin/sh", "-c", script]
            $0.logPath = name + ".log"
            $0.linux = CRI.LinuxContainerConfig {
                $0.securityContext = CRI.LinuxContainerSecurityContext {
                    $0.namespaceOptions = CRI.NamespaceOption { $0.pid = .container }
                }
            }
        }
    }

    func createContainer(
        _ sandboxID: String,
        _ sandbox: CRI.PodSandboxConfig,
        _ config: CRI.ContainerConfig
    ) async throws -> String {
        let request = CRI.CreateContainerRequest {
            $0.podSandboxId = sandboxID
            $0.config = config
            $0.sandboxConfig = sandbox
        }
        return try await self.client.call(CRI.RuntimeService.createContainer, request).containerId
    }

    func startContainer(_ id: String) async throws {
        _ = try await self.client.call(
            CRI.RuntimeService.startContainer,
            CRI.StartContainerRequest { $0.containerId = id }
        )
    }

    func status(_ id: String) async throws -> CRI.ContainerStatus {
        let request = CRI.ContainerStatusRequest { $0.containerId = id }
        return try await self.client.call(CRI.RuntimeService.containerStatus, request).status
    }

    /// Polls until the container has ended.
    func waitForExit(_ id: String) async throws -> CRI.ContainerStatus {
        for _ in 0..<400 {
            let status = try await self.status(id)
            if status.state == .containerExited { return status }
            try await ContinuousClock().sleep(for: .milliseconds(25))
        }
        throw RuntimeError(.deadlineExceeded, "container \(id) does not end")
    }

    func exec(_ id: String, _ script: String, timeout: Int64 = 10) async throws -> (
        output: String, error: String, code: Int32
    ) {
        let request = CRI.ExecSyncRequest {
            $0.containerId = id
            $0.cmd = ["/bin/sh", "-c", script]
            $0.timeout = timeout
        }
        let response = try await self.client.call(CRI.RuntimeService.execSync, request)
        let texts = [response.stdout, response.stderr].map { String(decoding: $0, as: UTF8.self) }
        return (texts[0], texts[1], response.exitCode)
    }

    func stopContainer(_ id: String, timeout: Int64 = 0) async throws {
        let request = CRI.StopContainerRequest {
            $0.containerId = id
            $0.timeout = timeout
        }
        _ = try await self.client.call(CRI.RuntimeService.stopContainer, request)
    }

    func removeContainer(_ id: String) async throws {
        _ = try await self.client.call(
            CRI.RuntimeService.removeContainer,
            CRI.RemoveContainerRequest { $0.containerId = id }
        )
    }

    func stopSandbox(_ id: String) async throws {
        _ = try await self.client.call(
            CRI.RuntimeService.stopPodSandbox,
            CRI.StopPodSandboxRequest { $0.podSandboxId = id }
        )
    }

    func removeSandbox(_ id: String) async throws {
        let request = CRI.RemovePodSandboxRequest { $0.podSandboxId = id }
        _ = try await self.client.call(CRI.RuntimeService.removePodSandbox, request)
    }

    /// The messages of a container's log, by stream.
    func log(_ pod: String, _ container: String) throws -> [String] {
        let bytes = try Files.read("\(self.scratch)/logs/\(pod)/\(container).log")
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0.dropFirst(31)) }
    }
}
