internal import Linux
internal import RPC
internal import Wire

extension RuntimeEngine {
    /// Takes down what of a container is outside its record: its task, mount, cgroup and bundle. Each step stands
    /// alone, so that one that fails keeps none from running; after a crash some of it may be half-made.
    func discard(_ id: String) async {
        guard let record = self.records.container(id) else { return }
        let bundle = self.paths.bundle(id)
        guard Files.exists(bundle) else { return }
        try? await self.deleteTask(record)
        let root = "\(self.paths.ociState)/\(ShimTable.namespace)"
        let arguments = ["--root", root, "delete", "--force", id]
        let child = Child(
            path: self.ociRuntime,
            arguments: arguments,
            environment: ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
        )
        try? await BlockingWork.run {
            // The shim was gone, or could not do it.
            if Files.exists("\(root)/\(id)") { _ = try? child.run(silenceMilliseconds: 30_000) }
            try? self.system.unmount(bundle + "/rootfs")
            for directory in self.host.cgroups.directories(record.cgroup) { try? self.system.removeCgroup(directory) }
            try Files.removeTree(bundle)
        }
    }

    /// Ends what may run of a task, then has its shim forget it.
    private func deleteTask(_ record: ContainerRecord) async throws {
        let shim = try await self.shims.find(record.sandboxID)
        if record.state != .exited { try await self.endTask(record, shim) }
        let request = ShimTask.DeleteRequest { $0.id = record.id }
        _ = try await shim.call(ShimTask.TaskService.delete, request, timeout: .seconds(30))
    }

    private func endTask(_ record: ContainerRecord, _ shim: TTRPCClient) async throws {
        var status = try await self.state(of: record).status
        // A runtime that was killed may have left the shim at work on the creation.
        for _ in 0..<200 where status == .unknown {
            try await ContinuousClock().sleep(for: .milliseconds(50))
            status = try await self.state(of: record).status
        }
        guard status == .created || status == .running else { return }
        let kill = ShimTask.KillRequest {
            $0.id = record.id
            $0.signal = UInt32(Signal.kill)
        }
        _ = try? await shim.call(ShimTask.TaskService.kill, kill, timeout: .seconds(10))
        let wait = ShimTask.WaitRequest { $0.id = record.id }
        _ = try await shim.call(ShimTask.TaskService.wait, wait, timeout: .seconds(30))
    }
}
