internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Linux
internal import Logging
internal import Synchronization
internal import Wire

/// Keeps the node from running out of memory, disk, inodes and processes: tells what it is short of, wins back what
/// nobody needs, and evicts pods one after the other.
///
/// State: belongs to `run`; what others read lies in `PodTools.pressure`.
struct EvictionManager: Sendable {
    let tools: PodTools
    let pods: PodManager
    let images: ImageCollector
    let recorder: EventRecorder?

    private static let interval = Duration.seconds(10)
    /// How long an evicted pod may take before the next one goes.
    private static let evictionTime = Duration.seconds(30)

    /// What one look at the node leaves for the next.
    struct State {
        var machine: EvictionMachine
        /// The pod that went last, and how long the next one waits for it.
        var leaving: (uid: String, until: Instant)?
    }

    /// Watches over the node until cancelled.
    func run() async {
        var state = self.begin()
        while !Task.isCancelled {
            await self.look(&state)
            try? await ContinuousClock().sleep(for: Self.interval)
        }
    }

    /// The state before the first look.
    func begin() -> State {
        let configuration = self.tools.configuration
        return State(
            machine: EvictionMachine(
                thresholds: configuration.evictionThresholds,
                transitionPeriod: configuration.evictionPressureTransitionPeriod
            )
        )
    }

    /// Looks once, and evicts at most one pod for the node's sake.
    func look(_ state: inout State) async {
        let usage = await self.nodeUsage()
        let now = self.tools.clock.now()
        let shortage = state.machine.observe(usage, now: now)
        self.tools.pressure.pressures = state.machine.pressures
        let isAnyBeyondLimits = await self.evictBeyondLimits()
        if let one = state.leaving, now < one.until, !self.isOver(uid: one.uid) { return }
        state.leaving = nil
        guard !isAnyBeyondLimits, let shortage, let uid = await self.relieve(shortage) else { return }
        state.leaving = (uid, now + Self.evictionTime)
    }

    private func nodeUsage() async -> NodeUsage {
        let reader = NodeUsageReader(
            system: self.tools.system,
            nodeFS: self.tools.configuration.rootDirectory,
            imageFS: await self.images.mountPoint()
        )
        return (try? await BlockingWork.run { reader.read() }) ?? NodeUsage()
    }

    private func isOver(uid: String) -> Bool {
        guard let pod = self.pods.pod(uid: uid) else { return true }
        return ["Succeeded", "Failed"].contains(pod.status.phase)
    }

    // MARK: Shortage

    /// Wins something back.
    /// - Returns: the uid of the pod that had to go for it; nil when none had to, or none could.
    private func relieve(_ shortage: EvictionMachine.Shortage) async -> String? {
        let resource = shortage.resource
        self.announce("Attempting to reclaim \(resource)")
        if shortage.threshold.signal.pressure == .disk {
            await self.images.removeAllUnused()
            let threshold = shortage.threshold
            let reading = await self.nodeUsage().readings[threshold.signal]
            guard let reading, threshold.isMet(by: reading) else { return nil }
        }
        let all = self.pods.pods
        let usage = await PodUsageReader(tools: self.tools).read(
            all,
            withFiles: shortage.threshold.signal.pressure == .disk
        )
        guard let victim = EvictionRanking(resource: resource, usage: usage).ranked(all).first else {
            self.tools.logger.warning("the node is short, and no pod can go", metadata: ["resource": "\(resource)"])
            return nil
        }
        let uid = victim.metadata.uid
        let message = EvictionMessage.shortage(shortage, pod: victim, usage: usage[uid] ?? PodUsage())
        let soft = Duration.seconds(
            min(
                self.tools.configuration.evictionMaxPodGraceSeconds,
                victim.spec.terminationGracePeriodSeconds ?? .max
            )
        )
        self.evict(victim, message, grace: shortage.threshold.isHard ? Self.immediateGrace : soft)
        return uid
    }

    /// A second, for zero would mean the pod's own.
    private static let immediateGrace = Duration.seconds(1)

    private func evict(_ pod: CoreV1.Pod, _ message: String, grace: Duration) {
        self.tools.logger.info(
            "evicting a pod",
            metadata: [LogKey.pod: "\(pod.metadata.namespace)/\(pod.metadata.name)", "reason": "\(message)"]
        )
        self.pods.end(uid: pod.metadata.uid, PodEnd(message: message, grace: grace, isDisruption: true))
    }

    private func announce(_ message: String) {
        self.recorder?.record(self.tools.node.reference, .warning, reason: "EvictionThresholdMet", message: message)
    }

    // MARK: Limits

    /// Evicts the pods that have outgrown their own limits on the node's disk.
    /// - Returns: whether there were any.
    private func evictBeyondLimits() async -> Bool {
        let limited = self.pods.pods.filter { pod in
            StorageLimits.areSet(in: pod.spec) && !EvictionRanking.isCritical(pod)
                && !self.isOver(uid: pod.metadata.uid)
        }
        guard !limited.isEmpty else { return false }
        let usage = await PodUsageReader(tools: self.tools).read(limited, withFiles: true)
        var isAny = false
        for pod in limited {
            let used = usage[pod.metadata.uid] ?? PodUsage()
            guard let message = StorageLimits.excess(of: pod, used) else { continue }
            self.evict(pod, message, grace: Self.immediateGrace)
            isAny = true
        }
        return isAny
    }
}
