internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// A job's pods, sorted by what they mean for it.
///
/// A pod that has ended is counted exactly once, whatever crashes when: its uid is noted in the job's status, then its
/// finalizer is taken off, then the note becomes part of the count.
struct JobPods {
    let all: [CoreV1.Pod]
    /// Running, or about to.
    let active: [CoreV1.Pod]
    /// Ended, with the finalizer still on.
    let succeeded: [CoreV1.Pod]
    let failed: [CoreV1.Pod]

    init(_ pods: [CoreV1.Pod]) {
        self.all = pods
        self.active = pods.filter(\.isActive)
        let held = pods.filter { $0.metadata.finalizers.contains(JobLabels.finalizer) }
        self.succeeded = held.filter { $0.status.phase == "Succeeded" }
        // A pod that is deleted before it has ended does the job no more good.
        self.failed = held.filter { pod in
            pod.status.phase == "Failed" || (pod.metadata.deletionTimestamp != nil && pod.status.phase != "Succeeded")
        }
    }

    var ready: Int { self.active.count(where: \.isReady) }

    var terminating: Int { self.all.count { !$0.isTerminated && $0.metadata.deletionTimestamp != nil } }

    /// The finalizer is off, or the pod gone.
    func isReleased(_ uid: String) -> Bool {
        !self.all.contains { $0.metadata.uid == uid && $0.metadata.finalizers.contains(JobLabels.finalizer) }
    }

    /// When the pod that failed last did so.
    var lastFailure: Instant? {
        self.all.filter { $0.status.phase == "Failed" }.map(Self.end).max()
    }

    /// Failures since the last success, of the pods that are still there.
    var failuresInARow: Int {
        let lastSuccess = self.all.filter { $0.status.phase == "Succeeded" }.map(Self.end).max()
        return self.all.count { pod in
            pod.status.phase == "Failed" && (lastSuccess.map { Self.end(pod) > $0 } ?? true)
        }
    }

    private static func end(_ pod: CoreV1.Pod) -> Instant {
        let ends = pod.status.containerStatuses.compactMap { $0.state.terminated?.finishedAt.instant }
        return ends.max() ?? pod.metadata.deletionTimestamp?.instant ?? pod.metadata.creationTimestamp.instant
    }

    /// The completion index of a pod of an indexed job.
    static func index(of pod: CoreV1.Pod) -> Int? {
        pod.metadata.annotations[JobLabels.completionIndex].flatMap { Int($0) }
    }
}
