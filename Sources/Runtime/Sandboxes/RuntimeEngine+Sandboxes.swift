internal import Linux
internal import Wire

extension RuntimeEngine {
    /// Makes a pod's sandbox. Repeating the call with the same metadata answers the sandbox that is there.
    func runSandbox(_ config: CRI.PodSandboxConfig, handler: String) async throws -> String {
        guard handler.isEmpty || handler == Self.handlerName else {
            throw RuntimeError(.notFound, "no runtime handler \(handler)")
        }
        try Self.check(config)
        let parent = config.linux.cgroupParent
        let id = RandomID.make()
        let record = SandboxRecord(
            id: id,
            configuration: config,
            runtimeHandler: handler,
            createdAt: self.now,
            cgroupParent: parent.isEmpty ? "\(self.configuration.cgroupParent)/\(id)" : parent
        )
        let present = try self.records.insert(record) { $0.config.metadata == config.metadata }
        if let present {
            // Wait for a call that is still at work, then see what became of it.
            return try await self.operations.run(present.id) {
                guard let now = self.records.sandbox(present.id), now.isComplete, now.isReady else {
                    throw RuntimeError(.alreadyExists, "sandbox \(config.metadata.name) exists and is not ready")
                }
                return present.id
            }
        }
        return try await self.operations.run(id) {
            do {
                try await self.make(record, config)
            } catch {
                await self.unmake(id)
                try? self.records.removeSandbox(id)
                throw error
            }
            return id
        }
    }

    static let handlerName = "martlet"

    private static func check(_ config: CRI.PodSandboxConfig) throws {
        let metadata = config.metadata
        guard !metadata.name.isEmpty, !metadata.namespace.isEmpty, !metadata.uid.isEmpty else {
            throw RuntimeError(.invalidArgument, "sandbox metadata lacks a name, namespace or uid")
        }
        let security = config.linux.securityContext
        guard security.namespaceOptions.usernsOptions.mode != .pod || !security.namespaceOptions.underlying.has(5)
        else {
            throw RuntimeError(.unimplemented, "user namespaces are not supported yet")
        }
    }

    private func make(_ record: SandboxRecord, _ config: CRI.PodSandboxConfig) async throws {
        let id = record.id
        try Files.makeDirectories(self.paths.sandbox(id), mode: 0o711)
        // The shim starts while the network is made.
        async let shim = self.shims.start(id)
        let network = try await BlockingWork.run { try self.makeNamespaces(record, config) }
        _ = try await shim
        try self.records.updateSandbox(id) {
            $0.network = network
            $0.isComplete = true
            $0.isReady = true
        }
    }

    // MARK: namespaces, files, network

    private func makeNamespaces(_ record: SandboxRecord, _ config: CRI.PodSandboxConfig) throws -> NetworkResult? {
        let id = record.id
        let files = self.files(of: record)
        var pin = NamespacePin(paths: [:])
        for (kind, path) in [(NamespacePin.Kind.network, files.network), (.ipc, files.ipc), (.uts, files.uts)] {
            guard let path else { continue }
            try Files.write([], to: path, mode: 0o644)
            pin.paths[kind] = path
        }
        if files.uts != nil { pin.hostname = files.hostname }
        pin.parameters = config.linux.sysctls.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) }
        if !pin.paths.isEmpty {
            do {
                try self.system.pin(pin)
            } catch {
                guard error.call != "sysctl" else { throw RuntimeError(.invalidArgument, "\(error)") }
                throw error
            }
        }
        try self.writeFiles(files, config)
        let missing = self.host.cgroups.directories(record.cgroupParent).filter { !Files.exists($0) }
        if !missing.isEmpty { try self.records.updateSandbox(id) { $0.madeGroups = missing } }
        guard let path = files.network else { return nil }
        let pod = Self.pod(id, config, path: path)
        return try self.plugins.add(try self.networks.current(), pod)
    }

    static func pod(_ id: String, _ config: CRI.PodSandboxConfig, path: String) -> NetworkPod {
        let ports = config.portMappings.filter { $0.hostPort > 0 }.map { mapping in
            NetworkPort(
                hostPort: mapping.hostPort,
                containerPort: mapping.containerPort,
                protocol: mapping.protocol == .udp ? "udp" : mapping.protocol == .sctp ? "sctp" : "tcp",
                hostIP: mapping.hostIp
            )
        }
        return NetworkPod(
            sandboxID: id,
            name: config.metadata.name,
            namespace: config.metadata.namespace,
            uid: config.metadata.uid,
            path: path,
            ports: ports
        )
    }

    /// Where a sandbox keeps what its containers share.
    func files(of record: SandboxRecord) -> SandboxFiles {
        let options = record.namespaces
        let directory = self.paths.sandbox(record.id)
        let hasNetwork = options.network != .node
        let config = record.config
        return SandboxFiles(
            network: hasNetwork ? self.paths.networkNamespace(record.id) : nil,
            ipc: options.ipc != .node ? directory + "/ipc" : nil,
            uts: hasNetwork ? directory + "/uts" : nil,
            hostname: hasNetwork ? config.hostname.isEmpty ? String(record.id.prefix(12)) : config.hostname : "",
            hostsFile: hasNetwork ? directory + "/hosts" : "/etc/hosts",
            hostnameFile: hasNetwork ? directory + "/hostname" : "/etc/hostname",
            resolverFile: directory + "/resolv.conf",
            sharedMemory: options.ipc != .node ? directory + "/shm" : "/dev/shm"
        )
    }

    private func writeFiles(_ files: SandboxFiles, _ config: CRI.PodSandboxConfig) throws {
        if files.network != nil, let hosts = files.hostsFile, let hostname = files.hostnameFile {
            let text = "127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n"
            try Files.write(Array(text.utf8), to: hosts)
            try Files.write(Array("\(files.hostname)\n".utf8), to: hostname)
        }
        if let path = files.resolverFile {
            let dns = config.dnsConfig
            var lines = dns.servers.map { "nameserver \($0)" }
            if !dns.searches.isEmpty { lines.insert("search \(dns.searches.joined(separator: " "))", at: 0) }
            if !dns.options.isEmpty { lines.append("options \(dns.options.joined(separator: " "))") }
            let own = lines.map { $0 + "\n" }.joined()
            let bytes = lines.isEmpty ? (try? Files.read("/etc/resolv.conf")) ?? [] : Array(own.utf8)
            try Files.write(bytes, to: path)
        }
        if files.ipc != nil, let path = files.sharedMemory {
            try Files.makeDirectories(path)
            try self.system.mount(
                Mount(
                    source: "shm",
                    target: path,
                    type: "tmpfs",
                    flags: [.noSetUserID, .noDevices, .noExecution],
                    data: "mode=1777,size=65536k"
                )
            )
        }
    }

    // MARK: stop and remove

    /// Ends the pod's containers and gives its network back; the sandbox can no longer be used. An unknown id is no
    /// error.
    func stopSandbox(_ id: String) async throws {
        guard let id = self.records.sandboxID(id) else { return }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for container in self.records.containers(ofSandbox: id) {
                group.addTask { try await self.stopContainer(container.id, graceSeconds: 0) }
            }
            try await group.waitForAll()
        }
        try await self.operations.run(id) {
            guard let record = self.records.sandbox(id) else { return }
            try await BlockingWork.run { try self.releaseNetwork(record) }
            try self.records.updateSandbox(id) {
                $0.isReady = false
                $0.network = nil
            }
        }
    }

    private func releaseNetwork(_ record: SandboxRecord) throws {
        let path = self.paths.networkNamespace(record.id)
        // Without a result an ADD may still have gone half-way before a crash: then the current list is undone.
        if let list = record.network?.list ?? (record.isComplete ? nil : try? self.networks.current()) {
            // After a crash the namespace may be gone already, and its links with it: then only addresses are given
            // back.
            let isPinned = (try? self.system.usage(ofFileSystemAt: path))?.type == FileSystemUsage.namespaceHandle
            let pod = Self.pod(record.id, record.config, path: isPinned ? path : "")
            try self.plugins.delete(list, pod, result: record.network?.result)
        }
        try self.system.unmount(path)
        try Files.remove(path)
    }

    /// Removes all of a sandbox: its containers, its shim, its mounts and its record. An unknown id is no error.
    func removeSandbox(_ id: String) async throws {
        guard let id = self.records.sandboxID(id) else { return }
        try await self.stopSandbox(id)
        for container in self.records.containers(ofSandbox: id) { try await self.removeContainer(container.id) }
        try await self.operations.run(id) {
            await self.unmake(id)
            try self.records.removeSandbox(id)
        }
    }

    /// Takes down whatever of a sandbox is there. Each step stands alone, so that one that fails keeps none from
    /// running.
    func unmake(_ id: String) async {
        await self.shims.stop(id)
        let record = self.records.sandbox(id)
        try? await BlockingWork.run {
            if let record { try? self.releaseNetwork(record) }
            let directory = self.paths.sandbox(id)
            for name in ["shm", "ipc", "uts"] { try? self.system.unmount("\(directory)/\(name)") }
            try? self.system.unmount(self.paths.networkNamespace(id))
            try? Files.remove(self.paths.networkNamespace(id))
            try Files.removeTree(directory)
            for group in record?.madeGroups ?? [] { try? self.system.removeCgroup(group) }
        }
    }
}
