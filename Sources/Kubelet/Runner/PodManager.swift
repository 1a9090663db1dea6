internal import Core
internal import KubernetesAPI
internal import Logging
internal import Synchronization
internal import Wire

/// All pods of the node: starts a runner for each, and passes on what concerns it.
///
/// State: `Mutex`; runners run as children of `run`.
final class PodManager: Sendable {
    private let tools: PodTools
    private let runners = Mutex<[String: PodRunner]>([:])
    private let arrivals: AsyncStream<PodRunner>
    private let door: AsyncStream<PodRunner>.Continuation
    /// Told after a pod came, changed or went, so that what it refers to can be watched.
    private let references: ReferenceWatcher?

    init(tools: PodTools, references: ReferenceWatcher?) {
        self.tools = tools
        self.references = references
        (self.arrivals, self.door) = AsyncStream.makeStream()
    }

    /// Runs pods until cancelled. Their containers go on running.
    func run() async {
        await withDiscardingTaskGroup { group in
            for await runner in self.arrivals {
                group.addTask {
                    await runner.run()
                    if !Task.isCancelled { self.forget(runner) }
                }
            }
            group.cancelAll()
        }
    }

    /// A pod is to run as it is described, or its description changed.
    func update(_ pod: CoreV1.Pod) {
        self.references?.require(PodReferences.all(of: pod.spec), for: pod.metadata)
        let (runner, isNew) = self.runners.withLock { runners -> (PodRunner, Bool) in
            if let runner = runners[pod.metadata.uid] { return (runner, false) }
            let runner = PodRunner(pod, tools: self.tools)
            runners[pod.metadata.uid] = runner
            return (runner, true)
        }
        guard isNew else { return runner.send(.desired(pod)) }
        self.door.yield(runner)
        if let refusal = PodAdmission.refusal(of: pod, under: self.tools.pressure.pressures) {
            runner.send(.ended(PodEnd(message: refusal, grace: .zero, isDisruption: false)))
        }
    }

    /// The kubelet ends a pod; one that is not there is no error.
    func end(uid: String, _ end: PodEnd) {
        self.runners.withLock { $0[uid] }?.send(.ended(end))
    }

    /// A pod's object is gone.
    func remove(uid: String) {
        self.runners.withLock { $0[uid] }?.send(.removed)
    }

    /// Something happened to a pod in the runtime. False when there is no such pod.
    @discardableResult
    func runtimeChanged(uid: String) -> Bool {
        guard let runner = self.runners.withLock({ $0[uid] }) else { return false }
        runner.send(.runtimeChanged)
        return true
    }

    /// Something that pods refer to changed.
    func referencesChanged(uids: Set<String>) {
        let concerned = self.runners.withLock { runners in uids.sorted().compactMap { runners[$0] } }
        for runner in concerned { runner.send(.referencesChanged) }
    }

    /// Writes a pod's status again: the object that shows it is a new one.
    func rewriteStatus(uid: String) {
        self.runners.withLock { $0[uid] }?.rewriteStatus()
    }

    /// The pods as they are now, in order of their names.
    var pods: [CoreV1.Pod] {
        self.runners.withLock { Array($0.values) }.map(\.pod).sorted {
            ($0.metadata.namespace, $0.metadata.name) < ($1.metadata.namespace, $1.metadata.name)
        }
    }

    /// Finds a pod by its name.
    func pod(namespace: String, name: String) -> CoreV1.Pod? {
        self.pods.last { $0.metadata.namespace == namespace && $0.metadata.name == name }
    }

    /// Finds a pod by its uid.
    func pod(uid: String) -> CoreV1.Pod? { self.runners.withLock { $0[uid] }?.pod }

    func knows(uid: String) -> Bool { self.runners.withLock { $0[uid] != nil } }

    /// Ends a pod that only the runtime knows: it was deleted while no kubelet ran.
    func removeOrphan(_ metadata: MetaV1.ObjectMeta) {
        guard !self.knows(uid: metadata.uid) else { return }
        self.tools.logger.info("removing a pod that nobody wants", metadata: [LogKey.pod: "\(metadata.name)"])
        let pod = CoreV1.Pod { $0.metadata = metadata }
        self.update(pod)
        self.remove(uid: metadata.uid)
    }

    private func forget(_ runner: PodRunner) {
        self.runners.withLock { runners in
            if runners[runner.uid] === runner { runners[runner.uid] = nil }
        }
        self.references?.release(uid: runner.uid)
    }
}
