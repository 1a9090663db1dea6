internal import Wire

extension RuntimeEngine {
    /// A sandbox as CRI reports it.
    func status(of record: SandboxRecord) -> CRI.PodSandboxStatus {
        let config = record.config
        return CRI.PodSandboxStatus {
            $0.id = record.id
            $0.metadata = config.metadata
            $0.state = record.isReady ? .sandboxReady : .sandboxNotready
            $0.createdAt = record.createdAt
            $0.network = CRI.PodSandboxNetworkStatus {
                guard let addresses = record.network?.addresses, let first = addresses.first else { return }
                $0.ip = first
                $0.additionalIps = addresses.dropFirst().map { address in CRI.PodIP { $0.ip = address } }
            }
            $0.linux = CRI.LinuxPodSandboxStatus {
                $0.namespaces = CRI.Namespace { $0.options = record.namespaces }
            }
            $0.labels = config.labels
            $0.annotations = config.annotations
            $0.runtimeHandler = record.runtimeHandler
        }
    }

    /// A container as CRI reports it.
    func status(of record: ContainerRecord) -> CRI.ContainerStatus {
        let config = record.config
        return CRI.ContainerStatus {
            $0.id = record.id
            $0.metadata = config.metadata
            $0.state = record.state.wire
            $0.createdAt = record.createdAt
            $0.startedAt = record.startedAt
            $0.finishedAt = record.finishedAt
            $0.exitCode = record.exitCode
            $0.image = config.image
            $0.imageRef = record.imageReference
            $0.imageId = record.imageID
            $0.reason = record.reason
            $0.message = record.message
            $0.labels = config.labels
            $0.annotations = config.annotations
            $0.mounts = config.mounts
            $0.logPath = record.logPath
            $0.resources = CRI.ContainerResources { $0.linux = config.linux.resources }
            $0.user = CRI.ContainerUser {
                $0.linux = CRI.LinuxContainerUser {
                    $0.uid = Int64(record.user.user)
                    $0.gid = Int64(record.user.group)
                    $0.supplementalGroups = record.user.additionalGroups.map { Int64($0) }
                }
            }
        }
    }

    /// A container as CRI lists it.
    func summary(of record: ContainerRecord) -> CRI.Container {
        let config = record.config
        return CRI.Container {
            $0.id = record.id
            $0.podSandboxId = record.sandboxID
            $0.metadata = config.metadata
            $0.image = config.image
            $0.imageRef = record.imageReference
            $0.imageId = record.imageID
            $0.state = record.state.wire
            $0.createdAt = record.createdAt
            $0.labels = config.labels
            $0.annotations = config.annotations
        }
    }

    /// A sandbox as CRI lists it.
    func summary(of record: SandboxRecord) -> CRI.PodSandbox {
        let config = record.config
        return CRI.PodSandbox {
            $0.id = record.id
            $0.metadata = config.metadata
            $0.state = record.isReady ? .sandboxReady : .sandboxNotready
            $0.createdAt = record.createdAt
            $0.labels = config.labels
            $0.annotations = config.annotations
            $0.runtimeHandler = record.runtimeHandler
        }
    }
}

extension ContainerRecord.State {
    var wire: CRI.ContainerState {
        switch self {
        case .creating, .created: .containerCreated
        case .running: .containerRunning
        case .exited: .containerExited
        }
    }
}
