internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Linux
internal import Logging
internal import Wire

/// Runs the pods of the manifest directory, and shows them to the API server by mirrors.
final class StaticPodSource: Sendable {
    private let path: String
    private let tools: PodTools
    private let pods: PodManager
    private let client: KubernetesClient?
    private let cluster: APICluster?

    private static let interval = Duration.seconds(5)
    private static let retryInterval = Duration.seconds(1)

    init(path: String, tools: PodTools, pods: PodManager, client: KubernetesClient?, cluster: APICluster?) {
        self.path = path
        self.tools = tools
        self.pods = pods
        self.client = client
        self.cluster = cluster
    }

    /// Follows the directory until cancelled.
    func run() async {
        var complaints: Set<String> = []
        while !Task.isCancelled {
            let wanted = await self.scan(&complaints)
            var areShown = true
            if self.client != nil {
                for pod in wanted where await !self.showMirror(of: pod) { areShown = false }
            }
            // At first the node itself may not be registered yet.
            try? await ContinuousClock().sleep(for: areShown ? Self.interval : Self.retryInterval)
        }
    }

    /// Starts what is new and ends what is gone.
    @discardableResult
    func scan(_ complaints: inout Set<String>) async -> [CoreV1.Pod] {
        let (directory, nodeName, now) = (self.path, self.tools.node.name, self.tools.clock.now())
        let results = (try? await BlockingWork.run { try Self.read(directory, nodeName: nodeName, now: now) }) ?? []
        var wanted: [CoreV1.Pod] = []
        for result in results {
            switch result {
            case .success(let pod): wanted.append(pod)
            case .failure(let error):
                guard complaints.insert(error.description).inserted else { continue }
                self.tools.logger.warning("could not use a manifest", metadata: [LogKey.error: "\(error)"])
            }
        }
        let uids = Set(wanted.map(\.metadata.uid))
        let running = self.pods.pods.filter(StaticPod.isStatic)
        for pod in running where !uids.contains(pod.metadata.uid) { self.pods.remove(uid: pod.metadata.uid) }
        for pod in wanted where !self.pods.knows(uid: pod.metadata.uid) {
            // A changed manifest waits for the end of the pod it replaces.
            let isTaken = running.contains { other in
                other.metadata.name == pod.metadata.name && other.metadata.namespace == pod.metadata.namespace
            }
            if !isTaken { self.pods.update(pod) }
        }
        return wanted
    }

    private static func read(
        _ directory: String,
        nodeName: String,
        now: Instant
    ) throws -> [Result<CoreV1.Pod, OperationError>] {
        try Files.names(in: directory).filter { !$0.hasPrefix(".") }.compactMap { name in
            let path = "\(directory)/\(name)"
            guard Files.kind(of: path) != .directory else { return nil }
            do {
                let bytes = try Files.read(path, upTo: 10 << 20)
                return .success(try Manifest.pod(bytes, path: path, nodeName: nodeName, now: now))
            } catch let error as OperationError {
                return .failure(error)
            } catch {
                return .failure(OperationError("\(error)"))
            }
        }
    }

    // MARK: Mirrors

    /// Whether the mirror is there.
    private func showMirror(of pod: CoreV1.Pod) async -> Bool {
        guard let client = self.client, let cluster = self.cluster else { return true }
        let (namespace, name) = (pod.metadata.namespace, pod.metadata.name)
        do {
            do {
                let mirror: CoreV1.Pod = try await client.get(namespace: namespace, name: name)
                let hash = mirror.metadata.annotations[StaticPod.mirrorAnnotation]
                let isCurrent = hash == pod.metadata.uid && mirror.metadata.deletionTimestamp == nil
                if isCurrent {
                    self.adopt(mirror, of: pod, cluster)
                    return true
                }
                let options = DeleteOptions(uid: mirror.metadata.uid, gracePeriodSeconds: 0)
                try await client.delete(CoreV1.Pod.self, namespace: namespace, name: name, options)
            } catch let error as StatusError where error.isNotFound {
                // It is made below.
            }
            let node: CoreV1.Node = try await client.get(name: self.tools.node.name)
            self.adopt(try await client.create(Manifest.mirror(of: pod, node: node)), of: pod, cluster)
            return true
        } catch {
            self.tools.logger.debug(
                "could not show a static pod",
                metadata: [LogKey.pod: "\(name)", LogKey.error: "\(error)"]
            )
            return false
        }
    }

    private func adopt(_ mirror: CoreV1.Pod, of pod: CoreV1.Pod, _ cluster: APICluster) {
        guard cluster.setMirror(mirror.metadata.uid, of: pod.metadata.uid) else { return }
        self.pods.rewriteStatus(uid: pod.metadata.uid)
    }
}
