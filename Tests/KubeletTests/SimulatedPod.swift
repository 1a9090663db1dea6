import Core
import KubernetesAPI
import Wire

@testable import Kubelet

/// A pod's machine on a simulated node: actions are answered at once, time passes only when a test says so, and
/// everything that happens is remembered in order.
struct SimulatedPod {
    var machine: PodMachine
    var now = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)
    /// What the runtime holds.
    var runtime = PodObservation()
    /// In words: `start web#0`, `stop web`, `event Pulled …`.
    var log: [String] = []
    var events: [PodEvent] = []
    var statuses: [CoreV1.PodStatus] = []
    /// Images the node has.
    var images: Set<String> = ["busybox"]
    /// Images that cannot be pulled, and why.
    var brokenImages: [String: String] = [:]
    var startFailures: [String: StartFailure] = [:]
    var sandboxFailures: [String] = []
    var volumeFailures: [String] = []
    var probeOutcomes: [String: ProbeOutcome] = [:]
    /// Containers that ignore the request to stop.
    var stubborn: Set<String> = []
    private var wakes: [Instant] = []
    private var counter = 0

    init(_ pod: CoreV1.Pod, runtime: PodObservation = PodObservation()) {
        self.machine = PodMachine(pod: pod, node: Self.node, now: self.now)
        self.runtime = runtime
        self.feed(.desired(pod))
    }

    static let node = NodeFacts(name: "node-1", ips: ["192.168.0.9"], cpuCores: 4, memoryBytes: 8 << 30)

    var status: CoreV1.PodStatus { self.machine.status }

    func condition(_ type: String) -> CoreV1.PodCondition? { self.status.conditions.first { $0.type == type } }

    func container(_ name: String) -> CoreV1.ContainerStatus? {
        self.status.allContainerStatuses.first { $0.name == name }
    }

    /// What was done, without events.
    var steps: [String] { self.log.filter { !$0.hasPrefix("event") } }

    mutating func feed(_ input: PodInput) {
        var inputs = [input]
        while !inputs.isEmpty {
            let actions = self.machine.handle(inputs.removeFirst(), now: self.now)
            for action in actions { inputs += self.perform(action) }
        }
    }

    /// Lets time pass, waking the machine whenever it asked for it.
    mutating func advance(by duration: Duration) {
        let end = self.now + duration
        while let wake = self.wakes.min(), wake <= end {
            self.wakes.removeAll { $0 == wake }
            self.now = max(self.now, wake)
            self.feed(.timer)
        }
        self.now = end
    }

    /// A container ends by itself.
    mutating func exit(_ name: String, code: Int32, reason: String = "") {
        guard var container = self.runtime.latest(name), container.state == .running else { return }
        container.state = .exited
        container.exitCode = code
        container.reason = reason
        container.finishedAt = self.now
        self.runtime.merge(container)
        self.feed(.runtimeChanged)
    }

    /// The sandbox dies, with all that ran in it.
    mutating func killSandbox() {
        guard let sandbox = self.runtime.sandboxes.first else { return }
        self.runtime.markStopped(sandbox: sandbox.id)
        for var container in self.runtime.containers where container.state == .running {
            container.state = .exited
            container.exitCode = 137
            container.finishedAt = self.now
            self.runtime.merge(container)
        }
        self.feed(.runtimeChanged)
    }

    private mutating func perform(_ action: PodAction) -> [PodInput] {
        switch action {
        case .observe: return [.observed(.success(self.runtime))]
        case .mountVolumes:
            if !self.volumeFailures.isEmpty {
                return [.volumesMounted(.failure(OperationError(self.volumeFailures.removeFirst())))]
            }
            return self.note("mount", [.volumesMounted(.success(nil))])
        case .unmountVolumes: return self.note("unmount", [.volumesUnmounted(.success(()))])
        case .runSandbox(let attempt): return self.runSandbox(attempt)
        case .stopSandbox(let id):
            self.runtime.markStopped(sandbox: id)
            return self.note("stop-sandbox \(id)", [.sandboxStopped(id: id, .success(()))])
        case .inspectImage(let name):
            let image = self.image(of: name)
            let found = self.images.contains(image) ? PulledImage(reference: "sha256:\(image)") : nil
            return [.imageInspected(container: name, .success(found))]
        case .pullImage(let name):
            let image = self.image(of: name)
            if let error = self.brokenImages[image] {
                return self.note("pull \(image)", [.imagePulled(container: name, .failure(OperationError(error)))])
            }
            self.images.insert(image)
            let pulled = PulledImage(reference: "sha256:\(image)", sizeBytes: 42, duration: .milliseconds(1500))
            return self.note("pull \(image)", [.imagePulled(container: name, .success(pulled))])
        case .startContainer(let request): return self.start(request)
        case .stopContainer(let id, let name, let grace):
            return self.note("stop \(name) \(GoDuration.text(grace))", self.stop(id))
        case .removeContainers(let ids):
            self.runtime.remove(containers: Set(ids))
            return self.note("remove \(ids.joined(separator: ","))", [.containersRemoved(ids: ids)])
        case .removeFromRuntime:
            self.runtime = PodObservation()
            return self.note("remove-pod", [.podRemovedFromRuntime(.success(()))])
        case .probe(let name, let id, let kind):
            let outcome = self.probeOutcomes["\(name)/\(kind.rawValue)"] ?? .success
            return [.probed(container: name, id: id, kind, outcome)]
        case .writeStatus(let status):
            self.statuses.append(status)
            return []
        case .deleteObject: return self.note("delete", [.objectDeleted])
        case .event(let event):
            self.events.append(event)
            return self.note("event \(event.reason) \(event.message)", [])
        case .wake(let at):
            self.wakes.append(at)
            return []
        }
    }

    private mutating func note(_ line: String, _ inputs: [PodInput]) -> [PodInput] {
        self.log.append(line)
        return inputs
    }

    private func image(of name: String) -> String { self.machine.container(name)?.image ?? "" }

    private mutating func runSandbox(_ attempt: UInt32) -> [PodInput] {
        if !self.sandboxFailures.isEmpty {
            let error = OperationError(self.sandboxFailures.removeFirst())
            return self.note("run-sandbox \(attempt)", [.sandboxStarted(.failure(error))])
        }
        let sandbox = ObservedSandbox(
            id: "s\(attempt)",
            attempt: attempt,
            isReady: true,
            createdAt: self.now,
            ips: ["10.244.0.\(attempt + 2)"]
        )
        self.runtime.merge(sandbox)
        return self.note("run-sandbox \(attempt)", [.sandboxStarted(.success(sandbox))])
    }

    private mutating func start(_ request: StartRequest) -> [PodInput] {
        self.runtime.remove(containers: Set(request.replacing))
        self.counter += 1
        let line = "start \(request.name)#\(request.restartCount)"
        var container = ObservedContainer(
            id: "c\(self.counter)",
            sandboxID: request.sandboxID,
            name: request.name,
            attempt: request.attempt,
            state: .running,
            createdAt: self.now + .nanoseconds(self.counter)
        )
        container.startedAt = self.now
        container.restartCount = request.restartCount
        container.imageID = request.imageReference
        container.hash = self.machine.container(request.name).map(ContainerHash.of) ?? ""
        guard let failure = self.startFailures[request.name] else {
            self.runtime.merge(container)
            return self.note(line, [.containerStarted(name: request.name, container, nil)])
        }
        switch failure.stage {
        case .config, .create: return self.note(line, [.containerStarted(name: request.name, nil, failure)])
        case .run:
            container.state = .exited
            container.exitCode = 128
            container.finishedAt = self.now
            container.reason = "StartError"
        case .postStart: break
        }
        self.runtime.merge(container)
        return self.note(line, [.containerStarted(name: request.name, container, failure)])
    }

    private mutating func stop(_ id: String) -> [PodInput] {
        guard var container = self.runtime.containers.first(where: { $0.id == id }) else {
            return [.containerStopped(id: id, nil)]
        }
        if self.stubborn.contains(container.name) { return [] }
        if container.state == .running {
            container.state = .exited
            container.exitCode = 143
            container.finishedAt = self.now
            self.runtime.merge(container)
        }
        return [.containerStopped(id: id, container)]
    }
}

/// A pod of containers of one image, to begin tests from.
func makePod(
    _ names: String...,
    initial: [String] = [],
    restartPolicy: String = "Always",
    image: String = "busybox"
) -> CoreV1.Pod {
    var pod = CoreV1.Pod()
    pod.metadata.name = "p"
    pod.metadata.namespace = "default"
    pod.metadata.uid = "u1"
    pod.spec.restartPolicy = restartPolicy
    pod.spec.containers = names.map { name in
        CoreV1.Container {
            $0.name = name
            $0.image = image
        }
    }
    pod.spec.initContainers = initial.map { name in
        CoreV1.Container {
            $0.name = name
            $0.image = image
        }
    }
    return pod
}

extension CoreV1.Pod {
    /// The pod as the API server shows it once its deletion is asked for.
    func deleted(grace: Int64) -> CoreV1.Pod {
        var pod = self
        pod.metadata.deletionTimestamp = MetaV1.Time(Instant(nanosecondsSinceEpoch: 1_700_000_100_000_000_000))
        pod.metadata.deletionGracePeriodSeconds = grace
        return pod
    }
}
