internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// One look at a job: what is counted, made and deleted, and the status that comes of it.
struct JobPass {
    let job: BatchV1.Job
    let pods: JobPods
    let now: Instant
    /// The job with its new status.
    private(set) var updated: BatchV1.Job
    var result = Reconciliation()
    private var releases: [Write] = []
    private var deletions: [Write] = []
    private var creations: [Write] = []
    private var completedIndexes: IndexSet

    init(_ job: BatchV1.Job, _ pods: JobPods, now: Instant) {
        self.job = job
        self.pods = pods
        self.now = now
        self.updated = job
        let limit = Int(job.spec.completions ?? 0)
        self.completedIndexes = IndexSet(job.status.completedIndexes, limit: limit)
        if job.status.startTime == nil, !(job.spec.suspend ?? false) {
            self.updated.status.startTime = MetaV1.Time(now)
        }
    }

    var isSuspended: Bool { self.job.spec.suspend ?? false }
    private var isIndexed: Bool { self.job.spec.completionMode == "Indexed" }

    /// Successes, those not yet counted included.
    var succeeded: Int {
        self.isIndexed
            ? self.completedIndexes.indexes.count
            : Int(self.updated.status.succeeded) + (self.updated.status.uncountedTerminatedPods?.succeeded.count ?? 0)
    }

    /// Failures, those not yet counted and containers' restarts included.
    var failed: Int {
        let restarts = self.pods.active.filter { $0.spec.restartPolicy == "OnFailure" }.reduce(0) { sum, pod in
            sum + Int(pod.status.containerStatuses.reduce(0) { $0 + $1.restartCount })
        }
        return Int(self.updated.status.failed)
            + (self.updated.status.uncountedTerminatedPods?.failed.count ?? 0) + restarts
    }

    /// How many pods are to be active.
    var wantedActive: Int {
        let parallelism = Int(self.job.spec.parallelism ?? 1)
        guard let completions = self.job.spec.completions else {
            // After the first success no more are started; those that run may end.
            return self.succeeded > 0 ? self.pods.active.count : parallelism
        }
        return min(parallelism, max(0, Int(completions) - self.succeeded))
    }

    /// Notes the pods that have ended; makes a count of those noted before that have been let go.
    mutating func count() {
        var noted = self.job.status.uncountedTerminatedPods ?? BatchV1.UncountedTerminatedPods()
        self.updated.status.succeeded += Int32(noted.succeeded.count(where: self.pods.isReleased))
        self.updated.status.failed += Int32(noted.failed.count(where: self.pods.isReleased))
        noted.succeeded.removeAll(where: self.pods.isReleased)
        noted.failed.removeAll(where: self.pods.isReleased)
        for pod in self.pods.succeeded {
            // Two pods of one index are one success.
            if self.isIndexed, let index = JobPods.index(of: pod) { self.completedIndexes.insert(index) }
            if !noted.succeeded.contains(pod.metadata.uid) { noted.succeeded.append(pod.metadata.uid) }
        }
        for pod in self.pods.failed where !noted.failed.contains(pod.metadata.uid) {
            noted.failed.append(pod.metadata.uid)
        }
        self.updated.status.uncountedTerminatedPods = noted
        if self.isIndexed { self.updated.status.completedIndexes = self.completedIndexes.text }
        self.releases = (self.pods.succeeded + self.pods.failed).map(Self.release)
    }

    /// The job is over: no pod needs to be counted any more.
    mutating func releaseAll() {
        let held = self.pods.all.filter { $0.metadata.finalizers.contains(JobLabels.finalizer) }
        self.result.writes = held.map(Self.release)
    }

    mutating func suspendOrResume() {
        let wasSuspended = self.job.status.conditions.contains { $0.type == "Suspended" && $0.status == "True" }
        if self.isSuspended {
            self.delete(self.pods.active)
            guard !wasSuspended else { return }
            self.updated.status.startTime = nil
            self.updated.status.set("Suspended", "True", "JobSuspended", "Job suspended", now: self.now)
            self.result.events.append(EventNote(self.job, .normal, reason: "Suspended", "Job suspended"))
        } else if wasSuspended {
            self.updated.status.startTime = MetaV1.Time(self.now)
            self.updated.status.set("Suspended", "False", "JobResumed", "Job resumed", now: self.now)
            self.result.events.append(EventNote(self.job, .normal, reason: "Resumed", "Job resumed"))
        }
    }

    /// The job's end is decided; it is over when no pod is left and all are counted.
    mutating func end(_ outcome: JobOutcome) {
        let type = outcome.interimType
        self.updated.status.set(type, "True", outcome.reason, outcome.message, now: self.now)
        self.delete(self.pods.active)
        let noted = self.updated.status.uncountedTerminatedPods
        let isCounted = (noted?.succeeded.isEmpty ?? true) && (noted?.failed.isEmpty ?? true)
        guard self.pods.active.isEmpty, self.pods.terminating == 0, isCounted else { return }
        self.updated.status.set(outcome.finalType, "True", outcome.reason, outcome.message, now: self.now)
        if outcome.isSuccess {
            self.updated.status.completionTime = MetaV1.Time(self.now)
            self.result.events.append(EventNote(self.job, .normal, reason: "Completed", "Job completed"))
        } else {
            self.result.events.append(EventNote(self.job, .warning, reason: outcome.reason, outcome.message))
        }
    }

    mutating func delete(_ pods: [CoreV1.Pod]) {
        self.deletions += pods.map { pod in
            let message = "Deleted pod: \(pod.metadata.name)"
            return .delete(pod, onSuccess: EventNote(self.job, .normal, reason: "SuccessfulDelete", message))
        }
    }

    mutating func create(_ count: Int) {
        guard self.isIndexed else {
            self.creations = (0..<count).map { _ in self.makePod(index: nil) }
            return
        }
        var taken = self.completedIndexes.indexes
        taken.formUnion(self.pods.active.compactMap(JobPods.index))
        let free = (0..<Int(self.job.spec.completions ?? 0)).lazy.filter { !taken.contains($0) }
        self.creations = free.prefix(count).map { self.makePod(index: $0) }
    }

    /// Puts the writes in order: what is noted must be on record before a pod is let go.
    mutating func finish() {
        self.updated.status.active = Int32(self.pods.active.count)
        self.updated.status.ready = Int32(self.pods.ready)
        self.updated.status.terminating = Int32(self.pods.terminating)
        if self.updated.status != self.job.status { self.result.writes.append(.updateStatus(self.updated)) }
        self.result.writes += self.releases + self.deletions + self.creations
    }

    private func makePod(index: Int?) -> Write {
        let prefix = index.map { "\(self.job.metadata.name)-\($0)-" } ?? "\(self.job.metadata.name)-"
        var pod = CoreV1.Pod(template: self.job.spec.template, owner: self.job, namePrefix: prefix)
        for name in [JobLabels.controllerUID, JobLabels.legacyControllerUID] {
            pod.metadata.labels[name] = self.job.metadata.uid
        }
        for name in [JobLabels.jobName, JobLabels.legacyJobName] {
            pod.metadata.labels[name] = self.job.metadata.name
        }
        pod.metadata.finalizers.append(JobLabels.finalizer)
        if let index { self.mark(&pod, index: index) }
        return .create(
            pod,
            onSuccess: EventNote(self.job, .normal, reason: "SuccessfulCreate", "Created pod: ", suffix: .name),
            onFailure: EventNote(self.job, .warning, reason: "FailedCreate", "Error creating: ", suffix: .error)
        )
    }

    /// A pod of an indexed job knows its part by label, host name and environment.
    private func mark(_ pod: inout CoreV1.Pod, index: Int) {
        pod.metadata.annotations[JobLabels.completionIndex] = String(index)
        pod.metadata.labels[JobLabels.completionIndex] = String(index)
        pod.spec.hostname = "\(self.job.metadata.name)-\(index)"
        let variable = CoreV1.EnvVar {
            $0.name = "JOB_COMPLETION_INDEX"
            $0.valueFrom = CoreV1.EnvVarSource {
                $0.fieldRef = CoreV1.ObjectFieldSelector {
                    $0.apiVersion = "v1"
                    $0.fieldPath = "metadata.labels['\(JobLabels.completionIndex)']"
                }
            }
        }
        for place in pod.spec.containers.indices { pod.spec.containers[place].env.append(variable) }
        for place in pod.spec.initContainers.indices { pod.spec.initContainers[place].env.append(variable) }
    }

    private static func release(_ pod: CoreV1.Pod) -> Write {
        var released = pod
        released.metadata.finalizers.removeAll { $0 == JobLabels.finalizer }
        return .update(released).tolerating(.notFound)
    }
}
