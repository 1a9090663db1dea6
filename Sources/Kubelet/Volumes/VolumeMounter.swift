internal import Core
internal import Glibc
internal import KubernetesAPI
internal import Linux
internal import Wire

/// Makes and removes the volumes of one pod. Blocking; every function may be repeated.
struct VolumeMounter {
    let pod: CoreV1.Pod
    let paths: PodPaths
    let system: any SystemCalls
    /// What the pod's claims are bound to, by the names of its volumes.
    var persistent: [String: CoreV1.PersistentVolume] = [:]

    /// Makes all volumes, or brings those there are up to date.
    /// - Returns: where each one is on the host, by its name.
    func mount(_ payloads: PayloadBuilder) throws(OperationError) -> [String: String] {
        var places: [String: String] = [:]
        do throws(SyscallError) {
            try Files.makeDirectories(self.paths.root, mode: 0o750)
        } catch {
            throw OperationError("pod directory cannot be made: \(error)")
        }
        for volume in self.pod.spec.volumes {
            do {
                places[volume.name] = try self.mount(volume, payloads)
            } catch {
                throw OperationError("MountVolume.SetUp failed for volume \"\(volume.name)\" : \(error)")
            }
        }
        return places
    }

    private func mount(_ volume: CoreV1.Volume, _ payloads: PayloadBuilder) throws -> String {
        let source = volume.volumeSource
        if let hostPath = source.hostPath {
            try HostPathCheck.prepare(hostPath.path, type: hostPath.type ?? "")
            return hostPath.path
        }
        if let payload = try payloads.payload(of: source) {
            return try self.mount(payload, named: volume.name, plugin: Self.plugin(source))
        }
        if let emptyDir = source.emptyDir { return try self.mount(emptyDir, named: volume.name) }
        if let persistent = self.persistent[volume.name] { return try Self.place(of: persistent) }
        // A volume without a source is an empty directory.
        if source.underlying.isEmpty { return try self.mount(CoreV1.EmptyDirVolumeSource(), named: volume.name) }
        throw OperationError("no volume plugin matched")
    }

    /// Where a persistent volume is on this node.
    private static func place(of volume: CoreV1.PersistentVolume) throws -> String {
        let source = volume.spec.persistentVolumeSource
        if let hostPath = source.hostPath {
            try HostPathCheck.prepare(hostPath.path, type: hostPath.type ?? "")
            return hostPath.path
        }
        if let local = source.local {
            // Nobody makes it here: an empty directory in its place would hide that the disk is missing.
            guard Files.exists(local.path) else { throw OperationError("path \"\(local.path)\" does not exist") }
            return local.path
        }
        throw OperationError("no volume plugin matched name: persistentvolume \"\(volume.metadata.name)\"")
    }

    private static func plugin(_ source: CoreV1.VolumeSource) -> String {
        if source.configMap != nil { return "configmap" }
        if source.secret != nil { return "secret" }
        return source.downwardAPI != nil ? "downward-api" : "projected"
    }

    private var group: UInt32? { self.pod.spec.securityContext?.fsGroup.map { UInt32(clamping: $0) } }

    private func mount(_ payload: VolumePayload, named name: String, plugin: String) throws -> String {
        let path = self.paths.volume(name, plugin: plugin)
        try Files.makeDirectories(path)
        // Secrets never touch a disk.
        if plugin == "secret" || plugin == "projected" { try self.mountMemory(at: path, options: "mode=0755") }
        try Files.setMode(path, 0o755)
        try AtomicDirectory(path: path).write(payload, group: self.group)
        return path
    }

    private func mount(_ source: CoreV1.EmptyDirVolumeSource, named name: String) throws -> String {
        let path = self.paths.volume(name, plugin: "empty-dir")
        let isNew = !Files.exists(path)
        try Files.makeDirectories(path)
        if source.medium == "Memory" {
            let size = source.sizeLimit?.amount.value ?? 0
            try self.mountMemory(at: path, options: size > 0 ? "mode=0777,size=\(size)" : "mode=0777")
        } else if isNew {
            try Files.setMode(path, 0o777)
        }
        if let group = self.group {
            try Files.setOwner(path, user: 0, group: group)
            try Files.setMode(path, 0o2777)
        }
        return path
    }

    private func mountMemory(at path: String, options: String) throws(SyscallError) {
        guard !Self.isMountPoint(path) else { return }
        let flags: MountFlags = [.noSetUserID, .noDevices]
        try self.system.mount(Mount(source: "tmpfs", target: path, type: "tmpfs", flags: flags, data: options))
    }

    /// Whether something is mounted there: its device is another than its parent's.
    private static func isMountPoint(_ path: String) -> Bool {
        guard let here = Files.identity(of: path), let above = Files.identity(of: Files.parent(path)) else {
            return false
        }
        return here.device != above.device
    }

    /// Takes everything of the pod off the host again, its volumes' content included.
    func unmount() throws(OperationError) {
        do throws(SyscallError) {
            let table = try self.system.mountTable()
            for entry in table.entries.reversed() where entry.target.hasPrefix(self.paths.root + "/") {
                try self.system.unmount(entry.target)
            }
            try Files.removeTree(self.paths.root)
        } catch {
            throw OperationError("volumes cannot be removed: \(error)")
        }
    }
}
