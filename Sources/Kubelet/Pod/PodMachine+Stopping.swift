internal import Core
internal import KubernetesAPI
internal import Wire

/// Ending a pod: its containers, its sandbox, and, when it is deleted, every trace of it.
extension PodMachine {
    /// Makes the pod a failed one by the kubelet's own decision, unless it is going anyway.
    mutating func end(_ end: PodEnd, now: Instant, _ actions: inout [PodAction]) {
        guard !self.isStopping else { return }
        self.isStopping = true
        self.failure = WaitingReason(PodEnd.reason, end.message)
        self.graceMax = end.grace
        if end.isDisruption {
            self.status.conditions.removeAll { $0.type == PodConditions.disruption }
            self.status.conditions.append(
                CoreV1.PodCondition {
                    $0.type = PodConditions.disruption
                    $0.status = "True"
                    $0.reason = "TerminationByKubelet"
                    $0.message = end.message
                    $0.lastTransitionTime = MetaV1.Time(now)
                }
            )
        }
        actions.append(.event(.warning(PodEnd.reason, end.message)))
    }

    mutating func planStopping(_ observation: PodObservation, now: Instant, _ actions: inout [PodAction]) {
        guard self.stopContainers(observation, now: now, &actions) else { return }
        // From here on what the status tells of is being taken away.
        self.settleStatus(now: now, &actions)
        guard self.stopSandboxes(observation, now: now, &actions) else { return }
        guard self.cleanupRetryAt.map({ $0 <= now }) ?? true else { return }
        self.cleanupRetryAt = nil
        switch self.cleanup {
        case .none where self.isLeaving:
            let containers = observation.containers.map(\.id)
            let sandboxes = observation.sandboxes.map(\.id)
            self.cleanup = .removingFromRuntime
            if containers.isEmpty && sandboxes.isEmpty {
                return self.unmount(&actions)
            }
            actions.append(.removeFromRuntime(containers: containers, sandboxes: sandboxes))
        case .none where self.volumes == .mounted:
            // The pod has ended by itself: it keeps its object and its logs, and gives back everything else.
            self.volumes = .none
            actions.append(.unmountVolumes)
        case .none, .removingFromRuntime, .unmounting, .deleting: return
        }
    }

    private mutating func unmount(_ actions: inout [PodAction]) {
        self.cleanup = .unmounting
        actions.append(.unmountVolumes)
    }

    /// Goes from one step of the clean-up to the next, or tries the same again in a while.
    mutating func advanceCleanup(
        from step: Cleanup,
        _ result: Result<Void, OperationError>,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        guard self.cleanup == step else { return }
        if case .failure(let error) = result {
            self.cleanup = .none
            self.cleanupRetryAt = now + .seconds(2)
            return actions.append(.event(.warning("FailedKillPod", "error killing pod: \(error)")))
        }
        if step == .removingFromRuntime {
            self.observation = PodObservation()
            return self.unmount(&actions)
        }
        self.cleanup = .deleting
        actions.append(.deleteObject)
    }

    /// Whether all containers are through; asks for the end of those that are not.
    private mutating func stopContainers(
        _ observation: PodObservation,
        now: Instant,
        _ actions: inout [PodAction]
    ) -> Bool {
        let alive = observation.containers.reversed().filter { $0.state == .running || $0.state == .unknown }
        let sidecars = Set(self.initContainers.filter(PodLifecycle.isSidecar).map(\.name))
        let main = alive.filter { !sidecars.contains($0.name) }
        // Sidecars serve the others to their end.
        for container in main.isEmpty ? alive : main {
            let path = self.tracks[container.name]?.fieldPath(container.name) ?? ""
            let event = PodEvent.normal("Killing", "Stopping container \(container.name)", fieldPath: path)
            self.stop(container, grace: self.grace, event: event, now: now, &actions)
        }
        return alive.isEmpty && self.stops.isEmpty && !self.isStartingSandbox && !self.isMounting
            && !self.tracks.values.contains(where: \.isStarting)
    }

    /// Asks for a container's end, once; and again only to shorten its grace.
    mutating func stop(
        _ container: ObservedContainer,
        grace: Duration,
        event: PodEvent,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        let deadline = now + grace
        if let earlier = self.stops[container.id] {
            guard deadline + .seconds(1) < earlier else { return }
        } else {
            actions.append(.event(event))
        }
        self.stops[container.id] = deadline
        actions.append(.stopContainer(id: container.id, name: container.name, grace: grace))
    }

    private mutating func stopSandboxes(
        _ observation: PodObservation,
        now: Instant,
        _ actions: inout [PodAction]
    ) -> Bool {
        guard self.cleanup == .none else { return true }
        let standing = observation.sandboxes.filter { !self.stoppedSandboxes.contains($0.id) }
        guard self.cleanupRetryAt.map({ $0 <= now }) ?? true else { return standing.isEmpty }
        for sandbox in standing where !self.stoppingSandboxes.contains(sandbox.id) {
            self.stoppingSandboxes.insert(sandbox.id)
            actions.append(.stopSandbox(id: sandbox.id))
        }
        return standing.isEmpty
    }
}
