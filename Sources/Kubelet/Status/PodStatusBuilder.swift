internal import Core
internal import KubernetesAPI
internal import Wire

/// Computes a pod's status from what is wanted, what was observed and what stands in the way. Pure.
struct PodStatusBuilder {
    let pod: CoreV1.Pod
    let initContainers: [CoreV1.Container]
    let containers: [CoreV1.Container]
    let ephemeralContainers: [CoreV1.Container]
    let restartPolicy: String
    let observation: PodObservation
    let tracks: [String: ContainerTrack]
    let node: NodeFacts
    /// The status as last computed: where moments of transitions come from.
    let previous: CoreV1.PodStatus
    /// Why the kubelet itself ended the pod.
    let failure: WaitingReason?
    /// All containers are through and none comes again.
    let isOver: Bool
    let isLeaving: Bool
    let now: Instant

    /// The sandbox that containers run in.
    private var sandbox: ObservedSandbox? {
        self.observation.sandboxes.first.flatMap { $0.isReady ? $0 : nil }
    }

    func build() -> CoreV1.PodStatus {
        var status = self.previous
        let lifecycle = PodLifecycle(
            initContainers: self.initContainers,
            containers: self.containers,
            ephemeralContainers: self.ephemeralContainers,
            restartPolicy: self.restartPolicy,
            observation: self.observation,
            startedSidecars: Set(self.tracks.filter { $0.value.probes?.isStarted == true }.keys)
        )
        let isInitialized = lifecycle.isInitialized(in: self.observation.sandboxes.first?.id)
        status.initContainerStatuses = self.statuses(of: self.initContainers, old: self.previous.initContainerStatuses)
        status.containerStatuses = self.statuses(of: self.containers, old: self.previous.containerStatuses)
        status.ephemeralContainerStatuses = self.statuses(
            of: self.ephemeralContainers,
            old: self.previous.ephemeralContainerStatuses
        )
        status.phase = self.phase(status, lifecycle, isInitialized: isInitialized)
        if let failure = self.failure {
            status.reason = failure.reason
            status.message = failure.message
        }
        self.fillAddresses(&status)
        if status.qosClass.isEmpty { status.qosClass = QualityOfService.of(self.pod.spec).rawValue }
        let conditions = PodConditions(
            pod: self.pod,
            previous: self.previous.conditions,
            now: self.now
        )
        status.conditions = conditions.make(
            phase: status.phase,
            isSandboxReady: self.sandbox != nil && !self.isOver,
            isInitialized: isInitialized,
            initContainers: status.initContainerStatuses,
            containers: status.containerStatuses
        )
        return status
    }

    // MARK: Phase

    private func phase(_ status: CoreV1.PodStatus, _ lifecycle: PodLifecycle, isInitialized: Bool) -> String {
        if self.failure != nil { return "Failed" }
        if self.isLeaving, self.isOver {
            let ends = status.containerStatuses.map {
                $0.state.terminated?.exitCode ?? $0.lastState.terminated?.exitCode
            }
            return ends.allSatisfy { $0 == 0 } ? "Succeeded" : "Failed"
        }
        if let phase = lifecycle.terminalPhase { return phase }
        guard isInitialized else { return "Pending" }
        for container in status.containerStatuses {
            // One that has never run.
            let isNew = container.state.waiting != nil && container.lastState.terminated == nil
            if isNew { return "Pending" }
        }
        return "Running"
    }

    private func fillAddresses(_ status: inout CoreV1.PodStatus) {
        status.hostIP = self.node.ips.first ?? ""
        status.hostIPs = self.node.ips.map { ip in CoreV1.HostIP { $0.ip = ip } }
        let ips = self.pod.spec.hostNetwork ? (self.sandbox == nil ? [] : self.node.ips) : self.sandbox?.ips ?? []
        // The last address stays to be read when the sandbox is gone.
        guard !ips.isEmpty else { return }
        status.podIP = ips[0]
        status.podIPs = ips.map { ip in CoreV1.PodIP { $0.ip = ip } }
    }

    // MARK: Containers

    private func statuses(
        of containers: [CoreV1.Container],
        old: [CoreV1.ContainerStatus]
    ) -> [CoreV1.ContainerStatus] {
        containers.map { container in
            self.status(of: container, old: old.first { $0.name == container.name })
        }
    }

    private func status(of container: CoreV1.Container, old: CoreV1.ContainerStatus?) -> CoreV1.ContainerStatus {
        var status = CoreV1.ContainerStatus()
        status.name = container.name
        status.image = container.image
        let track = self.tracks[container.name] ?? ContainerTrack(role: .main)
        // An ephemeral container has no probes: nothing is said of its start, and it is never ready.
        if track.role != .ephemeral { status.started = false }
        guard let latest = self.observation.latest(container.name) else {
            return self.statusWithoutContainer(container, status, track, old: old)
        }
        if !latest.image.isEmpty { status.image = latest.image }
        status.imageID = latest.imageID
        status.containerID = "\(self.node.runtimeName)://\(latest.id)"
        status.restartCount = latest.restartCount
        if let before = self.observation.previous(to: latest) {
            status.lastState.terminated = self.terminated(before)
        } else if let old, old.containerID == status.containerID {
            status.lastState = old.lastState
        }
        switch latest.state {
        case .running where !track.isStarting:
            status.state.running = CoreV1.ContainerStateRunning {
                $0.startedAt = MetaV1.Time(latest.startedAt ?? latest.createdAt)
            }
            if track.role == .ephemeral { return status }
            let isTracked = track.probes?.containerID == latest.id
            status.started = isTracked ? track.probes?.isStarted ?? false : false
            status.ready = isTracked && track.role != .initial ? track.probes?.isReady ?? false : false
        case .exited:
            self.fillExited(&status, container, latest, track)
        case .running, .created, .unknown:
            status.state.waiting = self.waiting(track)
        }
        return status
    }

    private func fillExited(
        _ status: inout CoreV1.ContainerStatus,
        _ container: CoreV1.Container,
        _ latest: ObservedContainer,
        _ track: ContainerTrack
    ) {
        let terminated = self.terminated(latest)
        // An init container that is through is as ready as it can be.
        if track.role == .initial, latest.exitCode == 0 { status.ready = true }
        if !self.isOver, self.failure == nil, let problem = self.problem(track) {
            status.state.waiting = CoreV1.ContainerStateWaiting {
                $0.reason = problem.reason
                $0.message = problem.message
            }
            status.lastState.terminated = terminated
        } else {
            status.state.terminated = terminated
        }
    }

    /// Nothing is known to the runtime: not yet, or no longer.
    private func statusWithoutContainer(
        _ container: CoreV1.Container,
        _ status: CoreV1.ContainerStatus,
        _ track: ContainerTrack,
        old: CoreV1.ContainerStatus?
    ) -> CoreV1.ContainerStatus {
        var status = status
        if let old, !old.containerID.isEmpty {
            status.restartCount = old.restartCount
            status.lastState = old.state.terminated != nil ? old.state : old.lastState
            if let running = old.state.running {
                status.lastState = CoreV1.ContainerState()
                status.lastState.terminated = CoreV1.ContainerStateTerminated {
                    $0.reason = "ContainerStatusUnknown"
                    $0.message = "The container could not be located when the pod was terminated"
                    $0.exitCode = 137
                    $0.startedAt = running.startedAt
                    $0.containerID = old.containerID
                }
            }
            if self.isOver { status.state = status.lastState }
        }
        if status.state.terminated == nil { status.state.waiting = self.waiting(track) }
        return status
    }

    private func waiting(_ track: ContainerTrack) -> CoreV1.ContainerStateWaiting {
        let usual = self.initContainers.isEmpty ? "ContainerCreating" : "PodInitializing"
        let reason = self.problem(track) ?? WaitingReason(usual)
        return CoreV1.ContainerStateWaiting {
            $0.reason = reason.reason
            $0.message = reason.message
        }
    }

    private func problem(_ track: ContainerTrack) -> WaitingReason? {
        if case .failed(let reason, _, _) = track.image { return reason }
        return track.isStarting ? nil : track.problem
    }

    private func terminated(_ container: ObservedContainer) -> CoreV1.ContainerStateTerminated {
        CoreV1.ContainerStateTerminated {
            $0.exitCode = container.exitCode
            $0.reason = container.reason
            if container.reason.isEmpty { $0.reason = container.exitCode == 0 ? "Completed" : "Error" }
            $0.message = container.message
            $0.startedAt = MetaV1.Time(container.startedAt ?? container.createdAt)
            $0.finishedAt = MetaV1.Time(container.finishedAt ?? container.createdAt)
            $0.containerID = "\(self.node.runtimeName)://\(container.id)"
        }
    }
}
