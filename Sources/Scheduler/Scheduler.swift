package import Core
internal import KubernetesAPI
package import KubernetesClient
package import Logging
internal import Synchronization
internal import Wire

/// Gives pods their nodes: what kube-scheduler is.
///
/// State: `Mutex`. One task decides, one pod after the other; bindings are written in tasks of their own.
package final class Scheduler: Sendable {
    /// What the scheduler needs to know.
    package struct Configuration: Sendable {
        /// Reaches the API server.
        package var client: KubernetesClient
        /// The pods that it is responsible for, by their `schedulerName`.
        package var schedulerName = "default-scheduler"
        /// Wait to be the only one; nil where there is no other: the name of this process among its like.
        package var leaderElectionIdentity: String?
        /// Where the time comes from.
        package var clock: any WallClock
        /// Chooses between nodes that are equally good.
        package var seed: UInt64
        /// Where failures are told.
        package var logger: Logger

        /// The defaults for a cluster that `client` reaches.
        package init(
            client: KubernetesClient,
            clock: any WallClock = SystemWallClock(),
            seed: UInt64,
            logger: Logger
        ) {
            self.client = client
            self.clock = clock
            self.seed = seed
            self.logger = logger
        }
    }

    private struct State {
        var cluster = ClusterState()
        var queue = SchedulingQueue()
        var random: SeededGenerator
    }

    /// Bindings written at a time.
    private static let bindingsMax = 16

    private let configuration: Configuration
    private let informers: SharedInformers
    private let recorder: EventRecorder
    private let bell = Doorbell()
    private let state: Mutex<State>

    /// A scheduler; nothing runs yet.
    package init(_ configuration: Configuration) {
        self.configuration = configuration
        self.state = Mutex(State(random: SeededGenerator(seed: configuration.seed)))
        self.informers = SharedInformers(
            client: configuration.client,
            clock: configuration.clock,
            seed: configuration.seed,
            logger: configuration.logger
        )
        self.recorder = EventRecorder(
            client: configuration.client,
            component: configuration.schedulerName,
            clock: configuration.clock,
            logger: configuration.logger
        )
        self.observe()
    }

    /// Runs until cancelled.
    /// - Throws: `LeadershipLost` when another process has to take over.
    package func run() async throws {
        guard let identity = self.configuration.leaderElectionIdentity else { return try await self.runLoops() }
        let elector = LeaderElector(
            client: self.configuration.client,
            name: "kube-scheduler",
            identity: identity,
            clock: self.configuration.clock,
            logger: self.configuration.logger
        )
        try await elector.run { try await self.runLoops() }
    }

    private func runLoops() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.informers.run() }
            group.addTask { await self.recorder.run() }
            group.addTask { await self.schedule() }
            try await group.waitForAll()
        }
    }

    // MARK: Watching

    private func observe() {
        self.informers.onChange(InformerScope(CoreV1.Pod.resource)) { [unowned self] change in
            self.podChanged(change.old.map(CoreV1.Pod.init(underlying:)), change.new.map(CoreV1.Pod.init(underlying:)))
        }
        self.informers.onChange(InformerScope(CoreV1.Node.resource)) { [unowned self] change in
            self.nodeChanged(
                change.old.map(CoreV1.Node.init(underlying:)),
                change.new.map(CoreV1.Node.init(underlying:))
            )
        }
        self.informers.onChange(InformerScope(CoreV1.PersistentVolumeClaim.resource)) { [unowned self] change in
            let claim = change.new.map(CoreV1.PersistentVolumeClaim.init(underlying:))
            self.volumesChanged { $0.set(claim, ObjectKey(change.metadata)) }
        }
        self.informers.onChange(InformerScope(CoreV1.PersistentVolume.resource)) { [unowned self] change in
            let volume = change.new.map(CoreV1.PersistentVolume.init(underlying:))
            self.volumesChanged { $0.set(volume, named: change.metadata.name) }
        }
        self.informers.onChange(InformerScope(StorageV1.StorageClass.resource)) { [unowned self] change in
            let storageClass = change.new.map(StorageV1.StorageClass.init(underlying:))
            self.volumesChanged { $0.set(storageClass, named: change.metadata.name) }
        }
        self.informers.onChange(InformerScope(CoreV1.Namespace.resource)) { [unowned self] change in
            let metadata = change.metadata
            let labels = change.new == nil ? nil : metadata.labels
            self.state.withLock { $0.cluster.setNamespace(metadata.name, labels: labels) }
        }
    }

    private func volumesChanged(_ change: (inout VolumeState) -> Void) {
        let now = self.configuration.clock.now()
        self.state.withLock { state in
            change(&state.cluster.volumes)
            state.queue.wake(.volume, now: now)
        }
        self.bell.ring()
    }

    private func podChanged(_ old: CoreV1.Pod?, _ new: CoreV1.Pod?) {
        guard let pod = new ?? old else { return }
        let key = ObjectKey(pod.metadata)
        let now = self.configuration.clock.now()
        let isEnded = new.map { $0.status.phase == "Succeeded" || $0.status.phase == "Failed" } ?? true
        self.state.withLock { state in
            if isEnded {
                state.cluster.removePod(key)
                state.queue.remove(key)
                if !pod.spec.nodeName.isEmpty { state.queue.wake(.podGone, now: now) }
            } else if !pod.spec.nodeName.isEmpty {
                state.cluster.place(pod, on: pod.spec.nodeName, isAssumed: false)
                state.queue.remove(key)
                let isPlaced = old?.spec.nodeName.isEmpty ?? true
                if isPlaced || old?.metadata.labels != pod.metadata.labels { state.queue.wake(.podPlaced, now: now) }
            } else if self.isResponsible(for: pod), !state.cluster.isAssumed(key) {
                state.queue.set(pod, now: now)
            } else if pod.metadata.deletionTimestamp != nil {
                state.queue.remove(key)
            }
        }
        self.bell.ring()
    }

    private func isResponsible(for pod: CoreV1.Pod) -> Bool {
        let name = pod.spec.schedulerName.isEmpty ? "default-scheduler" : pod.spec.schedulerName
        return name == self.configuration.schedulerName && pod.metadata.deletionTimestamp == nil
            && pod.spec.schedulingGates.isEmpty
    }

    private func nodeChanged(_ old: CoreV1.Node?, _ new: CoreV1.Node?) {
        let now = self.configuration.clock.now()
        self.state.withLock { state in
            guard let new else {
                if let old { state.cluster.removeNode(old.metadata.name) }
                return
            }
            state.cluster.set(new)
            // Heartbeats, which are most changes of nodes, help nobody.
            let isSame =
                old.map { old in
                    old.spec == new.spec && old.metadata.labels == new.metadata.labels
                        && old.status.allocatable == new.status.allocatable
                } ?? false
            if !isSame { state.queue.wake(.node, now: now) }
        }
        self.bell.ring()
    }

    // MARK: Deciding

    /// What one look at the queue came to.
    private enum Step: Sendable {
        case bind(CoreV1.Pod, node: String)
        /// The pod's claims are to have their volumes on its node before it is bound.
        case selectNode([CoreV1.PersistentVolumeClaim])
        case report(CoreV1.Pod, message: String)
        case wait(until: Instant)
        case idle
    }

    private func schedule() async {
        await self.informers.waitForSync()
        await withTaskGroup(of: Void.self) { group in
            var writes = 0
            while !Task.isCancelled {
                let now = self.configuration.clock.now()
                let step = self.step(now: now)
                switch step {
                case .wait(let until): await self.bell.wait(atMost: until - now)
                case .idle: await self.bell.wait()
                case .bind, .selectNode, .report:
                    if writes == Self.bindingsMax {
                        await group.next()
                        writes -= 1
                    }
                    writes += 1
                    group.addTask { await self.carryOut(step) }
                }
            }
            group.cancelAll()
        }
    }

    private func step(now: Instant) -> Step {
        self.state.withLock { state in
            switch state.queue.next(now: now) {
            case .wait(let until): return .wait(until: until)
            case .idle: return .idle
            case .pod(let key):
                guard let pod = state.queue.pod(key) else { return .wait(until: now) }
                let decision = SchedulingDecision(ScheduledPod(pod), state.cluster, random: &state.random)
                switch decision.outcome {
                case .node(let node):
                    let waiting = state.cluster.volumes.waiting(of: ScheduledPod(pod))
                    guard waiting.isEmpty else {
                        state.queue.unschedulable(key, plugins: [VolumeBinding.name], now: now)
                        return .selectNode(waiting.compactMap { VolumeState.selecting(node, for: $0) })
                    }
                    state.cluster.place(pod, on: node, isAssumed: true)
                    return .bind(pod, node: node)
                case .unschedulable(let message, let plugins):
                    state.queue.unschedulable(key, plugins: plugins, now: now)
                    return .report(pod, message: message)
                }
            }
        }
    }

    private func carryOut(_ step: Step) async {
        switch step {
        case .bind(let pod, let node): await self.bind(pod, to: node)
        case .selectNode(let claims): await self.write(claims)
        case .report(let pod, let message): await self.report(pod, reason: "Unschedulable", message: message)
        case .wait, .idle: return
        }
    }

    // MARK: Writing

    private func bind(_ pod: CoreV1.Pod, to node: String) async {
        let key = ObjectKey(pod.metadata)
        let binding = CoreV1.Binding {
            $0.metadata.namespace = key.namespace
            $0.metadata.name = key.name
            $0.metadata.uid = pod.metadata.uid
            $0.target.kind = "Node"
            $0.target.name = node
        }
        do {
            try await self.configuration.client.create(
                subresource: "binding",
                of: CoreV1.Pod.self,
                namespace: key.namespace,
                name: key.name,
                binding
            )
            let message = "Successfully assigned \(key) to \(node)"
            self.recorder.record(pod, .normal, reason: "Scheduled", message: message)
        } catch {
            guard !Task.isCancelled else { return }
            await self.bindingFailed(pod, error)
        }
    }

    /// Tells whoever binds claims which node theirs is. A claim that changed meanwhile wakes the pod, and is told then.
    private func write(_ claims: [CoreV1.PersistentVolumeClaim]) async {
        for claim in claims {
            do {
                try await self.configuration.client.update(claim)
            } catch {
                self.configuration.logger.debug(
                    "could not select a claim's node",
                    metadata: ["claim": "\(ObjectKey(claim.metadata))", LogKey.error: "\(error)"]
                )
            }
        }
    }

    private func bindingFailed(_ pod: CoreV1.Pod, _ error: any Error) async {
        let key = ObjectKey(pod.metadata)
        let now = self.configuration.clock.now()
        let isGone = (error as? StatusError)?.isNotFound ?? false
        self.state.withLock { state in
            // The watch may have told by now that the pod is bound after all, or gone.
            guard state.cluster.isAssumed(key) else { return }
            state.cluster.removePod(key)
            if isGone { state.queue.remove(key) } else { state.queue.failed(key, now: now) }
            state.queue.wake(.podGone, now: now)
        }
        self.bell.ring()
        if !isGone { await self.report(pod, reason: "SchedulerError", message: "binding rejected: \(error)") }
    }

    /// Tells the pod's owner why it waits: as an event, and as a condition when that is news.
    private func report(_ pod: CoreV1.Pod, reason: String, message: String) async {
        self.recorder.record(pod, .warning, reason: "FailedScheduling", message: message)
        guard let updated = PodScheduledCondition.updated(pod, reason, message, now: self.configuration.clock.now())
        else { return }
        do {
            let written = try await self.configuration.client.updateStatus(updated)
            self.informers.observe(written: written.underlying, in: CoreV1.Pod.resource)
        } catch {
            // The pod has changed or gone meanwhile; if it still waits, the next attempt will say so.
            self.configuration.logger.debug(
                "could not report an unschedulable pod",
                metadata: [LogKey.pod: "\(pod.metadata.name)", LogKey.error: "\(error)"]
            )
        }
    }
}
