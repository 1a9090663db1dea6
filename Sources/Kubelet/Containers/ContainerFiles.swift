internal import Glibc
internal import KubernetesAPI
internal import Linux
internal import Wire

/// Makes the files and mounts of one container. Blocking.
struct ContainerFiles {
    let pod: CoreV1.Pod
    let container: CoreV1.Container
    let paths: PodPaths
    /// Where the pod's volumes are on the host, by name.
    let volumes: [String: String]

    /// The mounts in the order in which they are made.
    func mounts(
        attempt: UInt32,
        environment: EnvironmentBuilder.Variables
    ) throws(StartFailure) -> [CRI.Mount] {
        var mounts: [CRI.Mount] = []
        for volumeMount in self.container.volumeMounts {
            mounts.append(try self.mount(volumeMount, environment: environment))
        }
        let own = Set(self.container.volumeMounts.map(\.mountPath))
        do throws(SyscallError) {
            if !own.contains("/etc/hosts") {
                mounts.append(Self.bind(self.paths.hostsFile, at: "/etc/hosts"))
            }
            let path = ContainerConfigBuilder.terminationMessagePath(self.container)
            if !own.contains(path) {
                mounts.append(Self.bind(try self.makeTerminationFile(attempt: attempt), at: path))
            }
        } catch {
            throw StartFailure(.config, "files of the container cannot be made: \(error)")
        }
        return mounts
    }

    private static func bind(_ hostPath: String, at containerPath: String) -> CRI.Mount {
        CRI.Mount {
            $0.hostPath = hostPath
            $0.containerPath = containerPath
        }
    }

    /// Anyone may write it: the container may run as any user.
    private func makeTerminationFile(attempt: UInt32) throws(SyscallError) -> String {
        let path = self.paths.terminationMessage(self.container.name, attempt: attempt)
        try Files.makeDirectories(Files.parent(path))
        try Files.write([], to: path)
        try Files.setMode(path, 0o666)
        return path
    }

    private func mount(
        _ volumeMount: CoreV1.VolumeMount,
        environment: EnvironmentBuilder.Variables
    ) throws(StartFailure) -> CRI.Mount {
        guard var hostPath = self.volumes[volumeMount.name] else {
            throw StartFailure(.config, "volume \"\(volumeMount.name)\" of the container is not mounted")
        }
        let subPath: String
        if volumeMount.subPathExpr.isEmpty {
            subPath = volumeMount.subPath
        } else {
            let values = Dictionary(environment.map { ($0.name, $0.value) }) { _, last in last }
            subPath = VariableExpansion.expand(volumeMount.subPathExpr) { values[$0] }
            guard !subPath.contains("$(") else {
                let text = "missing value for \"\(volumeMount.subPathExpr)\""
                throw StartFailure(.config, "failed to expand subpath: \(text)")
            }
        }
        if !subPath.isEmpty { hostPath = try SubPath.resolve(subPath, below: hostPath, volume: volumeMount.name) }
        var mount = CRI.Mount()
        mount.hostPath = hostPath
        let path = volumeMount.mountPath
        mount.containerPath = path.hasPrefix("/") ? path : "/\(path)"
        mount.readonly = volumeMount.readOnly || self.isAlwaysReadOnly(volumeMount.name)
        switch volumeMount.mountPropagation {
        case "HostToContainer": mount.propagation = .propagationHostToContainer
        case "Bidirectional": mount.propagation = .propagationBidirectional
        default: mount.propagation = .propagationPrivate
        }
        mount.recursiveReadOnly = volumeMount.readOnly && volumeMount.recursiveReadOnly == "Enabled"
        return mount
    }

    /// What is made of API objects is changed through them only, and a claim may be mounted for reading.
    private func isAlwaysReadOnly(_ volume: String) -> Bool {
        guard let source = self.pod.spec.volumes.first(where: { $0.name == volume })?.volumeSource else { return false }
        if source.persistentVolumeClaim?.readOnly ?? false { return true }
        return source.configMap != nil || source.secret != nil || source.downwardAPI != nil || source.projected != nil
    }
}
