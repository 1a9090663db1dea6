internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// A stateful set's pods by their numbers, and the next step towards those that are wanted.
struct StatefulPods {
    private let set: AppsV1.StatefulSet
    private let history: RevisionHistory
    private let now: Instant
    private let pods: [Int: CoreV1.Pod]
    /// The numbers that are wanted, in order.
    private let wanted: Range<Int>

    init(_ set: AppsV1.StatefulSet, _ history: RevisionHistory, _ pods: [CoreV1.Pod], now: Instant) {
        self.set = set
        self.history = history
        self.now = now
        let numbered = pods.compactMap { pod in Self.ordinal(of: pod, in: set).map { ($0, pod) } }
        self.pods = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
        let start = Int(set.spec.ordinals?.start ?? 0)
        self.wanted = start..<start + Int(set.spec.replicas ?? 1)
    }

    /// The number of a pod with one of the set's names.
    static func ordinal(of pod: CoreV1.Pod, in set: AppsV1.StatefulSet) -> Int? {
        let prefix = "\(set.metadata.name)-"
        guard pod.metadata.name.hasPrefix(prefix) else { return nil }
        let digits = pod.metadata.name.dropFirst(prefix.count)
        // "web-01" would be another name of "web-1".
        return Int(digits).flatMap { $0 >= 0 && String($0) == digits ? $0 : nil }
    }

    /// The name that pods' labels and the status give a template.
    private var updateRevision: String { "\(self.set.metadata.name)-\(self.history.hash)" }
    private var currentRevision: String { self.set.status.currentRevision.nonEmpty ?? self.updateRevision }
    private var isOrdered: Bool { self.set.spec.podManagementPolicy != "Parallel" }
    private var partition: Int { Int(self.set.spec.updateStrategy.rollingUpdate?.partition ?? 0) }

    /// The next writes: one pod at a time, unless the set does not care about order.
    func step(hasClaim: (ObjectKey) -> Bool) -> [Write] {
        var writes: [Write] = []
        for number in self.wanted {
            guard let pod = self.pods[number] else {
                writes += self.create(number, hasClaim: hasClaim)
                if self.isOrdered { return writes }
                continue
            }
            if pod.isTerminated, pod.metadata.deletionTimestamp == nil {
                writes.append(self.delete(pod))
                if self.isOrdered { return writes }
            } else if self.isOrdered, !self.isAvailable(pod) {
                return writes
            }
        }
        let condemned = self.pods.keys.filter { !self.wanted.contains($0) }.sorted(by: >)
        for number in condemned {
            guard let pod = self.pods[number] else { continue }
            if pod.metadata.deletionTimestamp == nil { writes.append(self.delete(pod)) }
            if self.isOrdered { return writes }
        }
        return writes.isEmpty ? self.update() : writes
    }

    /// Replaces the pod with the highest number whose template is old; the next follows when its successor is there.
    private func update() -> [Write] {
        guard self.set.spec.updateStrategy.type != "OnDelete" else { return [] }
        for number in self.wanted.reversed() where number >= self.wanted.lowerBound + self.partition {
            guard let pod = self.pods[number] else { return [] }
            if self.revision(of: pod) != self.updateRevision {
                return pod.metadata.deletionTimestamp == nil ? [self.delete(pod)] : []
            }
            if !self.isAvailable(pod) { return [] }
        }
        return []
    }

    var status: AppsV1.StatefulSetStatus {
        var status = self.set.status
        let living = self.pods.values.filter { !$0.isTerminated }
        let active = living.filter { $0.metadata.deletionTimestamp == nil }
        status.observedGeneration = self.set.metadata.generation
        status.replicas = Int32(living.count)
        status.readyReplicas = Int32(living.count(where: \.isReady))
        status.availableReplicas = Int32(active.count(where: self.isAvailable))
        status.updateRevision = self.updateRevision
        status.updatedReplicas = Int32(active.count { self.revision(of: $0) == self.updateRevision })
        status.currentRevision = self.currentRevision
        let isDone =
            Int(status.updatedReplicas) == self.wanted.count && living.count == self.wanted.count
            && Int(status.readyReplicas) == self.wanted.count
        if isDone { status.currentRevision = self.updateRevision }
        status.currentReplicas = Int32(active.count { self.revision(of: $0) == status.currentRevision })
        status.collisionCount = status.collisionCount ?? 0
        return status
    }

    /// When the next pod has been ready for long enough.
    var nextAvailability: Instant? {
        let moments = self.pods.values.compactMap { $0.availableFrom(minReadySeconds: self.set.spec.minReadySeconds) }
        return moments.filter { $0 > self.now }.min()
    }

    private func revision(of pod: CoreV1.Pod) -> String { pod.metadata.labels[RevisionHistory.hashLabel] ?? "" }

    private func isAvailable(_ pod: CoreV1.Pod) -> Bool {
        guard pod.metadata.deletionTimestamp == nil else { return false }
        return pod.availableFrom(minReadySeconds: self.set.spec.minReadySeconds).map { $0 <= self.now } ?? false
    }

    private func create(_ number: Int, hasClaim: (ObjectKey) -> Bool) -> [Write] {
        // Pods that the update has not reached, or may not reach, are made again as they were.
        let isCurrent = number < self.wanted.lowerBound + self.partition && self.currentRevision != self.updateRevision
        let prefixLength = self.set.metadata.name.count + 1
        let old = isCurrent ? self.history.template(hash: String(self.currentRevision.dropFirst(prefixLength))) : nil
        let template = old ?? self.set.spec.template
        let revision = old == nil ? self.updateRevision : self.currentRevision
        let identity = StatefulIdentity(self.set, number: number)
        let event = EventNote(
            self.set,
            .normal,
            reason: "SuccessfulCreate",
            "create Pod \(identity.podName) in StatefulSet \(self.set.metadata.name) successful"
        )
        let failure = EventNote(
            self.set,
            .warning,
            reason: "FailedCreate",
            "create Pod \(identity.podName) in StatefulSet \(self.set.metadata.name) failed error: ",
            suffix: .error
        )
        let claims = identity.claims.filter { !hasClaim(ObjectKey($0.metadata)) }
        let pod = identity.pod(template: template, revision: revision)
        return claims.map { .create($0).tolerating(.alreadyExists) }
            + [.create(pod, onSuccess: event, onFailure: failure).tolerating(.alreadyExists)]
    }

    private func delete(_ pod: CoreV1.Pod) -> Write {
        let message = "delete Pod \(pod.metadata.name) in StatefulSet \(self.set.metadata.name) successful"
        return .delete(pod, onSuccess: EventNote(self.set, .normal, reason: "SuccessfulDelete", message))
    }
}
