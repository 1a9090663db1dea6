internal import Core
internal import Linux
internal import Logging
internal import RPC
internal import Wire

extension RuntimeEngine {
    /// Waits for a container's end and records it. Unstructured on purpose: it lives as long as the container, not as
    /// the request that started it.
    func watch(_ id: String, _ shim: TTRPCClient) {
        Task { await self.recordExit(id, shim) }
    }

    private func recordExit(_ id: String, _ shim: TTRPCClient) async {
        do {
            let response = try await shim.call(ShimTask.TaskService.wait, ShimTask.WaitRequest { $0.id = id })
            let time = response.exitedAt.seconds * 1_000_000_000 + Int64(response.exitedAt.nanos)
            await self.ended(id, status: Int32(bitPattern: response.exitStatus), time: time)
        } catch {
            self.logger.debug(
                "container's shim is gone",
                metadata: ["container.id": "\(id)", "\(LogKey.error)": "\(error)"]
            )
            await self.lost(id)
        }
    }

    /// A container whose shim is gone: it is ended by force, and nobody knows how it ended before.
    func lost(_ id: String) async {
        await self.ended(id, status: 255, time: self.now, reason: "Unknown")
    }

    private func ended(_ id: String, status: Int32, time: Int64, reason: String? = nil) async {
        guard let record = self.records.container(id), record.state != .exited else { return }
        let wasKilledForMemory = status == 137 && self.hasRunOutOfMemory(record)
        let why = reason ?? (wasKilledForMemory ? "OOMKilled" : status == 0 ? "Completed" : "Error")
        _ = try? self.records.updateContainer(id) { record in
            guard record.state != .exited else { return }
            record.state = .exited
            record.finishedAt = time
            record.exitCode = status
            record.reason = why
        }
        self.exits.report(id)
        self.publish(.containerStoppedEvent, id)
        // The mount, the cgroup and the OCI runtime's state are of no use any more; the writable layer stays.
        try? await self.operations.run(id) { await self.discard(id) }
    }

    private func hasRunOutOfMemory(_ record: ContainerRecord) -> Bool {
        let cgroups = self.host.cgroups
        guard let directory = cgroups.directory(record.cgroup, controller: "memory") else { return false }
        let text = Files.line(directory + (cgroups.isUnified ? "/memory.events" : "/memory.oom_control")) ?? ""
        return text.split(separator: "\n").contains { line in
            line.hasPrefix("oom_kill ") && line != "oom_kill 0"
        }
    }

    /// Tells those who listen what has happened to a container.
    func publish(_ type: CRI.ContainerEventType, _ id: String) {
        guard self.events.hasListeners, let record = self.records.container(id) else { return }
        let sandbox = self.records.sandbox(record.sandboxID)
        self.events.publish(
            CRI.ContainerEventResponse {
                $0.containerId = id
                $0.containerEventType = type
                $0.createdAt = self.now
                if let sandbox { $0.podSandboxStatus = self.status(of: sandbox) }
                $0.containersStatuses = self.records.containers(ofSandbox: record.sandboxID).map(self.status)
            }
        )
    }
}
