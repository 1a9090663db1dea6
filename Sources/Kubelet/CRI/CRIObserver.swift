internal import Core
internal import Linux
internal import Wire

/// Asks the runtime what it holds of a pod.
struct CRIObserver: Sendable {
    let cri: CRIClient

    /// Looks at one pod. `known` spares questions about containers that have ended, which no longer change.
    func observe(podUID: String, known: PodObservation) async throws(CRIError) -> PodObservation {
        let labels = [KubernetesLabel.podUID: podUID]
        var sandboxes: [ObservedSandbox] = []
        for item in try await self.cri.listPodSandboxes(labels: labels) {
            sandboxes.append(try await self.sandbox(item))
        }
        let ended = known.containers.filter { $0.state == .exited }
        var containers: [ObservedContainer] = []
        for item in try await self.cri.listContainers(labels: labels) {
            if let container = ended.first(where: { $0.id == item.id }) {
                containers.append(container)
            } else if let container = try await self.container(item.id, sandboxID: item.podSandboxId) {
                containers.append(container)
            }
        }
        return PodObservation(sandboxes: sandboxes, containers: containers)
    }

    private func sandbox(_ item: CRI.PodSandbox) async throws(CRIError) -> ObservedSandbox {
        let dead = ObservedSandbox(
            id: item.id,
            attempt: item.metadata.attempt,
            isReady: false,
            createdAt: Instant(nanosecondsSinceEpoch: item.createdAt)
        )
        guard item.state == .sandboxReady else { return dead }
        do throws(CRIError) {
            return Self.sandbox(try await self.cri.podSandboxStatus(item.id))
        } catch {
            guard error.isNotFound else { throw error }
            return dead
        }
    }

    /// Reads a sandbox's status.
    static func sandbox(_ status: CRI.PodSandboxStatus) -> ObservedSandbox {
        let ips = [status.network.ip] + status.network.additionalIps.map(\.ip)
        return ObservedSandbox(
            id: status.id,
            attempt: status.metadata.attempt,
            isReady: status.state == .sandboxReady,
            createdAt: Instant(nanosecondsSinceEpoch: status.createdAt),
            ips: ips.filter { !$0.isEmpty }
        )
    }

    /// Asks for one container; nil when the runtime no longer has it.
    func container(_ id: String, sandboxID: String) async throws(CRIError) -> ObservedContainer? {
        do throws(CRIError) {
            return Self.container(try await self.cri.containerStatus(id), sandboxID: sandboxID)
        } catch {
            guard error.isNotFound else { throw error }
            return nil
        }
    }

    /// Reads a container's status.
    static func container(_ status: CRI.ContainerStatus, sandboxID: String) -> ObservedContainer {
        let state: ObservedContainer.State
        switch status.state {
        case .containerCreated: state = .created
        case .containerRunning: state = .running
        case .containerExited: state = .exited
        default: state = .unknown
        }
        let annotations = status.annotations
        var container = ObservedContainer(
            id: status.id,
            sandboxID: sandboxID,
            name: status.labels[KubernetesLabel.containerName] ?? status.metadata.name,
            attempt: status.metadata.attempt,
            state: state,
            createdAt: Instant(nanosecondsSinceEpoch: status.createdAt)
        )
        if status.startedAt > 0 { container.startedAt = Instant(nanosecondsSinceEpoch: status.startedAt) }
        if status.finishedAt > 0 { container.finishedAt = Instant(nanosecondsSinceEpoch: status.finishedAt) }
        container.exitCode = status.exitCode
        container.reason = status.reason
        container.message = status.message
        container.image = status.image.userSpecifiedImage
        container.imageID = status.imageRef.isEmpty ? status.imageId : status.imageRef
        container.hash = annotations[KubernetesLabel.hash] ?? ""
        container.restartCount =
            annotations[KubernetesLabel.restartCount].flatMap { Int32($0) } ?? Int32(clamping: status.metadata.attempt)
        container.logPath = status.logPath
        if state == .exited, let message = TerminationMessage.read(status) { container.message = message }
        return container
    }
}
