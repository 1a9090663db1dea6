internal import Core
internal import KubernetesAPI
internal import Wire

/// Decides everything about the life of one pod on this node: facts and the time go in, actions come out.
///
/// It is level-triggered: after every input it compares what is wanted with what was observed and asks for the steps
/// that are possible now and not yet under way. So it does not matter in which order facts arrive, nor whether an
/// earlier kubelet began what it finds. Phases: running → (finished by itself | stopping) → cleaning → finished.
struct PodMachine: Sendable {
    /// What must still be done before a pod that is going away is gone.
    enum Cleanup: Hashable, Sendable {
        case none, removingFromRuntime, unmounting, deleting
    }

    enum Volumes: Hashable, Sendable {
        case none, mounting, mounted
        case failed(retryAt: Instant)
    }

    /// The pod as it is wanted.
    private(set) var pod: CoreV1.Pod
    /// The specification's lists, unpacked once per change of the pod.
    private(set) var initContainers: [CoreV1.Container] = []
    private(set) var containers: [CoreV1.Container] = []
    private(set) var ephemeralContainers: [CoreV1.Container] = []
    private(set) var restartPolicy = "Always"
    let node: NodeFacts

    /// What is known to run; nil before the first look.
    var observation: PodObservation?
    var tracks: [String: ContainerTrack] = [:]
    /// The pod must stop running: it is deleted, gone, failed or out of time.
    var isStopping = false
    /// The pod's object is deleted or gone, so everything of it goes.
    var isLeaving = false
    /// Why the kubelet itself ended the pod.
    var failure: WaitingReason?
    /// How long its containers may then take at most.
    var graceMax: Duration?
    /// Counts operations, so that an observation begun before one of them ended is not believed.
    private var generation: UInt64 = 0
    private var observing: UInt64?
    private var mustObserveAgain = false

    var volumes = Volumes.none
    var volumesRefreshAt: Instant?
    /// Volumes are being made or renewed, one time after the other.
    var isMounting = false
    var mustMountAgain = false
    var volumesBackOff = BackOff(initial: .milliseconds(500), max: .seconds(122))
    var isStartingSandbox = false
    var sandboxBackOff = BackOff(initial: .seconds(1), max: .seconds(60))
    var sandboxRetryAt: Instant?
    /// The pod's sandboxes that are stopped for good, and those being stopped.
    var stoppedSandboxes: Set<String> = []
    var stoppingSandboxes: Set<String> = []
    /// Containers being stopped, with the moment their grace ends.
    var stops: [String: Instant] = [:]
    var removals: Set<String> = []
    var cleanup = Cleanup.none
    var cleanupRetryAt: Instant?
    /// The pod no longer exists for the kubelet; its runner may end.
    var isFinished = false

    /// The status as last computed.
    var status: CoreV1.PodStatus
    /// The status is final: what it reports on is being removed.
    var isStatusFinal = false
    private var nextWake: Instant?

    /// A machine for a pod that was just learned of.
    init(pod: CoreV1.Pod, node: NodeFacts, now: Instant) {
        self.pod = pod
        self.node = node
        self.status = pod.status
        if self.status.startTime == nil { self.status.startTime = MetaV1.Time(now) }
        // Who finished in an earlier life does not start again, whatever the runtime still knows.
        self.isStopping = ["Succeeded", "Failed"].contains(self.status.phase)
        self.isStatusFinal = self.isStopping
        self.unpack()
    }

    /// Takes in one fact and says what to do.
    mutating func handle(_ input: PodInput, now: Instant) -> [PodAction] {
        var actions: [PodAction] = []
        self.absorb(input, now: now, &actions)
        guard !self.isFinished else { return actions }
        if self.observation == nil { self.observe(&actions) }
        self.plan(now: now, &actions)
        self.refreshStatus(now: now, &actions)
        self.scheduleWake(now: now, &actions)
        return actions
    }

    // MARK: Facts

    private mutating func absorb(_ input: PodInput, now: Instant, _ actions: inout [PodAction]) {
        switch input {
        case .desired(let pod): self.desire(pod, now: now)
        case .removed:
            self.isStopping = true
            self.isLeaving = true
        case .ended(let end): self.end(end, now: now, &actions)
        case .runtimeChanged: self.observe(&actions)
        case .referencesChanged: self.retryStarts(now: now, &actions)
        case .observed(let result): self.finishObserving(result, now: now, &actions)
        case .timer: self.nextWake = nil
        case .objectDeleted:
            self.isFinished = true
        default:
            self.generation += 1
            self.absorbResult(input, now: now, &actions)
        }
    }

    private mutating func desire(_ pod: CoreV1.Pod, now: Instant) {
        self.pod = pod
        self.unpack()
        if pod.metadata.deletionTimestamp != nil {
            self.isStopping = true
            self.isLeaving = true
        }
        // Somebody else may end a pod through its status, as the node lifecycle controller does.
        if !self.isStopping, pod.status.phase == "Failed" {
            self.isStopping = true
            self.status.phase = "Failed"
            self.failure = WaitingReason(pod.status.reason, pod.status.message)
        }
    }

    private mutating func unpack() {
        let spec = self.pod.spec
        self.initContainers = spec.initContainers
        self.containers = spec.containers
        self.ephemeralContainers = spec.ephemeralContainers.map(\.container)
        self.restartPolicy = spec.restartPolicy.isEmpty ? "Always" : spec.restartPolicy
        for container in self.initContainers {
            let role: ContainerTrack.Role = container.restartPolicy == "Always" ? .sidecar : .initial
            self.tracks[container.name, default: ContainerTrack(role: role)].role = role
        }
        for container in self.containers {
            self.tracks[container.name, default: ContainerTrack(role: .main)].role = .main
        }
        for container in self.ephemeralContainers {
            self.tracks[container.name, default: ContainerTrack(role: .ephemeral)].role = .ephemeral
        }
        if self.pod.metadata.deletionTimestamp != nil {
            self.isStopping = true
            self.isLeaving = true
        }
    }

    private mutating func observe(_ actions: inout [PodAction]) {
        guard self.observing == nil else { return self.mustObserveAgain = true }
        self.observing = self.generation
        self.mustObserveAgain = false
        actions.append(.observe)
    }

    private mutating func finishObserving(
        _ result: Result<PodObservation, OperationError>,
        now: Instant,
        _ actions: inout [PodAction]
    ) {
        let isCurrent = self.observing == self.generation
        self.observing = nil
        switch result {
        case .success(let observation) where isCurrent:
            self.observation = observation
            self.afterObservation(now: now)
            if self.mustObserveAgain { self.observe(&actions) }
        case .success: self.observe(&actions)
        // The runner repeats the question when the runtime is back.
        case .failure: self.mustObserveAgain = false
        }
    }

    // MARK: Waking up

    private mutating func scheduleWake(now: Instant, _ actions: inout [PodAction]) {
        guard let due = self.nextDue(now: now) else { return self.nextWake = nil }
        // What is overdue and was not acted on waits for something else than time.
        guard due > now, self.nextWake.map({ due < $0 || $0 <= now }) ?? true else { return }
        self.nextWake = due
        actions.append(.wake(at: due))
    }
}
