internal import Core
internal import KubernetesAPI
internal import Wire

/// Having the image of a container that is about to start.
extension PodMachine {
    /// The reference to create the container from; nil while it is not there, with the next step asked for.
    mutating func image(
        for container: CoreV1.Container,
        now: Instant,
        _ actions: inout [PodAction]
    ) -> String? {
        let name = container.name
        guard let track = self.tracks[name] else { return nil }
        switch track.image {
        case .present(let reference): return reference
        case .inspecting, .pulling: return nil
        case .failed(_, _, let retryAt) where retryAt > now: return nil
        case .unknown, .failed:
            if let problem = ImageName.problem(with: container.image) {
                self.failImage(name, WaitingReason("InvalidImageName", problem), event: "InspectFailed", now, &actions)
                return nil
            }
            self.tracks[name]?.image = .inspecting
            actions.append(.inspectImage(container: name))
            return nil
        }
    }

    mutating func finishInspecting(
        _ name: String,
        _ result: Result<PulledImage?, OperationError>,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        guard let container = self.container(name), let track = self.tracks[name] else { return }
        let path = track.fieldPath(name)
        let found: PulledImage?
        switch result {
        case .success(let image): found = image
        case .failure(let error):
            let text = "Failed to inspect image \"\(container.image)\": \(error)"
            return self.failImage(name, WaitingReason("ImageInspectError", text), event: "InspectFailed", now, &actions)
        }
        let policy = container.imagePullPolicy.isEmpty ? "IfNotPresent" : container.imagePullPolicy
        if let found, policy != "Always" {
            self.tracks[name]?.image = .present(reference: found.reference)
            let text = "Container image \"\(container.image)\" already present on machine"
            return actions.append(.event(.normal("Pulled", text, fieldPath: path)))
        }
        if policy == "Never" {
            let text = "Container image \"\(container.image)\" is not present with pull policy of Never"
            let reason = WaitingReason("ErrImageNeverPull", text)
            return self.failImage(name, reason, event: "ErrImageNeverPull", now, &actions)
        }
        self.tracks[name]?.image = .pulling
        actions.append(.event(.normal("Pulling", "Pulling image \"\(container.image)\"", fieldPath: path)))
        actions.append(.pullImage(container: name))
    }

    mutating func finishPulling(
        _ name: String,
        _ result: Result<PulledImage, OperationError>,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        guard let container = self.container(name), let track = self.tracks[name] else { return }
        switch result {
        case .success(let image):
            self.tracks[name]?.image = .present(reference: image.reference)
            self.tracks[name]?.imageBackOff = .kubernetes
            let took = GoDuration.text(image.duration)
            let text =
                "Successfully pulled image \"\(container.image)\" in \(took) (\(took) including waiting). "
                + "Image size: \(image.sizeBytes) bytes."
            actions.append(.event(.normal("Pulled", text, fieldPath: track.fieldPath(name))))
        case .failure(let error):
            let text = "Failed to pull image \"\(container.image)\": \(error)"
            actions.append(.event(.warning("Failed", text, fieldPath: track.fieldPath(name))))
            let reason = WaitingReason("ErrImagePull", error.description)
            self.failImage(name, reason, event: "Failed", now, &actions)
        }
    }

    private mutating func failImage(
        _ name: String,
        _ reason: WaitingReason,
        event: String,
        _ now: Instant,
        _ actions: inout [PodAction]
    ) {
        guard var track = self.tracks[name] else { return }
        let path = track.fieldPath(name)
        track.imageBackOff.advance(failure: now, now: now)
        let retryAt = track.imageBackOff.retry(after: now) ?? now
        track.image = .failed(reason, at: now, retryAt: retryAt)
        self.tracks[name] = track
        if event != "Failed" { actions.append(.event(.warning(event, reason.message, fieldPath: path))) }
        actions.append(.event(.warning("Failed", "Error: \(reason.reason)", fieldPath: path)))
    }

    /// Turns a failed pull into a back-off once it was to be seen for a moment.
    mutating func showImageBackOffs(now: Instant, _ actions: inout [PodAction]) {
        for container in self.initContainers + self.containers + self.ephemeralContainers {
            guard case .failed(let reason, let failedAt, let retryAt) = self.tracks[container.name]?.image,
                reason.reason == "ErrImagePull", failedAt + Self.pullErrorShown <= now, retryAt > now
            else { continue }
            let path = self.tracks[container.name]?.fieldPath(container.name) ?? ""
            let text = "Back-off pulling image \"\(container.image)\""
            let backOff = WaitingReason("ImagePullBackOff", "\(text): ErrImagePull: \(reason.message)")
            self.tracks[container.name]?.image = .failed(backOff, at: failedAt, retryAt: retryAt)
            actions.append(.event(.normal("BackOff", text, fieldPath: path)))
            actions.append(.event(.warning("Failed", "Error: ImagePullBackOff", fieldPath: path)))
        }
    }

    /// How long `ErrImagePull` is shown before it becomes `ImagePullBackOff`.
    static var pullErrorShown: Duration { .seconds(2) }
}
