internal import Core
internal import KubernetesAPI
internal import Wire

/// What to do next for a pod that is to run.
extension PodMachine {
    mutating func plan(now: Instant, _ actions: inout [PodAction]) {
        guard let observation = self.observation else { return }
        self.checkDeadline(now: now)
        self.showImageBackOffs(now: now, &actions)
        if self.isStopping {
            return self.planStopping(observation, now: now, &actions)
        }
        self.refreshVolumes(now: now, &actions)
        self.afterObservation(now: now)
        let lifecycle = self.lifecycle
        if let phase = lifecycle.terminalPhase {
            self.status.phase = phase
            self.isStopping = true
            return self.planStopping(observation, now: now, &actions)
        }
        guard let sandbox = self.readySandbox(observation, now: now, &actions) else { return }
        self.runProbes(now: now, &actions)
        self.removeDeadContainers(observation, &actions)
        guard self.volumes == .mounted else { return }
        self.startContainers(in: sandbox, lifecycle, now: now, &actions)
    }

    /// What the containers add up to.
    var lifecycle: PodLifecycle {
        PodLifecycle(
            initContainers: self.initContainers,
            containers: self.containers,
            ephemeralContainers: self.ephemeralContainers,
            restartPolicy: self.restartPolicy,
            observation: self.observation ?? PodObservation(),
            startedSidecars: Set(self.tracks.filter { $0.value.probes?.isStarted == true }.keys)
        )
    }

    /// How long containers may take to stop.
    var grace: Duration {
        let spec = self.pod.spec.terminationGracePeriodSeconds ?? 30
        let wanted = Duration.seconds(max(0, self.pod.metadata.deletionGracePeriodSeconds ?? spec))
        return min(wanted, self.graceMax ?? wanted)
    }

    func container(_ name: String) -> CoreV1.Container? {
        self.containers.first { $0.name == name } ?? self.initContainers.first { $0.name == name }
            ?? self.ephemeralContainers.first { $0.name == name }
    }

    private mutating func checkDeadline(now: Instant) {
        guard !self.isStopping, let deadline = self.deadline, deadline <= now else { return }
        self.isStopping = true
        let text = "Pod was active on the node longer than the specified deadline"
        self.failure = WaitingReason("DeadlineExceeded", text)
    }

    /// When the pod's active deadline passes.
    var deadline: Instant? {
        guard let seconds = self.pod.spec.activeDeadlineSeconds, let start = self.status.startTime else { return nil }
        return start.instant + .seconds(seconds)
    }

    // MARK: Volumes and sandbox

    private mutating func refreshVolumes(now: Instant, _ actions: inout [PodAction]) {
        switch self.volumes {
        case .none: break
        case .failed(let retryAt) where retryAt <= now: break
        case .mounted where self.volumesRefreshAt.map { $0 <= now } ?? false:
            self.volumesRefreshAt = nil
            return self.mount(&actions)
        case .mounting, .mounted, .failed: return
        }
        self.volumes = .mounting
        self.mount(&actions)
    }

    /// The sandbox to run in; nil while there is none, with the next step asked for.
    private mutating func readySandbox(
        _ observation: PodObservation,
        now: Instant,
        _ actions: inout [PodAction]
    ) -> ObservedSandbox? {
        let newest = observation.sandboxes.first
        if let newest, newest.isReady, !self.stoppingSandboxes.contains(newest.id) { return newest }
        guard !self.isStartingSandbox, self.stoppingSandboxes.isEmpty else { return nil }
        // Whatever is left of a dead sandbox, its network above all, is cleared before there is a new one.
        let remains = observation.sandboxes.filter { !self.stoppedSandboxes.contains($0.id) }
        if !remains.isEmpty {
            if self.cleanupRetryAt.map({ $0 > now }) ?? false { return nil }
            let text = "Pod sandbox changed, it will be killed and re-created."
            actions.append(.event(.normal("SandboxChanged", text)))
            for sandbox in remains.reversed() {
                self.stoppingSandboxes.insert(sandbox.id)
                actions.append(.stopSandbox(id: sandbox.id))
            }
            return nil
        }
        guard self.volumes == .mounted, self.sandboxRetryAt.map({ $0 <= now }) ?? true else { return nil }
        self.isStartingSandbox = true
        self.sandboxRetryAt = nil
        actions.append(.runSandbox(attempt: newest.map { $0.attempt + 1 } ?? 0))
        return nil
    }

    // MARK: Containers

    private mutating func startContainers(
        in sandbox: ObservedSandbox,
        _ lifecycle: PodLifecycle,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        self.killUnwanted(now: now, &actions)
        // One after the other, in the order of the specification: a post-start hook holds back who comes after it.
        guard !self.tracks.values.contains(where: \.isStarting) else { return }
        for container in lifecycle.toStart(in: sandbox.id) {
            guard self.start(container, in: sandbox, now: now, &actions) == .moveOn else { return }
        }
    }

    private enum StartStep { case moveOn, hold }

    private mutating func start(
        _ container: CoreV1.Container,
        in sandbox: ObservedSandbox,
        now: Instant,
        _ actions: inout [PodAction]
    ) -> StartStep {
        let name = container.name
        guard let observation = self.observation, let track = self.tracks[name] else { return .moveOn }
        let latest = observation.latest(name)
        if let retryAt = track.retryAt, retryAt > now { return .moveOn }
        if let latest, self.stops[latest.id] != nil { return .moveOn }
        if let latest, latest.sandboxID == sandbox.id, latest.state == .exited,
            self.isBackingOff(container, latest, now: now, &actions)
        {
            return .moveOn
        }
        guard let reference = self.image(for: container, now: now, &actions) else {
            if case .failed = self.tracks[name]?.image { return .moveOn }
            return .hold
        }
        self.tracks[name]?.isStarting = true
        self.tracks[name]?.retryAt = nil
        if let latest, latest.state == .exited {
            self.tracks[name]?.crashBackOff.advance(failure: latest.finishedAt ?? now, now: now)
        }
        let stale = observation.containers.filter { $0.name == name && ($0.state == .created || $0.state == .unknown) }
        let request = StartRequest(
            name: name,
            sandboxID: sandbox.id,
            attempt: observation.containers.filter { $0.name == name }.map { $0.attempt + 1 }.max()
                ?? UInt32(clamping: self.restartCount(of: name)),
            restartCount: self.restartCount(of: name),
            imageReference: reference,
            replacing: stale.map(\.id)
        )
        actions.append(.startContainer(request))
        return .hold
    }

    /// The restart count of the next container of a name.
    private func restartCount(of name: String) -> Int32 {
        if let latest = self.observation?.containers.first(where: { $0.name == name }) {
            return latest.state == .created ? latest.restartCount : latest.restartCount + 1
        }
        let statuses = self.status.containerStatuses + self.status.initContainerStatuses
        guard let old = statuses.first(where: { $0.name == name }), !old.containerID.isEmpty else { return 0 }
        return old.restartCount + 1
    }

    private mutating func isBackingOff(
        _ container: CoreV1.Container,
        _ latest: ObservedContainer,
        now: Instant,
        _ actions: inout [PodAction]
    ) -> Bool {
        let name = container.name
        guard let track = self.tracks[name] else { return false }
        let failure = latest.finishedAt ?? latest.createdAt
        guard let retryAt = track.crashBackOff.retry(after: failure), retryAt > now else {
            if track.problem?.reason == "CrashLoopBackOff" { self.tracks[name]?.problem = nil }
            return false
        }
        let id = "\(self.pod.metadata.name)_\(self.pod.metadata.namespace)(\(self.pod.metadata.uid))"
        let delay = GoDuration.text(track.crashBackOff.current)
        let text = "back-off \(delay) restarting failed container=\(name) pod=\(id)"
        self.tracks[name]?.problem = WaitingReason("CrashLoopBackOff", text)
        if track.announcedCrash != latest.id {
            self.tracks[name]?.announcedCrash = latest.id
            let message = "Back-off restarting failed container \(name) in pod \(id)"
            actions.append(.event(.warning("BackOff", message, fieldPath: track.fieldPath(name))))
        }
        return true
    }

    /// Stops containers that a probe has given up or whose specification changed.
    private mutating func killUnwanted(now: Instant, _ actions: inout [PodAction]) {
        for container in self.initContainers + self.containers {
            guard let latest = self.observation?.latest(container.name), latest.state == .running,
                self.stops[latest.id] == nil, let track = self.tracks[container.name], !track.isStarting
            else { continue }
            let path = track.fieldPath(container.name)
            if let kind = track.probes?.deadly, track.probes?.containerID == latest.id {
                let text = "Container \(container.name) failed \(kind.rawValue.lowercased()) probe, will be restarted"
                let probe = kind == .startup ? container.startupProbe : container.livenessProbe
                let grace = probe?.terminationGracePeriodSeconds.map { Duration.seconds($0) } ?? self.grace
                let event = PodEvent.normal("Killing", text, fieldPath: path)
                self.stop(latest, grace: grace, event: event, now: now, &actions)
            } else if !latest.hash.isEmpty, latest.hash != ContainerHash.of(container) {
                let text = "Container \(container.name) definition changed, will be restarted"
                let event = PodEvent.normal("Killing", text, fieldPath: path)
                self.stop(latest, grace: self.grace, event: event, now: now, &actions)
            }
        }
    }

    /// Keeps, of each container, the newest and the one before it, for its logs and its last state.
    private mutating func removeDeadContainers(_ observation: PodObservation, _ actions: inout [PodAction]) {
        var seen: [String: Int] = [:]
        var surplus: [String] = []
        for container in observation.containers {
            let count = seen[container.name, default: 0]
            seen[container.name] = count + 1
            guard count >= 2, container.state == .exited, !self.removals.contains(container.id) else { continue }
            surplus.append(container.id)
        }
        guard !surplus.isEmpty else { return }
        self.removals.formUnion(surplus)
        actions.append(.removeContainers(ids: surplus))
    }

    // MARK: Probes

    /// Brings the probes in line with what runs.
    mutating func afterObservation(now: Instant) {
        for container in self.initContainers + self.containers {
            self.followProbes(of: container, now: now)
        }
    }

    private mutating func followProbes(of container: CoreV1.Container, now: Instant) {
        guard let track = self.tracks[container.name] else { return }
        guard let latest = self.observation?.latest(container.name), latest.state == .running else {
            self.tracks[container.name]?.probes = nil
            return
        }
        guard track.probes?.containerID != latest.id, !track.isStarting else { return }
        let statuses = self.status.containerStatuses + self.status.initContainerStatuses
        let old = statuses.first { $0.containerID.hasSuffix(latest.id) }
        self.tracks[container.name]?.probes = ContainerProbes(
            container,
            id: latest.id,
            startedAt: latest.startedAt ?? now,
            wasStarted: old?.started ?? false,
            wasReady: old?.ready ?? false
        )
    }

    private mutating func runProbes(now: Instant, _ actions: inout [PodAction]) {
        for container in self.initContainers + self.containers {
            guard var probes = self.tracks[container.name]?.probes, self.stops[probes.containerID] == nil else {
                continue
            }
            for kind in probes.begin(now: now) {
                actions.append(.probe(container: container.name, id: probes.containerID, kind))
            }
            self.tracks[container.name]?.probes = probes
        }
    }
}
