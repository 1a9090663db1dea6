internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// A daemon set's pods against its nodes: what is missing, too many, or of an old template.
struct DaemonPlan {
    private let set: AppsV1.DaemonSet
    private let hash: String
    private let now: Instant
    /// The nodes that a pod belongs on, in order.
    private let wanted: [String]
    /// The pods of each node, the oldest first; those that ended apart.
    private let pods: [String: [CoreV1.Pod]]
    let failed: [CoreV1.Pod]
    private let misplaced: [CoreV1.Pod]

    init(
        _ set: AppsV1.DaemonSet,
        _ history: RevisionHistory,
        pods: [CoreV1.Pod],
        nodes: [CoreV1.Node],
        now: Instant
    ) {
        self.set = set
        self.hash = history.hash
        self.now = now
        let placement = DaemonPlacement(set)
        self.wanted = nodes.filter(placement.shouldRun).map(\.metadata.name)
        let staying = Set(nodes.filter(placement.mayStay).map(\.metadata.name))
        self.failed = pods.filter { $0.isTerminated && $0.metadata.deletionTimestamp == nil }
        let living = pods.filter { !$0.isTerminated }
        let sorted = living.sorted {
            ($0.metadata.creationTimestamp.instant, $0.metadata.name)
                < ($1.metadata.creationTimestamp.instant, $1.metadata.name)
        }
        self.pods = Dictionary(grouping: sorted) { DaemonPlacement.node(of: $0) ?? "" }
        self.misplaced = sorted.filter { pod in
            pod.metadata.deletionTimestamp == nil && !staying.contains(DaemonPlacement.node(of: pod) ?? "")
        }
    }

    /// Pods for nodes without one. A node whose pod is still stopping, or failed, waits.
    var creations: [Write] {
        let held = Set(self.failed.compactMap(DaemonPlacement.node))
        return self.wanted.filter { self.pods[$0] == nil && !held.contains($0) }.map { node in
            var pod = CoreV1.Pod(
                template: self.set.spec.template,
                owner: self.set,
                namePrefix: "\(self.set.metadata.name)-"
            )
            pod.metadata.labels[RevisionHistory.hashLabel] = self.hash
            DaemonPlacement.bind(&pod, to: node)
            return .create(
                pod,
                onSuccess: EventNote(self.set, .normal, reason: "SuccessfulCreate", "Created pod: ", suffix: .name),
                onFailure: EventNote(self.set, .warning, reason: "FailedCreate", "Error creating: ", suffix: .error)
            )
        }
    }

    /// Pods on nodes that they do not belong on, and all but the oldest on one node.
    var deletions: [Write] {
        let surplus = self.wanted.flatMap { node in
            (self.pods[node] ?? []).filter { $0.metadata.deletionTimestamp == nil }.dropFirst()
        }
        return (self.misplaced + surplus).map(self.delete)
    }

    /// Pods of an old template that may go now.
    var updates: [Write] {
        guard self.set.spec.updateStrategy.type != "OnDelete" else { return [] }
        let limit = self.set.spec.updateStrategy.rollingUpdate?.maxUnavailable
        let scaled = limit?.scaled(of: self.wanted.count, roundUp: true) ?? 1
        var budget = max(1, scaled) - self.wanted.count { !self.isAvailable(on: $0) }
        var gone: [CoreV1.Pod] = []
        for node in self.wanted {
            guard let pod = self.current(on: node), !self.isUpdated(pod) else { continue }
            if !self.isAvailable(on: node) {
                gone.append(pod)
            } else if budget > 0 {
                budget -= 1
                gone.append(pod)
            }
        }
        return gone.map(self.delete)
    }

    var status: AppsV1.DaemonSetStatus {
        var status = self.set.status
        let current = self.wanted.compactMap(self.current)
        status.desiredNumberScheduled = Int32(self.wanted.count)
        status.currentNumberScheduled = Int32(current.count)
        status.numberMisscheduled = Int32(self.pods.count { !self.wanted.contains($0.key) && !$0.key.isEmpty })
        status.numberReady = Int32(current.count(where: \.isReady))
        status.numberAvailable = Int32(self.wanted.count(where: self.isAvailable))
        status.numberUnavailable = status.desiredNumberScheduled - status.numberAvailable
        status.updatedNumberScheduled = Int32(current.count(where: self.isUpdated))
        status.observedGeneration = self.set.metadata.generation
        return status
    }

    /// When the next pod has been ready for long enough.
    var nextAvailability: Instant? {
        let moments = self.wanted.compactMap(self.current).compactMap {
            $0.availableFrom(minReadySeconds: self.set.spec.minReadySeconds)
        }
        return moments.filter { $0 > self.now }.min()
    }

    /// When the next failed pod has been left for long enough.
    func nextFailure(delay: Duration) -> Instant? {
        self.failed.map { $0.metadata.creationTimestamp.instant + delay }.filter { $0 > self.now }.min()
    }

    private func current(on node: String) -> CoreV1.Pod? {
        self.pods[node]?.first { $0.metadata.deletionTimestamp == nil }
    }

    private func isAvailable(on node: String) -> Bool {
        let moment = self.current(on: node)?.availableFrom(minReadySeconds: self.set.spec.minReadySeconds)
        return moment.map { $0 <= self.now } ?? false
    }

    private func isUpdated(_ pod: CoreV1.Pod) -> Bool {
        pod.metadata.labels[RevisionHistory.hashLabel] == self.hash
    }

    private func delete(_ pod: CoreV1.Pod) -> Write {
        let message = "Deleted pod: \(pod.metadata.name)"
        return .delete(pod, onSuccess: EventNote(self.set, .normal, reason: "SuccessfulDelete", message))
    }
}
