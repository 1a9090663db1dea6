internal import Core
internal import KubernetesAPI
internal import Wire

/// A deployment with its replica sets: what the steps of a rollout are computed from.
struct Rollout {
    let deployment: AppsV1.Deployment
    /// The replica set of the present template.
    let newSet: AppsV1.ReplicaSet?
    /// The others, the oldest first.
    let oldSets: [AppsV1.ReplicaSet]

    init(_ deployment: AppsV1.Deployment, sets: [AppsV1.ReplicaSet]) {
        self.deployment = deployment
        let sorted = sets.sorted { left, right in
            let (leftTime, rightTime) = (
                left.metadata.creationTimestamp.instant, right.metadata.creationTimestamp.instant
            )
            return leftTime == rightTime ? left.metadata.name < right.metadata.name : leftTime < rightTime
        }
        let template = deployment.spec.template
        let place = sorted.firstIndex { Self.plainTemplate(of: $0) == template }
        self.newSet = place.map { sorted[$0] }
        self.oldSets = sorted.enumerated().filter { $0.offset != place }.map(\.element)
    }

    /// A replica set's template as the deployment had it.
    static func plainTemplate(of set: AppsV1.ReplicaSet) -> CoreV1.PodTemplateSpec {
        var template = set.spec.template
        template.metadata.labels[DeploymentLabels.templateHash] = nil
        return template
    }

    var allSets: [AppsV1.ReplicaSet] { self.oldSets + (self.newSet.map { [$0] } ?? []) }
    var desired: Int { Int(self.deployment.spec.replicas ?? 1) }
    var isRolling: Bool { self.deployment.spec.strategy.type != "Recreate" }

    /// How many pods there may be beyond the desired.
    var maxSurge: Int { self.isRolling ? self.fenceposts.surge : 0 }
    /// How many of the desired pods may be missing.
    var maxUnavailable: Int { self.isRolling ? min(self.fenceposts.unavailable, self.desired) : 0 }

    private var fenceposts: (surge: Int, unavailable: Int) {
        let rolling = self.deployment.spec.strategy.rollingUpdate
        let surge = rolling?.maxSurge?.scaled(of: self.desired, roundUp: true) ?? 0
        let unavailable = rolling?.maxUnavailable?.scaled(of: self.desired, roundUp: false) ?? 0
        // Neither one more nor one less would be a standstill.
        return surge == 0 && unavailable == 0 ? (0, 1) : (surge, unavailable)
    }

    /// The pods that replica sets are to have.
    static func replicas(of sets: [AppsV1.ReplicaSet]) -> Int {
        sets.reduce(0) { $0 + Int($1.spec.replicas ?? 1) }
    }

    /// The pods that replica sets have.
    static func actualReplicas(of sets: [AppsV1.ReplicaSet]) -> Int {
        sets.reduce(0) { $0 + Int($1.status.replicas) }
    }

    static func availableReplicas(of sets: [AppsV1.ReplicaSet]) -> Int {
        sets.reduce(0) { $0 + Int($1.status.availableReplicas) }
    }

    /// How many pods the new replica set is to have next, as its strategy lets it grow.
    var newReplicas: Int {
        guard self.isRolling else { return self.desired }
        let current = Int(self.newSet?.spec.replicas ?? 0)
        let total = Self.replicas(of: self.allSets)
        let room = self.desired + self.maxSurge - total
        guard room > 0 else { return current }
        return current + min(room, max(0, self.desired - current))
    }

    /// The greatest revision of the replica sets.
    static func revisionMax(of sets: [AppsV1.ReplicaSet]) -> Int64 {
        sets.map(Self.revision).max() ?? 0
    }

    static func revision(of set: AppsV1.ReplicaSet) -> Int64 {
        Int64(set.metadata.annotations[DeploymentLabels.revision] ?? "") ?? 0
    }

    /// All pods are of the present template, available, and as many as desired.
    func isComplete(_ status: AppsV1.DeploymentStatus) -> Bool {
        Int(status.updatedReplicas) == self.desired && Int(status.replicas) == self.desired
            && Int(status.availableReplicas) == self.desired
            && status.observedGeneration >= self.deployment.metadata.generation
    }
}
