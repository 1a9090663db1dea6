internal import Linux
internal import RPC
internal import Wire

extension RuntimeEngine {
    /// Changes the limits of a container: of the running one through the OCI runtime, of one that is yet to start too.
    func updateResources(_ id: String, _ resources: CRI.LinuxContainerResources) async throws {
        guard let id = self.records.containerID(id) else { throw RuntimeError(.notFound, "container \(id) not found") }
        try await self.operations.run(id) {
            guard let record = self.records.container(id) else {
                throw RuntimeError(.notFound, "container \(id) not found")
            }
            guard record.state == .running || record.state == .created else {
                throw RuntimeError(.failedPrecondition, "container \(id) is in state \(record.state.rawValue)")
            }
            let json = try JSONFile.encode(OCISpecification.Resources(resources))
            _ = try await self.shims.find(record.sandboxID).call(
                ShimTask.TaskService.update,
                ShimTask.UpdateTaskRequest {
                    $0.id = id
                    $0.resources = Google.AnyValue {
                        $0.typeUrl = "types.containerd.io/opencontainers/runtime-spec/1/LinuxResources"
                        $0.value = json
                    }
                },
                timeout: .seconds(30)
            )
            try self.records.updateContainer(id) { record in
                var config = record.config
                config.linux.resources = Self.merged(config.linux.resources, with: resources)
                record.config = config
            }
        }
    }

    /// What is set in the change replaces what was there.
    private static func merged(
        _ present: CRI.LinuxContainerResources,
        with change: CRI.LinuxContainerResources
    ) -> CRI.LinuxContainerResources {
        var result = present
        for field in change.underlying.setFields { result.underlying[Int(field.number)] = field.value }
        return result
    }

    /// Makes the log file anew after the kubelet has renamed it. The shim sees by itself that the name is another file.
    func reopenLog(_ id: String) throws {
        guard let id = self.records.containerID(id), let record = self.records.container(id) else {
            throw RuntimeError(.notFound, "container \(id) not found")
        }
        guard record.state == .running else {
            throw RuntimeError(.failedPrecondition, "container \(id) is in state \(record.state.rawValue)")
        }
        guard !record.logPath.isEmpty else { return }
        _ = try Descriptor(path: record.logPath, [.writeOnly, .create, .append], mode: 0o640)
    }
}
