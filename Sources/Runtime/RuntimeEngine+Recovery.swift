internal import Core
internal import Linux
internal import Logging
internal import RPC
internal import Wire

extension RuntimeEngine {
    /// Brings the records and the host together after a start: what was half-made is undone, what runs is watched
    /// again, what has ended meanwhile is recorded.
    func recover() async {
        for record in self.records.containers where self.records.sandbox(record.sandboxID) == nil {
            await self.discardForGood(record.id)
        }
        for record in self.records.sandboxes {
            let hasNamespace = self.isPinned(record)
            if !record.isComplete {
                // Its maker was killed: nobody knows this sandbox's id.
                await self.unmake(record.id)
                try? self.records.removeSandbox(record.id)
                continue
            }
            if record.isReady, !hasNamespace {
                // The machine was started anew.
                _ = try? self.records.updateSandbox(record.id) { $0.isReady = false }
            }
            for container in self.records.containers(ofSandbox: record.id) { await self.recover(container) }
        }
        await self.removeOrphans()
    }

    private func isPinned(_ record: SandboxRecord) -> Bool {
        let files = self.files(of: record)
        guard let path = files.network ?? files.ipc else { return Files.exists(self.paths.sandbox(record.id)) }
        return (try? self.system.usage(ofFileSystemAt: path))?.type == FileSystemUsage.namespaceHandle
    }

    private func recover(_ record: ContainerRecord) async {
        switch record.state {
        case .creating:
            await self.discardForGood(record.id)
        case .exited:
            await self.discard(record.id)
        case .created, .running:
            do {
                let state = try await self.state(of: record)
                let shim = try await self.shims.find(record.sandboxID)
                // It may have been started without our having written it down.
                if record.state == .created, state.status == .running {
                    _ = try self.records.updateContainer(record.id) {
                        $0.state = .running
                        $0.startedAt = self.now
                    }
                }
                if state.status != .created { self.watch(record.id, shim) }
            } catch {
                self.logger.debug(
                    "container did not survive",
                    metadata: ["container.id": "\(record.id)", "\(LogKey.error)": "\(error)"]
                )
                await self.lost(record.id)
            }
        }
    }

    private func discardForGood(_ id: String) async {
        await self.discard(id)
        try? self.records.removeContainer(id)
    }

    /// Directories without a record are what a crash left between making the one and the other.
    private func removeOrphans() async {
        for id in (try? Files.names(in: self.paths.bundles)) ?? [] where self.records.container(id) == nil {
            try? self.system.unmount(self.paths.bundle(id) + "/rootfs")
            try? Files.removeTree(self.paths.bundle(id))
        }
        for id in (try? Files.names(in: self.paths.sandboxes)) ?? [] where self.records.sandbox(id) == nil {
            await self.unmake(id)
        }
        for id in (try? Files.names(in: self.paths.containerRecords)) ?? [] where self.records.container(id) == nil {
            try? Files.removeTree(self.paths.containerFiles(id))
        }
        for id in (try? Files.names(in: self.paths.sandboxRecords)) ?? [] where self.records.sandbox(id) == nil {
            try? Files.removeTree("\(self.paths.sandboxRecords)/\(id)")
        }
    }
}
