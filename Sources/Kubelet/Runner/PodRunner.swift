internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import Synchronization
internal import Wire

/// Runs one pod: feeds its machine and does what the machine asks for, each action in a task of its own.
///
/// State: the machine belongs to `run`; what tasks share lies in `Mutex`es.
final class PodRunner: Sendable {
    let uid: String
    let tools: PodTools
    private let inputs: AsyncStream<PodInput>
    private let inbox: AsyncStream<PodInput>.Continuation
    private let first: CoreV1.Pod
    private let writes = StatusWrites()
    let tokens = PodTokens()
    /// Where the pod's volumes are on the host, by name.
    let volumePlaces = Mutex<[String: String]>([:])
    /// The pod as it is now, with the status as last computed.
    private let shown: Mutex<CoreV1.Pod>
    /// When the machine wants to be woken next.
    private let wakeAt = Mutex<Instant?>(nil)

    init(_ pod: CoreV1.Pod, tools: PodTools) {
        self.uid = pod.metadata.uid
        self.first = pod
        self.tools = tools
        self.shown = Mutex(pod)
        (self.inputs, self.inbox) = AsyncStream.makeStream()
    }

    /// Tells the pod of a fact.
    func send(_ input: PodInput) { self.inbox.yield(input) }

    /// The pod as it is now.
    var pod: CoreV1.Pod { self.shown.withLock { $0 } }

    /// Runs until the pod is gone for good, or the task is cancelled; what runs then goes on running.
    func run() async {
        var machine = PodMachine(pod: self.first, node: self.tools.node, now: self.tools.clock.now())
        self.send(.desired(self.first))
        await withDiscardingTaskGroup { group in
            group.addTask { await self.writeStatuses() }
            for await input in self.inputs {
                let actions = machine.handle(input, now: self.tools.clock.now())
                let snapshot = PodSnapshot(machine)
                self.shown.withLock { $0 = snapshot.shown }
                for action in actions { self.perform(action, snapshot, in: &group) }
                if machine.isFinished { break }
            }
            group.cancelAll()
        }
    }

    private func perform(_ action: PodAction, _ snapshot: PodSnapshot, in group: inout DiscardingTaskGroup) {
        switch action {
        case .event(let event): self.tools.cluster.record(event, about: snapshot.pod)
        case .writeStatus(let status): self.writes.put(status, of: snapshot.pod)
        case .deleteObject: self.writes.putDeletion(of: snapshot.pod)
        case .wake(let at): self.wake(at: at, in: &group)
        default:
            group.addTask {
                if let input = await PodOperation(runner: self, snapshot: snapshot).perform(action) { self.send(input) }
            }
        }
    }

    private func wake(at moment: Instant, in group: inout DiscardingTaskGroup) {
        let isEarliest = self.wakeAt.withLock { current -> Bool in
            if let current, current <= moment, current > self.tools.clock.now() { return false }
            current = moment
            return true
        }
        guard isEarliest else { return }
        group.addTask {
            do {
                try await ContinuousClock().sleep(for: moment - self.tools.clock.now())
            } catch {
                return
            }
            self.wakeAt.withLock { if $0 == moment { $0 = nil } }
            self.send(.timer)
        }
    }

    // MARK: Status

    /// Writes the status again as it is now.
    func rewriteStatus() {
        let pod = self.pod
        self.writes.put(pod.status, of: pod)
    }

    /// Writes what the machine says, the newest only, one write after the other.
    private func writeStatuses() async {
        while !Task.isCancelled {
            guard let write = await self.writes.next() else { return }
            var delay = Duration.milliseconds(100)
            while !Task.isCancelled {
                do {
                    try await self.write(write)
                    break
                } catch {
                    self.tools.logger.debug(
                        "could not write a pod's status",
                        metadata: [LogKey.pod: "\(write.pod.metadata.name)", LogKey.error: "\(error)"]
                    )
                    try? await ContinuousClock().sleep(for: delay)
                    delay = min(delay * 2, .seconds(10))
                }
            }
        }
    }

    private func write(_ write: StatusWrites.Write) async throws {
        if let status = write.status { try await self.tools.cluster.write(status, of: write.pod) }
        guard write.isDeletion else { return }
        try await self.tools.cluster.delete(write.pod)
        let logs = PodPaths(self.tools.configuration, write.pod.metadata).logs
        await PodOperation.removeLogs(logs)
        self.send(.objectDeleted)
    }
}
