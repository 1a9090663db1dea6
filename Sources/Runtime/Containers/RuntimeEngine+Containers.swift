internal import Linux
internal import RPC
internal import Wire

extension RuntimeEngine {
    /// Makes a container; it runs nothing yet. Repeating the call with the same metadata answers the container that is
    /// there.
    func createContainer(_ request: CRI.CreateContainerRequest) async throws -> String {
        let config = request.config
        guard let sandboxID = self.records.sandboxID(request.podSandboxId),
            let sandbox = self.records.sandbox(sandboxID)
        else { throw RuntimeError(.notFound, "sandbox \(request.podSandboxId) not found") }
        guard sandbox.isReady else { throw RuntimeError(.failedPrecondition, "sandbox \(sandboxID) is not ready") }
        guard !config.metadata.name.isEmpty else { throw RuntimeError(.invalidArgument, "container has no name") }
        guard let image = try self.images.find(config.image.image) else {
            throw RuntimeError(.notFound, "image \(config.image.image) not found")
        }
        let imageConfiguration = try self.images.configuration(image)
        let layers = self.images.layerDirectories(image)
        let id = RandomID.make()
        let user = try UserResolver(layers: layers).resolve(
            config.linux.securityContext,
            imageUser: imageConfiguration.config?.user ?? ""
        )
        let record = ContainerRecord(
            id: id,
            sandboxID: sandboxID,
            configuration: config,
            image: image,
            createdAt: self.now,
            stopSignal: imageConfiguration.config?.stopSignal.flatMap { Signal.number($0) } ?? Signal.terminate,
            logPath: Self.logPath(config, sandbox.config),
            cgroup: "\(sandbox.cgroupParent)/\(id)",
            user: user
        )
        let present = try self.records.insert(record) {
            $0.sandboxID == sandboxID && $0.config.metadata == config.metadata
        }
        if let present {
            return try await self.operations.run(present.id) {
                guard self.records.container(present.id)?.state == .created else {
                    throw RuntimeError(.alreadyExists, "container \(config.metadata.name) exists already")
                }
                return present.id
            }
        }
        return try await self.operations.run(id) {
            do {
                try await self.make(record, sandbox, imageConfiguration, layers)
            } catch {
                await self.discard(id)
                try? self.records.removeContainer(id)
                throw error
            }
            self.publish(.containerCreatedEvent, id)
            return id
        }
    }

    private static func logPath(_ config: CRI.ContainerConfig, _ sandbox: CRI.PodSandboxConfig) -> String {
        guard !config.logPath.isEmpty, !sandbox.logDirectory.isEmpty else { return "" }
        return "\(sandbox.logDirectory)/\(config.logPath)"
    }

    private func make(
        _ record: ContainerRecord,
        _ sandbox: SandboxRecord,
        _ image: ImageConfiguration,
        _ layers: [String]
    ) async throws {
        let id = record.id
        let bundle = self.paths.bundle(id)
        let specification = try SpecificationBuilder(
            host: self.host,
            containerID: id,
            config: record.config,
            sandbox: sandbox,
            sandboxFiles: self.files(of: sandbox),
            image: image,
            user: record.user,
            cgroup: record.cgroup,
            processNamespace: try await self.processNamespace(record, sandbox)
        ).build()
        try await BlockingWork.run {
            try Files.makeDirectories(bundle + "/rootfs", mode: 0o711)
            try JSONFile.write(specification, to: bundle + "/config.json", durable: false)
            let files = self.paths.containerFiles(id)
            for name in ["upper", "work"] {
                try Files.makeDirectories("\(files)/\(name)")
                try Files.setMode("\(files)/\(name)", 0o755)
            }
            if !record.logPath.isEmpty { try Files.makeDirectories(Files.parent(record.logPath)) }
            if record.config.stdin { try Files.makeFIFO(self.inputPipe(id)) }
        }
        let shim = try await self.shims.start(sandbox.id)
        let files = self.paths.containerFiles(id)
        _ = try await shim.call(
            ShimTask.TaskService.create,
            ShimTask.CreateTaskRequest {
                $0.id = id
                $0.bundle = bundle
                $0.rootfs = [Self.rootMount(layers, files: files)]
                $0.terminal = record.config.tty
                if !record.logPath.isEmpty {
                    $0.stdout = "cri://\(record.logPath)?attach=\(self.attachSocket(id))"
                    if !record.config.tty { $0.stderr = $0.stdout }
                }
                if record.config.stdin { $0.stdin = self.inputPipe(id) }
                $0.options = self.shimOptions
            }
        )
        try self.records.updateContainer(id) { $0.state = .created }
    }

    /// A plain mount of the only layer is no overlay; the writable directory alone serves an image without layers.
    private static func rootMount(_ layers: [String], files: String) -> ContainerdTypes.Mount {
        ContainerdTypes.Mount {
            guard !layers.isEmpty else {
                $0.type = "bind"
                $0.source = files + "/upper"
                $0.options = ["rbind", "rw"]
                return
            }
            $0.type = "overlay"
            $0.source = "overlay"
            let lower = layers.reversed().joined(separator: ":")
            $0.options = ["lowerdir=\(lower)", "upperdir=\(files)/upper", "workdir=\(files)/work"]
        }
    }

    private var shimOptions: Google.AnyValue {
        Google.AnyValue {
            $0.typeUrl = "containerd.runc.v1.Options"
            $0.value =
                RuncOptions.Options {
                    $0.binaryName = self.ociRuntime
                    $0.root = self.paths.ociState
                }.protobuf()
        }
    }

    /// The pid namespace to join; nil makes the container's own.
    private func processNamespace(_ record: ContainerRecord, _ sandbox: SandboxRecord) async throws -> String? {
        let options = record.config.linux.securityContext.namespaceOptions
        switch options.pid {
        case .target:
            guard let id = self.records.containerID(options.targetId),
                let target = self.records.container(id), target.sandboxID == sandbox.id, target.state == .running
            else { throw RuntimeError(.invalidArgument, "target container \(options.targetId) does not run") }
            let state = try await self.state(of: target)
            return "/proc/\(state.pid)/ns/pid"
        case .pod:
            // Without a process of the sandbox's own, the first running container's namespace is the pod's.
            let members = self.records.containers(ofSandbox: sandbox.id)
            guard let first = members.first(where: { $0.state == .running && $0.id != record.id }) else { return nil }
            return "/proc/\(try await self.state(of: first).pid)/ns/pid"
        default:
            return nil
        }
    }

    func state(of record: ContainerRecord) async throws -> ShimTask.StateResponse {
        let request = ShimTask.StateRequest { $0.id = record.id }
        return try await self.shims.find(record.sandboxID).call(
            ShimTask.TaskService.state,
            request,
            timeout: .seconds(10)
        )
    }

    // MARK: start

    /// Starts a created container.
    func startContainer(_ id: String) async throws {
        guard let id = self.records.containerID(id) else { throw RuntimeError(.notFound, "container \(id) not found") }
        try await self.operations.run(id) {
            guard let record = self.records.container(id) else {
                throw RuntimeError(.notFound, "container \(id) not found")
            }
            // A repeated call finds its own success.
            if record.state == .running { return }
            guard record.state == .created else {
                throw RuntimeError(.failedPrecondition, "container \(id) is in state \(record.state.rawValue)")
            }
            guard self.records.sandbox(record.sandboxID)?.isReady == true else {
                throw RuntimeError(.failedPrecondition, "sandbox \(record.sandboxID) is not ready")
            }
            let shim = try await self.shims.find(record.sandboxID)
            do {
                _ = try await shim.call(ShimTask.TaskService.start, ShimTask.StartRequest { $0.id = id })
            } catch let error as GRPCStatus {
                try await self.startFailed(record, error)
                throw error
            }
            try self.records.updateContainer(id) {
                $0.state = .running
                $0.startedAt = self.now
            }
            self.publish(.containerStartedEvent, id)
            self.watch(id, shim)
        }
    }

    /// The program could not be executed: the container has ended without having run.
    private func startFailed(_ record: ContainerRecord, _ error: GRPCStatus) async throws {
        let moment = self.now
        try self.records.updateContainer(record.id) {
            $0.state = .exited
            $0.startedAt = moment
            $0.finishedAt = moment
            $0.exitCode = 128
            $0.reason = "StartError"
            $0.message = error.message
        }
        await self.discard(record.id)
        self.exits.report(record.id)
        self.publish(.containerStoppedEvent, record.id)
    }

    // MARK: stop and remove

    /// Asks a container to end, and makes it after the grace period. An unknown or ended one is no error.
    func stopContainer(_ id: String, graceSeconds: Int64) async throws {
        guard let id = self.records.containerID(id), let record = self.records.container(id) else { return }
        guard record.state == .running || record.state == .created else { return }
        let shim = try await self.shims.find(record.sandboxID)
        let isOver: @Sendable () -> Bool = { self.records.container(id)?.state == .exited }
        if record.state == .created {
            // It is waiting for its start: nothing of the image runs that could act on a signal.
            try await self.signal(id, shim, Signal.kill)
            self.watch(id, shim)
        } else if graceSeconds > 0 {
            try await self.signal(id, shim, record.stopSignal)
            if await self.exits.wait(id, for: .seconds(graceSeconds), unless: isOver) { return }
        }
        try await self.signal(id, shim, Signal.kill)
        if await self.exits.wait(id, for: .seconds(30), unless: isOver) { return }
        throw RuntimeError(.deadlineExceeded, "container \(id) does not end after SIGKILL")
    }

    private func signal(_ id: String, _ shim: TTRPCClient, _ signal: Int32) async throws {
        let request = ShimTask.KillRequest {
            $0.id = id
            $0.signal = UInt32(signal)
        }
        do {
            _ = try await shim.call(ShimTask.TaskService.kill, request, timeout: .seconds(10))
        } catch let error as GRPCStatus where error.code == .notFound {
            // It has ended by itself.
            return
        } catch let error as GRPCStatus where error.code == .unavailable {
            // The shim is gone, and with it the only one who could tell the end: it is now.
            await self.lost(id)
        }
    }

    /// Removes a container with its writable layer, by force if it runs. An unknown id is no error.
    func removeContainer(_ id: String) async throws {
        guard let id = self.records.containerID(id) else { return }
        try await self.stopContainer(id, graceSeconds: 0)
        try await self.operations.run(id) {
            guard self.records.container(id) != nil else { return }
            await self.discard(id)
            try await BlockingWork.run { try self.records.removeContainer(id) }
            self.publish(.containerDeletedEvent, id)
        }
    }
}
