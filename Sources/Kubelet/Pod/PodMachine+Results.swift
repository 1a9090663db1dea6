internal import Core
internal import KubernetesAPI
internal import Wire

/// What the answers to actions change.
extension PodMachine {
    mutating func absorbResult(_ input: PodInput, now: Instant, _ actions: inout [PodAction]) {
        switch input {
        case .volumesMounted(let result): self.finishMounting(result, now: now, &actions)
        case .volumesUnmounted(let result): self.advanceCleanup(from: .unmounting, result, now: now, &actions)
        case .sandboxStarted(let result): self.finishSandbox(result, now: now, &actions)
        case .sandboxStopped(let id, let result): self.finishStoppingSandbox(id, result, now: now, &actions)
        case .imageInspected(let name, let result): self.finishInspecting(name, result, now: now, &actions)
        case .imagePulled(let name, let result): self.finishPulling(name, result, now: now, &actions)
        case .containerStarted(let name, let container, let failure):
            self.finishStarting(name, container, failure, now: now, &actions)
        case .containerStopped(let id, let container):
            self.stops[id] = nil
            if let container { self.observation?.merge(container) } else { self.observation?.remove(containers: [id]) }
        case .containersRemoved(let ids):
            self.removals.subtract(ids)
            self.observation?.remove(containers: Set(ids))
        case .podRemovedFromRuntime(let result):
            self.advanceCleanup(from: .removingFromRuntime, result, now: now, &actions)
        case .probed(let name, let id, let kind, let outcome):
            self.finishProbe(name, id, kind, outcome, now: now, &actions)
        case .desired, .removed, .ended, .runtimeChanged, .referencesChanged, .observed, .objectDeleted, .timer: break
        }
    }

    private mutating func finishMounting(
        _ result: Result<Instant?, OperationError>,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        self.isMounting = false
        if self.mustMountAgain, !self.isStopping { self.mount(&actions) }
        switch result {
        case .success(let refreshAt):
            self.volumes = .mounted
            self.volumesRefreshAt = refreshAt
            self.volumesBackOff = BackOff(initial: .milliseconds(500), max: .seconds(122))
        case .failure(let error):
            self.volumesBackOff.advance(failure: now, now: now)
            self.volumes = .failed(retryAt: self.volumesBackOff.retry(after: now) ?? now)
            actions.append(.event(.warning("FailedMount", error.description)))
        }
    }

    private mutating func finishSandbox(
        _ result: Result<ObservedSandbox, OperationError>,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        self.isStartingSandbox = false
        switch result {
        case .success(let sandbox):
            self.observation?.merge(sandbox)
            self.sandboxBackOff = BackOff(initial: .seconds(1), max: .seconds(60))
        case .failure(let error):
            self.sandboxBackOff.advance(failure: now, now: now)
            self.sandboxRetryAt = self.sandboxBackOff.retry(after: now)
            let text = "Failed to create pod sandbox: \(error)"
            actions.append(.event(.warning("FailedCreatePodSandBox", text)))
        }
    }

    private mutating func finishStoppingSandbox(
        _ id: String,
        _ result: Result<Void, OperationError>,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        self.stoppingSandboxes.remove(id)
        switch result {
        case .success:
            self.stoppedSandboxes.insert(id)
            self.observation?.markStopped(sandbox: id)
        case .failure(let error):
            self.cleanupRetryAt = now + .seconds(2)
            actions.append(.event(.warning("FailedKillPod", "error killing pod: \(error)")))
        }
    }

    private mutating func finishStarting(
        _ name: String,
        _ container: ObservedContainer?,
        _ failure: StartFailure?,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        guard var track = self.tracks[name] else { return }
        let path = track.fieldPath(name)
        track.isStarting = false
        if let container {
            self.observation?.merge(container)
            actions.append(.event(.normal("Created", "Created container: \(name)", fieldPath: path)))
        }
        if let failure {
            track.problem = WaitingReason(failure.stage.rawValue, failure.message)
            track.retryAt = now + .seconds(10)
        } else {
            track.problem = nil
            track.retryAt = nil
        }
        switch failure?.stage {
        case nil:
            // The next start looks for the image again, as its pull policy wants.
            track.image = .unknown
            track.imageBackOff = .kubernetes
            actions.append(.event(.normal("Started", "Started container \(name)", fieldPath: path)))
        case .postStart:
            track.image = .unknown
            actions.append(.event(.normal("Started", "Started container \(name)", fieldPath: path)))
            actions.append(.event(.warning("FailedPostStartHook", failure?.message ?? "", fieldPath: path)))
        case .config, .create, .run:
            actions.append(.event(.warning("Failed", "Error: \(failure?.message ?? "")", fieldPath: path)))
        }
        self.tracks[name] = track
        if failure?.stage == .postStart, let container {
            let event = PodEvent.normal("Killing", "FailedPostStartHook", fieldPath: path)
            self.stop(container, grace: self.grace, event: event, now: now, &actions)
        }
    }

    private mutating func finishProbe(
        _ name: String,
        _ id: String,
        _ kind: ProbeKind,
        _ outcome: ProbeOutcome,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        guard var track = self.tracks[name], track.probes?.containerID == id else { return }
        track.probes?.finish(kind, outcome, now: now)
        self.tracks[name] = track
        let path = track.fieldPath(name)
        switch outcome {
        case .success: break
        case .failure(let text):
            let message = "\(kind.rawValue) probe failed: \(text)"
            actions.append(.event(.warning("Unhealthy", message, fieldPath: path)))
        case .error(let text):
            let message = "\(kind.rawValue) probe errored: \(text)"
            actions.append(.event(.warning("Unhealthy", message, fieldPath: path)))
        }
    }

    mutating func mount(_ actions: inout [PodAction]) {
        self.mustMountAgain = self.isMounting
        guard !self.isMounting else { return }
        self.isMounting = true
        actions.append(.mountVolumes)
    }

    /// Something a container refers to changed, so what failed for want of it may work now.
    mutating func retryStarts(now: Instant, _ actions: inout [PodAction]) {
        if case .failed = self.volumes { self.volumes = .failed(retryAt: now) }
        if self.volumes == .mounted, !self.isStopping { self.mount(&actions) }
        for (name, track) in self.tracks where track.problem?.reason == StartFailure.Stage.config.rawValue {
            self.tracks[name]?.retryAt = now
        }
    }
}
