internal import Core
internal import KubernetesAPI
internal import Wire

/// What is told about a rollout: counts and conditions.
extension Rollout {
    /// The deployment's status at `now`. `created`: the name of the replica set that is being made in this step.
    func status(created: String?, now: Instant) -> AppsV1.DeploymentStatus {
        var status = self.counts
        self.setAvailability(&status, now: now)
        if self.deployment.spec.paused {
            self.setPaused(&status, now: now)
        } else {
            self.setProgress(&status, created: created, now: now)
        }
        return status
    }

    /// The status with its counts as they are, and its conditions as they were.
    var counts: AppsV1.DeploymentStatus {
        var status = self.deployment.status
        let available = Self.availableReplicas(of: self.allSets)
        status.observedGeneration = self.deployment.metadata.generation
        status.replicas = Int32(Self.actualReplicas(of: self.allSets))
        status.updatedReplicas = Int32(self.newSet?.status.replicas ?? 0)
        status.readyReplicas = self.allSets.reduce(0) { $0 + $1.status.readyReplicas }
        status.availableReplicas = Int32(available)
        status.unavailableReplicas = Int32(max(0, Self.replicas(of: self.allSets) - available))
        return status
    }

    private func setAvailability(_ status: inout AppsV1.DeploymentStatus, now: Instant) {
        if Int(status.availableReplicas) >= self.desired - self.maxUnavailable {
            status.set(
                "Available",
                "True",
                "MinimumReplicasAvailable",
                "Deployment has minimum availability.",
                now: now
            )
        } else {
            status.set(
                "Available",
                "False",
                "MinimumReplicasUnavailable",
                "Deployment does not have minimum availability.",
                now: now
            )
        }
    }

    /// While paused, no deadline runs.
    private func setPaused(_ status: inout AppsV1.DeploymentStatus, now: Instant) {
        guard self.tracksProgress, status.condition("Progressing")?.reason != "DeploymentPaused" else { return }
        status.set("Progressing", "Unknown", "DeploymentPaused", "Deployment is paused", now: now)
    }

    private func setProgress(_ status: inout AppsV1.DeploymentStatus, created: String?, now: Instant) {
        guard self.tracksProgress else {
            status.conditions.removeAll { $0.type == "Progressing" }
            return
        }
        let current = status.condition("Progressing")
        if let created {
            let message = "Created new replica set \"\(created)\""
            return status.set("Progressing", "True", "NewReplicaSetCreated", message, now: now)
        }
        if current?.reason == "DeploymentPaused" {
            return status.set("Progressing", "Unknown", "DeploymentResumed", "Deployment is resumed", now: now)
        }
        // A rollout that is done is not begun again by a change of size or a pod's crash.
        if current?.reason == "NewReplicaSetAvailable", status.replicas == status.updatedReplicas { return }
        let subject =
            self.newSet.map { "ReplicaSet \"\($0.metadata.name)\"" }
            ?? "Deployment \"\(self.deployment.metadata.name)\""
        if self.isComplete(status) {
            let message = "\(subject) has successfully progressed."
            return status.set("Progressing", "True", "NewReplicaSetAvailable", message, now: now)
        }
        if self.hasProgressed(to: status) {
            let message = "\(subject) is progressing."
            status.set("Progressing", "True", "ReplicaSetUpdated", message, now: now, isNews: true)
        } else if current == nil, let newSet = self.newSet {
            let message = "Found new replica set \"\(newSet.metadata.name)\""
            status.set("Progressing", "True", "FoundNewReplicaSet", message, now: now)
        } else if let deadline = self.progressDeadline(status), now >= deadline {
            let message = "\(subject) has timed out progressing."
            status.set("Progressing", "False", "ProgressDeadlineExceeded", message, now: now)
        }
    }

    /// When the rollout counts as stuck if nothing happens; nil when it is done, paused, or counts as stuck already.
    func progressDeadline(_ status: AppsV1.DeploymentStatus) -> Instant? {
        guard self.tracksProgress, !self.deployment.spec.paused, !self.isComplete(status),
            let condition = status.condition("Progressing"), condition.reason != "NewReplicaSetAvailable",
            condition.status != "False", let seconds = self.deployment.spec.progressDeadlineSeconds
        else { return nil }
        return condition.lastUpdateTime.instant + .seconds(Int(seconds))
    }

    private var tracksProgress: Bool {
        self.deployment.spec.progressDeadlineSeconds.map { $0 != Int32.max } ?? false
    }

    private func hasProgressed(to status: AppsV1.DeploymentStatus) -> Bool {
        let before = self.deployment.status
        let oldBefore = before.replicas - before.updatedReplicas
        return status.updatedReplicas > before.updatedReplicas
            || status.replicas - status.updatedReplicas < oldBefore
            || status.readyReplicas > before.readyReplicas
            || status.availableReplicas > before.availableReplicas
    }
}

extension AppsV1.DeploymentStatus {
    func condition(_ type: String) -> AppsV1.DeploymentCondition? {
        self.conditions.first { $0.type == type }
    }

    /// Sets a condition; its times change only when it says something new, or when `isNews`.
    fileprivate mutating func set(
        _ type: String,
        _ value: String,
        _ reason: String,
        _ message: String,
        now: Instant,
        isNews: Bool = false
    ) {
        var conditions = self.conditions
        let place = conditions.firstIndex { $0.type == type }
        var condition = place.map { conditions[$0] } ?? AppsV1.DeploymentCondition { $0.type = type }
        let isSame = condition.status == value && condition.reason == reason
        if isSame, condition.message == message, !isNews { return }
        if condition.status != value { condition.lastTransitionTime = MetaV1.Time(now) }
        condition.lastUpdateTime = MetaV1.Time(now)
        condition.status = value
        condition.reason = reason
        condition.message = message
        if let place { conditions[place] = condition } else { conditions.append(condition) }
        self.conditions = conditions
    }
}
